"""``workbook new``: a brand, a workbook or a deck to start from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from workbook.cli.options import CONTENT, PATHS
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
@click.option("--logo", type=PATHS, metavar="FILE", help="An SVG, PNG or JPEG; it is copied.")
@CONTENT
def brand(
    ident: str,
    name: str | None,
    phone: str | None,
    email: str | None,
    web: str | None,
    region: str | None,
    color: str | None,
    logo: Path | None,
    content: Path | None,
) -> None:
    """Start a brand in content/brands/ID/. All but the id can be filled in later, in its file."""
    from workbook.adding import BrandWords, add_brand

    words = BrandWords(name, phone, email, web, region, color, logo)
    _say(add_brand(ident, words, content), f"--brand {ident}")


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


def _say(added: Added, named: str) -> None:
    """What is new, and what comes next."""
    for path in added.files:
        click.echo(f"{click.style(shown(path), bold=True)}{'' if path in added.new else '  changed'}")
    if added.lines:
        click.echo(f"For a plain build, put into {shown(added.project)}:")
        for line in added.lines:
            click.echo(f"    {line}")
    click.echo(f"Next: workbook build{'' if added.plain else f' {named}'}")
