"""What faces say: the kit's words, the card's area, and the few things all designs share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from workbook.faces.area import CardArea
from workbook.faces.side import Side
from workbook.geometry import Rect
from workbook.kit.art import art
from workbook.kit.ask import Asking
from workbook.kit.branch import Branch
from workbook.kit.inline import Span
from workbook.kit.kit import Kit
from workbook.kit.paragraph import OverfullError, Paragraph
from workbook.kit.path import Path
from workbook.kit.style import TextStyle
from workbook.kit.vector import Picture, Shape
from workbook.kit.words import spaced
from workbook.spec.locale import Locale
from workbook.spec.printspec import PrintSpec

BLURRED = 9.0
"""Type of that size in points, and smaller, is in one ink."""
ON_FIELD = "paper"
"""Ink of words on a field of accent-deep: 7.5:1 or more."""
_PRINTED = {"accent-tint": "accent-soft", "accent-soft": "accent-text", "paper": "accent-tint"}
"""Inks of a pattern, which is drawn for a pale ground, one tone darker: so it prints on any printer."""
_PATTERN = 0
"""Seed of all patterns."""
_EDGE, _BROAD = 0.6, 2.0
"""Of a shape in lines, in points; no line is broader than the second."""


@dataclass(frozen=True)
class CardKit:
    """The kit of one deck."""

    kit: Kit
    area: CardArea
    title: str
    """The deck's."""
    mark: Picture | None
    """The practice's."""
    head: int = 1
    """Lines that there is room for above what an extra says: bands side by side are of one height."""

    @property
    def spec(self) -> PrintSpec:
        return self.kit.spec

    @property
    def words(self) -> Locale:
        """The program's own words in the deck's language."""
        return self.kit.words

    def asked_by(self, asking: Asking | None) -> CardKit:
        """The same kit, whose places to write are those of a card; None: they are paper."""
        return replace(self, kit=self.kit.asked_by(asking))

    def spans(self, text: str) -> tuple[Span, ...]:
        """A text with its marks, its variables filled in."""
        return self.kit.spans(text)

    @property
    def outlines(self) -> bool:
        """Whether fields of colour are left out, to spare ink."""
        return self.spec.variant.outlines

    # -- type

    def step(self, steps: float) -> float:
        """A size of the type scale, so many steps above the text; never under the scale's floor."""
        scale = self.spec.scale
        size: float = round(scale.base * scale.ratio**steps * 20) / 20
        return max(scale.floor, size)

    def sizes(self, floor: float, ceiling: float) -> list[float]:
        """Sizes of the scale in thirds of a step, largest first; at least one, at or above the floor."""
        found = [size for third in range(-9, 25) if floor <= (size := self.step(third / 3)) <= ceiling]
        return sorted(set(found), reverse=True) or [floor]

    def next_size(self, size: float) -> float:
        """The size of the scale that is the next larger, a third of a step on."""
        return self.sizes(size + 0.1, 2 * size)[-1]

    def style(self, name: str, size: float, leading: float, **looks: object) -> TextStyle:
        """A style at a size; the leading as a share of it."""
        pitch = size * leading
        return self.kit.styles[name].but(size=size, leading=pitch, sink=pitch - size * 0.86, **looks)

    # -- colour and drawing

    def plane(self, rect: Rect, role: str) -> Picture:
        """A field of colour."""
        return Picture((Shape(Path().rect(rect).operators(), fill=role),), rect)

    def pattern(self, plant: str, rect: Rect) -> list[Picture]:
        """A light field with the plant's pattern; to spare ink, in lines alone.

        It is the same on every card that has the plant: a card's back does not tell which one it is.
        """
        picture = toned(art(f"{plant}-field")(rect.size, _PATTERN).placed(rect.x, rect.y), _PRINTED)
        return [lined(picture)] if self.outlines else [self.plane(rect, "accent-tint"), picture]

    def plant(self, plant: str, rect: Rect, seed: int, role: str, ground: str) -> Picture:
        """The plant in one ink on a ground; nothing of it shows outside the area's field.

        To spare ink it is drawn in lines.
        """
        picture = art(plant)(rect.size, seed).placed(rect.x, rect.y)
        if self.outlines:
            return lined(toned(picture, dict.fromkeys(picture.roles, role)))
        flat = {name: ground if name in ("paper", "on-accent") else role for name in picture.roles}
        # A hair inside: what is cut off at the very edge of a field is seen beside it on some screens.
        return replace(toned(picture, flat), bounds=self.area.field.grown(-0.25), clipped=True)

    def icon(self, name: str, rect: Rect, role: str) -> Picture:
        """An icon in one ink."""
        picture = self.kit.icon(name)
        return toned(picture, dict.fromkeys(picture.roles, role)).fitted(rect)

    # -- what is on every card

    def sign(
        self, side: Side, line: Paragraph, symbol: str | None, middle: float, x: float, across: float = 0.5
    ) -> None:
        """A symbol and a name beside it, as one group: such a share of it lies left of x.

        Raises OverfullError.
        """
        style, name = line.style, line.natural_width()
        icon = style.size * 1.35 if symbol else 0.0
        gap = style.size * 0.5 if symbol else 0.0
        if (over := icon + gap + name - self.area.words.width) > 0:
            raise OverfullError(
                "".join(run.text for word in line.words for run in spaced(word)).strip(), over
            )
        left = x - (icon + gap + name) * across
        if symbol:
            side.pictures.append(self.icon(symbol, Rect(left, middle - icon / 2, icon, icon), style.role))
        # The middle of x-height and capitals together is a third of the size above the baseline.
        top = middle - style.size * 0.34 + style.leading - style.sink
        side.stack([line], left + icon + gap, top, name + 0.5)

    def signature(self, side: Side, keep: float = 0.0, room: Rect | None = None) -> float:
        """The practice's name and address on the web, at the foot; gives back its upper edge.

        ``keep``: so much of the width stays free on the right, in points; ``room``: else where words stand.
        """
        brand, area = self.spec.brand, room or self.area.words
        style = self.style("furniture", self.spec.scale.size("furniture"), 1.22, role="quiet")
        width = area.width - keep
        lines = [Paragraph((Span(brand.short_name, bold=True),), style, None)]
        if brand.web:
            lines.append(self.address(brand.web, brand.web_href, style, width, None))
        heights = [line.measure(width) for line in lines]
        top = area.y + sum(heights)
        for number, line in enumerate(lines):
            side.furniture.append((line, area.x, top - sum(heights[:number]), width))
        return top

    def address(
        self, text: str, href: str | None, style: TextStyle, width: float, branch: Branch | None
    ) -> Paragraph:
        """A live address. One that is too long goes on after an “@” or a dot, and is still read in one."""
        line = Paragraph((Span(text, href=href),), style, branch)
        if line.natural_width() <= width or " " in text:
            return line
        for mark in "@/.-":
            for at in range(len(text) - 1, 0, -1):
                begun = Paragraph((Span(text[:at]),), style, None)
                if text[at - 1] == mark and begun.natural_width() <= width:
                    if branch is not None:
                        branch.actual = text
                    return Paragraph((Span(f"{text[:at]} {text[at:]}", href=href),), style, branch)
        return line


def toned(picture: Picture, roles: Mapping[str, str]) -> Picture:
    """A picture in other inks."""
    new: dict[str | None, str | None] = {role: roles.get(role, role) for role in picture.roles}
    shapes = (each.inked(new.get(each.fill), new.get(each.stroke)) for each in picture.shapes)
    return replace(picture, shapes=tuple(shapes))


def lined(picture: Picture) -> Picture:
    """A picture in lines: what was filled becomes paper with an edge, what was drawn broadly gets finer."""
    return replace(picture, shapes=tuple(map(_lined, picture.shapes)))


def _lined(shape: Shape) -> Shape:
    if shape.fill is None:
        return shape.inked(None, shape.stroke, min(shape.width, _BROAD))
    edge = shape.stroke if shape.fill == "paper" else shape.fill
    return shape.inked("paper", edge, _EDGE)
