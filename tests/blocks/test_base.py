from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.blocks.pages import read_block
from tests.kit.sheets import kit
from tests.prints import ROOT
from workbook.blocks import kinds
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
