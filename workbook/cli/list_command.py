"""``workbook list``: what there is, one line each."""

from __future__ import annotations

import json
from pathlib import Path

import click

KINDS = (
    "brands", "products", "blocks", "faces", "trims", "stocks", "variants", "locales", "icons", "art", "facts", "codes",
)  # fmt: skip


@click.command("list")
@click.argument("what", type=click.Choice(KINDS), metavar="WHAT")
@click.option("--content", type=click.Path(path_type=Path), metavar="DIR", help="The content folder.")
@click.option("--json", "as_json", is_flag=True, help="As JSON: an array of id and description.")
def command(what: str, content: Path | None, as_json: bool) -> None:
    """Show what there is, with a description of each.

    WHAT is brands, products, blocks, faces, trims, stocks, variants, locales, icons, art, facts or codes.
    """
    from workbook.inventory import inventory

    listed = inventory(what, content)
    if as_json:
        found = [{"id": ident, "description": text} for ident, text in listed]
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
        return
    width = max((len(ident) for ident, _ in listed), default=0)
    for ident, text in listed:
        first, *rest = text.split("\n")
        click.echo(f"{click.style(ident.ljust(width), bold=True)}  {first}")
        for line in rest:
            click.echo(f"{' ' * width}  {line}")
