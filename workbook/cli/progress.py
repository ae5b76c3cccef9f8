"""How far it is: a bar with the time left on a terminal, else a line now and then, for logs."""

from __future__ import annotations

import shutil
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

from workbook.cli.voice import Voice

BAR = 24
"""Characters."""
PAUSE = 20.0
"""Seconds between two lines of a log; what is done sooner says nothing."""
LOOK = 60
"""How many steps back the pace is measured: files that are up to date are passed in no time."""
Show = Callable[[int, int, str], None]


@contextmanager
def progress(voice: Voice, clock: Callable[[], float] = time.monotonic) -> Iterator[Show | None]:
    """What is to be called before each file; None where nobody wants to hear."""
    if not voice.tells_progress:
        yield None
        return
    pace = Pace(clock)
    if not sys.stderr.isatty():
        yield _lines(pace, clock)
        return
    room = shutil.get_terminal_size().columns - 1

    def show(done: int, whole: int, what: str) -> None:
        click.echo(f"\r{bar(done, whole, what, room, pace.left(done, whole))}", nl=False, err=True)

    try:
        yield show
    finally:
        click.echo(f"\r{' ' * room}\r", nl=False, err=True)


def _lines(pace: Pace, clock: Callable[[], float]) -> Show:
    last = clock()

    def show(done: int, whole: int, what: str) -> None:
        nonlocal last
        left = pace.left(done, whole)
        if clock() - last >= PAUSE:
            last = clock()
            click.echo(f"{done} of {whole} files{', ' + left if left else ''}: {what}", err=True)

    return show


class Pace:
    """How fast it goes, by the last steps."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._steps: deque[tuple[float, int]] = deque(maxlen=LOOK)

    def left(self, done: int, whole: int) -> str:
        """The time left in words; empty while there is nothing to tell it by."""
        self._steps.append((self._clock(), done))
        since, before = self._steps[0]
        spent = self._clock() - since
        if done <= before or spent < 1:
            return ""
        return f"{in_words(spent / (done - before) * (whole - done))} left"


def in_words(seconds: float) -> str:
    """“40 s”, “5 min”, “2 h 10 min”."""
    if seconds < 90:
        return f"{max(5, 5 * round(seconds / 5))} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"


def bar(done: int, whole: int, what: str, room: int, left: str = "") -> str:
    """A line of so many characters that shows how far it is."""
    filled = BAR * done // max(1, whole)
    time_left = f"  {left}" if left else ""
    return f"{'━' * filled}{'─' * (BAR - filled)} {done}/{whole}{time_left}  {what}"[:room].ljust(room)
