from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.modules import ROOT
from tests.practices import BRAND, BRAND_FILE, DECK_PDF, WORKBOOK_PDF, practice
from workbook.make import build
from workbook.report import Report
from workbook.request import Request
from workbook.resuming import swept

RESUME = Request(resume=True, jobs=1)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    practice(tmp_path)
    assert build(Request(jobs=1)).ok
    return tmp_path


def made(report: Report) -> list[str]:
    """Files that were made, not kept."""
    assert report.ok
    return [file.path for file in report.files if not file.kept]


def test_what_is_up_to_date_is_not_made_again_and_told_all_the_same(here: Path) -> None:
    first, second = build(Request(jobs=1)), build(RESUME)
    assert made(second) == []
    assert [file.as_json() for file in second.files] == [file.as_json() for file in first.files]


def test_what_is_missing_is_made(here: Path) -> None:
    data = Path(DECK_PDF).read_bytes()
    Path(DECK_PDF).unlink()
    assert made(build(RESUME)) == [DECK_PDF]
    assert Path(DECK_PDF).read_bytes() == data


def test_dates_mean_nothing_and_contents_all(here: Path) -> None:
    brand = here / "content" / BRAND_FILE
    brand.write_text(BRAND.replace("#1E5B58", "#1E5B59"))
    assert made(build(RESUME)) == [WORKBOOK_PDF, DECK_PDF]
    brand.write_text(BRAND)
    assert made(build(RESUME)) == [WORKBOOK_PDF, DECK_PDF]
    for path in (here / "content").rglob("*.y*ml"):
        path.touch()
    assert made(build(RESUME)) == []


def test_a_file_that_somebody_changed_is_made_anew(here: Path) -> None:
    Path(DECK_PDF).write_bytes(Path(DECK_PDF).read_bytes() + b"\n% filled in\n%%EOF")
    assert made(build(RESUME)) == [DECK_PDF]


def test_one_that_was_cut_short_is_too_even_without_the_manifest(here: Path) -> None:
    Path("output/calm/manifest.json").unlink()
    data = Path(DECK_PDF).read_bytes()
    Path(DECK_PDF).write_bytes(data[: len(data) - 200])
    assert made(build(RESUME)) == [DECK_PDF]


def test_the_files_themselves_say_what_they_are_made_from(here: Path) -> None:
    before = Path("output/calm/manifest.json").read_bytes()
    Path("output/calm/manifest.json").unlink()
    report = build(RESUME)
    assert made(report) == []
    assert [(file.pages, file.standards) for file in report.files] == [(1, ("PDF/UA-1",)), (4, ("PDF/UA-1",))]
    assert Path("output/calm/manifest.json").read_bytes() == before


def test_a_copy_under_another_name_is_not_taken_for_the_file(here: Path) -> None:
    Path(DECK_PDF).rename(Path(DECK_PDF).with_name("other.pdf"))
    assert made(build(RESUME)) == [DECK_PDF]


def test_a_file_with_errors_is_never_up_to_date(here: Path) -> None:
    book = here / "content/workbooks/calm-week/en-US/workbook.yaml"
    book.write_text(book.read_text().replace("audience", "pages: 7\naudience"))
    assert build(Request(jobs=1, strict=False)).ok
    report = build(RESUME)
    assert not report.ok
    assert [(file.kept, file.written) for file in report.files] == [(False, False), (True, True)]


def test_a_folder_of_pictures_is_known_by_all_of_them(here: Path) -> None:
    asked = Request(products=("few-cards",), variants=("makeplayingcards",), jobs=1)
    folder = Path(build(asked).files[0].path)
    faces = sorted(folder.glob("*.png"))
    again = Request(products=("few-cards",), variants=("makeplayingcards",), jobs=1, resume=True)
    assert made(build(again)) == []
    faces[1].unlink()
    assert folder.as_posix() in made(build(again))
    extra = folder / "099-front.png"
    extra.write_bytes(faces[0].read_bytes())
    faces[0].write_bytes(faces[1].read_bytes())
    assert folder.as_posix() in made(build(again))
    assert sorted(folder.glob("*.png")) == faces
    assert made(build(again)) == []


def test_what_a_killed_build_left_is_swept(here: Path) -> None:
    left = [Path(f"output/calm/{where}.x.pdf.1.0123456789abcdef.part") for where in ("", "faces/")]
    left[1].parent.mkdir()
    for path in left:
        path.write_bytes(b"half")
    swept(Path("output/calm"))
    assert not any(path.exists() for path in left)


def test_builds_interrupted_at_random_are_resumed_to_what_a_whole_one_makes() -> None:
    if sys.platform != "linux":
        return  # the runs are copies of one process
    said = subprocess.run(
        [sys.executable, "tests/bench/interrupted.py", "--runs", "8"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert said.returncode == 0, said.stderr
    found = json.loads(said.stdout)
    assert found["runs"] == 8
    assert {
        name: count for name, count in found.items() if count and name not in ("runs", "interrupted")
    } == {}
