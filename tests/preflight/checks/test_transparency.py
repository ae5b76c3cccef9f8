from __future__ import annotations

import pytest
from pikepdf import Dictionary, Name

from tests.broken import codes, more, pressed
from workbook.preflight import Wants

FLAT = Wants(flat=True, words=False)


STATES = [
    Dictionary(ca=0.5),
    Dictionary(CA=0.5),
    Dictionary(BM=Name.Multiply),
    Dictionary(SMask=Dictionary()),
]


@pytest.mark.parametrize("state", STATES)
def test_what_can_be_seen_through(state: Dictionary) -> None:
    data = more(b"/T gs 20 20 9 9 re f", ExtGState=Dictionary(T=state))
    assert codes(data, FLAT) == ["transparency"]
    assert codes(data, Wants(words=False)) == []


def test_what_covers() -> None:
    states = Dictionary(ca=1, CA=1, BM=Name.Normal, SMask=Name("/None"))
    assert codes(more(b"/T gs 20 20 9 9 re f", ExtGState=Dictionary(T=states)), FLAT) == []
    assert codes(pressed(), FLAT) == []
