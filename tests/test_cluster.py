from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from distributed import Client, LocalCluster

from tests.practices import BRAND, practice
from workbook import cluster
from workbook.errors import OutputError, UsageError
from workbook.make import build
from workbook.report import Report
from workbook.request import Request

BRANDS = {f"brands/b{number}/_brand.yml": BRAND for number in range(8)}
ALL = Request(brands=("all",), jobs=1)


@pytest.fixture(scope="module")
def local(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalCluster]:
    """Two real worker processes."""
    with LocalCluster(
        n_workers=2,
        threads_per_worker=1,
        processes=True,
        dashboard_address=":0",
        local_directory=str(tmp_path_factory.mktemp("dask")),
    ) as made:
        yield made


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return practice(tmp_path, {**BRANDS, "brands/b3/_brand.yml": "meta: {name: Bad}\n"}).parent


def asked(local: LocalCluster, **more: Any) -> Request:
    return Request(brands=("all",), scheduler=local.scheduler_address, **more)


def told(report: Report) -> list[tuple[str, str]]:
    """Names and hashes, and places of problems, in their order."""
    files = [("/".join(Path(file.path).parts[-2:]), file.sha256) for file in report.files]
    return files + [(str(problem.place), problem.message) for problem in report.problems]


def tree(folder: str) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes() for path in Path(folder).rglob("*") if path.is_file()
    }


@pytest.mark.parametrize("shared", [False, True], ids=["bytes come back", "workers write"])
def test_workers_of_a_scheduler_make_the_same_files(here: Path, local: LocalCluster, shared: bool) -> None:
    alone = build(Request(brands=("all",), jobs=1, out=Path("alone")))
    there = build(asked(local, out=Path("there"), shared=shared))
    assert told(alone) == told(there)
    assert tree("alone") == tree("there")
    assert there.failed == ("b3",)
    again = build(asked(local, out=Path("there"), shared=shared, resume=True))
    assert all(file.kept for file in again.files)


def test_with_a_worker_killed_in_the_middle_nothing_is_lost_or_doubled(
    here: Path, local: LocalCluster
) -> None:
    (here / "content/brands/b3/_brand.yml").write_text(BRAND)
    alone = build(Request(brands=("all",), jobs=1, out=Path("alone")))
    killed: list[int] = []

    def kill_one(done: int, whole: int, what: str) -> None:
        if done >= 4 and not killed:
            with Client(local.scheduler_address, set_as_default=False) as client:
                killed.extend(client.run(os.getpid).values())
            os.kill(killed[0], signal.SIGKILL)

    there = build(asked(local, out=Path("there")), kill_one)
    assert len(killed) == 2
    assert told(alone) == told(there)
    assert len({file.path for file in there.files}) == len(there.files) == 18
    assert tree("alone") == tree("there")


def test_a_worker_that_sees_other_content_refuses(
    here: Path, local: LocalCluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbook.keys.machine_key", lambda: "another version")
    with pytest.raises(OutputError, match="the same version installed"):
        build(asked(local))
    assert not Path("output").exists()


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:9", "nowhere", "ftp://127.0.0.1:9"])
def test_a_scheduler_that_is_not_there_is_wrong_usage(
    here: Path, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setattr(cluster, "PATIENCE", 0.5)
    with pytest.raises(UsageError, match="No scheduler answers at"):
        build(Request(brands=("all",), scheduler=address))


class Lost(Executor):
    """Workers that are all gone."""

    def submit(self, *_: Any, **__: Any) -> Future[Any]:  # type: ignore[override]
        future: Future[Any] = Future()
        future.set_exception(RuntimeError("no worker is left"))
        return future


def test_work_that_is_given_up_says_how_to_go_on(here: Path) -> None:
    with pytest.raises(OutputError, match=r"no worker is left.*--resume"):
        build(ALL, executor=Lost())


def test_any_executor_will_do(here: Path) -> None:
    alone = build(Request(brands=("all",), jobs=1, out=Path("alone")))
    with ThreadPoolExecutor(3) as threads:
        there = build(Request(brands=("all",), jobs=3, out=Path("there")), executor=threads)
    assert told(alone) == told(there)
    assert tree("alone") == tree("there")
