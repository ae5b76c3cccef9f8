"""Disks and places that refuse, for real: no permission, no room, names too long, a folder for a file."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.practices import BRAND_FILE, CHAPTER_FILE, DECK, DECK_FILE, WORKBOOK_PDF, practice
from tests.prints import ROOT

LONG = "x" * 300
"""A name that no system takes."""
POSIX = sys.platform != "win32"


@pytest.fixture
def open_place() -> Iterator[Path]:
    """A folder with a practice in it that everyone may come to, and its output, which nobody may write."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        folder.chmod(0o755)
        practice(folder)
        (folder / "output/calm").mkdir(parents=True)
        (folder / WORKBOOK_PDF).write_bytes(b"as it was")
        (folder / "output/calm").chmod(0o555)
        yield folder
        (folder / "output/calm").chmod(0o755)


CLOSED = """
import os, sys
from workbook.cli import main
try:
    main(["build", "--jobs", "1", "-q", "--out", "elsewhere"])  # draws in all that it needs
except SystemExit as ended:
    assert ended.code == 0
if os.geteuid() == 0:
    os.seteuid(65534)  # whoever is root may write everywhere
main(["build", "--jobs", "1"])
"""


def test_an_output_folder_without_the_right_to_write(open_place: Path) -> None:
    if not POSIX:
        return  # there a folder cannot be closed like that
    said = ran(open_place, CLOSED)
    assert said.returncode == 1
    assert f"{WORKBOOK_PDF}: not-written This cannot be written: Permission denied" in said.stderr
    assert "Traceback" not in said.stderr
    assert (open_place / WORKBOOK_PDF).read_bytes() == b"as it was"
    assert [path.name for path in (open_place / "output").rglob("*") if path.is_file()] == [
        Path(WORKBOOK_PDF).name
    ]


def ran(folder: Path, script: str) -> subprocess.CompletedProcess[str]:
    """A script in a process of its own."""
    env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-c", script]
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True)


SMALL_FILES = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (9_000, 9_000))
from workbook.cli import main
main(["build", "--jobs", "1"])
"""


def test_a_disk_that_fills_up_in_the_middle_of_a_file(here: Path) -> None:
    if not POSIX:
        return  # there is no such limit
    practice(here)
    (here / "output/calm").mkdir(parents=True)
    (here / WORKBOOK_PDF).write_bytes(b"as it was")
    said = ran(here, SMALL_FILES)
    assert said.returncode == 1
    assert f"{WORKBOOK_PDF}: not-written" in said.stderr
    assert "Traceback" not in said.stderr
    assert {path.name: path.read_bytes() for path in (here / "output").rglob("*") if path.is_file()} == {
        Path(WORKBOOK_PDF).name: b"as it was"
    }


@pytest.mark.parametrize("args", [["build", "--json"], ["list", "codes"], ["schema", "deck"], ["--help"]])
def test_a_full_disk_behind_the_standard_output(here: Path, args: list[str]) -> None:
    full = Path("/dev/full")
    if not full.exists():
        return  # Linux has this disk, which is always full
    practice(here)
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    with full.open("w") as out:
        said = subprocess.run(
            [sys.executable, "-m", "workbook", *args],
            cwd=here,
            env=env,
            stdout=out,
            stderr=subprocess.PIPE,
            text=True,
        )
    assert said.returncode == 1
    assert "Error: No space left on device" in said.stderr
    assert "Traceback" not in said.stderr


@pytest.mark.parametrize(
    "args",
    [
        ["build", "--content", LONG],
        ["build", "--content", "project.yaml"],
        ["build", "--content", "nowhere"],
        ["build", "--out", LONG],
        ["build", "--out", "file"],
        ["preview", "--out", "file", "--pages", "1"],
        ["check", LONG],
        ["check", "nowhere"],
        ["check", "file"],
        ["preflight", LONG],
        ["preflight", "nowhere.pdf"],
        ["preflight", "content"],
        ["preflight", "file"],
        ["init", LONG],
        ["init", "file"],
        ["fields", "export", "nowhere.pdf"],
        ["build", LONG],
        ["build", "--brand", LONG],
        ["build", "--only", "\x00"],
        ["new", "brand", "../x"],
        ["new", "brand", LONG],
    ],
)
def test_a_place_that_is_none(run: Run, content: Path, here: Path, args: list[str]) -> None:
    (here / "file").write_bytes(b"mine")
    said = run(*args)
    assert said.code in (1, 2)
    assert said.err
    assert "Traceback" not in said.err
    assert "fault of the program" not in said.err
    assert (here / "file").read_bytes() == b"mine"


LINKS: Mapping[str, str] = {
    "a chapter": CHAPTER_FILE,
    "a deck": DECK_FILE,
    "a brand": BRAND_FILE,
    "the facts": "facts.yaml",
    "a folder of a brand": "brands/calm",
    "a folder of an edition": "workbooks/calm-week/en-US",
}


@pytest.mark.parametrize("what", LINKS)
def test_a_link_out_of_the_content(run: Run, content: Path, here: Path, what: str) -> None:
    inside, outside = content / LINKS[what], here / "outside"
    inside.rename(outside)
    try:
        inside.symlink_to(outside, target_is_directory=outside.is_dir())
    except OSError:
        return  # Windows asks for a right that few have
    for command in ("build", "check"):
        said = run(command)
        assert said.code in (1, 2)
        assert "path-outside" in said.err
    assert not (here / "output").exists()


@pytest.mark.parametrize("name", [BRAND_FILE, DECK_FILE, CHAPTER_FILE, "facts.yaml", "project.yaml"])
def test_a_link_that_goes_in_circles(run: Run, content: Path, here: Path, name: str) -> None:
    (content / name).unlink()
    try:
        (content / name).symlink_to(content / name)
    except OSError:
        return
    said = run("build")
    assert said.code in (1, 2)
    assert "Traceback" not in said.err


@pytest.mark.parametrize("name", [BRAND_FILE, DECK_FILE, CHAPTER_FILE, "facts.yaml", "project.yaml"])
def test_a_folder_where_a_file_belongs(run: Run, content: Path, here: Path, name: str) -> None:
    (content / name).unlink()
    (content / name).mkdir()
    said = run("build")
    assert said.code in (1, 2)
    assert "Traceback" not in said.err
    assert not (here / "output").exists()


def test_a_file_that_may_not_be_read(run: Run, content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = Path.open

    def refusing(path: Path, *args: object, **more: object) -> object:
        if path.name == Path(DECK_FILE).name and "decks" in path.parts:
            raise PermissionError(13, "Permission denied")
        return opened(path, *args, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refusing)
    said = run("build")
    assert said.code == 1
    assert f"{DECK_FILE}: file-unreadable The file cannot be read: Permission denied" in said.err


def test_a_pipe_where_a_file_belongs(run: Run, content: Path) -> None:
    if not POSIX:
        return
    (content / DECK_FILE).unlink()
    os.mkfifo(content / DECK_FILE)
    assert "file-unreadable This is not an ordinary file" in run("build").err


def test_what_check_says_of_bad_files_is_what_build_says(run: Run, here: Path) -> None:
    practice(here, {DECK_FILE: DECK.replace("kind", "kin") + "\ttitel: x\n"})
    assert run("check").code == run("build").code == 1
