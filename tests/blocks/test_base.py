from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.blocks.pages import read_block
from tests.kit.sheets import kit, sheet
from tests.prints import ROOT
from workbook.blocks import kinds
from workbook.kit.overview import Overview
from workbook.kit.piece import gaps

SAMPLES = sorted((ROOT / "tests/samples/blocks").glob("*.yaml"))
MEASURE = 408.2


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_piece_of_a_block_is_whole_grid_units_high(path: Path) -> None:
    block, problems = read_block(path.read_text("utf-8"))
    assert block is not None, problems
    if block.kind == "cover":  # as high as the paper
        return
    here = replace(kit(), icon_folders=(ROOT / "assets/icons",), room=108 * kit().unit)
    pieces = block.pieces(here)
    heights = [piece.measure(MEASURE) / here.unit for piece in pieces]
    assert [height for height in heights if abs(height - round(height)) > 0.01] == []
    spaces = [space / here.unit for space in gaps(pieces)]
    assert [space for space in spaces if abs(space - round(space)) > 0.01] == []


@pytest.mark.parametrize("kind", kinds())
def test_every_field_of_every_kind_is_described(kind: str) -> None:
    assert all(field.description for field in kinds()[kind].model_fields.values())


PROMPT = "kind: prompt\nid: p\ntitle: A quiet hour\ntext: Where?\nlines: 2\nsession: true\nminutes: 5\n"


def test_marks_in_the_margin_are_read_after_the_heading_they_stand_beside() -> None:
    block, _ = read_block(PROMPT)
    assert block is not None
    tree = sheet(*block.pieces(kit())).tree
    order = [tree.index(words) for words in ("A quiet hour", "5 minutes", "Bring to session", "P Where?")]
    assert order == sorted(order)


def test_a_callouts_marks_are_read_after_its_heading() -> None:
    block, _ = read_block("kind: callout\ntone: tip\ntitle: Small\ntext: Go on.\nminutes: 5\n")
    assert block is not None
    here = replace(kit(), icon_folders=(ROOT / "assets/icons",))
    tree = sheet(*block.pieces(here)).tree
    assert tree.index("Tip · Small") < tree.index("5 minutes") < tree.index("Go on.")


@pytest.mark.parametrize(
    ("audience", "said"), [("clients", "Bring to session"), ("clinicians", "Bring to supervision")]
)
def test_pages_are_brought_to_where_their_reader_goes(audience: str, said: str) -> None:
    here = replace(kit(), overview=Overview("p", "A workbook", audience=audience))
    here = replace(here, icon_folders=(ROOT / "assets/icons",))
    for text in (PROMPT, "kind: callout\ntone: session\ntext: Go on.\n"):
        block, _ = read_block(text)
        assert block is not None
        assert said in sheet(*block.pieces(here)).tree
