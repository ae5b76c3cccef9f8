from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.practices import DECK_FILE, changed, practice
from workbook import pool
from workbook.content import Content, read_content
from workbook.errors import ContentError
from workbook.fault import FaultError
from workbook.linting import linted
from workbook.making import Made
from workbook.pool import beginning, cores, make_each, processes
from workbook.request import Job, Request

PARENT = os.getpid()


def read(folder: Path, variants: tuple[str, ...] = ("screen", "home")) -> Content:
    return linted(read_content(Request(content=practice(folder), variants=variants)))


def dying(job: Job, content: Content) -> Made:
    if os.getpid() != PARENT:
        os.kill(os.getpid(), signal.SIGKILL)
    return pool_made(job, content)


def failing(job: Job, content: Content) -> Made:
    raise ZeroDivisionError(job.said)


pool_made = pool.make_file


@pytest.mark.parametrize("how", ["fork", "spawn"] if beginning() == "fork" else ["spawn"])
def test_files_are_the_same_however_many_are_made_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    content = read(tmp_path)
    alone = [made for made in make_each(content.jobs, content, 1) if isinstance(made, Made)]
    monkeypatch.setattr(pool, "beginning", lambda: how)
    monkeypatch.setitem(pool.WORTH, "spawn", 1)
    together = [made for made in make_each(content.jobs, content, 2) if isinstance(made, Made)]
    assert len(alone) == 4
    assert together == alone


def test_problems_come_whole_from_another_process(tmp_path: Path) -> None:
    practice(tmp_path, changed(DECK_FILE, "I can begin again.", "again and " * 60))
    content = linted(read_content(Request(content=tmp_path / "content")))
    one, two = make_each(content.jobs, content, 2)
    assert isinstance(one, Made)
    assert isinstance(two, ContentError)
    assert [str(problem.place).rpartition("few-cards/")[2] for problem in two.problems] == ["en-US.yaml:4:34"]


def test_a_fault_in_another_process_says_where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = read(tmp_path)
    monkeypatch.setattr(pool, "make_file", failing)
    if beginning() == "fork":
        with pytest.raises(FaultError, match="ZeroDivisionError at pool.py"):
            list(make_each(content.jobs, content, 2))


def test_where_a_process_is_killed_its_work_is_done_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = read(tmp_path)
    monkeypatch.setattr(pool, "make_file", dying)
    if beginning() == "fork":
        assert len(list(make_each(content.jobs, content, 2))) == 4


def test_who_stops_listening_ends_the_others(tmp_path: Path) -> None:
    content = read(tmp_path)
    with closing(make_each(content.jobs, content, 2)) as made:
        assert isinstance(next(made), Made)
    assert list(ours()) == []


def ours() -> Iterator[object]:
    import multiprocessing

    yield from multiprocessing.active_children()


@pytest.mark.parametrize(
    ("files", "at_once", "how", "count"),
    [
        (1, 8, "fork", 1),
        (4, 1, "fork", 1),
        (4, 2, "fork", 2),
        (4, 8, "fork", 4),
        (4, 8, "spawn", 1),
        (8, 8, "spawn", 2),
        (100, None, "spawn", 1),
        (100, None, "fork", min(100, cores())),
        (0, 2, "fork", 1),
    ],
)
def test_there_are_as_many_processes_as_are_worth_it(
    files: int, at_once: int | None, how: str, count: int
) -> None:
    assert processes(files, at_once, how) == count


def test_a_copy_is_made_only_while_nothing_else_runs() -> None:
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        assert beginning() == "spawn"
    finally:
        done.set()
        thread.join()
