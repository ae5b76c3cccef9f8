"""Many files at once: a process for each, as many as there are cores; the same bytes as one by one.

A process that begins as a copy of this one (fork) costs a hundredth of a second; one that begins anew
has to import everything, which takes as long as two or three files, so it is worth it for many only.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from collections.abc import Generator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

from workbook.content import Content
from workbook.errors import ContentError, WorkbookError
from workbook.fault import fault_of
from workbook.making import Made, make_file
from workbook.request import Job

WORTH = {"fork": 1, "spawn": 4}
"""Files that each process should have to make, by how it begins."""

_content: Content


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


def make_each(
    jobs: Sequence[Job], content: Content, at_once: int | None
) -> Generator[Made | ContentError, None, None]:
    """What comes of each job, in order: the file, or why there is none."""
    how = beginning()
    count = processes(len(jobs), at_once, how)
    if count == 1:
        yield from (_outcome(job, content) for job in jobs)
        return
    method = multiprocessing.get_context(how)
    pool = ProcessPoolExecutor(count, method, _begin, (content.without_sources(),))
    others = multiprocessing.active_children()
    done = 0
    try:
        for future in [pool.submit(_made, job) for job in jobs]:
            yield future.result()
            done += 1
    except BrokenProcessPool:
        pass  # one was ended from outside, perhaps because memory ran short: the rest is made here
    except BaseException:
        for process in multiprocessing.active_children():
            if process not in others:
                process.terminate()
        raise
    finally:
        pool.shutdown(cancel_futures=True)
    yield from (_outcome(job, content) for job in jobs[done:])


def _outcome(job: Job, content: Content) -> Made | ContentError:
    try:
        return make_file(job, content)
    except ContentError as error:
        return error


def _begin(content: Content) -> None:
    """In a process of the pool, before its first job. Ctrl-C reaches all of them: it ends them in silence."""
    global _content
    _content = content
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)


def _made(job: Job) -> Made | ContentError:
    try:
        return _outcome(job, _content)
    except WorkbookError:
        raise
    except Exception as error:
        raise fault_of(error) from None
