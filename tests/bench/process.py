"""One whole process: how long it takes, and how much memory it and its children hold."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

_EVERY = 0.01
"""Seconds between two looks at the memory."""


@dataclass(frozen=True, slots=True)
class Took:
    """Seconds of one run."""

    clock: float
    """From start to end."""
    processor: float | None
    """Of all processors together: what it costs, also where much else is running. Not known on Windows."""


@dataclass(frozen=True, slots=True)
class Memory:
    """Peaks in bytes of a process with its children."""

    resident: int
    """The sum of what each holds; what they share is counted for each."""
    largest: int
    """Of the one process that holds most."""
    own: int | None
    """The sum with what they share counted once; only Linux knows."""


def environment(cache: Path) -> dict[str, str]:
    """Python as it is when installed: modules are compiled once, into a folder of ours."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return plain | {"PYTHONPYCACHEPREFIX": str(cache)}


def timed(command: Sequence[str], folder: Path, env: dict[str, str]) -> Took:
    """How long a command takes. Raises CalledProcessError where it fails."""
    spent, start = _spent(), time.perf_counter()
    subprocess.run(command, cwd=folder, env=env, check=True, stdout=subprocess.DEVNULL)
    clock = time.perf_counter() - start
    return Took(clock, _spent() - spent if sys.platform != "win32" else None)


def _spent() -> float:
    """Processor seconds of all processes that this one has started and that have ended."""
    times = os.times()
    return times.children_user + times.children_system


def watched(command: Sequence[str], folder: Path, env: dict[str, str]) -> Memory:
    """The memory of one more run, which is not timed, for watching costs time."""
    process = psutil.Popen(command, cwd=folder, env=env, stdout=subprocess.DEVNULL)
    resident, largest, own = 0, 0, 0
    while process.poll() is None:
        seen = [_held(each) for each in _tree(process)]
        resident = max(resident, sum(rss for rss, _ in seen))
        largest = max(largest, *(rss for rss, _ in seen))
        own = max(own, sum(pss for _, pss in seen))
        time.sleep(_EVERY)
    return Memory(resident, largest, own if sys.platform == "linux" else None)


def _tree(process: psutil.Process) -> list[psutil.Process]:
    try:
        return [process, *process.children(recursive=True)]
    except psutil.Error:  # it has just ended
        return [process]


def _held(process: psutil.Process) -> tuple[int, int]:
    try:
        held = process.memory_full_info()
    except psutil.Error:
        return 0, 0
    return held.rss, getattr(held, "pss", 0)
