from __future__ import annotations

from io import BytesIO

from pikepdf import Name, Pdf

from tests.orders import press
from tests.pages import drawn, filled, text
from workbook.finish import finish
from workbook.geometry import PageBoxes, Size
from workbook.impose.crops import with_slug
from workbook.impose.marked import impose_marked
from workbook.preflight import Wants, check, read_facts

CARD = PageBoxes.of(Size(180, 252), 9)
PAGE = drawn(filled(0, 0, 198, 270, "primary") + text(50, 50, "card"), boxes=CARD, inks=("primary", "ink"))


def test_a_page_with_marks_is_the_same_page_on_a_larger_sheet() -> None:
    made = impose_marked(PAGE)
    assert made.pages == (with_slug(CARD),)
    wants = Wants(trim=Size(180, 252), bleed=9, colour="cmyk", words=False)
    assert check(finish(made, press()), wants) == ()


def test_its_words_move_with_it() -> None:
    plain, marked = (
        read_facts(finish(page, press()), frozenset({"content"})).runs[0].box
        for page in (PAGE, impose_marked(PAGE))
    )
    assert (round(marked.x - plain.x), round(marked.y - plain.y)) == (27, 27)


def test_marks_stand_on_every_plate() -> None:
    with Pdf.open(BytesIO(finish(impose_marked(PAGE), press()))) as pdf:
        space = pdf.pages[0].obj.Resources.ColorSpace["/Ink.registration"]
        assert list(space)[:2] == [Name.Separation, Name.All]
