"""What a page sets beside colour: blend modes, intents, spots, and names that nothing has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from zlib import crc32

from pikepdf import Object, Page, parse_content_stream

from workbook.preflight.press_facts import StateFacts
from workbook.preflight.resources import resources_of
from workbook.preflight.values import entries_of, items_of, name_of

_NAMED = {
    "Do": "/XObject",
    "gs": "/ExtGState",
    "Tf": "/Font",
    "sh": "/Shading",
    "cs": "/ColorSpace",
    "CS": "/ColorSpace",
}
_DEVICES = {"DeviceGray", "DeviceRGB", "DeviceCMYK", "Pattern"}
_PROCESS = {"Cyan", "Magenta", "Yellow", "Black", "None", "All"}


def state_of(page: Page) -> StateFacts:
    """The facts of one page and the forms on it."""
    blends: set[str] = set()
    intents: set[str] = set()
    missing: set[str] = set()
    spots: set[tuple[str, int]] = set()
    transfers = halftones = False
    for holder, resources in resources_of(page):
        held = entries_of(resources)
        for state in map(entries_of, entries_of(held.get("/ExtGState")).values()):
            blends.update(name_of(mode) for mode in items_of(state.get("/BM")))
            intents.update(filter(None, [name_of(state.get("/RI"))]))
            transfers |= "/TR" in state or name_of(state.get("/TR2")) not in ("", "Default")
            halftones |= _is_bound(state.get("/HT")) or "/HTP" in state
        for space in entries_of(held.get("/ColorSpace")).values():
            spots.update(_spots(space))
        own = page if holder == page.obj else holder
        missing.update(_missing(own, held, intents))
    unit = page.obj.get("/UserUnit")
    return StateFacts(
        unit=float(unit) if isinstance(unit, int | float | Decimal) else 1.0,
        moves="/Trans" in page.obj or "/PresSteps" in page.obj,
        blends=frozenset(blends),
        intents=frozenset(intents),
        missing=frozenset(missing),
        spots=frozenset(spots),
        transfers=transfers,
        halftones=halftones,
    )


def _missing(stream: Page | Object, held: Mapping[str, object], intents: set[str]) -> Iterator[str]:
    for instruction in parse_content_stream(stream, "Do gs Tf sh cs CS ri"):
        operands = list(instruction.operands)
        name = name_of(operands[0]) if operands else ""
        operator = str(instruction.operator)
        if operator == "ri":
            intents.add(name)
        elif operator in _NAMED:
            group = _NAMED[operator]
            if name not in _DEVICES and f"/{name}" not in entries_of(held.get(group)):
                yield name


def _is_bound(halftone: object) -> bool:
    entries = entries_of(halftone)
    return bool(entries) and (entries.get("/HalftoneType") not in (1, 5) or "/HalftoneName" in entries)


def _spots(space: object) -> Iterator[tuple[str, int]]:
    parts = list(items_of(space))
    if len(parts) > 3 and name_of(parts[0]) == "Separation" and name_of(parts[1]) not in _PROCESS:
        tint = parts[3]
        said = f"{parts[2]!r}".encode() + (tint.unparse(resolved=True) if isinstance(tint, Object) else b"")
        yield name_of(parts[1]), crc32(said)
