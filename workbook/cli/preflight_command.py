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
    help="What to hold the files to: a variant like screen or home, or a standard like PDF/UA-1.",
)  # fmt: skip
@with_options(*TALKING)
def command(files: tuple[Path, ...], purpose: str | None, **given: Any) -> None:
    """Examine PDFs, ours or anyone's: fonts, structure, boxes, pictures, text near the edge.

    \b
    Examples:
      workbook preflight flyer.pdf
          what would be wrong with it anywhere
      workbook preflight --for PDF/UA-1 flyer.pdf
          can a screen reader read it?
      workbook preflight --for home output/*/*_home_*.pdf
          does an office printer print all of it?
    """
    from workbook.examining import preflight

    voice = Voice.of(given)
    report = preflight(files, purpose)
    voice.report(report, examined(report))
