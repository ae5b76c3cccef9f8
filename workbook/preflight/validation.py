"""What an outside judge says of PDF/UA-1: page-validation, https://josephbarbierdarnal.github.io/page/"""

from __future__ import annotations

import page

from workbook.preflight.facts import Failure


class UnjudgedError(Exception):
    """The judge could not read the file; the message says why."""


def read_failures(data: bytes) -> tuple[Failure, ...]:
    """The rules of PDF/UA-1 that the file breaks. Raises UnjudgedError."""
    try:
        report = page.validate_pdf_bytes(data, profile="ua1")
    except page.PageError as error:
        raise UnjudgedError(str(error)) from error
    return tuple(
        Failure(
            failure.rule_id.removeprefix("PDFUA1-").removesuffix("-001"),
            failure.message,
            failure.object_id.object_number if failure.object_id else None,
        )
        for failure in report.failures
    )
