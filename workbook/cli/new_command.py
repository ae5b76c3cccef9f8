"""``workbook new``: a brand, a workbook or a deck to start from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from workbook.cli.options import CONTENT, OUT, PATHS
from workbook.source import shown

if TYPE_CHECKING:
    from workbook.adding import Added

TITLE = click.option("--title", metavar="TEXT", help="Its title. Default: made from the id.")


@click.group("new", short_help="Start a brand, a workbook or a deck of your own.")
def command() -> None:
    """Start a brand, a workbook or a deck: small, commented, and built at once.

    Where there is no content yet, it makes the folder content/ here. Nothing is ever overwritten.

    \b
    Examples:
      workbook new brand quiet-harbor --phone 909-555-0142 --color "#2F5D62"
          a practice of that name; “workbook build” then prints everything for it
      workbook new brand quiet-harbor-north --extends quiet-harbor --phone 909-555-0143
          another site of it
      workbook new workbook quiet-week
          a cover, notices, help lines, contents, two chapters
      workbook new deck small-steps --title "Small steps"
          two suits of three cards, help lines, an imprint
    """


@command.command("brand", short_help="A practice: its name, colours and mark.")
@click.argument("ident", metavar="ID")
@click.option("--name", metavar="TEXT", help="The practice's name. Default: made from the id.")
@click.option("--phone", metavar="NUMBER", help="As it is to be printed.")
@click.option("--email", metavar="ADDRESS", help="Printed in the footer.")
@click.option("--web", metavar="ADDRESS", help="The practice's page.")
@click.option("--region", metavar="REGION", help="Country, or country and state, like US-CA.")
@click.option("--color", metavar="#RRGGBB", help="Its first colour; all others follow from it.")
@click.option("--secondary", metavar="#RRGGBB", help="A second colour, where it has one.")
@click.option("--tertiary", metavar="#RRGGBB", help="A third one.")
@click.option("--logo", type=PATHS, metavar="FILE", help="An SVG, PNG or JPEG; it is copied.")
@click.option("--tagline", metavar="TEXT", help="A line under the name.")
@click.option("--address", multiple=True, metavar="LINE", help="A line of the address. Repeatable.")
@click.option(
    "--extends", metavar="ID", help="For a site of a group: another brand, of which all else is taken."
)
@OUT
@CONTENT
def brand(ident: str, out: Path, content: Path | None, **given: Any) -> None:
    """Start a brand in content/brands/ID/, with a palette made from its first colour.

    The palette is even to the eye (OKLCH), dark enough to read, and comes with inks for a print shop. The
    specimen OUT/ID/specimen.pdf shows it. All but the id can be filled in later, in the brand's file.
    """
    from workbook.adding import add_brand
    from workbook.branding import BrandWords
    from workbook.brandsheet import save_brand_sheet

    added = add_brand(ident, BrandWords(**given), content)
    _say(added, f"--brand {ident}", save_brand_sheet(out, ident, content))


@command.command("workbook", short_help="A workbook of a few pages.")
@click.argument("ident", metavar="ID")
@TITLE
@CONTENT
def workbook(ident: str, title: str | None, content: Path | None) -> None:
    """Start a workbook in content/workbooks/ID/, in the project's language."""
    from workbook.adding import add_product

    _say(add_product("workbook", ident, title, content), ident)


@command.command("deck", short_help="A deck of a few cards.")
@click.argument("ident", metavar="ID")
@TITLE
@CONTENT
def deck(ident: str, title: str | None, content: Path | None) -> None:
    """Start a deck in content/decks/ID/, in the project's language."""
    from workbook.adding import add_product

    _say(add_product("deck", ident, title, content), ident)


def _say(added: Added, named: str, specimen: Path | None = None) -> None:
    """What is new, and what comes next."""
    if specimen:
        click.echo(f"{click.style(shown(specimen), bold=True)}  how it looks")
    for path in added.files:
        click.echo(f"{click.style(shown(path), bold=True)}{'' if path in added.new else '  changed'}")
    if added.lines:
        click.echo(f"For a plain build, put into {shown(added.project)}:")
        for line in added.lines:
            click.echo(f"    {line}")
    click.echo(f"Next: workbook build{'' if added.plain else f' {named}'}")
