"""What an outside judge says of PDF/UA-1 and PDF/A: page-validation, https://josephbarbierdarnal.github.io/page/"""

from __future__ import annotations

import threading

import page

from workbook.preflight.facts import Failure


class UnjudgedError(Exception):
    """The judge could not read the file; the message says why."""


UA1 = "ua1"
ARCHIVAL = {f"PDF/A-{part}{level}": f"{part}{level}" for part in (1, 2, 3) for level in "abu"}
del ARCHIVAL["PDF/A-1u"]
"""Standards for keeping (ISO 19005), and the profile of each."""


DEEP = 2100
"""Objects in a row that the judge follows, like bookmarks: a book of 2000 pages has as many."""


def _limits() -> page.SafetyLimits:
    """As deep as its stack holds: 0.4 kB a step, and only the first thread is sure to have a large one."""
    first = threading.current_thread() is threading.main_thread()
    return page.SafetyLimits(max_reference_depth=DEEP) if first else page.SafetyLimits()


def read_failures(data: bytes, profile: str = UA1) -> tuple[Failure, ...]:
    """The rules of a standard that the file breaks. Raises UnjudgedError."""
    try:
        report = page.validate_pdf_bytes(data, profile=profile, limits=_limits())
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
