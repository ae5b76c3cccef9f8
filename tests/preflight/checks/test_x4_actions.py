from __future__ import annotations

from collections.abc import Callable

import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from tests.broken import x4

SCRIPT = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


def catalog(**entries: object) -> Callable[[Pdf], object]:
    return lambda pdf: pdf.Root.update({f"/{key}": value for key, value in entries.items()})


@pytest.mark.parametrize(
    ("entries", "code"),
    [
        ({"OpenAction": SCRIPT}, "x4-action"),
        ({"AA": Dictionary(WC=SCRIPT)}, "x4-action"),
        ({"Names": Dictionary(JavaScript=Dictionary(Names=Array()))}, "x4-action"),
        ({"Names": Dictionary(EmbeddedFiles=Dictionary(Names=Array()))}, "x4-files"),
        ({"ViewerPreferences": Dictionary(PrintArea=Name.CropBox)}, "x4-view"),
        ({"OCProperties": Dictionary(OCGs=Array())}, "x4-layers"),
        ({"OCProperties": Dictionary(OCGs=Array(), D=Dictionary(AS=Array()))}, "x4-layers"),
    ],
)
def test_what_runs_hides_or_switches_by_itself(entries: dict[str, object], code: str) -> None:
    assert code in x4(catalog(**entries))


def test_forms_are_counted() -> None:
    field = Dictionary(FT=Name.Tx, T=String("name"))
    assert x4(catalog(AcroForm=Dictionary(Fields=Array([field])))) == ["x4-fields"]
    assert x4(catalog(AcroForm=Dictionary(Fields=Array(), XFA=String("")))) == ["x4-xfa"]


def test_going_to_a_place_of_the_same_file_does_nothing() -> None:
    assert x4(catalog(PageMode=Name.UseNone)) == []
