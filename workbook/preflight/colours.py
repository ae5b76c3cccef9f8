"""The families of colour that a page's streams, images and shadings use (ISO 32000-1, 8.6)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pikepdf import Object, Page, Stream, parse_content_stream

from workbook.preflight.resources import resources_of
from workbook.preflight.values import entries_of, items_of, name_of

_SET = {
    "g": "DeviceGray",
    "G": "DeviceGray",
    "rg": "DeviceRGB",
    "RG": "DeviceRGB",
    "k": "DeviceCMYK",
    "K": "DeviceCMYK",
}
_SHORT = {"G": "DeviceGray", "RGB": "DeviceRGB", "CMYK": "DeviceCMYK"}
_CALIBRATED = {1: "DeviceGray", 3: "DeviceRGB", 4: "DeviceCMYK"}
_DEEPEST = 8
ICC = "ICC "


def colours_of(page: Page) -> frozenset[str]:
    """The families used; an Indexed space is its base, a calibrated one the device it stands for.

    ``ICC `` stands before a device that an ICC profile or a default space defines.
    """
    found: set[str] = set()
    for holder, resources in resources_of(page):
        spaces = entries_of(resources.get("/ColorSpace"))
        found.update(_in_stream(page if holder == page.obj else holder, spaces))
        for image in entries_of(resources.get("/XObject")).values():
            if isinstance(image, Stream) and name_of(image.get("/Subtype")) == "Image":
                found.update(_families(image.get("/ColorSpace"), spaces))
        for shading in entries_of(resources.get("/Shading")).values():
            found.update(_families(entries_of(shading).get("/ColorSpace"), spaces))
    return frozenset(found)


def _in_stream(stream: Page | Object, spaces: Mapping[str, object]) -> Iterator[str]:
    named: dict[str, object] = {}
    for instruction in parse_content_stream(stream, "g G rg RG k K cs CS"):
        operator = str(instruction.operator)
        if operator in _SET:
            yield _defined(_SET[operator], spaces)
        elif operands := instruction.operands:
            named.setdefault(str(operands[0]), operands[0])
    for space in named.values():
        yield from _families(space, spaces)


def _families(space: object, spaces: Mapping[str, object], depth: int = 0) -> Iterator[str]:
    parts = list(items_of(space))
    if not parts or depth > _DEEPEST:
        return
    kind = name_of(parts[0])
    if len(parts) == 1 and f"/{kind}" in spaces and depth == 0:
        yield from _families(spaces[f"/{kind}"], spaces, depth + 1)
    elif kind in ("Indexed", "I", "Pattern") and len(parts) > 1:
        yield from _families(parts[1], spaces, depth + 1)
    elif kind == "ICCBased" and len(parts) > 1:
        channels = entries_of(parts[1]).get("/N")
        yield f"{ICC}{_CALIBRATED.get(channels, kind)}" if isinstance(channels, int) else kind
    elif kind in ("Separation", "DeviceN") and len(parts) > 1:
        names = {name_of(name) for name in items_of(parts[1])} - {"None"}
        # The process inks by name are what DeviceCMYK is; anything else is a spot.
        yield from (
            "DeviceCMYK" if name in ("Cyan", "Magenta", "Yellow", "Black") else name for name in names
        )
    elif kind:
        calibrated = {"CalGray": "ICC DeviceGray", "CalRGB": "ICC DeviceRGB"}
        yield calibrated.get(kind) or _defined(_SHORT.get(kind, kind), spaces)


def _defined(device: str, spaces: Mapping[str, object]) -> str:
    """A device's colours, or those of the default space that stands for it (8.6.5.6)."""
    return f"{ICC}{device}" if f"/Default{device.removeprefix('Device')}" in spaces else device
