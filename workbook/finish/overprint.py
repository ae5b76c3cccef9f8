"""Black that is written prints over what lies below it, so that no white shows around letters.

The state stands for whole pages: in overprint mode 0 it changes nothing but Separation inks, for every
process colour paints all four (ISO 32000-1, 8.6.7 and 11.7.4.3).
"""

from __future__ import annotations

from collections.abc import Sequence

from pikepdf import Array, Dictionary, Name, Object, Pdf

STATE = "/Overprint"


def overprint_black(pdf: Pdf, pages: Sequence[Object]) -> None:
    """Begin every page in that state; forms on it inherit it."""
    state = pdf.make_indirect(Dictionary({"/Type": Name.ExtGState, "/OP": True, "/op": True, "/OPM": 0}))
    begin = pdf.make_stream(f"{STATE} gs".encode("ascii"))
    for page in pages:
        drawn = page.Contents
        page.Contents = Array([begin, *(drawn if isinstance(drawn, Array) else [drawn])])
        states = page.Resources.get("/ExtGState", Dictionary())
        page.Resources.ExtGState = Dictionary({**dict(states.items()), STATE: state})
