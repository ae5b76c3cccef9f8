from __future__ import annotations

import pytest
from pikepdf import Array, Dictionary, Name

from tests.broken import codes, more
from workbook.preflight import Wants

PLATES = Wants(printed=True, words=False)
TINT = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=[0, 0, 0, 1], N=1)
SPACES = Dictionary(B=Array([Name.Separation, Name.Black, Name.DeviceCMYK, TINT]))
STATES = Dictionary(
    Off=Dictionary(OP=False, op=False),
    Zero=Dictionary(OP=True, op=True, OPM=0),
    One=Dictionary(OP=True, op=True, OPM=1),
    Lines=Dictionary(OP=True, op=False, OPM=1),
)


def found(operators: str) -> list[str]:
    data = more(f"q {operators} Q".encode("ascii"), ColorSpace=SPACES, ExtGState=STATES)
    return codes(data, PLATES)


@pytest.mark.parametrize(
    "operators",
    [
        "/One gs 0 0 0 0 k 20 20 9 9 re f",
        "/Zero gs /B cs 0 scn 20 20 9 9 re f",
        "/Lines gs 0 0 0 0 K 0 0 m 50 50 l S",
        "/One gs BT /F1 20 Tf 0 0 0 0 k 60 90 Td (word) Tj ET",
    ],
)
def test_white_that_overprints(operators: str) -> None:
    assert found(operators) == ["white-overprint"]


@pytest.mark.parametrize(
    "operators",
    [
        "/Off gs 0 0 0 0 k 20 20 9 9 re f",
        "/Zero gs 0 0 0 0 k 20 20 9 9 re f",
        "/Lines gs 0 0 0 0 k 20 20 9 9 re f",
        "/One gs 1 g 20 20 9 9 re f",
    ],
)
def test_white_that_hides_what_is_below_it(operators: str) -> None:
    assert found(operators) == []


def text(colour: str, size: int = 11) -> str:
    return f"BT /F1 {size} Tf {colour} 60 90 Td (word) Tj ET"


HOLES = "/Off gs 0 0 0 1 k|/Zero gs 0 0 0 1 k|/Off gs /B cs 1 scn|/One gs 0 g|/Lines gs 0 0 0 1 k".split("|")


@pytest.mark.parametrize("state", HOLES)
def test_small_black_text_that_leaves_a_hole(state: str) -> None:
    assert found(text(state)) == ["black-knockout"]
    assert found(text(state, 12)) == []


@pytest.mark.parametrize("state", ["/One gs 0 0 0 1 k", "/Zero gs /B cs 1 scn", "/Off gs 0 0 0 0.6 k"])
def test_small_black_text_that_overprints(state: str) -> None:
    assert found(text(state)) == []
