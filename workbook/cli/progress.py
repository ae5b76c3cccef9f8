"""A progress bar on a terminal, none otherwise."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

from workbook.cli.voice import Voice

BAR = 24
"""Characters."""


@contextmanager
def progress(voice: Voice) -> Iterator[Callable[[int, int, str], None] | None]:
    """What is to be called before each file; None where nobody watches."""
    if not voice.shows_progress:
        yield None
        return
    room = shutil.get_terminal_size().columns - 1

    def show(done: int, whole: int, what: str) -> None:
        click.echo(f"\r{bar(done, whole, what, room)}", nl=False, err=True)

    try:
        yield show
    finally:
        click.echo(f"\r{' ' * room}\r", nl=False, err=True)


def bar(done: int, whole: int, what: str, room: int) -> str:
    """A line of so many characters that shows how far it is."""
    filled = BAR * done // max(1, whole)
    return f"{'━' * filled}{'─' * (BAR - filled)} {done}/{whole}  {what}"[:room].ljust(room)
