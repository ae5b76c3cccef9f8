"""``workbook watch``: what a saved file changes is made anew, until Ctrl-C."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from workbook.cli.console import file_text, finding_text, problem_text
from workbook.cli.options import ONLY, OUT, SHARED, request_of, with_options
from workbook.source import shown

if TYPE_CHECKING:
    from workbook.watching import Event

INTERRUPTED = 130


@click.command("watch", short_help="Make anew what a saved file changes.")
@click.argument("products", nargs=-1, metavar="[PRODUCT]…")
@with_options(*SHARED, OUT, ONLY)
def command(products: tuple[str, ...], **given: Any) -> None:
    """Make everything once, then again what each saved file changes, until Ctrl-C.

    Files are shown before they are examined, and whatever is found: a build may still keep them back.
    Problems are told, and it goes on. Name one product and one variant to see a page as fast as can be.

    \b
    Examples:
      workbook watch
          all that the project names
      workbook watch mental-wellness --variant screen
          one file, while you write
      workbook watch mental-wellness --only plan
          one page of it
    """
    from workbook.watching import watch

    try:
        for event in watch(request_of(given, products)):
            for line in lines_of(event):
                click.echo(line)
    except KeyboardInterrupt:
        click.echo()  # behind the ^C that a terminal shows
        click.get_current_context().exit(INTERRUPTED)


def lines_of(event: Event) -> Iterator[str]:
    """What is said of it."""
    from workbook.watching import Failed, Rested, Saved, Shown, Told

    match event:
        case Saved(paths, touched, whole):
            yield f"{click.style(_named(paths), bold=True)}: {_share(touched, whole)}"
        case Shown(file, seconds):
            yield f"  {file_text(file)} · {seconds:.2f} s"
        case Told(problems, findings, path):
            yield from (problem_text(problem) for problem in problems if problem.level != "note")
            yield from (finding_text(finding, path) for finding in findings if finding.level != "note")
        case Failed(message):
            yield f"{click.style('Error:', fg='red')} {message}"
        case Rested(seconds, made, ok):
            said = f"{made} {'file' if made == 1 else 'files'} in {seconds:.2f} s"
            yield click.style(
                f"{said}{'' if ok else ', and something to mend'}; watching", fg="green" if ok else "red"
            )


def _named(paths: tuple[Path, ...]) -> str:
    more = f" and {len(paths) - 1} more" if len(paths) > 1 else ""
    return f"{shown(paths[0])}{more}"


def _share(touched: int, whole: int) -> str:
    if not touched:
        return "nothing is made from it"
    return f"{touched} of {whole} {'file' if whole == 1 else 'files'}"
