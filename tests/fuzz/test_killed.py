"""A process that is killed at any moment (kill -9, a power cut) leaves whole files; the next one sweeps."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pikepdf
import pytest

from tests.practices import BOOK, BOOK_FILE, DECK, DECK_FILE, DECK_PDF, WORKBOOK_PDF, practice
from tests.prints import ROOT
from workbook.make import build
from workbook.request import Request
from workbook.writing import write_all

DEEP = os.environ.get("HYPOTHESIS_PROFILE") == "deep"
TEMPORARY = re.compile(r"\.(?:.*\.)?[0-9a-f]{16}\.(?:part|kept)")
"""The only names that a killed process may leave besides whole files."""
BUILDS, WRITES = (100, 300) if DEEP else (3, 6)
OTHER = {
    BOOK_FILE: BOOK.replace("calm week", "quiet week"),
    DECK_FILE: DECK.replace("A few cards", "Some cards"),
}


def started(folder: Path, *args: str) -> subprocess.Popen[bytes]:
    """A Python process of its own in that folder."""
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen([sys.executable, *args], cwd=folder, env=env, stdout=subprocess.PIPE)


def killed_after(process: subprocess.Popen[bytes], seconds: float) -> bool:
    """Kill it; whether that came before its end."""
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()
    process.communicate()
    return process.returncode != 0


def sums(out: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in out.rglob("*") if path.is_file()}


def test_a_build_killed_at_any_moment_leaves_each_file_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    versions: list[dict[str, bytes]] = []
    for files in ({}, OTHER):
        practice(tmp_path, files)
        assert build(Request(out=Path("whole"), jobs=1)).ok
        versions.append(sums(tmp_path / "whole"))
    rng, out = Random(988), tmp_path / "output"
    start = time.perf_counter()
    assert not killed_after(started(tmp_path, "-m", "workbook", "build", "-q"), 600)
    whole = time.perf_counter() - start
    for number in range(BUILDS):
        wanted = versions[number % 2]
        practice(tmp_path, OTHER if number % 2 else {})
        # The last third of a build is where files are made and written.
        moment = whole * (1 - rng.random() ** 2 * 0.6)
        killed_after(started(tmp_path, "-m", "workbook", "build", "-q"), moment)
        for name, data in sums(out).items():
            known = [version[name] for version in versions if name in version]
            assert data in known or TEMPORARY.fullmatch(name) or name == "manifest.json", name
        for pdf in (WORKBOOK_PDF, DECK_PDF):
            with pikepdf.open(tmp_path / pdf) as opened:
                assert opened.check_pdf_syntax() == []
        assert build(Request(jobs=1)).ok
        assert sums(out) == wanted


WRITER = """
import sys
from pathlib import Path
from workbook.writing import write_all
number = 0
while True:
    number += 1
    write_all([(Path(f"{name}.pdf"), bytes([number % 256]) * 300_000) for name in "abcd"])
    if number == 2:
        print("ready", flush=True)
"""


def test_a_process_killed_while_it_writes_leaves_each_file_whole(tmp_path: Path) -> None:
    rng = Random(911)
    for _ in range(WRITES):
        process = started(tmp_path, "-c", WRITER)
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"ready"
        assert killed_after(process, rng.random() * 0.05)
        found = sums(tmp_path)
        whole = {name: data for name, data in found.items() if name.endswith(".pdf")}
        assert sorted(whole) == ["a.pdf", "b.pdf", "c.pdf", "d.pdf"]
        assert {(len(data), len(set(data))) for data in whole.values()} == {(300_000, 1)}
        assert [name for name in found.keys() - whole.keys() if not TEMPORARY.fullmatch(name)] == []
        write_all([(tmp_path / "a.pdf", b"1")])
        assert sums(tmp_path).keys() == whole.keys()
