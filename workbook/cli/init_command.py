"""``workbook init``: a folder of content to start from."""

from __future__ import annotations

from pathlib import Path

import click

from workbook.source import shown


@click.command("init")
@click.argument("folder", type=click.Path(path_type=Path), metavar="DIR")
def command(folder: Path) -> None:
    """Copy the built-in content into DIR, to change the words, the brand and the fonts.

    Nothing that is there already is overwritten.
    """
    from workbook.starting import start

    copied, kept = start(folder)
    click.echo(f"{len(copied)} files copied to {shown(folder)}" + (f", {len(kept)} kept as they were" if kept else ""))
    click.echo(f"Next: cd {shown(folder)} && workbook build")
