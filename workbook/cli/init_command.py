"""``workbook init``: a folder of content to start from."""

from __future__ import annotations

from pathlib import Path

import click

from workbook.cli.options import PATHS
from workbook.source import shown


@click.command("init", short_help="Start a folder of your own content.")
@click.argument("folder", type=PATHS, metavar="DIR")
def command(folder: Path) -> None:
    """Copy the built-in content into DIR, to change the words, the brand and the fonts.

    Nothing that is there already is overwritten, so it can be run again.

    \b
    Example:
      workbook init my-practice
      cd my-practice
      workbook build
          and then change content/brands/…/_brand.yml
    """
    from workbook.starting import start

    copied, kept = start(folder)
    name = shown(folder)
    more = f"; {len(kept)} were there already and stay as they are" if kept else ""
    click.echo(f"{len(copied)} files copied to {name}{more}")
    quoted = f'"{name}"' if " " in name else name
    click.echo(f"Next: {f'cd {quoted} && ' if name != '.' else ''}workbook build")
