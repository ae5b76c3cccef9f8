from __future__ import annotations

from pikepdf import Array, Dictionary, Name

from tests.broken import more, pressed
from workbook.preflight import Wants, check

PLATES = Wants(printed=True, standard="PDF/X-4", words=False)
TINT = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=[0, 0.2, 0.6, 0], N=1)


def test_a_spot_colour_is_named() -> None:
    gold = Dictionary(S=Array([Name.Separation, Name("/Gold"), Name.DeviceCMYK, TINT]))
    (finding,) = check(more(b"/S cs 1 scn 20 20 9 9 re f", ColorSpace=gold), PLATES)
    assert (finding.code, finding.level, finding.where) == ("spot-colour", "note", "Gold")


def test_black_by_its_name_is_no_spot_colour() -> None:
    black = Dictionary(S=Array([Name.Separation, Name.Black, Name.DeviceCMYK, TINT]))
    assert check(more(b"/S cs 1 scn 20 20 9 9 re f", ColorSpace=black), PLATES) == ()
    assert check(pressed(), PLATES) == ()
