"""``workbook brands``: many practices at once, from a table."""

from __future__ import annotations

from pathlib import Path

import click

from workbook.cli.options import CONTENT, PATHS
from workbook.source import shown


@click.group("brands", short_help="Make brands from a table, a row a practice.")
def command() -> None:
    """Many practices at once.

    \b
    Examples:
      workbook brands columns
          what a table can say of a practice
      workbook brands import practices.csv --dry-run
          is everything right in it?
      workbook brands import practices.csv && workbook build --brand all
          a brand for every row, and everything for every brand
    """


@command.command("columns", short_help="The columns that a table can have.")
def columns() -> None:
    """Show the columns of a table: only name has to be there. Their order does not matter."""
    from workbook.importing import COLUMNS

    width = max(map(len, COLUMNS))
    for name, (text, _) in COLUMNS.items():
        click.echo(f"{click.style(name.ljust(width), bold=True)}  {text}")


@command.command("import", short_help="A brand for every row of a table.")
@click.argument("table", type=PATHS, metavar="FILE.csv")
@click.option("--dry-run", is_flag=True, help="Only read it and say what is wrong; write nothing.")
@CONTENT
def import_(table: Path, dry_run: bool, content: Path | None) -> None:
    """Make a brand from every row of a table (CSV in UTF-8, parted by commas, semicolons or tabs).

    Every brand is read as a build would read it before anything is written: where any row is wrong, all that
    is wrong is told by row and column, and nothing is written at all. No brand that is there is overwritten.
    Logos are copied; their paths are from the table's folder. “workbook brands columns” names the columns.

    \b
    Example of a table:
      name,phone,region,color,logo,extends
      Willow Street Counseling,909-555-0142,US-CA,#2F5D62,willow.svg,
      Willow Street North,909-555-0143,,,,willow-street-counseling
    """
    from workbook.importing import import_brands

    idents, added = import_brands(table, content, dry_run)
    many = f"{len(idents)} brand{'' if len(idents) == 1 else 's'}"
    if added is None:
        click.echo(f"{shown(table)}: {many}, nothing wrong; nothing is written")
        return
    for ident in idents:
        click.echo(click.style(ident, bold=True))
    for path in added.files:
        if path not in added.new:
            click.echo(f"{shown(path)}  changed")
    click.echo(f"{many} in {shown(added.project.parent / 'brands')}")
    click.echo(f"Next: workbook build --brand all, or workbook brand {idents[0]}")
