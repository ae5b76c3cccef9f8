"""``workbook preflight``: what a printer or a screen reader would say of any PDF."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from workbook.cli.options import PATHS, TALKING, with_options
from workbook.cli.summary import examined
from workbook.cli.voice import Voice


@click.command("preflight", short_help="Examine any PDF as a printer or screen reader would.")
@click.argument("files", nargs=-1, required=True, type=PATHS, metavar="FILE…")
@click.option(
    "--for", "purpose", metavar="VARIANT|STANDARD",
    help="What to hold the files to: a variant like press or kdp, or a standard: ua1, x4, a2b.",
)  # fmt: skip
@click.option(
    "--marked", type=PATHS, metavar="OUT.pdf",
    help="A copy of the one FILE with what is found drawn on its pages.",
)  # fmt: skip
@with_options(*TALKING)
def command(files: tuple[Path, ...], purpose: str | None, marked: Path | None, **given: Any) -> None:
    """Examine PDFs, ours or anyone's: fonts, structure, boxes, pictures, text near the edge.

    \b
    Examples:
      workbook preflight flyer.pdf
          what would be wrong with it anywhere
      workbook preflight --for ua1 flyer.pdf
          can a screen reader read it?
      workbook preflight --for press flyer.pdf --marked flyer-marked.pdf
          will it print well? A copy shows where not
      workbook preflight --for home output/*/*_home_*.pdf
          does an office printer print all of it?
    """
    from workbook.examining import preflight
    from workbook.source import shown

    voice = Voice.of(given)
    report = preflight(files, purpose, marked)
    if marked and not (report.problems or voice.quiet):
        click.echo(f"A marked copy is in {shown(marked)}", err=True)
    voice.report(report, examined(report))
