from __future__ import annotations

from dataclasses import replace
from io import BytesIO

from pikepdf import Array, Dictionary, Name, Pdf

from tests.orders import paper, press
from tests.pages import PAGE, drawn, filled, pdf_of, saved
from workbook.finish import finish
from workbook.geometry import PageBoxes
from workbook.preflight import Wants, check
from workbook.structure import DrawnPdf

DRAWN = replace(drawn(f"/OC /Layer.Die BDC {filled(0, 0, 9, 9)} EMC", inks=("ink",)), layers=("Die",))


def test_a_layer_is_named_shown_and_in_the_pages_resources() -> None:
    with Pdf.open(BytesIO(finish(DRAWN, press()))) as pdf:
        layers = pdf.Root.OCProperties
        (group,) = layers.OCGs
        assert [group.Type, str(group.Name)] == [Name.OCG, "Die"]
        assert [list(layers.D.Order), list(layers.D.ON), "/AS" in layers.D] == [[group], [group], False]
        assert pdf.pages[0].obj.Resources.Properties["/Layer.Die"].objgen == group.objgen


def test_layers_keep_the_standard() -> None:
    found = check(finish(DRAWN, press()), Wants(standard="PDF/X-4"))
    assert not [one for one in found if one.code == "x4-layers"]


def test_forms_get_the_layers_too() -> None:
    pdf = pdf_of(["/Inner Do"])
    inner = pdf.make_stream(b"/OC /Layer.Die BDC EMC")
    inner.update({"/Type": Name.XObject, "/Subtype": Name.Form, "/BBox": Array([0, 0, 300, 300])})
    pdf.pages[0].obj.Resources.XObject = Dictionary(Inner=inner)
    page = DrawnPdf(saved(pdf), (PageBoxes.of(PAGE),), None, frozenset(), layers=("Die",))
    with Pdf.open(BytesIO(finish(page, paper()))) as made:
        assert "/Layer.Die" in made.pages[0].obj.Resources.XObject.Inner.Resources.Properties


def test_a_file_without_layers_says_nothing_of_them() -> None:
    with Pdf.open(BytesIO(finish(drawn(filled(0, 0, 9, 9), inks=("ink",)), press()))) as pdf:
        assert "/OCProperties" not in pdf.Root
