"""``workbook check``: everything read and linted, nothing written."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from workbook.cli.options import BRAND, CONTENT, LOCALE, PATHS, TALKING, request_of, with_options
from workbook.cli.summary import checked
from workbook.cli.voice import Voice


@click.command("check", short_help="Say what is wrong with the content.")
@click.argument("paths", nargs=-1, type=PATHS, metavar="[PATH]…")
@with_options(BRAND, LOCALE, CONTENT)
@click.option("--strict", "warnings_fail", is_flag=True, help="Warnings fail too. Notes never do.")
@click.option(
    "--today", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE",
    help="The day to judge the age of facts by, like 2026-10-02. Default: today.",
)  # fmt: skip
@click.option(
    "--against", multiple=True, type=PATHS, metavar="FILE",
    help="A text that no eight words in a row may be from, or its .shingles. Repeatable.",
)  # fmt: skip
@with_options(*TALKING)
def command(
    paths: tuple[Path, ...],
    warnings_fail: bool,
    today: datetime | None,
    against: tuple[Path, ...],
    **given: Any,
) -> None:
    """Read everything and say what is wrong, with file, line and column. Writes nothing.

    Reads all of your content, whether the project makes it or not; with a PATH, shows only what concerns
    that file or folder. A problem looks like this:

    \b
      content/decks/affirmation-cards/en-US.yaml:44:5: unknown-key “frnt” is not known here
              frnt: I can begin again
              ^
          = did you mean “front”?

    \b
    Examples:
      workbook check
          everything
      workbook check content/decks
          what concerns the decks
      workbook check --strict --today 2026-12-31
          warnings fail too; are the numbers to call still fresh at the end of the year?
      workbook check -v --against article.txt
          reading grades as a table; is anything taken from the article word for word?

    \b
    A line that is right as it is can be excused, on it or right above it:
      # check: allow word-pressure because the next sentence takes it back

    “workbook list codes” explains every code.
    """
    from workbook.checking import check

    voice = Voice.of(given)
    day = today.date() if today else date.today()
    report = check(request_of(given), paths, day, warnings_fail, against)
    voice.report(report, checked(report))
