from __future__ import annotations

from collections.abc import Callable

import pytest
from pikepdf import Array, Dictionary, Name, Object, Pdf

from tests.broken import x4


def drawn(operators: bytes, **resources: Object) -> Callable[[Pdf], object]:
    """More operators at the end of the page, and the resources they name."""

    def spoil(pdf: Pdf) -> None:
        page = pdf.pages[0]
        for kind, held in resources.items():
            own = page.obj.Resources.get(f"/{kind}", Dictionary())
            page.obj.Resources[f"/{kind}"] = Dictionary({**dict(own.items()), **dict(held.items())})
        page.contents_add(operators)

    return spoil


def spot(name: str, *tint: float) -> Array:
    function = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=list(tint), N=1)
    return Array([Name.Separation, Name("/" + name), Name.DeviceCMYK, function])


@pytest.mark.parametrize(
    ("state", "code"),
    [
        (Dictionary(HT=Dictionary(HalftoneType=6)), "x4-halftone"),
        (Dictionary(TR=Name.Identity), "x4-transfer"),
        (Dictionary(TR2=Name.Identity), "x4-transfer"),
        (Dictionary(BM=Name.Glow), "x4-blend"),
        (Dictionary(RI=Name.Nice), "x4-rendering"),
    ],
)
def test_states_that_not_every_press_knows(state: Dictionary, code: str) -> None:
    assert x4(drawn(b"/S gs", ExtGState=Dictionary(S=state))) == [code]


def test_states_that_every_press_knows() -> None:
    state = Dictionary(
        TR2=Name.Default, BM=Array([Name.Multiply]), RI=Name.Perceptual, HT=Dictionary(HalftoneType=1)
    )
    assert x4(drawn(b"/S gs", ExtGState=Dictionary(S=state))) == []


def test_colour_of_a_screen() -> None:
    assert x4(drawn(b"1 0 0 rg 0 0 9 9 re f")) == ["x4-device"]


def test_colour_of_a_screen_that_a_profile_defines() -> None:
    calibrated = Array([Name.CalRGB, Dictionary(WhitePoint=[0.95, 1, 1.09])])
    assert x4(drawn(b"1 0 0 rg 0 0 9 9 re f", ColorSpace=Dictionary(DefaultRGB=calibrated))) == []


@pytest.mark.parametrize("operators", [b"/None Do", b"/None gs", b"/None sh", b"/None cs"])
def test_names_that_nothing_has(operators: bytes) -> None:
    assert x4(drawn(operators)) == ["x4-resource"]


def test_one_spot_with_two_meanings() -> None:
    spots = Dictionary(One=spot("Gold", 0, 0.2, 0.8, 0), Two=spot("Gold", 0, 0.3, 0.8, 0))
    assert x4(drawn(b"/One cs /Two cs", ColorSpace=spots)) == ["x4-spot"]
    same = Dictionary(One=spot("Gold", 0, 0.2, 0.8, 0), Two=spot("Gold", 0, 0.2, 0.8, 0))
    assert x4(drawn(b"/One cs /Two cs", ColorSpace=same)) == []
