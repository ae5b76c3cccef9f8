from __future__ import annotations

from io import BytesIO

import pytest
from pikepdf import Dictionary, Name, Object, Pdf

from tests.broken import codes, good, plain, pressed, spoilt
from workbook.preflight import Wants, weight
from workbook.preflight.weight import too_heavy


def form(pdf: Pdf, drawn: bytes, **held: Object) -> Object:
    made = pdf.make_stream(drawn, Type=Name.XObject, Subtype=Name.Form)
    made.BBox = [0, 0, 300, 300]
    made.Resources = Dictionary(XObject=Dictionary({f"/{name}": one for name, one in held.items()}))
    return made


def nested(levels: int, times: int = 10) -> bytes:
    """Forms in forms, each drawn so often."""

    def spoil(pdf: Pdf) -> None:
        inner = form(pdf, b"0 0 9 9 re f")
        for _ in range(levels):
            inner = form(pdf, b"/F Do " * times, F=inner)
        page = pdf.pages[0]
        page.obj.Resources.XObject = Dictionary(F=inner)
        page.contents_add(b"/F Do")

    return spoilt(plain(), spoil)


def test_what_anybody_makes_can_be_read() -> None:
    assert [too_heavy(data) for data in (good(), plain(), pressed(), nested(3))] == [None] * 4


@pytest.mark.parametrize("levels", [5, 60])
def test_forms_that_unfold_without_measure_are_not_unfolded(levels: int) -> None:
    assert "forms, one in the other" in str(too_heavy(nested(levels)))
    assert codes(nested(levels), Wants(standard="PDF/X-4", printed=True)) == ["pdf-heavy"]


def test_a_form_that_draws_itself() -> None:
    def spoil(pdf: Pdf) -> None:
        loop = form(pdf, b"/F Do /F Do")
        loop.Resources.XObject.F = loop
        pdf.pages[0].obj.Resources.XObject = Dictionary(F=loop)
        pdf.pages[0].contents_add(b"/F Do")

    assert codes(spoilt(plain(), spoil), Wants(printed=True)) == ["pdf-heavy"]


def test_a_picture_without_measure() -> None:
    def spoil(pdf: Pdf) -> None:
        picture = pdf.make_stream(b"0", Type=Name.XObject, Subtype=Name.Image, Width=60_000, Height=60_000)
        picture.ColorSpace, picture.BitsPerComponent = Name.DeviceGray, 8
        pdf.pages[0].obj.Resources.XObject = Dictionary(P=picture)

    assert "million pixels" in str(too_heavy(spoilt(plain(), spoil)))


@pytest.mark.parametrize(("step", "said"), [(0.001, "repeats more"), (0, "repeats more"), (5, "None")])
def test_a_pattern_without_measure(step: float, said: str) -> None:
    def spoil(pdf: Pdf) -> None:
        tile = pdf.make_stream(b"0 0 9 9 re f", Type=Name.Pattern, PatternType=1, PaintType=1, TilingType=1)
        tile.BBox, tile.XStep, tile.YStep, tile.Resources = [0, 0, 1, 1], step, step, Dictionary()
        pdf.pages[0].obj.Resources.Pattern = Dictionary(P=tile)
        pdf.pages[0].contents_add(b"/Pattern cs /P scn 0 0 300 300 re f")

    assert said in str(too_heavy(spoilt(plain(), spoil)))


def test_a_stream_that_unpacks_without_measure(monkeypatch: pytest.MonkeyPatch) -> None:
    with Pdf.open(BytesIO(plain())) as pdf:
        pdf.pages[0].obj.Contents = pdf.make_stream(b"0 g " * 100_000)
        out = BytesIO()
        pdf.save(out)
    assert too_heavy(out.getvalue()) is None
    monkeypatch.setattr(weight, "MOST_BYTES", 300_000)
    monkeypatch.setattr(weight, "_SUSPECT", 100)
    assert "unpacks to more" in str(too_heavy(out.getvalue()))
