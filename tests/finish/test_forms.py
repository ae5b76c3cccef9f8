from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import page
import pytest
from pikepdf import Dictionary, Name, Object, Pdf
from PIL import ImageChops

from tests.form_page import CELL, DATE, LINES, MOOD, TICKED, form_file, form_page
from tests.orders import order
from tests.pages import FONT, drawn
from tests.viewer import labels, pictures, typed
from workbook.finish import finish
from workbook.geometry import Rect
from workbook.preflight import read_facts, spoken
from workbook.spec.form_font import form_font
from workbook.structure import Field, Node

SPOKEN = """\
Document
  H1 “Rest”
  P “Where could an hour go?”
  Form
    ▢ text “Rest: Where could an hour go?”
  Form
    ▢ text “Rest: Date”
  Form
    ▢ check “Rest: A walk”
  P “How today was”
  Div
    Form
      ▢ choice “Mood: How today was: 0”
    Form
      ▢ choice “Mood: How today was: 1”
    Form
      ▢ choice “Mood: How today was: 2”
    Form
      ▢ choice “Mood: How today was: 3”
  Form
    ▢ text “Mood: Monday, Morning”"""


def _widgets(pdf: Pdf) -> list[Object]:
    return [each for sheet in pdf.pages for each in sheet.obj.Annots]


def _asked(*fields: Field) -> bytes:
    tree = Node("Document", tuple(Node("Form", (field,)) for field in fields))
    return finish(drawn("", tree=tree, inks=("ink", "primary")), order(form=form_font(FONT)))


def test_a_form_keeps_pdf_ua_1() -> None:
    report = page.validate_pdf_bytes(form_file(), profile="ua1")
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []


def test_each_field_is_an_element_at_its_place() -> None:
    assert spoken(read_facts(form_file(), frozenset({"content"}))) == SPOKEN


def test_the_tab_key_goes_in_reading_order_and_speaks_the_labels() -> None:
    group = MOOD[0].group
    written = [LINES.label, DATE.label, TICKED.label, *[group] * 4, CELL.label]
    assert labels(form_file()) == written
    with Pdf.open(BytesIO(form_file())) as pdf:
        assert [str(each.TU) for each in _widgets(pdf)] == [
            *written[:3],
            *(button.label for button in MOOD),
            CELL.label,
        ]
        assert all(sheet.obj.Tabs == Name.S for sheet in pdf.pages)


def test_names_are_a_tree_of_ids() -> None:
    with Pdf.open(BytesIO(form_file())) as pdf:
        (root,) = pdf.Root.AcroForm.Fields
        assert [str(kid.T) for kid in root.Kids] == ["rest", "mood"]
        facts = read_facts(form_file())
    assert facts.tree is not None
    fields = [child for node in facts.tree.walk() for child in node.children if isinstance(child, Field)]
    assert [field.name for field in fields] == [
        field.name for field in (LINES, DATE, TICKED, *MOOD, CELL)
    ]  # fmt: skip


def test_fields_print_and_hold_as_much_as_one_likes() -> None:
    with Pdf.open(BytesIO(form_file())) as pdf:
        assert all(each.F == 4 and "/MaxLen" not in each for each in _widgets(pdf))
        assert "/NeedAppearances" not in pdf.Root.AcroForm
        assert [each.get("/Ff", 0) for each in _widgets(pdf)][:2] == [1 << 12, 0]


def test_every_state_has_an_appearance_in_bound_inks() -> None:
    with Pdf.open(BytesIO(form_file())) as pdf:
        box, *buttons = _widgets(pdf)[2:7]
        assert set(box.AP.N.keys()) == {"/Off", "/Yes"}
        assert [set(button.AP.N.keys()) for button in buttons] == [{"/Off", f"/{n}"} for n in range(4)]
        assert all(Name.Off == each.AS and set(each.AP.keys()) == {"/N"} for each in (box, *buttons))
        assert "/Ink.primary" in box.AP.N.Yes.Resources.ColorSpace


def test_what_viewers_write_over_belongs_to_one_field_and_marks_are_shared() -> None:
    twin = Field(0, Rect(20, 80, 90, 18), "calm.rest.end.name", "Name", empty=DATE.empty)
    with Pdf.open(BytesIO(_asked(DATE, twin))) as pdf:
        one, other = _widgets(pdf)
        assert one.AP.N.objgen != other.AP.N.objgen
        assert one["/XX_Empty"].objgen == other["/XX_Empty"].objgen
    with Pdf.open(BytesIO(form_file())) as pdf:
        buttons = _widgets(pdf)[2:7]
        assert len({button.AP.N.Off.objgen for button in buttons}) == 1


def test_a_mark_in_one_box_leaves_its_twin_empty() -> None:
    twin = replace(TICKED, rect=TICKED.rect.moved(40, 0), name="calm.rest.list.2", label="Rest: A bath")
    data = _asked(TICKED, twin)
    with Pdf.open(BytesIO(data)) as pdf:
        one, other = _widgets(pdf)
        assert one.AP.objgen == other.AP.objgen
    marked = ImageChops.difference(pictures(data)[0], pictures(typed(data, {TICKED: ""}))[0]).getbbox()
    assert marked is not None
    assert marked[2] <= TICKED.rect.right + 1 < twin.rect.x


def test_the_look_of_what_is_typed_names_the_forms_font_its_size_and_the_ink() -> None:
    with Pdf.open(BytesIO(form_file())) as pdf:
        assert str(_widgets(pdf)[-1].DA) == "/Body 10 Tf 0.1 0.1 0.2 rg"
        assert _widgets(pdf)[-1].Q == 1
        assert list(pdf.Root.AcroForm.DR.Font.keys()) == ["/Body"]


def test_pages_without_fields_have_no_form() -> None:
    with Pdf.open(BytesIO(_asked())) as pdf:
        assert "/AcroForm" not in pdf.Root


def test_the_same_form_has_the_same_bytes() -> None:
    assert form_file() == form_file()


def test_two_fields_cannot_have_one_name() -> None:
    with pytest.raises(ValueError, match=r"two fields have the name “calm.rest.end.date”"):
        _asked(DATE, DATE)


@pytest.mark.parametrize(
    ("names", "message"),
    [
        (("a.b", "a.b.c"), "“a.b” is a field and holds fields"),
        (("a.b.c", "a.b"), "two fields have the name “a.b”"),
    ],
)
def test_a_field_holds_no_fields(names: tuple[str, str], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        _asked(*(Field(0, Rect(0, 0, 9, 9), name, "Label") for name in names))


def test_buttons_cannot_hang_in_a_group_of_names() -> None:
    button = Field(0, Rect(0, 0, 9, 9), "a", "Label", "choice", state="1", group="Group")
    with pytest.raises(ValueError, match="not of buttons"):
        _asked(Field(0, Rect(0, 0, 9, 9), "a.b", "Label"), button)


def test_fields_cannot_be_ordered_without_a_font() -> None:
    with pytest.raises(ValueError, match="no font is ordered"):
        finish(form_page(), order())


def _many(count: int) -> bytes:
    """So many fields, in blocks of nine, of a few widths."""
    return _asked(
        *(
            Field(
                page=0,
                rect=Rect(0, n / 2, 90 + n % 7, 18),
                name=f"calm.rest.b{n // 9}.{n % 9}",
                label=f"Rest, block {n // 9}: What is new in row {n % 9}",
                empty=DATE.empty,
            )
            for n in range(count)
        )
    )


def test_a_field_costs_no_more_than_400_bytes() -> None:
    assert (len(_many(500)) - len(_many(100))) / 400 < 400


def test_a_form_is_a_dictionary_of_its_own() -> None:
    with Pdf.open(BytesIO(form_file())) as pdf:
        assert isinstance(pdf.Root.AcroForm, Dictionary)
        assert pdf.check_pdf_syntax() == []
