"""What a page sets beside colour: blend modes, intents, spots, and names that nothing has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from zlib import crc32

from pikepdf import Object, Page, Stream, parse_content_stream

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
    transfers = halftones = transparent = False
    for holder, resources in resources_of(page):
        held = entries_of(resources)
        for state in map(entries_of, entries_of(held.get("/ExtGState")).values()):
            blends.update(name_of(mode) for mode in items_of(state.get("/BM")))
            intents.update(filter(None, [name_of(state.get("/RI"))]))
            transparent |= _shows_through(state)
            transfers |= "/TR" in state or name_of(state.get("/TR2")) not in ("", "Default")
            halftones |= _is_bound(state.get("/HT")) or "/HTP" in state
        for each in entries_of(held.get("/XObject")).values():
            transparent |= isinstance(each, Stream) and "/SMask" in each
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
        transparent=transparent,
        transfers=transfers,
        halftones=halftones,
    )


def _missing(stream: Page | Object, held: Mapping[str, object], intents: set[str]) -> Iterator[str]:
    groups = {group: entries_of(held.get(group)).keys() for group in set(_NAMED.values())}
    for instruction in parse_content_stream(stream, "Do gs Tf sh cs CS ri"):
        operands = list(instruction.operands)
        name = name_of(operands[0]) if operands else ""
        operator = str(instruction.operator)
        if operator == "ri":
            intents.add(name)
        elif operator in _NAMED and name not in _DEVICES and f"/{name}" not in groups[_NAMED[operator]]:
            yield name


def _shows_through(state: Mapping[str, object]) -> bool:
    if "/SMask" in state and name_of(state["/SMask"]) != "None":
        return True
    if any(name_of(mode) not in ("", "Normal", "Compatible") for mode in items_of(state.get("/BM"))):
        return True
    alphas = [value for key in ("/ca", "/CA") if isinstance(value := state.get(key), int | float | Decimal)]
    return any(alpha < 1 for alpha in alphas)


def _is_bound(halftone: object) -> bool:
    entries = entries_of(halftone)
    return bool(entries) and (entries.get("/HalftoneType") not in (1, 5) or "/HalftoneName" in entries)


def _spots(space: object) -> Iterator[tuple[str, int]]:
    parts = list(items_of(space))
    if len(parts) > 3 and name_of(parts[0]) == "Indexed":
        yield from _spots(parts[1])
    if len(parts) > 4 and name_of(parts[0]) == "DeviceN":
        for each in entries_of(entries_of(parts[4]).get("/Colorants")).values():
            yield from _spots(each)
    if len(parts) > 3 and name_of(parts[0]) == "Separation" and name_of(parts[1]) not in _PROCESS:
        tint = parts[3]
        said = f"{parts[2]!r}".encode() + (tint.unparse(resolved=True) if isinstance(tint, Object) else b"")
        yield name_of(parts[1]), crc32(said)
