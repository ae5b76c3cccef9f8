"""Botanical motifs, one a file: the folder's listing is the list of motifs.

A motif is ``draw(size, seed) -> Picture``: it stands in the box from 0, 0 to the size, and the same
seed gives the same drawing.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from importlib import import_module
from workbook.geometry import Size
from workbook.kit.vector import Picture

Draw = Callable[[Size, int], Picture]

def art(id: str) -> Draw:
    name, _, comp = id.partition("-in-")
    m = import_module(f"workbook.kit.art.{name.replace('-', '_')}")
    return m.draw
