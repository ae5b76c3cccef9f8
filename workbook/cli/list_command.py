"""``workbook list``: what there is, one line each."""

from __future__ import annotations

from pathlib import Path

import click

from workbook.cli.options import CONTENT, PATHS, with_options
from workbook.cli.voice import print_json

KINDS = (
    *("brands", "products", "blocks", "faces", "trims", "stocks", "boards", "variants", "locales"),
    *("icons", "art", "facts", "codes"),
)


@click.command("list", short_help="Show what there is: brands, blocks, variants, icons …")
@click.argument("what", type=click.Choice(KINDS), metavar="WHAT")
@with_options(CONTENT)
@click.option("--json", "as_json", is_flag=True, help="As JSON: an array of id and description.")
@click.option(
    "--specimen",
    type=PATHS,
    metavar="PDF",
    help="With art: show all drawings and icons, the inks and the type of a brand in this file.",
)
@click.option("--brand", metavar="ID", help="Of the specimen; default: as build.")  # fmt: skip
@click.option("-v", "--verbose", is_flag=True, help="Of blocks, their fields too; the required ones starred.")
def command(
    what: str, content: Path | None, as_json: bool, specimen: Path | None, brand: str | None, verbose: bool
) -> None:
    """Show what there is, with a description of each.

    WHAT is brands, products, blocks, faces, trims, stocks, boards, variants, locales, icons, art, facts or
    codes.

    \b
    Examples:
      workbook list variants
          what --variant can be
      workbook list blocks -v
          what can stand on a page, with the fields of each
      workbook list facts --json
          every number to call, for scripts
      workbook list art --specimen specimen.pdf
          every drawing, as your brand prints it
    """
    if specimen is not None:
        if what != "art":
            raise click.UsageError("--specimen belongs to “workbook list art”")
        from workbook.source import shown
        from workbook.specimen import save_specimen

        click.echo(shown(save_specimen(specimen, brand, content)))
        return
    from workbook.inventory import fields_of, inventory

    listed = inventory(what, content)
    if as_json:
        print_json([{"id": ident, "description": text} for ident, text in listed])
        return
    width = max((len(ident) for ident, _ in listed), default=0)
    for ident, text in listed:
        click.echo(f"{click.style(ident.ljust(width), bold=True)}  {text}".rstrip())
        for line in fields_of(ident) if verbose and what == "blocks" else ():
            click.echo(f"{' ' * width}    {line}")
