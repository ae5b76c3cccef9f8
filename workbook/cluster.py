"""Workers on other machines: a Dask scheduler as an executor (the extra ``cluster``).

Each worker needs the same version of this program, and the content folder under the same path. When one is
lost, the scheduler gives its batch to another; a batch made twice is the same to the byte.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from functools import partial
from typing import Any

from workbook.batch import Batch, Done, Errand, work
from workbook.errors import OutputError, UsageError, WorkbookError
from workbook.pool import AHEAD, in_order

PATIENCE = 10
"""Seconds in which a scheduler has to answer."""


@contextmanager
def workers(address: str) -> Iterator[tuple[Executor, int]]:
    """The workers of a scheduler, and how many batches they make at a time. Raises UsageError."""
    try:
        import distributed
    except ImportError:
        hint = "pip install 'practice-workbook[cluster]'"
        raise UsageError(f"--scheduler needs Dask, which is not installed: {hint}") from None
    connect: Any = distributed.Client
    try:
        client = connect(address, timeout=PATIENCE, set_as_default=False)
    except Exception as error:  # whatever Dask makes of an address that is none
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise UsageError(f"No scheduler answers at {address}: {reason}") from None
    with client:
        count = sum(client.nthreads().values())
        if not count:
            raise UsageError(f"The scheduler at {address} has no workers yet: dask worker {address}")
        yield client.get_executor(pure=False), count


def make_by(
    executor: Executor, errand: Errand, batches: Iterator[Batch], count: int
) -> Generator[Done, None, None]:
    """What comes of each batch, made by those behind an executor. Raises OutputError where they give up."""
    try:
        yield from in_order(partial(work, errand), batches, executor, AHEAD * count)
    except (WorkbookError, GeneratorExit):
        raise
    except Exception as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise OutputError(
            f"The work was given up by those who did it: {reason}. What is written is whole; "
            "with --resume the rest is made"
        ) from error
