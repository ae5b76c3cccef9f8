from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from io import BytesIO

import pypdfium2
import pytest
from pikepdf import Array, Pdf
from PIL import Image

from tests.cards import ICONS, built_in, card_spec
from tests.looking import Pages
from tests.orders import press
from workbook.finish import finish
from workbook.geometry import Rect
from workbook.kit.curve import Curve
from workbook.layout.box import LAYER, RUN, lay_out
from workbook.layout.box_walls import BoxWords
from workbook.layout.deck import kit_for
from workbook.layout.dieline import TuckBox
from workbook.layout.flat import Flat, flat_page
from workbook.spec.press_inks import press_inks
from workbook.spec.separation import separation
from workbook.spec.spots import DIELINE, DIELINE_INK
from workbook.structure import DrawnPdf

STACK, BOARD = 63 * 0.864, 1.008
CAPTION = "What to do with it."
SCALE = 4


@cache
def made(variant: str) -> tuple[DrawnPdf, TuckBox, Flat]:
    """The built-in deck's box."""
    spec = card_spec(variant)
    box = TuckBox.around(spec.boxes.trim.size, STACK, BOARD)
    flat = flat_page(box.flat, spec)
    assert flat is not None
    deck = built_in()
    return lay_out(BoxWords(deck, kit_for(deck, spec, ICONS)), box, flat, CAPTION), box, flat


@cache
def picture() -> Image.Image:
    """The box for a press as it is printed: without the lines of the die."""
    drawn, *_ = made("press")
    order = press()
    assert order.profile is not None
    inks, brand = dict(card_spec("press").inks), card_spec("press").brand
    found = {role for role in drawn.inks if role in inks}
    mixed = press_inks(inks, brand, separation(order.profile.data, 300), found)
    marks = {role: order.inks["primary"] for role in drawn.inks if role.startswith("logo-")}
    data = finish(drawn, press(inks={**mixed, **marks, DIELINE: DIELINE_INK}))
    with Pdf.open(BytesIO(data)) as pdf:
        groups = pdf.Root.OCProperties
        groups.D.ON, groups.D.OFF = Array(), groups.OCGs
        hidden = BytesIO()
        pdf.save(hidden)
    return pypdfium2.PdfDocument(hidden.getvalue())[0].render(scale=SCALE).to_pil().convert("L")


def light(x: float, y: float) -> int:
    """How light the page is at a point of the box laid flat."""
    _, _, flat = made("press")
    image = picture()
    across, down = (flat.place.x + x) * SCALE, image.height - (flat.place.y + y) * SCALE
    found = image.getpixel((round(across), round(down)))
    assert isinstance(found, int)
    return found


def words_on(rect: Rect, variant: str = "press") -> list[str]:
    """What is said on a part of the box."""
    drawn, _, flat = made(variant)
    place = rect.moved(flat.place.x, flat.place.y)
    return [run.text.strip() for run in Pages(drawn).words if place.holds(run.rect) and run.text.strip()]


def test_each_wall_says_what_belongs_on_it() -> None:
    _, box, _ = made("press")
    deck = built_in()
    assert "".join(words_on(box.front)).startswith("Therapy-Themed")
    assert words_on(box.front)[-1] == "Serene Pathways"
    back = " ".join(words_on(box.back))
    assert back.startswith(" ".join((deck.words.description or "").split()[:3]))
    for said in ("54 cards and 9 extras", "not take the place of care", "909-591-5085", "11800 Central Ave"):
        assert said in " ".join(back.split())
    for side in (box.left, box.right):
        assert " ".join(" ".join(words_on(side)).split()) == deck.words.title


def test_no_word_comes_near_a_cut_or_a_crease() -> None:
    for variant in ("press", "home"):
        drawn, box, flat = made(variant)
        inside = [
            wall.moved(flat.place.x, flat.place.y).grown(-4.5)
            for wall in (box.back, box.left, box.front, box.right)
        ]
        caption = Rect(box.front.x, box.front.top, box.front.width, box.deep + box.tuck)
        waste = caption.moved(flat.place.x, flat.place.y)
        for run in Pages(drawn).words:
            if run.text.strip():
                assert any(room.holds(run.rect) for room in (*inside, waste)), run.text


def test_sides_are_read_with_the_box_on_its_back() -> None:
    drawn, box, flat = made("press")
    turns = {}
    document = pypdfium2.PdfDocument(drawn.data)
    page = document[0]
    text = page.get_textpage()
    for item in page.get_objects():
        if item.type == 1:
            left, low, right, top = item.get_bounds()
            for name, side in (("left", box.left), ("right", box.right)):
                if side.moved(flat.place.x, flat.place.y).holds(Rect(left, low, right - left, top - low)):
                    turns[name] = [round(number) for number in item.get_matrix().get()[:4]]
    text.close()
    assert turns == {"left": [0, -1, 1, 0], "right": [0, 1, -1, 0]}


def test_the_flap_that_is_glued_is_bare() -> None:
    _, box, _ = made("press")
    glued = box.glued().extent()
    for share in (0.1, 0.3, 0.5, 0.7, 0.9):
        for x in (2, glued.width / 2, glued.width - RUN - 1):
            assert light(x, glued.y + glued.height * share) == 255
    # Only what would show white where the crease is off runs over it.
    assert light(box.back.x - RUN / 2, box.back.top - 4) < 255


def along(box: TuckBox) -> Iterator[tuple[complex, complex]]:
    """Points of the cut, about two points apart, each with the direction away from the box."""
    here = start = 0j
    for step, points in box.outline().steps:
        if step == "m":
            here = start = points[0]
            continue
        ends = points if step == "c" else (start,) if step == "h" else points
        first, second, end = ends if len(ends) == 3 else (here + (ends[0] - here) / 3, here, ends[0])
        second = second if len(ends) == 3 else here + (end - here) * 2 / 3
        curve = Curve(here, first, second, end)
        count = round(abs(end - here) / 2)
        for number in range(1, count):
            yield curve.at(number / count), curve.along(number / count) * -1j
        here = end


def test_a_cut_that_is_a_sixteenth_of_an_inch_off_shows_no_white() -> None:
    _, box, flat = made("press")
    seen = 0
    for point, away in along(box):
        inwards, outwards = point - 4.5 * away, point + 4.5 * away
        if light(inwards.real, inwards.imag) < 250:
            seen += 1
            assert light(outwards.real, outwards.imag) < 250, point
    # All but the flap that is glued is printed.
    assert seen * 2 > 0.75 * 2 * (flat.place.width + flat.place.height)


def test_the_lines_of_the_die_are_a_layer_and_a_spot_ink() -> None:
    drawn, *_ = made("press")
    assert drawn.layers == (LAYER,)
    assert DIELINE in drawn.inks
    with Pdf.open(BytesIO(drawn.data)) as pdf:
        stream = pdf.pages[0].Contents.read_bytes()
    begun = stream.index(b"/OC /Layer.Dieline BDC")
    assert b"/Ink.dieline" not in stream[:begun]
    assert stream[begun:].count(b"/Ink.") == stream.count(b"/Ink.dieline")


def test_at_home_the_lines_are_gray_and_the_sheet_says_what_to_do() -> None:
    drawn, _, flat = made("home")
    assert DIELINE not in drawn.inks
    assert "rule" in drawn.inks
    assert CAPTION in {run.text.strip() for run in Pages(drawn).words}
    assert flat.boxes.media == card_spec("home").paper.size


@pytest.mark.parametrize("variant", ["press", "home"])
def test_the_same_box_is_the_same_bytes(variant: str) -> None:
    first, *_ = made(variant)
    made.cache_clear()
    second, *_ = made(variant)
    assert first.data == second.data
