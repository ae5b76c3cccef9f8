"""A progress bar on a terminal, none otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

from workbook.cli.voice import Voice


@contextmanager
def progress(voice: Voice) -> Iterator[Callable[[int, int, str], None] | None]:
    """What ``build`` calls before each file; None where nobody watches."""
    if not voice.shows_progress:
        yield None
        return

    def show(done: int, whole: int, what: str) -> None:
        filled = 24 * done // max(1, whole)
        bar = "━" * filled + "─" * (24 - filled)
        click.echo(f"\r\x1b[K{bar} {done}/{whole}  {what}", nl=False, err=True)

    try:
        yield show
    finally:
        click.echo("\r\x1b[K", nl=False, err=True)
