"""What extras share: a band with their title on the front, and one back for all of them."""

from __future__ import annotations

from dataclasses import replace

from workbook.faces.area import BORDER
from workbook.faces.kit import ON_FIELD, CardKit
from workbook.faces.side import Side, excess_of
from workbook.faces.words import by_sense
from workbook.geometry import Rect
from workbook.kit.branch import Branch
from workbook.kit.paragraph import Paragraph
from workbook.kit.vector import Picture

PLANT = "eucalyptus"
"""The deck's own plant; suits take others."""
_BAND = (0.42, 0.60)
"""The common back's pattern ends at so much of the card's height; the second for a long name at the floor."""


def titled(kit: CardKit, title: str, twigs: bool = True) -> tuple[Side, float]:
    """A front with its title on a deep band, and the height at which words may begin."""
    side, area = Side(), kit.area
    line, room = _title(kit, title), area.words
    size = line.style.size
    height = max(line.measure(room.width), kit.head * line.style.leading)
    pad = size * 0.62
    top = area.trim.top - BORDER - pad * 0.5  # with a border or without, words have the same room
    foot = top - height - pad
    if not kit.outlines:
        band = Rect(area.field.x, foot, area.field.width, area.field.top - foot)
        side.pictures += [kit.plane(band, "accent-deep"), *([_twigs(kit, band)] if twigs else [])]
    side.stack([line], room.x, top, room.width)
    return side, foot - size * 0.6


def title_lines(kit: CardKit, title: str) -> int:
    """How many lines a title takes on its band. Raises OverfullError."""
    return len(_title(kit, title).lines(kit.area.words.width))


def _title(kit: CardKit, title: str) -> Paragraph:
    role = "ink" if kit.outlines else ON_FIELD
    style = kit.style("h3", max(kit.step(1), kit.spec.scale.floor), 1.12, role=role)
    return Paragraph(kit.spans(title), style, Branch("H1"))


def _twigs(kit: CardKit, band: Rect) -> Picture:
    """The deck's plant at the end of a band, as far as it shows there."""
    high = max(band.height * 2.2, band.width * 0.55)
    place = Rect(band.right - band.width * 0.42, band.y - high * 0.3, band.width * 0.48, high)
    plant = kit.plant(PLANT, place, 1, "accent-mid", "accent-deep")
    return replace(plant, bounds=band.grown(-0.25))


def common_sizes(kit: CardKit) -> list[float]:
    """Sizes to try for the deck's name on the common back, largest first."""
    return kit.sizes(kit.step(0), kit.area.trim.width / 9)


def common_back(kit: CardKit, size: float) -> Side:
    """The back of every extra: a high pattern, the deck's name, the practice."""
    side, area, room = Side(), kit.area, kit.area.words
    foot = kit.signature(side)
    height = (foot - room.y) * 1.2
    if kit.mark and max(line.natural_width() for line, *_ in side.furniture) + 1.5 * height <= room.width:
        place = Rect(room.right - height, room.y, height, height)
        side.pictures.append(kit.mark.fitted(place, across=1.0))
    style = kit.style("quote", size, 1.17, role="accent-text")
    title = Paragraph((), style, Branch("P"), by_sense(kit.spans(kit.title), style, room.width))
    lowest, highest = (area.up(share) - foot - size for share in _BAND)
    side.excess = excess_of([title], room.width, lowest if size > kit.step(0) else highest)
    needed = max(lowest, title.measure(room.width))
    band = area.band((foot + size + needed - area.trim.y) / area.trim.height)
    side.pictures[:0] = kit.pattern(PLANT, band)
    side.stack([title], room.x, foot + needed + size * 0.3, room.width)
    return side
