from __future__ import annotations

from io import BytesIO

from pikepdf import Name, Pdf

from tests.orders import paper, press
from tests.pages import drawn, filled
from workbook.color import Color
from workbook.finish import finish

BLACK = Color(0, 0, 0, (0, 0, 0, 1))
PAGE = drawn(filled(0, 0, 300, 300, "primary") + filled(0, 0, 9, 9, "ink"), inks=("primary", "ink", "paper"))


def test_pages_for_a_press_begin_with_overprint() -> None:
    with Pdf.open(BytesIO(finish(PAGE, press()))) as pdf:
        page = pdf.pages[0].obj
        state = page.Resources.ExtGState.Overprint
        assert [bool(state.OP), bool(state.op), int(state.OPM)] == [True, True, 0]
        assert page.Contents[0].read_bytes() == b"/Overprint gs"


def test_only_what_is_written_is_the_black_that_overprints() -> None:
    inks = {**press().inks, "paper": BLACK}
    with Pdf.open(BytesIO(finish(PAGE, press(inks=inks)))) as pdf:
        spaces = pdf.pages[0].obj.Resources.ColorSpace
        assert spaces["/Ink.ink"][0] == Name.Separation
        assert spaces["/Ink.paper"][0] == Name.Indexed


def test_other_files_have_no_such_state() -> None:
    with Pdf.open(BytesIO(finish(PAGE, paper()))) as pdf:
        assert "/ExtGState" not in pdf.pages[0].obj.Resources
