from __future__ import annotations

from contextlib import suppress
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array, Pdf

from tests.broken import good, more, plain, spoilt
from workbook.finding import Finding
from workbook.geometry import Rect
from workbook.preflight import UnmarkedError, Wants, check, marked_copy, read_facts
from workbook.preview import page_pictures

LINE = (1, Rect(50, 60, 40, 0))
PLACED = Finding("hairline", "warning", "A line is thin.", (1,), None, "a source", (LINE,))
WHOLE = Finding("title-missing", "error", "The file has no title (at all).")
UNPLACED = Finding("page-blank", "note", "The page is empty.", (1,))


def notes(data: bytes) -> list[tuple[str, list[float]]]:
    with Pdf.open(BytesIO(data)) as pdf:
        return [
            (str(note.Contents), [float(edge) for edge in note.Rect])
            for note in pdf.pages[0].obj.get("/Annots", [])
        ]


def words(data: bytes, page: int) -> str:
    runs = read_facts(data, frozenset({"content"})).runs
    return " ".join(run.text.strip() for run in runs if run.page == page)


def test_a_finding_is_framed_where_it_is() -> None:
    (said, frame), (_, badge) = notes(marked_copy(plain(), [PLACED]))
    assert said == "warning hairline: A line is thin."
    assert frame[0] < 50 < 90 < frame[2]
    assert frame[3] - frame[1] >= 6
    assert badge[1] >= frame[3] - 0.1


def test_what_has_no_place_is_numbered_in_the_corner() -> None:
    found = notes(marked_copy(plain(), [WHOLE, UNPLACED]))
    assert [said for said, _ in found] == ["note page-blank: The page is empty."]


def test_the_page_itself_is_as_it_was() -> None:
    def content(data: bytes) -> bytes:
        with Pdf.open(BytesIO(data)) as pdf:
            return bytes(pdf.pages[0].obj.Contents.read_bytes())

    assert content(marked_copy(plain(), [PLACED])) == content(plain())


def test_all_is_listed_on_pages_at_the_end() -> None:
    copy = marked_copy(plain(), [WHOLE, PLACED])
    assert len(read_facts(copy).pages) == 2
    said = words(copy, 1)
    assert "1 error title-missing, the whole file" in said
    assert "The file has no title (at all)." in said
    assert "2 warning hairline, page 1" in said
    assert "by a source" in said
    assert len(read_facts(marked_copy(plain(), [WHOLE] * 60)).pages) > 3


def test_a_file_without_a_fault_is_told_so() -> None:
    assert "nothing to complain of" in words(marked_copy(plain(), []), 1)


def test_the_copy_declares_nothing_that_was_declared_of_the_file() -> None:
    assert read_facts(marked_copy(good(), [])).standards == frozenset()


def test_numbers_are_seen_and_stand_upright_on_turned_pages() -> None:
    def turn(pdf: Pdf) -> None:
        pdf.pages[0].obj.Rotate = 90

    before, after = (
        page_pictures(data, "1", dpi=36)[0].png
        for data in (spoilt(plain(), turn), marked_copy(spoilt(plain(), turn), [PLACED]))
    )
    assert before != after


def test_what_lies_beyond_the_page_and_numbers_without_end_are_left_out() -> None:
    odd = [
        Finding("hairline", "warning", "Thin.", (1,), places=((1, rect),))
        for rect in (Rect(900, 900, 5, 5), Rect(float("nan"), 0, 5, 5), Rect(0, 0, float("inf"), 5))
    ]
    assert len(notes(marked_copy(plain(), odd))) == len(odd)


def test_notes_that_were_there_stay() -> None:
    def note(pdf: Pdf) -> None:
        pdf.pages[0].obj.Annots = Array([pdf.make_indirect(pdf.Root)])

    with Pdf.open(BytesIO(marked_copy(spoilt(plain(), note), [PLACED]))) as pdf:
        assert len(pdf.pages[0].obj.Annots) == 3


def test_letters_that_the_list_has_no_glyph_for_do_no_harm() -> None:
    assert "Ł" not in words(marked_copy(plain(), [Finding("x", "note", "Łódź 🌱")]), 1)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 nothing", good()[:400]])
def test_a_damaged_file_cannot_be_marked(data: bytes) -> None:
    with pytest.raises(UnmarkedError, match="damaged"):
        marked_copy(data, [WHOLE])


@settings(max_examples=60)
@given(st.integers(0, len(good()) - 1), st.binary(min_size=1, max_size=8))
def test_whatever_the_bytes_are_there_is_a_copy_or_a_reason(place: int, bytes_: bytes) -> None:
    data = good()
    spoiled = data[:place] + bytes_ + data[place + len(bytes_) :]
    with suppress(UnmarkedError):
        assert marked_copy(spoiled, check(spoiled, Wants(tagged=True))).startswith(b"%PDF")


def test_a_hairline_is_framed_by_its_real_place() -> None:
    data = more(b"0.1 w 60 70 m 90 70 l S")
    found = check(data, Wants(hairline=0.25, words=False))
    frame = next(rect for said, rect in notes(marked_copy(data, found)) if "hairline" in said)
    assert frame[0] < 60 < 90 < frame[2]
    assert frame[1] < 70 < frame[3]
