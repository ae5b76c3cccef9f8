"""Marks that a reader makes: a tick in a box, a dot in a ring, a ring around a word."""

from __future__ import annotations

import cmath
import math
from collections.abc import Callable, Sequence

from workbook.geometry import Rect
from workbook.kit.ask import Ask
from workbook.kit.canvas import PageCanvas
from workbook.kit.curve import dot
from workbook.kit.path import Path
from workbook.kit.vector import Picture, Shape

Look = Callable[[Rect, bool], Sequence[Shape]]
"""Draws a place to mark in its room, empty or marked."""
REACH = 3.0
"""How far around it a place to mark can be touched, in points."""


def place_mark(canvas: PageCanvas, room: Rect, look: Look, ask: Ask | None, reach: float = REACH) -> None:
    """Draw a place to mark on the page, or make it a field that draws itself."""
    if ask is None:
        canvas.draw(Picture(tuple(look(room, False)), room))
        return
    own = Rect(reach, reach, room.width, room.height)
    empty, chosen = (canvas.operators(Picture(tuple(look(own, marked)), own)) for marked in (False, True))
    ask.record(canvas, room.grown(reach), empty, chosen)


def box(room: Rect, marked: bool) -> list[Shape]:
    """A box to tick."""
    shapes = [Shape(Path().rect(room, 2.0).operators(), None, "quiet", 0.9)]
    if marked:
        x, y, side = room.x, room.y, room.width
        tick = Path().polyline([complex(x + side * a, y + side * b) for a, b in _TICK])
        shapes.append(Shape(tick.operators(), None, "accent-text", side * 0.15))
    return shapes


def ring(room: Rect, marked: bool) -> list[Shape]:
    """A ring to mark with a dot."""
    shapes = [Shape(Path().circle(*room.center, room.width / 2).operators(), None, "accent", 0.75)]
    if marked:
        shapes.append(Shape(dot(complex(*room.center)).operators(), None, "accent-text", room.width * 0.56))
    return shapes


def before_words(mark: Look, side: float, words: float, looped: bool) -> Look:
    """A mark before words, which begin so many points from the left; marked, a loop may lie around them."""

    def look(room: Rect, marked: bool) -> list[Shape]:
        place = Rect(room.x, room.center[1] - side / 2, side, side)
        around = Rect(room.x + words, room.y, room.width - words, room.height)
        return [*mark(place, marked), *(loop(around, True) if marked and looped else ())]

    return look


def loop(room: Rect, marked: bool) -> list[Shape]:
    """A loop around a number or words: hardly there, then drawn as with a pencil."""
    role, width = ("accent-text", 1.5) if marked else ("accent-soft", 0.5)
    return [Shape(Path().rect(room, room.height / 2).operators(), None, role, width)]


def star(room: Rect, marked: bool) -> list[Shape]:
    """A star with five points."""
    middle, turn = complex(*room.center), math.pi / 5
    reach = (room.width / 2, room.width * 0.21)
    points = [middle + cmath.rect(reach[n % 2], math.pi / 2 + n * turn) for n in range(10)]
    path = Path().polyline(points).close().operators()
    return [Shape(path, "accent-text" if marked else None, "accent-text" if marked else "accent-soft", 0.6)]


_TICK = ((0.2, 0.52), (0.42, 0.26), (0.84, 0.8))
"""Its corners, in sides of the box."""
