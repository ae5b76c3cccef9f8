"""``workbook check``: everything read and linted, nothing written."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import click

from workbook.cli.options import request_of, shared_options, talking_options
from workbook.cli.voice import Voice


@click.command("check")
@click.argument("products", nargs=-1, metavar="[PRODUCT]…")
@shared_options
@click.option("--strict", "warnings_fail", is_flag=True, help="Warnings fail too. Notes never do.")
@click.option(
    "--today", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE",
    help="The day to judge the facts' age by. Default: today.",
)  # fmt: skip
@talking_options
def command(products: tuple[str, ...], warnings_fail: bool, today: datetime | None, **given: Any) -> None:
    """Read everything and say what is wrong, with file, line and column. Writes nothing.

    Exit status 1 means that something has to be mended; with --strict, warnings count too.
    """
    from workbook.make import check

    voice = Voice.of(given)
    day = today.date() if today else datetime.now().astimezone().date()
    voice.report(check(request_of(products, given), day, warnings_fail), "Read")
