from __future__ import annotations

import multiprocessing
import os
import pickle
import subprocess
import sys
import threading
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
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
from workbook.request import Request

ROOT = Path(__file__).parents[1]


def read(folder: Path, **files: str) -> Content:
    return linted(read_content(Request(content=practice(folder, files), variants=("screen",))))


def test_what_comes_of_each_file_is_the_same_however_many_are_made_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = read(tmp_path, **changed(DECK_FILE, "I can begin again.", "again and " * 60))
    monkeypatch.setitem(pool.WORTH, "spawn", 1)
    alone, together = list(make_each(content.jobs, content, 1)), list(make_each(content.jobs, content, 2))
    assert isinstance(alone[0], Made)
    assert alone[0] == together[0]
    assert isinstance(alone[1], ContentError)
    assert isinstance(together[1], ContentError)
    assert alone[1].problems == together[1].problems
    assert multiprocessing.active_children() == []


COPIES = """
import hashlib, pathlib, sys
from workbook import Request, build, pool
print(pool.beginning())
for jobs in (2, 1):
    build(Request(jobs=jobs, out=pathlib.Path(str(jobs))))
print(pool.beginning())
files = [sorted(path for path in pathlib.Path(out).rglob("*.pdf")) for out in "12"]
assert [path.read_bytes() for path in files[0]] == [path.read_bytes() for path in files[1]]
print(len(files[0]))
"""


def test_copies_of_a_process_make_the_same_files_too(tmp_path: Path) -> None:
    practice(tmp_path)
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    said = subprocess.run(
        [sys.executable, "-c", COPIES], capture_output=True, text=True, check=True, cwd=tmp_path, env=env
    )
    # A second build in one process finds the threads of libraries running: no more copies then.
    assert said.stdout.split() == ["fork" if sys.platform == "linux" else "spawn", "spawn", "2"]
    assert said.stderr == ""


def test_content_without_its_files_goes_to_another_process(tmp_path: Path) -> None:
    content = read(tmp_path).without_sources()
    assert pickle.loads(pickle.dumps(content)) == content


class Broken:
    """A pool whose processes are ended before they have made anything."""

    def __init__(self, *_: object) -> None:
        pass

    def submit(self, *_: object) -> Future[Made]:
        future: Future[Made] = Future()
        future.set_exception(BrokenProcessPool())
        return future

    def shutdown(self, cancel_futures: bool) -> None:
        assert cancel_futures


def test_where_a_process_ends_from_outside_its_work_is_done_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = read(tmp_path)
    monkeypatch.setitem(pool.WORTH, "spawn", 1)
    monkeypatch.setattr(pool, "ProcessPoolExecutor", Broken)
    assert [type(made) for made in make_each(content.jobs, content, 2)] == [Made, Made]


def test_a_fault_in_another_process_says_where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = read(tmp_path)
    content.locales.clear()
    monkeypatch.setattr(pool, "_content", content, raising=False)
    with pytest.raises(FaultError, match=r"KeyError at making.py:\d+"):
        pool._made(content.jobs[0])


@pytest.mark.parametrize(
    ("files", "at_once", "how", "count"),
    [
        (0, 2, "fork", 1),
        (1, 8, "fork", 1),
        (4, 1, "fork", 1),
        (4, 2, "fork", 2),
        (4, 8, "fork", 4),
        (4, 8, "spawn", 1),
        (8, 8, "spawn", 2),
        (100, None, "spawn", 1),
        (1000, None, "fork", cores()),
    ],
)
def test_there_are_as_many_processes_as_are_worth_it(
    files: int, at_once: int | None, how: str, count: int
) -> None:
    assert processes(files, at_once, how) == count


def test_no_copy_is_made_while_something_else_runs() -> None:
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    assert beginning() == "spawn"
    done.set()
    thread.join()
