from __future__ import annotations

from tests.kit.sheets import LEFT, TOP, WIDTH, sheet
from workbook.geometry import Rect
from workbook.kit.box import Box


def test_blank_room_has_a_frame() -> None:
    (frame,) = sheet(Box(120.0, "blank")).paths
    assert frame.rect.grown(0.1).holds(Rect(LEFT, TOP - 120, WIDTH, 120))


def test_squares_stay_inside() -> None:
    room = Rect(LEFT, TOP - 120, WIDTH, 120).grown(0.6)
    assert all(room.holds(line) for line in sheet(Box(120.0, "grid")).rules())
