"""``workbook preview``: pages as pictures."""

from __future__ import annotations

from typing import Any

import click

from workbook.cli.options import GUIDES, ONLY, OUT, SHARED, TALKING, WORKING, request_of, with_options
from workbook.cli.progress import progress
from workbook.cli.summary import pictured
from workbook.cli.voice import Voice


@click.command("preview", short_help="Make pictures of pages.")
@click.argument("products", nargs=-1, metavar="[PRODUCT]…")
@click.option("--pages", metavar="RANGES", help="Only these pages, like 1-4,9.")
@click.option("--dpi", type=click.IntRange(10, 600), default=100, show_default=True, help="Pixels an inch.")
@click.option("--gray", is_flag=True, help="As a black-and-white printer would show them.")
@with_options(*SHARED, OUT, ONLY, GUIDES, *WORKING, *TALKING)
def command(products: tuple[str, ...], pages: str | None, dpi: int, gray: bool, **given: Any) -> None:
    """Make PNG pictures of pages, and a contact sheet of each product, in OUT/preview/.

    \b
    Examples:
      workbook preview
          all pages of what the project makes
      workbook preview mental-wellness --variant screen --pages 1-4,9
          five pages of the workbook as it looks on a screen
      workbook preview affirmation-cards --gray --dpi 150
          larger, and as a black-and-white printer would show it
    """
    from workbook.picturing import preview

    voice = Voice.of(given)
    with progress(voice) as show:
        report = preview(request_of(given, products), pages, dpi, gray, show)
    voice.report(report, pictured(report))
