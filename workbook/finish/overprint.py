"""Black that is written prints over what lies below it, so that no white shows around letters.

In overprint mode 0 a state of overprint changes nothing but Separation inks, for every process colour
paints all four (ISO 32000-1, 8.6.7 and 11.7.4.3): so it can stand for whole pages. Only where a page has
plates beside the four would colours leave those below them standing; there each ink brings its own state.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from pikepdf import Array, Dictionary, Name, Object, Pdf

from workbook.finish.holders import add_resources, holders, streams

STATE = "/Overprint"
_INK = re.compile(rb"/Ink\.(\S+) (cs 1 scn|CS 1 SCN)")
_STATES = {STATE: (False, True), "/Knockout": (False, False), "/OverprintLine": (True, False)}
"""For lines and for fills."""


def overprint_black(pdf: Pdf, pages: Sequence[Object]) -> None:
    """Begin every page in that state; forms on it inherit it."""
    state = pdf.make_indirect(Dictionary({"/Type": Name.ExtGState, "/OP": True, "/op": True, "/OPM": 0}))
    begin = pdf.make_stream(f"{STATE} gs".encode("ascii"))
    for page in pages:
        drawn = page.Contents
        page.Contents = Array([begin, *(drawn if isinstance(drawn, Array) else [drawn])])
        states = page.Resources.get("/ExtGState", Dictionary())
        page.Resources.ExtGState = Dictionary({**dict(states.items()), STATE: state})


def overprint_each(pdf: Pdf, pages: Sequence[Object], over: Collection[str]) -> None:
    """Set the state with every ink: those roles print over what is below, all others clear it away."""
    named = Dictionary(
        {
            key: pdf.make_indirect(Dictionary({"/Type": Name.ExtGState, "/OP": line, "/op": fill, "/OPM": 0}))
            for key, (line, fill) in _STATES.items()
        }
    )

    def stated(ink: re.Match[bytes]) -> bytes:
        prints_over, fills = ink[1].decode("ascii") in over, ink[2].startswith(b"cs")
        state = (STATE if fills else "/OverprintLine") if prints_over else "/Knockout"
        return state.encode("ascii") + b" gs " + ink[0]

    for holder in holders(pages):
        add_resources(holder, "/ExtGState", named)
        for stream in streams(holder):
            stream.write(_INK.sub(stated, stream.read_bytes()))
