"""Upload pages: the sizes, the order and the kinds of file that each asks for."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from tests.practices import practice
from tests.press.made import content, file_of, job_of
from workbook.geometry import points
from workbook.make import build
from workbook.making import drafted_cover, make_file
from workbook.preflight import read_facts
from workbook.request import Request
from workbook.spec.presets import read_trim

DECK, BOOK = "affirmation-cards", "mental-wellness"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return practice(tmp_path).parent


@pytest.mark.parametrize(
    ("vendor", "pixels"), [("makeplayingcards", (822, 1122)), ("thegamecrafter", (825, 1125))]
)
def test_faces_are_pictures_in_the_vendor_s_pixels(here: Path, vendor: str, pixels: tuple[int, int]) -> None:
    report = build(Request(products=("few-cards",), variants=(vendor,), jobs=1))
    (file,) = report.files
    folder = Path(file.path)
    assert sorted(path.name for path in folder.iterdir()) == [
        "001-back.png", "001-front.png", "002-back.png", "002-front.png",
    ]  # fmt: skip
    for path in folder.iterdir():
        with Image.open(path) as image:
            assert (image.size, image.mode) == (pixels, "RGB")
    assert (file.pages, file.bytes) == (4, sum(path.stat().st_size for path in folder.iterdir()))


def test_faces_of_cards_that_are_gone_are_taken_away_and_nothing_else_is(here: Path) -> None:
    folder = here / "output/calm/few-cards_en-US_thegamecrafter"
    folder.mkdir(parents=True)
    for name in ("003-front.png", "003-back.png", "003-front.png.bak", "notes.txt", "logo.png"):
        (folder / name).write_bytes(b"older")
    assert build(Request(products=("few-cards",), variants=("thegamecrafter",), jobs=1)).ok
    kept = {
        path.name for path in folder.iterdir() if not re.fullmatch(r"00[12]-(front|back)\.png", path.name)
    }
    assert kept == {"003-front.png.bak", "notes.txt", "logo.png"}


def test_a_build_that_fails_takes_no_faces_away(here: Path) -> None:
    folder = here / "output/calm/few-cards_en-US_thegamecrafter"
    folder.mkdir(parents=True)
    (folder / "009-front.png").write_bytes(b"older")
    practice(here, {"decks/few-cards/en-US.yaml": "title: [broken"})
    assert not build(Request(products=("few-cards",), variants=("thegamecrafter",), jobs=1)).ok
    assert (folder / "009-front.png").is_file()


def test_an_interior_for_kdp_bleeds_on_three_sides() -> None:
    pages = read_facts(file_of(job_of(BOOK, "kdp")).data).pages
    bleed, trim = points("0.125in"), read_trim("letter", content().roots).size
    assert len(pages) % 2 == 0
    for number, page in enumerate(pages):
        assert page.trim is not None
        assert page.bleed is not None
        left, right = page.trim.x - page.bleed.x, page.bleed.right - page.trim.right
        # Bound on the left on pages 1, 3, 5 …
        assert (left, right) == pytest.approx((0, bleed) if number % 2 == 0 else (bleed, 0), abs=0.01)
        assert page.trim.y - page.bleed.y == pytest.approx(bleed, abs=0.01)
        assert page.bleed.top - page.trim.top == pytest.approx(bleed, abs=0.01)
        assert (page.trim.width, page.trim.height) == pytest.approx((trim.width, trim.height), abs=0.01)


@pytest.mark.parametrize(
    ("vendor", "spine"),
    [("kdp", lambda pages: 0.002252 * pages), ("lulu", lambda pages: pages / 444 + 0.06)],
)
def test_a_cover_is_one_flat_page_with_a_spine_as_wide_as_the_pages(vendor: str, spine: object) -> None:
    made = file_of(job_of(BOOK, vendor))
    (cover,) = made.beside
    assert cover.name.endswith(f"_{vendor}_cover.pdf")
    (page,) = read_facts(cover.data).pages
    assert page.trim is not None
    assert callable(spine)
    width = 2 * 8.5 + spine(made.pages)
    assert page.trim.width / 72 == pytest.approx(width, abs=0.001)
    assert (page.media.width / 72, page.media.height / 72) == pytest.approx((width + 0.25, 11.25), abs=0.001)


def test_a_cover_shows_the_first_page_on_the_right_of_the_last() -> None:
    job = job_of(BOOK, "kdp")
    assert job.variant.cover
    cover, wants = drafted_cover(job, content(), job.variant.cover)
    runs = read_facts(cover.data, frozenset({"content"})).runs
    middle = read_facts(cover.data).pages[0].media.width / 2
    title = [run.box for run in runs if "Mental Wellness" in run.text and run.box.height > 15]
    assert title
    assert all(box.x > middle for box in title)
    assert wants.multiple == 1


def test_a_deck_for_drivethrucards_has_each_back_before_its_front() -> None:
    runs = read_facts(file_of(job_of(DECK, "drivethrucards")).data, frozenset({"content"})).runs
    sizes = [max(run.box.height for run in runs if run.page == page) for page in range(6)]
    # Fronts are set larger than backs.
    assert all(back < front for back, front in zip(sizes[::2], sizes[1::2], strict=True))


def test_a_deck_of_pictures_keeps_what_they_were_drawn_from(here: Path) -> None:
    report = build(Request(products=("few-cards",), variants=("makeplayingcards", "thegamecrafter"), jobs=1))
    assert report.ok
    assert not list((here / "output").rglob("*.pdf"))


SHEET = """\
description: A sheet of two
paper: letter
trim: poker
columns: 2
rows: 2
left: {left}
top: 1in
pitch-x: 2.5in
pitch-y: 3.5in
{more}source: a ruler
checked: 2026-11-23
grade: C
"""
VARIANT = "description: On a sheet of mine\nkinds: [deck]\nimpose: cards\nflip: long-edge\nstock: mine\n"


def on_a_sheet(here: Path, left: str, more: str = "") -> list[tuple[str, str, str]]:
    files = {
        "presets/stocks/mine.yaml": SHEET.format(left=left, more=more),
        "presets/variants/own.yaml": VARIANT,
    }
    practice(here, dict(files))
    (file,) = build(Request(products=("few-cards",), variants=("own",), jobs=1)).files
    return [(one.code, one.level, one.message) for one in file.findings]


def test_a_sheet_whose_sources_differ_says_so_when_it_is_used(here: Path) -> None:
    ((code, level, message),) = on_a_sheet(here, "1.75in", 'conflict: "top 1 or 2 in"\n')
    assert (code, level) == ("stock-conflict", "warning")
    assert message == "The sheet “mine” may not fit: top 1 or 2 in."


def test_a_sheet_without_margins_says_so_when_it_is_used(here: Path) -> None:
    ((code, level, message),) = on_a_sheet(here, "0.1in")
    assert (code, level) == ("stock-edge", "warning")
    assert "try one sheet" in message
    assert on_a_sheet(here, "1.75in") == []


def test_a_sheet_without_room_for_two_sides_is_refused(here: Path) -> None:
    narrow = (
        SHEET.replace("columns: 2", "columns: 1").replace("rows: 2", "rows: 1").format(left="2in", more="")
    )
    own = VARIANT.replace("flip: long-edge", "way: fold-over")
    practice(here, {"presets/stocks/mine.yaml": narrow, "presets/variants/own.yaml": own})
    report = build(Request(products=("few-cards",), variants=("own",), jobs=1))
    assert [problem.code for problem in report.problems] == ["no-stock"]
    assert "no room for a card and its back" in report.problems[0].message


def test_faces_come_from_the_same_pages_as_any_file() -> None:
    made = make_file(job_of(DECK, "thegamecrafter"), content())
    assert len(made.faces) == made.pages
    name, png = made.faces[0]
    assert name == "001-back.png"
    with Image.open(BytesIO(png)) as image:
        assert image.size == (825, 1125)
