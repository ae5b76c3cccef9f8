"""One colour as what it asks of the plates: how much of which ink (ISO 32000-1, 8.6)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from pikepdf import Stream, String

from workbook.preflight.values import entries_of, items_of, name_of

PROCESS = ("Cyan", "Magenta", "Yellow", "Black")
_DEEPEST = 4
_FULL = 0.995
_SEEN = 0.1


@dataclass(frozen=True, slots=True)
class Paint:
    """A colour that is painted with."""

    family: str
    """DeviceGray, DeviceCMYK, Indexed, Separation …; a calibrated one is the device it stands for."""
    plates: tuple[tuple[str, float], ...] | None
    """Amounts of ink from 0 to 1, those above nothing; None where only the press knows, as of RGB."""

    @property
    def black_alone(self) -> bool:
        """Whether it is full black and nothing else."""
        return self.plates is not None and len(self.plates) == 1 and self.black >= _FULL

    @property
    def black(self) -> float:
        """How much black is in it."""
        return dict(self.plates or ()).get("Black", 0.0)

    @property
    def inks(self) -> tuple[str, ...]:
        """The plates on which there is enough of it to see an edge."""
        return tuple(name for name, amount in self.plates or () if amount >= _SEEN)

    @property
    def bare(self) -> bool:
        """Whether it lays down no ink at all."""
        return self.plates == ()


BLACK = Paint("DeviceGray", (("Black", 1.0),))
UNKNOWN = Paint("Pattern", None)


class Colours:
    """The colour spaces of a resource dictionary, and the colours made of them so far."""

    def __init__(self, spaces: Mapping[str, object]) -> None:
        self._spaces = spaces
        self._made: dict[tuple[str, tuple[float, ...] | None], Paint] = {}

    def first(self, space: object) -> Paint:
        """The colour that a space begins with."""
        key = name_of(space), None
        if key not in self._made:
            self._made[key] = first_of(space, self._spaces)
        return self._made[key]

    def paint(self, space: object, values: Sequence[float]) -> Paint:
        """A colour of a space, or of the space that is called so."""
        key = name_of(space), tuple(values)
        if key not in self._made:
            self._made[key] = paint_of(space, values, self._spaces)
        return self._made[key]


def gray(values: Sequence[float]) -> Paint:
    return Paint("DeviceGray", _amounts(("Black",), [1 - value for value in values[:1]]))


def cmyk(values: Sequence[float]) -> Paint:
    return Paint("DeviceCMYK", _amounts(PROCESS, values))


def paint_of(space: object, values: Sequence[float], spaces: Mapping[str, object], depth: int = 0) -> Paint:
    """A colour of a space, or of the space that the resources call so."""
    parts = list(items_of(space))
    kind = name_of(parts[0]) if parts else ""
    if depth > _DEEPEST or not parts:
        return UNKNOWN
    if len(parts) == 1 and f"/{kind}" in spaces and depth == 0:
        return paint_of(spaces[f"/{kind}"], values, spaces, 1)
    if kind in ("DeviceGray", "CalGray", "G"):
        return gray(values)
    if kind in ("DeviceCMYK", "CMYK"):
        return cmyk(values)
    if kind == "ICCBased" and len(parts) > 1:
        return _calibrated(entries_of(parts[1]).get("/N"), values)
    if kind in ("Indexed", "I") and len(parts) > 3:
        # Overprint mode 1 does not look into a table (8.6.7): another family than that of its base.
        found = paint_of(parts[1], row_of(parts[3], parts[1], values), spaces, max(depth, 1) + 1)
        return Paint(found.family if found.plates is None else "Indexed", found.plates)
    if kind in ("Separation", "DeviceN") and len(parts) > 1:
        names = [name_of(name) for name in items_of(parts[1])]
        return Paint(kind, _amounts(names, values))
    return Paint(kind, None)


def first_of(space: object, spaces: Mapping[str, object]) -> Paint:
    """The colour that a space begins with (8.6.4 to 8.6.6)."""
    named = spaces.get(f"/{name_of(space)}", space)
    kind = name_of(next(iter(items_of(named)), None))
    parts = list(items_of(named))
    if kind in ("Separation", "DeviceN"):
        count = len(list(items_of(parts[1]))) if len(parts) > 1 else 1
        return paint_of(space, [1.0] * count, spaces)
    if kind in ("DeviceCMYK", "CMYK") or (kind == "ICCBased" and _channels(parts) == 4):
        return cmyk((0, 0, 0, 1))
    return paint_of(space, [0.0] * 4, spaces)


def row_of(table: object, base: object, values: Sequence[float]) -> list[float]:
    """The row of an indexed space's table (8.6.6.3)."""
    data = table.read_bytes() if isinstance(table, Stream) else b""
    data = bytes(table) if isinstance(table, String) else data
    count = channels_of(base)
    start = count * int(values[0] if values else 0)
    return [value / 255 for value in data[start : start + count]]


def channels_of(space: object) -> int:
    """How many values a colour of it has."""
    parts = list(items_of(space))
    kind = name_of(parts[0]) if parts else ""
    if kind == "ICCBased":
        return _channels(parts)
    if kind == "DeviceN" and len(parts) > 1:
        return len(list(items_of(parts[1])))
    return {"DeviceCMYK": 4, "CMYK": 4, "DeviceRGB": 3, "RGB": 3, "CalRGB": 3, "Lab": 3}.get(kind, 1)


def _channels(parts: Sequence[object]) -> int:
    count = entries_of(parts[1]).get("/N") if len(parts) > 1 else None
    return count if isinstance(count, int) else 0


def _calibrated(channels: object, values: Sequence[float]) -> Paint:
    if channels == 4:
        return cmyk(values)
    return gray(values) if channels == 1 else Paint("DeviceRGB", None)


def _amounts(names: Iterable[str], values: Sequence[float]) -> tuple[tuple[str, float], ...]:
    pairs = zip(names, values, strict=False)
    return tuple((name, amount) for name, amount in pairs if amount > 0.001 and name != "None")
