"""``workbook build``: the main job."""

from __future__ import annotations

from typing import Any

import click

from workbook.cli.options import request_of, shared_options, talking_options, writing_options
from workbook.cli.progress import progress
from workbook.cli.voice import Voice


@click.command("build")
@click.argument("products", nargs=-1, metavar="[PRODUCT]…")
@shared_options
@writing_options
@talking_options
def command(products: tuple[str, ...], **given: Any) -> None:
    """Make PDFs: read the content, lay it out, check what came out, write it.

    Without words it makes what content/project.yaml names. A file appears whole or not at all, and a
    failed build leaves what was there before.

    \b
    workbook build                                  everything the project names
    workbook build affirmation-cards --variant home the deck as sheets to cut
    workbook build --brand willow --paper a4        another practice, another paper
    workbook build --json > report.json             for scripts
    """
    from workbook.make import build

    voice = Voice.of(given)
    with progress(voice) as show:
        report = build(request_of(products, given), show)
    voice.report(report, "Made")
