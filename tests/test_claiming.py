from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from tests.modules import ROOT
from workbook.claiming import Claim, sweep

WRITING = """
import pathlib, sys, time
from workbook.claiming import Claim
claim = Claim()
claim.beside(pathlib.Path(sys.argv[1]) / "one.pdf").write_bytes(b"half")
print("written", flush=True)
time.sleep(60)
"""


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_name_is_beside_the_file_and_nothing_stays(tmp_path: Path) -> None:
    claim = Claim()
    first, second = claim.beside(tmp_path / "a/one.pdf"), claim.beside(tmp_path / "a/one.pdf")
    assert first != second
    assert first.parent == tmp_path / "a"
    assert first.name.startswith(".one.pdf.")
    claim.release()
    assert names(tmp_path / "a") == []


def test_what_is_being_written_is_left_alone(tmp_path: Path) -> None:
    claim = Claim()
    path = claim.beside(tmp_path / "one.pdf")
    path.write_bytes(b"half")
    sweep(tmp_path)
    assert path.is_file()
    claim.release()
    sweep(tmp_path)
    assert names(tmp_path) == []


def test_what_a_killed_process_left_is_swept_by_the_next_that_writes(tmp_path: Path) -> None:
    (tmp_path / ".mine.part").write_bytes(b"not ours")
    with subprocess.Popen(
        [sys.executable, "-c", WRITING, str(tmp_path)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        sweep(tmp_path)
        assert len(names(tmp_path)) == 3
        process.send_signal(signal.SIGTERM)
    claim = Claim()
    claim.beside(tmp_path / "two.pdf")
    claim.release()
    assert names(tmp_path) == [".mine.part"]


def test_a_folder_that_is_not_there_needs_no_sweeping(tmp_path: Path) -> None:
    sweep(tmp_path / "nowhere")
