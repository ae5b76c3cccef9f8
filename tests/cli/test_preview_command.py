from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from tests.cli.conftest import Run
from tests.practices import DECK_FILE, DECK_PDF, changed, practice

SHEET = "output/preview/calm_few-cards_en-US_screen_letter_sheet.png"


def test_it_makes_a_picture_of_each_page_and_a_sheet(run: Run, content: Path) -> None:
    said = run("preview", "few-cards", "--dpi", "20")
    assert said.code == 0
    assert said.out.startswith(f"{SHEET}  4 pages · ")
    assert sorted(path.name for path in Path("output/preview").iterdir()) == [
        *(f"calm_few-cards_en-US_screen_letter_{page:03}.png" for page in (1, 2, 3, 4)),
        Path(SHEET).name,
    ]
    assert not Path("output/calm").exists()


def test_pages_size_and_colour_can_be_chosen(run: Run, content: Path) -> None:
    assert run("preview", "few-cards", "--pages", "2-3", "--dpi", "36", "--gray").code == 0
    pictures = sorted(Path("output/preview").glob("*_00*.png"))
    assert [path.stem[-3:] for path in pictures] == ["002", "003"]
    with Image.open(pictures[0]) as picture:
        assert picture.mode == "L"
        assert picture.size == (90, 126)


def test_json_names_the_sheet(run: Run, content: Path) -> None:
    (file,) = run("preview", "few-cards", "--dpi", "20", "--pages", "1", "--json").json["files"]
    assert (file["path"], file["pages"], file["product"]) == (SHEET, 1, "few-cards")


@pytest.mark.parametrize(
    ("ranges", "message"), [("x", "write it like 1-4,9"), ("5", "“5” is not among the pages 1 to 4")]
)
def test_pages_that_are_not_there_are_wrong_usage(run: Run, content: Path, ranges: str, message: str) -> None:
    said = run("preview", "few-cards", "--pages", ranges)
    assert said.code == 2
    assert message in said.err
    assert not Path("output").exists()


def test_problems_are_told_like_those_of_a_build(run: Run, here: Path) -> None:
    practice(here, changed(DECK_FILE, "I can begin again.", "again and " * 60))
    said = run("preview", "few-cards", "--json")
    assert said.code == 1
    assert [problem["code"] for problem in said.json["problems"]] == ["card-too-full"]
    assert "No pictures are made: 1 error" in said.err


def test_a_disk_that_refuses_is_told(run: Run, content: Path) -> None:
    Path("output").write_text("a file")
    said = run("preview", "few-cards", "--pages", "1", "--json")
    assert said.code == 1
    assert said.json["problems"][0]["code"] == "not-written"


def test_speech_prints_what_a_screen_reader_says(run: Run, content: Path) -> None:
    said = run("preview", "few-cards", "--speech", "--pages", "1-2")
    assert said.code == 0
    lines = said.out.splitlines()
    assert lines[0] == DECK_PDF
    assert lines[2:4] == ["Page 1", "  heading level 1, Rest"]
    assert "  Where?" in lines
    assert "Read 2 pages aloud" in said.err
    assert not Path("output").exists()


def test_speech_as_json_stands_with_its_file(run: Run, content: Path) -> None:
    (file,) = run("preview", "few-cards", "--speech", "--pages", "1", "--json").json["files"]
    assert [page["page"] for page in file["speech"]] == [1]
    assert file["speech"][0]["lines"][0] == "heading level 1, Rest"


def test_a_variant_without_tags_is_not_read_aloud(run: Run, content: Path) -> None:
    said = run("preview", "few-cards", "--speech", "--variant", "home")
    assert said.code == 2
    assert "Leave --variant out" in said.err
