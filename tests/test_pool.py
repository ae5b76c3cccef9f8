from __future__ import annotations

import multiprocessing
import os
import pickle
import subprocess
import sys
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest

from tests.practices import DECK_FILE, changed, practice
from workbook import pool
from workbook.batch import Batch, Errand, batches, errand_of
from workbook.content import Content, read_shared
from workbook.errors import ContentError
from workbook.keys import Keys
from workbook.linting import shared_linted
from workbook.making import Made
from workbook.pool import beginning, cores, in_order, make_here, make_in_processes, processes
from workbook.request import Request

ROOT = Path(__file__).parents[1]


def read(folder: Path, **files: str) -> Content:
    return shared_linted(read_shared(Request(content=practice(folder, files), variants=("screen",))))


def ready(content: Content) -> tuple[Errand, Keys, list[Batch]]:
    keys = Keys(content)
    return errand_of(content, keys, None, True), keys, list(batches(content.jobs, 4))


def test_what_comes_of_each_file_is_the_same_however_many_are_made_at_once(tmp_path: Path) -> None:
    content = read(tmp_path, **changed(DECK_FILE, "I can begin again.", "again and " * 60))
    errand, keys, given = ready(content)
    alone = list(make_here(errand, given, content, keys))
    together = list(make_in_processes(errand, given, content, keys, 2, "spawn"))
    assert isinstance(alone[0].outcomes[0], Made)
    assert alone[0] == together[0]
    misfits = [done[1].outcomes[0] for done in (alone, together)]
    assert all(isinstance(one, ContentError) for one in misfits)
    assert len({one.problems for one in misfits if isinstance(one, ContentError)}) == 1
    assert multiprocessing.active_children() == []


def test_few_results_are_held_however_many_there_are() -> None:
    begun: list[int] = []
    ended: list[int] = []

    def work(item: int) -> int:
        begun.append(item)
        return item

    with ThreadPoolExecutor(1) as executor:
        for result in in_order(work, range(50), executor, 3):
            ended.append(result)
            assert len(begun) - len(ended) <= 3
    assert ended == list(range(50))


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


def test_what_a_process_is_begun_with_goes_to_another(tmp_path: Path) -> None:
    content = read(tmp_path)
    errand, keys, given = ready(content)
    sent = pickle.loads(pickle.dumps((errand, given, keys)))
    assert sent[:2] == (errand, given)
    assert sent[2].shared == keys.shared


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
    errand, keys, given = ready(content)
    monkeypatch.setattr(pool, "ProcessPoolExecutor", Broken)
    made = make_in_processes(errand, iter(given), content, keys, 2, "spawn")
    assert [type(done.outcomes[0]) for done in made] == [Made, Made]


def test_a_fault_says_where_and_keeps_no_other_batch_back(tmp_path: Path) -> None:
    content = read(tmp_path)
    errand, keys, given = ready(content)
    content.locales.clear()
    faults = [done.fault for done in make_here(errand, given, content, keys)]
    assert [fault is not None and fault.said.startswith("KeyError at making.py:") for fault in faults] == [
        True
    ] * 2


LONG = """
import multiprocessing, sys, time
from workbook import pool
def forever():
    pool._begin.__globals__["hold"] = lambda *_: None
    pool._begin(None, None, None)
    print("begun", flush=True)
    time.sleep(60)
if __name__ == "__main__":
    for _ in range(2):
        multiprocessing.get_context("fork").Process(target=forever).start()
    time.sleep(60)
"""


def test_processes_end_with_the_one_that_began_them() -> None:
    if sys.platform != "linux":
        return  # copies are made on Linux only
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, "-c", LONG], stdout=subprocess.PIPE, env=env, start_new_session=True
    ) as process:
        assert process.stdout is not None
        assert [process.stdout.readline() for _ in range(2)] == [b"begun\n"] * 2
        process.kill()
        assert process.stdout.read() == b""  # the last one that could write has ended


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
