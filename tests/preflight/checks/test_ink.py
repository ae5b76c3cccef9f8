from __future__ import annotations

import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from tests.broken import codes, more, pressed, spoilt
from workbook.preflight import Wants, check, read_facts

LIMIT = Wants(total_ink=200, words=False)


def test_ink_under_the_limit() -> None:
    assert codes(pressed(), LIMIT) == []
    assert codes(more(b"0.5 0.5 0.5 0.5 k"), LIMIT) == []


@pytest.mark.parametrize("operators", [b"1 1 0.5 0 k", b"1 1 0 0.2 K", b"/DeviceCMYK cs 1 1 1 1 sc"])
def test_too_much_ink_set_in_a_stream(operators: bytes) -> None:
    assert codes(more(operators), LIMIT) == ["ink-total"]


def test_too_much_ink_in_a_table() -> None:
    heavy = Array([Name.Indexed, Name.DeviceCMYK, 1, String(bytes(4) + bytes((255, 255, 90, 0)))])
    (finding,) = check(more(b"/Heavy cs 1 sc", ColorSpace=Dictionary(Heavy=heavy)), LIMIT)
    assert "235 %" in finding.message


def test_too_much_ink_in_a_picture() -> None:
    def spoil(pdf: Pdf) -> None:
        image = pdf.make_stream(
            bytes((255, 255, 255, 0)), Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1
        )
        image.ColorSpace, image.BitsPerComponent = Name.DeviceCMYK, 8
        pdf.pages[0].obj.Resources.XObject = Dictionary(I=pdf.make_indirect(image))

    assert codes(spoilt(pressed(), spoil), LIMIT) == ["ink-total"]


def measured(operators: bytes, **resources: Dictionary) -> float:
    """The most ink that a picture of the page's plates has, on bare paper."""

    def spoil(pdf: Pdf) -> None:
        page = pdf.pages[0]
        page.obj.Resources = Dictionary({f"/{kind}": held for kind, held in resources.items()})
        page.obj.Contents = pdf.make_stream(operators)

    facts = read_facts(spoilt(pressed(), spoil), frozenset({"colours", "coverage"}))
    (coverage,) = facts.coverage
    assert coverage is not None
    return coverage.most


FIELD = b" 40 40 60 60 re f "
TINT = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=[0, 0, 0, 1], N=1)
BLACK = Dictionary(B=Array([Name.Separation, Name.Black, Name.DeviceCMYK, TINT]))
OVER = Dictionary(O=Dictionary(Type=Name.ExtGState, OP=True, op=True, OPM=0))


def test_what_is_covered_does_not_print() -> None:
    both = b"0.5 0.5 0.5 0 k" + FIELD + b"0 0 0 0.6 k" + FIELD
    assert measured(both) == pytest.approx(60, abs=1)


def test_black_that_overprints_lies_on_what_is_below_it() -> None:
    both = b"0.5 0.5 0.5 0 k" + FIELD + b"/O gs /B cs 1 scn" + FIELD
    assert measured(both, ColorSpace=BLACK, ExtGState=OVER) == pytest.approx(250, abs=1)
    assert measured(both, ColorSpace=BLACK, ExtGState=Dictionary(O=Dictionary())) == pytest.approx(100, abs=1)


def test_ink_that_only_adds_up_on_paper_is_found_and_placed() -> None:
    both = b"q 0.5 0.5 0.5 0 k" + FIELD + b"/O gs /B cs 1 scn" + FIELD + b"Q"
    space = Dictionary(B=BLACK.B)
    (finding,) = check(more(both, ColorSpace=space, ExtGState=OVER), LIMIT)
    assert finding.code == "ink-total"
    ((page, place),) = finding.places
    assert page == 1
    assert 30 <= place.x <= 100
    assert 30 <= place.y <= 100


def test_a_line_is_too_narrow_to_count() -> None:
    assert measured(b"1 1 1 1 k 40 40 60 0.5 re f") < 60


@pytest.mark.parametrize(
    ("operators", "most"),
    [
        (b"0.3 g" + FIELD, 70),
        (b"/DeviceGray cs 0.3 sc" + FIELD, 70),
        (b"0.2 0.3 0.4 0.1 k" + FIELD, 100),
        (b"/DeviceCMYK cs 0.2 0.3 0.4 0.1 sc" + FIELD, 100),
        (FIELD, 100),
    ],
)
def test_colours_of_every_kind_are_measured(operators: bytes, most: float) -> None:
    assert measured(operators) == pytest.approx(most, abs=1.5)


def test_spot_inks_count_too() -> None:
    spot = Dictionary(S=Array([Name.Separation, Name("/Gold"), Name.DeviceCMYK, TINT]))
    assert measured(b"/S cs 0.8 scn" + FIELD, ColorSpace=spot) == pytest.approx(80, abs=1.5)


def test_pictures_are_measured_in_their_inks() -> None:
    def picture(space: Name, row: bytes) -> float:
        def spoil(pdf: Pdf) -> None:
            held = pdf.make_stream(row, Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1)
            held.ColorSpace, held.BitsPerComponent = space, 8
            page = pdf.pages[0].obj
            page.Resources = Dictionary(XObject=Dictionary(I=held))
            page.Contents = pdf.make_stream(b"q 90 0 0 90 40 40 cm /I Do Q")

        facts = read_facts(spoilt(pressed(), spoil), frozenset({"colours", "coverage"}))
        (coverage,) = facts.coverage
        assert coverage is not None
        return coverage.most

    assert picture(Name.DeviceCMYK, bytes((255, 51, 0, 102))) == pytest.approx(160, abs=1.5)
    assert picture(Name.DeviceGray, bytes((51,))) == pytest.approx(80, abs=1.5)


def test_what_only_the_press_can_say_is_not_measured() -> None:
    assert read_facts(more(b"1 0 0 rg"), frozenset({"colours", "coverage"})).coverage == (None,)
