"""``workbook build``: the main job."""

from __future__ import annotations

from typing import Any

import click

from workbook.cli.options import (
    GUIDES,
    ICC,
    MANY,
    ONLY,
    OUT,
    PRINTER,
    SHARED,
    TALKING,
    WORKING,
    request_of,
    with_options,
)
from workbook.cli.progress import progress
from workbook.cli.summary import built
from workbook.cli.voice import Voice


@click.command("build", short_help="Make PDFs of workbooks and decks.")
@click.argument("products", nargs=-1, metavar="[PRODUCT]…")
@with_options(*SHARED, OUT, ONLY, PRINTER, ICC, GUIDES, *WORKING, *MANY, *TALKING)
def command(products: tuple[str, ...], **given: Any) -> None:
    """Make PDFs: read the content, lay it out, examine what came out, write it.

    Without words it makes what content/project.yaml names. A file appears whole or not at all, the files of
    a brand together, and a failed build leaves what was there before. OUT/BRAND/manifest.json says what is
    there, with hashes.

    \b
    Examples:
      workbook build
          everything the project names, into output/
      workbook build affirmation-cards --variant home
          the deck as sheets to cut
      workbook build --brand all --variant all --paper letter --paper a4
          every edition there is, for all your practices
      workbook build --brand all --resume
          only what is missing or not up to date, whatever the dates of files are
      workbook build mental-wellness --only steady
          a handout of one chapter, with the notices it needs
      workbook build --json > report.json
          for scripts
    """
    from workbook.make import build

    voice = Voice.of(given)
    if given["shared"] and not given["scheduler"]:
        raise click.UsageError("--shared belongs to --scheduler")
    with progress(voice) as show:
        report = build(request_of(given, products), show)
    voice.report(report, built(report))
