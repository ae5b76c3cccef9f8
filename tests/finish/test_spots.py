from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from pikepdf import Name, Object, Pdf

from tests.orders import press
from tests.pages import drawn, filled
from workbook.color import Color, Spot
from workbook.finish import finish
from workbook.finish.spots import spot_space
from workbook.spec.spots import DIELINE, DIELINE_INK

BLUE = Spot("House Blue", (0.9, 0.6, 0.0, 0.0))
INKS = {
    **press().inks,
    "primary": Color(0.1, 0.3, 0.6, (0.9, 0.6, 0.0, 0.0), BLUE),
    "primary-tint": Color(0.8, 0.9, 1.0, (0.18, 0.12, 0.0, 0.0), replace(BLUE, share=0.2)),
    "primary-deep": Color(0.05, 0.1, 0.3, (0.9, 0.6, 0.0, 0.5), replace(BLUE, black=0.5)),
    DIELINE: DIELINE_INK,
}
ROLES = ("primary", "primary-tint", "primary-deep", "ink", "paper", "rule")
PAGE = drawn("".join(filled(10 * n, 0, 9, 9, role) for n, role in enumerate(ROLES)), inks=ROLES)


def bound(page: Pdf) -> Object:
    return page.pages[0].obj.Resources.ColorSpace


def test_an_ink_in_full_is_its_own_plate() -> None:
    space = spot_space(BLUE, None)
    assert list(space)[:3] == [Name.Separation, Name("/House Blue"), Name.DeviceCMYK]
    assert [float(one) for one in space[3].C1] == pytest.approx([0.9, 0.6, 0, 0])


def test_a_tint_is_so_much_of_the_same_ink() -> None:
    space = spot_space(replace(BLUE, share=0.2), None)
    assert space[0] == Name.Indexed
    assert list(space[1])[:2] == [Name.Separation, Name("/House Blue")]
    assert bytes(space[3]) == bytes([0, 51])


def test_a_darker_tone_has_black_over_the_ink() -> None:
    with Pdf.open(BytesIO(finish(PAGE, press(inks=INKS)))) as pdf:
        space = bound(pdf)["/Ink.primary-deep"]
        both = space[1]
        assert both[0] == Name.DeviceN
        assert list(both[1]) == [Name("/House Blue"), Name.Black]
        assert bytes(space[3]) == bytes([0, 0, 255, 128])
        assert both[4].Colorants["/House Blue"][1] == Name("/House Blue")
        corners = both[3].read_bytes()
        assert [corners[n : n + 4] for n in range(0, 16, 4)] == [
            bytes(4), bytes([230, 153, 0, 0]), bytes([0, 0, 0, 255]), bytes([230, 153, 0, 255]),
        ]  # fmt: skip


def test_black_over_an_ink_needs_a_file() -> None:
    with pytest.raises(ValueError, match="House Blue"):
        spot_space(replace(BLUE, black=0.5), None)


def test_the_metadata_name_all_plates() -> None:
    with Pdf.open(BytesIO(finish(PAGE, press(inks=INKS)))) as pdf:
        packet = pdf.Root.Metadata.read_bytes().decode()
    assert "<rdf:li>Black</rdf:li><rdf:li>Dieline</rdf:li><rdf:li>House Blue</rdf:li>" in packet
    with Pdf.open(BytesIO(finish(drawn(filled(0, 0, 9, 9, "rule"), inks=("rule",)), press()))) as pdf:
        assert b"PlateNames" not in pdf.Root.Metadata.read_bytes()


def test_on_a_screen_a_spot_ink_is_a_colour_like_any_other() -> None:
    order = press(inks=INKS, colour="srgb", standard=None, profile=None)
    with Pdf.open(BytesIO(finish(PAGE, order))) as pdf:
        assert bound(pdf)["/Ink.primary"][1] == Name.DeviceRGB


def test_beside_a_spot_ink_only_black_text_overprints() -> None:
    with Pdf.open(BytesIO(finish(PAGE, press(inks=INKS)))) as pdf:
        page = pdf.pages[0].obj
        stream = page.Contents.read_bytes()
        states = page.Resources.ExtGState
        assert [bool(states.Knockout.OP), bool(states.Knockout.op)] == [False, False]
        assert [bool(states.Overprint.OP), bool(states.Overprint.op)] == [False, True]
    assert b"/Overprint gs /Ink.ink cs 1 scn" in stream
    for role in (b"primary", b"primary-tint", b"paper", b"rule"):
        assert b"/Knockout gs /Ink." + role + b" cs 1 scn" in stream


def test_lines_of_a_die_overprint_beside_a_spot_ink() -> None:
    line = "q /Ink.dieline CS 1 SCN 0 0 m 9 9 l S Q"
    page = drawn(filled(0, 0, 9, 9, "primary") + line, inks=("primary", DIELINE))
    with Pdf.open(BytesIO(finish(page, press(inks=INKS)))) as pdf:
        found = pdf.pages[0].obj
        assert b"/OverprintLine gs /Ink.dieline CS 1 SCN" in found.Contents.read_bytes()
        assert bool(found.Resources.ExtGState.OverprintLine.OP)


def test_a_die_alone_leaves_pages_as_they_are() -> None:
    page = drawn("q /Ink.dieline CS 1 SCN 0 0 m 9 9 l S Q", inks=(DIELINE,))
    with Pdf.open(BytesIO(finish(page, press(inks=INKS)))) as pdf:
        assert pdf.pages[0].obj.Contents[0].read_bytes() == b"/Overprint gs"
