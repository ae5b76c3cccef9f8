from __future__ import annotations

from io import BytesIO

import pytest
from pikepdf import Name, Pdf
from PIL import Image

from tests.orders import INKS, paper
from tests.pages import drawn, filled, text
from workbook.color import Color
from workbook.finish import finish
from workbook.geometry import PageBoxes, Rect, Size
from workbook.impose.grid import Grid
from workbook.impose.plan import Way
from workbook.impose.sheets import impose_cards
from workbook.preflight import read_facts
from workbook.preview import page_pictures
from workbook.structure import DrawnPdf

POKER = Size(180, 252)
LETTER = Grid.centered(Size(612, 792), POKER, 3, 3)
SEEN = INKS | {"soft": Color.parse("#DDEEDD")}


def deck(count: int, bleed: float = 0.0, back: str = "back {}") -> DrawnPdf:
    """Front, back, front, back…; each says which it is."""
    boxes = PageBoxes.of(POKER, bleed)
    ground = filled(0, 0, boxes.media.width, boxes.media.height, "soft")
    faces = [
        ground + text(40, 130, words.format(card), 20)
        for card in range(count)
        for words in ("front {}", back)
    ]
    return drawn(*faces, boxes=boxes, inks=("ink", "soft"))


def places(sheets: DrawnPdf) -> dict[str, tuple[int, Rect]]:
    """Which words stand on which page and where."""
    facts = read_facts(finish(sheets, paper(inks=SEEN)), frozenset({"content"}))
    return {run.text.strip(): (run.page, run.box) for run in facts.runs}


def test_each_face_stands_in_its_cell() -> None:
    found = places(impose_cards(deck(11), LETTER, (11,)))

    for card in range(11):
        sheet, place = divmod(card, 9)
        row, column = divmod(place, 3)
        page, box = found[f"front {card}"]
        assert page == 2 * sheet
        assert LETTER.cell(row, column).holds(box)
        page, box = found[f"back {card}"]
        assert page == 2 * sheet + 1
        assert LETTER.cell(row, 2 - column).holds(box)


def test_flipped_on_the_short_edge_backs_stand_upside_down_in_reversed_rows() -> None:
    found = places(impose_cards(deck(1), LETTER, (1,), "short-edge"))

    _, front = found["front 0"]
    _, back = found["back 0"]

    assert LETTER.cell(2, 0).holds(back)
    # Turned by half a turn, what stood 40 pt from the left of its card stands 40 pt from the right.
    assert LETTER.cell(2, 0).right - back.right == pytest.approx(front.x - LETTER.cell(0, 0).x, abs=3)


def test_the_sheets_are_untagged_pages_of_their_own_size() -> None:
    sheets = impose_cards(deck(10), LETTER, (4, 6))

    assert sheets.pages == (PageBoxes.of(Size(612, 792)),) * 4
    assert sheets.tree is None
    assert sheets.inks == {"ink", "soft", "rule"}


def test_a_card_is_a_form_as_large_as_its_bleed() -> None:
    with Pdf.open(BytesIO(impose_cards(deck(1, bleed=9), LETTER, (1,)).data)) as pdf:
        form = pdf.pages[0].obj.Resources.XObject.Page0

        assert form.Subtype == Name.Form
        assert [float(edge) for edge in form.BBox] == [0, 0, 198, 270]


def test_pages_that_look_the_same_are_one_object() -> None:
    with Pdf.open(BytesIO(impose_cards(deck(9, back="always"), LETTER, (9,)).data)) as pdf:
        assert len(pdf.pages[0].obj.Resources.XObject.keys()) == 9
        assert len(pdf.pages[1].obj.Resources.XObject.keys()) == 1
        assert sum(each._type_name == "stream" and "/Length1" in each for each in pdf.objects) == 1


def test_the_bleed_of_a_card_stays_off_its_neighbour() -> None:
    boxes = PageBoxes.of(POKER, 9)
    ink = [filled(0, 0, 198, 270, role) for role in ("soft", "soft", "primary", "primary")]
    pair = drawn(*ink, boxes=boxes, inks=("soft", "primary"))

    png = page_pictures(finish(impose_cards(pair, LETTER, (2,)), paper(inks=SEEN)), "1", dpi=72)[0].png
    image = _image(png)

    assert image.getpixel((36 + 180 - 3, 60)) == (0xDD, 0xEE, 0xDD)
    assert image.getpixel((36 + 180 + 3, 60)) == (0x2F, 0x5D, 0x62)
    assert image.getpixel((36 - 5, 60)) == (0xDD, 0xEE, 0xDD)


def test_marks_are_drawn_on_the_fronts_in_their_own_ink() -> None:
    with Pdf.open(BytesIO(impose_cards(deck(1), LETTER, (1,)).data)) as pdf:
        front, back = (page.obj.Contents.read_bytes() for page in pdf.pages)

    assert front.count(b"/Ink.rule CS 1 SCN") == 1
    assert b"[2 3] 0 d" in front
    assert b"/Ink.rule" not in back


def test_a_precut_sheet_has_no_marks() -> None:
    sheets = impose_cards(deck(1), LETTER, (1,), marks=False)

    assert sheets.inks == {"ink", "soft"}
    with Pdf.open(BytesIO(sheets.data)) as pdf:
        assert b" l\n" not in pdf.pages[0].obj.Contents.read_bytes()


LYING = Grid.centered(Size(792, 612), POKER, 4, 2)


def test_folded_over_fronts_stand_beside_their_backs_on_one_side_of_the_paper() -> None:
    found = places(impose_cards(deck(5), LYING, (5,), way="fold-over"))
    for card in range(5):
        (sheet, front), (other, back) = found[f"front {card}"], found[f"back {card}"]
        assert sheet == other == card // 4
        assert (back.x - front.x, back.y - front.y) == pytest.approx((180, 0), abs=1.5)


def test_work_and_turn_prints_the_same_on_both_sides() -> None:
    with Pdf.open(BytesIO(impose_cards(deck(4), LYING, (4,), way="work-and-turn", marks=False).data)) as pdf:
        front, back = (page.obj.Contents.read_bytes() for page in pdf.pages)
    assert front == back


@pytest.mark.parametrize("way", ["duplex", "work-and-turn", "fold-over"])
def test_a_sheet_without_a_margin_is_filled_in_every_way(way: Way) -> None:
    full = Grid(Size(360, 504), POKER, 2, 2, 0, 0, POKER)
    sheets = impose_cards(deck(2), full, (2,), way=way)
    assert {box.media for box in sheets.pages} == {Size(360, 504)}


def test_groups_that_do_not_add_up_to_the_pages_are_refused() -> None:
    with pytest.raises(ValueError, match="3 cards have two pages each; 4 are drawn"):
        impose_cards(deck(2), LETTER, (3,))


def test_the_same_deck_gives_the_same_sheets() -> None:
    assert impose_cards(deck(10), LETTER, (10,)) == impose_cards(deck(10), LETTER, (10,))


def _image(png: bytes) -> Image.Image:

    return Image.open(BytesIO(png))
