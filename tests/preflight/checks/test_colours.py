from __future__ import annotations

import pytest
from pikepdf import Array, Dictionary, Name

from tests.broken import codes
from tests.orders import order, paper, press
from tests.pages import PAGE, drawn, filled, one_paragraph, pdf_of, saved
from workbook.color import Color, Spot
from workbook.finish import finish
from workbook.geometry import PageBoxes
from workbook.preflight import Wants, read_facts
from workbook.preflight.facts import Part
from workbook.structure import DrawnPdf

COLOURS = frozenset[Part]({"colours"})


def families(stream: str, **spaces: object) -> set[str]:
    """The families of a page that says so."""
    pdf = pdf_of([stream])
    pdf.pages[0].obj.Resources.ColorSpace = Dictionary({f"/{name}": space for name, space in spaces.items()})
    data = finish(DrawnPdf(saved(pdf), (PageBoxes.of(PAGE),), None, frozenset()), paper())
    return set(read_facts(data, COLOURS).pages[0].colours)


def test_colour_on_a_page_for_grey_ink() -> None:
    page = drawn(filled(0, 0, 9, 9, "primary"), inks=("primary",))

    assert codes(finish(page, paper()), Wants(colour="grey")) == ["color-family"]
    assert codes(finish(page, paper(colour="grey")), Wants(colour="grey")) == []


def test_screen_colours_in_a_file_for_press() -> None:
    assert codes(finish(one_paragraph(), order()), Wants(colour="cmyk")) == ["color-family"]
    assert codes(finish(one_paragraph(), order()), Wants(colour="srgb")) == []


@pytest.mark.parametrize(
    ("operators", "family"),
    [
        ("1 0 0 rg", "DeviceRGB"),
        ("1 0 0 RG", "DeviceRGB"),
        (".5 g", "DeviceGray"),
        ("0 0 0 1 K", "DeviceCMYK"),
        ("/DeviceCMYK cs", "DeviceCMYK"),
    ],
)
def test_operators_name_their_family(operators: str, family: str) -> None:
    assert families(operators) == {family}


def test_letters_in_text_are_no_operators() -> None:
    assert families("BT /F1 9 Tf (1 0 0 rg) Tj ET") == set()


def test_spaces_are_known_by_what_they_rest_on() -> None:
    tint = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=[0, 1, 0, 0], N=1)
    spot = Array([Name.Separation, Name("/PANTONE 185"), Name.DeviceCMYK, tint])
    black = Array([Name.Separation, Name.Black, Name.DeviceCMYK, tint])

    assert families("/A cs", A=Array([Name.Indexed, Name.DeviceRGB, 0, b"abc"])) == {"DeviceRGB"}
    assert families("/A cs", A=spot) == {"PANTONE 185"}
    assert families("/A cs", A=black) == {"DeviceCMYK"}
    assert families("/A cs", A=Array([Name.Pattern, Name.DeviceGray])) == {"DeviceGray"}


def test_a_space_that_rests_on_itself_comes_to_an_end() -> None:
    loop = Array([Name.Indexed, Name("/A"), 0, b"abc"])

    assert families("/A cs", A=loop) <= {"A"}


def test_a_spot_ink_is_meant_where_the_file_names_its_plate() -> None:
    blue = Color(0.1, 0.3, 0.6, (0.9, 0.6, 0.0, 0.0), Spot("House Blue", (0.9, 0.6, 0.0, 0.0)))
    page = drawn(filled(0, 0, 9, 9, "primary"), inks=("primary",))
    data = finish(page, press(inks={"primary": blue}))
    unnamed = data.replace(b"xmpTPg:PlateNames", b"xmpTPg:PlateOthers"[:17])

    assert read_facts(data).plates == {"Cyan", "Magenta", "Yellow", "Black", "House Blue"}
    assert codes(data, Wants(colour="cmyk")) == []
    assert codes(unnamed, Wants(colour="cmyk")) == ["color-family"]
    assert "color-family" in codes(data, Wants(colour="grey"))
