"""What a module in ``kit/art`` is: a plant that grows anywhere, or a scene that fills an area."""

from __future__ import annotations

from random import Random
from typing import Protocol, runtime_checkable

from workbook.geometry import Rect
from workbook.kit.plate import Inks, Plate


@runtime_checkable
class Plant(Protocol):
    """Compositions let it grow from a root to a tip, or strew small parts of it."""

    CROWD: int
    HABIT: str

    def grow(self, plate: Plate, root: complex, tip: complex, rng: Random, inks: Inks, /) -> None: ...

    def part(self, plate: Plate, at: complex, reach: complex, rng: Random, inks: Inks, /) -> None: ...


class Scene(Protocol):
    """It has no root: it fills an area."""

    SHAPE: float
    CROP: float

    def scene(self, plate: Plate, area: Rect, rng: Random, inks: Inks, /) -> None: ...
