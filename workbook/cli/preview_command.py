"""``workbook preview``: pages as pictures."""

from __future__ import annotations

from typing import Any

import click

from workbook.cli.options import request_of, shared_options, talking_options, writing_options
from workbook.cli.voice import Voice


@click.command("preview")
@click.argument("products", nargs=-1, metavar="[PRODUCT]…")
@shared_options
@writing_options
@click.option("--pages", metavar="RANGES", help="Only these pages, like 1-4,9.")
@click.option("--dpi", type=click.IntRange(10, 600), default=100, show_default=True, help="Pixels an inch.")
@click.option("--gray", is_flag=True, help="As a black-and-white printer would show them.")
@talking_options
def command(products: tuple[str, ...], pages: str | None, dpi: int, gray: bool, **given: Any) -> None:
    """Make PNG pictures of pages and a contact sheet of each product, in OUT/preview/."""
    from workbook.picturing import preview

    voice = Voice.of(given)
    report, written = preview(request_of(products, given), pages, dpi, gray)
    if not voice.quiet and not voice.as_json:
        for path in written:
            click.echo(path)
    voice.report(report, "Pictured")
