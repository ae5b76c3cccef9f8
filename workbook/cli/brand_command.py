"""``workbook brand``: a practice's colours, type and pages on a few sheets."""

from __future__ import annotations

from pathlib import Path

import click

from workbook.cli.options import CONTENT, OUT
from workbook.source import shown


@click.command("brand", short_help="Show a brand: its colours, inks, type, pages and cards.")
@click.argument("ident", required=False, metavar="[ID]")
@OUT
@CONTENT
def command(ident: str | None, out: Path, content: Path | None) -> None:
    """Show a brand on four sheets, in OUT/ID/specimen.pdf.

    Its colours with RGB, CMYK and contrast; every tone of them; its type; a cover, a page and cards, and the
    line at the foot of every page. Without ID, the brand that a plain build is for.

    \b
    Examples:
      workbook brand willow
          to look at, to sign, to send to the print shop
      workbook list art --specimen art.pdf --brand willow
          every drawing and icon in its colours
    """
    from workbook.brandsheet import save_brand_sheet

    click.echo(shown(save_brand_sheet(out, ident, content)))
