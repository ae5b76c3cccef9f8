"""Batches handed to whoever makes them: this process, a pool of processes, or any other executor.

A process that begins as a copy of this one (fork) costs a hundredth of a second; one that begins anew
has to import everything, which takes as long as two or three files, so it is worth it for many only.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from itertools import chain, islice
from multiprocessing.connection import wait
from pathlib import Path
from typing import TypeVar

from workbook.batch import Batch, Done, Errand, hold, work
from workbook.content import Content
from workbook.keys import Keys

WORTH = {"fork": 1, "spawn": 4}
"""Files that each process should have to make, by how it begins."""
AHEAD = 2
"""Batches a process has waiting or unfetched, at most: results wait in memory for those before them."""
Item = TypeVar("Item")
Result = TypeVar("Result")


def cores() -> int:
    """How many processes can run at a time here."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def beginning() -> str:
    """How other processes begin: as copies where that is safe, on Linux while one thread runs in this one.

    Libraries have threads too, which Python does not count; a copy would wait for them without end.
    """
    threads = Path("/proc/self/task")
    alone = sys.platform == "linux" and threads.is_dir() and len(list(threads.iterdir())) == 1
    return "fork" if alone else "spawn"


def processes(files: int, at_once: int | None, how: str) -> int:
    """How many processes to begin; 1 is this one.

    Whoever does not say how many are to run at once gets copies only: others would run the calling
    script again, which it must be prepared for (``if __name__ == "__main__"``).
    """
    most = at_once or (cores() if how == "fork" else 1)
    return max(1, min(most, files // WORTH[how]))


def in_order(
    work: Callable[[Item], Result], items: Iterable[Item], executor: Executor, ahead: int
) -> Generator[Result, None, None]:
    """What comes of each item, in order, so many of them under way: however many there are, few are held."""
    rest = iter(items)
    waiting: deque[Future[Result]] = deque(executor.submit(work, item) for item in islice(rest, ahead))
    try:
        while waiting:
            result = waiting.popleft().result()
            waiting.extend(executor.submit(work, item) for item in islice(rest, 1))
            yield result
            del result
    finally:
        for future in waiting:
            future.cancel()


def make_here(
    errand: Errand, batches: Iterable[Batch], content: Content, keys: Keys
) -> Generator[Done, None, None]:
    """What comes of each batch, made by this process."""
    hold(errand, content, keys)
    for batch in batches:
        yield work(errand, batch)


def make_in_processes(
    errand: Errand, batches: Iterable[Batch], content: Content, keys: Keys, count: int, how: str
) -> Generator[Done, None, None]:
    """The same by so many processes. Where one is ended from outside, the rest is made here."""
    gc.freeze()  # what is there already stays: a copy of this process need not look at it, nor own it
    method = multiprocessing.get_context(how)
    pool = ProcessPoolExecutor(count, method, _begin, (errand, content, keys))
    others = multiprocessing.active_children()
    under_way: deque[Batch] = deque()

    def noted() -> Generator[Batch, None, None]:
        for batch in batches:
            under_way.append(batch)
            yield batch

    source = noted()
    try:
        for done in in_order(partial(work, errand), source, pool, AHEAD * count):
            under_way.popleft()
            yield done
        return
    except BrokenProcessPool:
        pass  # perhaps because memory ran short
    except BaseException:
        for process in multiprocessing.active_children():
            if process not in others:
                process.terminate()
        raise
    finally:
        pool.shutdown(cancel_futures=True)
    yield from make_here(errand, chain(tuple(under_way), source), content, keys)


def _begin(errand: Errand, content: Content, keys: Keys) -> None:
    """In a process of the pool, before its first batch. Ctrl-C reaches all: it ends them in silence."""
    hold(errand, content, keys)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """Nobody waits for what this process makes once the one that began it was killed."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
