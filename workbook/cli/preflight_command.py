"""``workbook preflight``: what a printer or a screen reader would say of any PDF."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from workbook.cli.options import talking_options
from workbook.cli.voice import Voice


@click.command("preflight")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE…")
@click.option("--for", "purpose", metavar="VARIANT|STANDARD", help="screen, home … or PDF/UA-1.")
@talking_options
def command(files: tuple[Path, ...], purpose: str | None, **given: Any) -> None:
    """Examine PDFs, ours or anyone's: boxes, fonts, structure, pictures, text near the edge."""
    from workbook.make import preflight

    voice = Voice.of(given)
    voice.report(preflight(files, purpose), "Examined")
