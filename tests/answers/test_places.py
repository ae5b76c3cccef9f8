from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from io import BytesIO

import pytest
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from tests.form_page import CELL, DATE, LINES, MOOD, TICKED, form_file
from tests.pages import saved
from workbook.answers import FormError, emptied, filled, flattened, read_answers

GIVEN: dict[str, str | bool | None] = {
    LINES.name: "Under a tree",
    DATE.name: "today",
    TICKED.name: True,
    MOOD[0].name: "2",
    CELL.name: "1",
}
Damage = Callable[[Pdf], None]


def _widget(pdf: Pdf, number: int) -> Object:
    return [each for sheet in pdf.pages for each in sheet.obj.Annots][number]


def _font(pdf: Pdf) -> Object:
    return pdf.Root.AcroForm.DR.Font.Body


def _damaged(damage: Damage) -> bytes:
    with Pdf.open(BytesIO(filled(form_file(), GIVEN))) as pdf:
        damage(pdf)
        return saved(pdf)


def _without(number: int, key: str) -> Damage:
    def damage(pdf: Pdf) -> None:
        del _widget(pdf, number)[key]

    return damage


def _with(number: int, key: str, value: object) -> Damage:
    def damage(pdf: Pdf) -> None:
        _widget(pdf, number)[key] = value

    return damage


def _bare_font(key: str) -> Damage:
    def damage(pdf: Pdf) -> None:
        del _font(pdf)[key]

    return damage


def _simple_font(pdf: Pdf) -> None:
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    pdf.Root.AcroForm.DR.Font.Body = font


def _odd_widths(pdf: Pdf) -> None:
    _font(pdf).DescendantFonts[0].W = Array([0, 10, 500])


def _without_tree(pdf: Pdf) -> None:
    del pdf.Root.StructTreeRoot


def _tree_in_parts(pdf: Pdf) -> None:
    root = pdf.Root.StructTreeRoot
    root.ParentTree = Dictionary(Kids=Array([pdf.make_indirect(root.ParentTree)]))


def _viewer_draws(pdf: Pdf) -> None:
    pdf.Root.AcroForm.NeedAppearances = True


def _twin(pdf: Pdf) -> None:
    """A second field of that name."""
    first = _widget(pdf, 0)
    twin = Dictionary(FT=Name.Tx, T=first.T, V=String("twin"), Rect=[0, 0, 9, 9], Parent=first.Parent)
    first.Parent.Kids.append(pdf.make_indirect(twin))


DAMAGES: dict[str, Damage] = {
    "no appearance": _without(2, "/AP"),
    "nonsense for an appearance": _with(2, "/AP", Name.x),
    "no name": _without(0, "/T"),
    "no kind": _without(1, "/FT"),
    "no look": _without(1, "/DA"),
    "a look in another font": _with(1, "/DA", String("/Helv 0 Tf 0 g")),
    "nonsense for a look": _with(1, "/DA", Name.x),
    "nonsense for flags": _with(1, "/Ff", String("x")),
    "nonsense for our own key": _with(0, "/XX_Empty", Name.x),
    "a number for a value": _with(0, "/V", 12),
    "a choice that is not there": _with(2, "/V", Name("/Nope")),
    "no rectangle": _without(1, "/Rect"),
    "nonsense for a rectangle": _with(1, "/Rect", Array([String("a"), 1, 2, 3])),
    "a rectangle upside down": _with(1, "/Rect", Array([110, 168, 20, 150])),
    "no tags": _without_tree,
    "a field without its tag": _without(1, "/StructParent"),
    "a tag that is not there": _with(1, "/StructParent", 999),
    "a tree of tags in parts": _tree_in_parts,
    "another font": _simple_font,
    "a font without its map": _bare_font("/ToUnicode"),
    "a font without its glyphs": _bare_font("/DescendantFonts"),
    "a font with other widths": _odd_widths,
    "appearances left to viewers": _viewer_draws,
    "two fields of one name": _twin,
}
every_damage = pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)


@every_damage
def test_what_other_programs_do_to_a_form_leaves_its_answers_readable(damage: Damage) -> None:
    values = {answer.name: answer.value for answer in read_answers(_damaged(damage))}
    assert values[CELL.name] == "1"


@every_damage
@pytest.mark.parametrize(
    "act", [emptied, flattened, lambda data: filled(data, GIVEN)], ids=["emptied", "flattened", "filled"]
)
def test_it_is_worked_on_or_refused_kindly(damage: Damage, act: Callable[[bytes], bytes]) -> None:
    with suppress(FormError), Pdf.open(BytesIO(act(_damaged(damage)))) as pdf:
        assert pdf.check_pdf_syntax() == []


def test_a_tree_of_tags_in_parts_is_read() -> None:
    assert flattened(_damaged(_tree_in_parts))


def test_a_record_needs_the_tags_and_says_what_to_do() -> None:
    with pytest.raises(FormError, match=r"saved it without its tags.*move its answers into a new copy"):
        flattened(_damaged(_without_tree))


def test_a_look_in_another_font_is_ours_again_when_we_write() -> None:
    made = filled(_damaged(DAMAGES["a look in another font"]), {DATE.name: "tomorrow"})
    with Pdf.open(BytesIO(made)) as pdf:
        assert b"/Body 12 Tf 0 g" in _widget(pdf, 1).AP.N.read_bytes()


def test_control_characters_are_left_out() -> None:
    data = _damaged(_with(0, "/V", String("one\x00\x1b[31m\ttwo\r\nthree")))
    assert read_answers(data)[0].value == "one[31m\ttwo\nthree"
    assert flattened(data)
