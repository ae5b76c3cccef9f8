"""``workbook preview``: pages as pictures, or as a screen reader reads them aloud."""

from __future__ import annotations

from typing import Any

import click

from workbook.cli.console import speech_lines
from workbook.cli.options import GUIDES, ONLY, OUT, SHARED, TALKING, WORKING, request_of, with_options
from workbook.cli.progress import progress
from workbook.cli.summary import pictured, read_out
from workbook.cli.voice import Voice


@click.command("preview", short_help="Make pictures of pages.")
@click.argument("products", nargs=-1, metavar="[PRODUCT]…")
@click.option("--pages", metavar="RANGES", help="Only these pages, like 1-4,9.")
@click.option("--dpi", type=click.IntRange(10, 600), default=100, show_default=True, help="Pixels an inch.")
@click.option("--gray", is_flag=True, help="As a black-and-white printer would show them.")
@click.option("--speech", is_flag=True, help="In place of pictures: what a screen reader says, as text.")
@with_options(*SHARED, OUT, ONLY, GUIDES, *WORKING, *TALKING)
def command(
    products: tuple[str, ...], pages: str | None, dpi: int, gray: bool, speech: bool, **given: Any
) -> None:
    """Make PNG pictures of pages, and a contact sheet of each product, in OUT/preview/.

    \b
    Examples:
      workbook preview
          all pages of what the project makes
      workbook preview mental-wellness --variant screen --pages 1-4,9
          five pages of the workbook as it looks on a screen
      workbook preview affirmation-cards --gray --dpi 150
          larger, and as a black-and-white printer would show it
      workbook preview mental-wellness --speech --pages 7
          what a blind client hears on page 7 of the file for the screen
    """
    voice = Voice.of(given)
    request = request_of(given, products)
    with progress(voice) as show:
        if speech:
            from workbook.speaking import speech as spoken

            report = spoken(request, pages, show)
        else:
            from workbook.picturing import preview

            report = preview(request, pages, dpi, gray, show)
    if speech and not voice.as_json:
        for line in speech_lines(report):
            click.echo(line)
    voice.report(report, read_out(report) if speech else pictured(report))
