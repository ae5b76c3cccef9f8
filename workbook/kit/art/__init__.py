"""Botanical motifs, one a file: the folder's listing is the list of motifs.

A motif is ``draw(size, seed) -> Picture``: it stands in the box from 0, 0 to the size, and the same
seed gives the same drawing. ``fern`` is the plant alone; ``fern-opener`` is the composition ``opener``
made with it. What a composition leaves free for text, its module says.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache, partial
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from workbook.geometry import Size
from workbook.kit.vector import Picture

Draw = Callable[[Size, int], Picture]

COMPOSITIONS = ("field", "divider", "corner", "opener", "cover", "shore")
"""Modules that arrange another motif: ``<motif>-<composition>``."""


@cache
def motifs() -> dict[str, str]:
    """All ids with a line of description each."""
    found = {name.replace("_", "-"): _module(name) for name in sorted(m.name for m in iter_modules(__path__))}
    lines = {id: (module.__doc__ or "").splitlines()[0] for id, module in found.items()}
    for id, module in list(found.items()):
        for name in COMPOSITIONS:
            if id not in COMPOSITIONS and _fits(module, name):
                title, _, rest = lines[name].partition(": ")
                lines[f"{id}-{name}"] = f"{title} with {id}: {rest}"
    return lines


@cache
def art(id: str) -> Draw:
    """The motif of that id; what it has drawn, it remembers. Raises KeyError where there is none."""
    if id not in motifs():
        raise KeyError(id)
    name, _, composition = id.rpartition("-")
    if name and composition in COMPOSITIONS:
        draw = partial(_module(composition).arrange, _module(name.replace("-", "_")))
    else:
        draw = _module(id.replace("-", "_")).draw
    return lru_cache(maxsize=64)(draw)


def _module(name: str) -> ModuleType:
    return import_module(f"{__name__}.{name}")


def _fits(module: ModuleType, composition: str) -> bool:
    """A field needs parts; divider, corner, cover, shore need something that grows; an opener takes all."""
    return hasattr(module, {"field": "part", "opener": "draw"}.get(composition, "grow"))
