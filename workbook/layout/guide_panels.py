"""What stands on the panels of a folded guide: a cover, the deck's guide cards, its suits, help, contact."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from workbook.errors import ContentError, Problem
from workbook.faces.area import CardArea
from workbook.faces.common import PLANT, title_lines, titled
from workbook.faces.crisis import Crisis
from workbook.faces.guide import Guide
from workbook.faces.kit import ON_FIELD, CardKit
from workbook.faces.side import Side, excess_of
from workbook.geometry import Rect, Size
from workbook.kit.branch import Branch
from workbook.kit.inline import Span
from workbook.kit.paragraph import OverfullError, Paragraph
from workbook.kit.piece import Piece, stack_height
from workbook.layout.box_walls import SMALL
from workbook.layout.deck_title import deck_title
from workbook.product.deck import Deck, Suit

_FLOOR, _LARGEST = 8.0, 12.5
"""Sizes of running text, in points."""
_PLACE = 0.72
"""Of the cover's plant, as a share of the panel's height."""


@dataclass(frozen=True)
class Panel:
    """One panel, and how it is set in the kit's area at a size of type."""

    compose: Callable[[CardKit, float], Side]
    title: str = ""
    """On a band above it."""
    group: str = ""
    """Panels of one group share their size of type."""


def panels_of(deck: Deck, kit: CardKit, count: int = 0) -> tuple[Panel, ...]:
    """All panels as they are read, filled up to a number: cover, two guides, suits, more guides, help."""
    found = (extra.words for extra in deck.extras)
    guides = [Panel(one.front, one.title, "guide") for one in found if isinstance(one, Guide)]
    signs = Panel(lambda own, size: _suits(deck, own, size), kit.words.cards.symbols, "suits")
    inside = [*guides[:2], signs, *guides[2:]]
    inside += [Panel(_plain)] * (count - 2 - len(inside))
    return (Panel(_cover), *inside, Panel(lambda own, size: _back(deck, own, size), group="back"))


def compose(panels: Sequence[Panel], kits: Sequence[CardKit], deck: Deck) -> list[Side]:
    """All panels, each at the largest size that its group has room for; bands with titles are of one height.

    Raises ContentError where words do not fit.
    """
    try:
        head = max(title_lines(kit, one.title) for one, kit in zip(panels, kits, strict=True) if one.title)
        found: dict[int, Side] = {}
        for group in dict.fromkeys(panel.group for panel in panels):
            numbers = [number for number, panel in enumerate(panels) if panel.group == group]
            same = [(panels[number], replace(kits[number], head=head)) for number in numbers]
            found.update(zip(numbers, _largest(same), strict=True))
    except (OverfullError, _OverfilledError) as error:
        message = f"The folded guide is too full: {error}, at {_FLOOR:g} pt"
        raise ContentError([Problem("card-too-full", message, deck.place)]) from None
    return [found[number] for number in sorted(found)]


class _OverfilledError(ValueError):
    """A panel has more words than room."""


def _largest(panels: Sequence[tuple[Panel, CardKit]]) -> list[Side]:
    """Panels at the largest size at which all fit. Raises OverfullError, _OverfilledError."""
    *larger, least = panels[0][1].sizes(_FLOOR, _LARGEST)
    for size in larger:
        try:
            sides = [panel.compose(kit, size) for panel, kit in panels]
        except OverfullError:
            continue
        if not any(side.excess for side in sides):
            return sides
    sides = [panel.compose(kit, least) for panel, kit in panels]
    for (panel, _), side in zip(panels, sides, strict=True):
        if side.excess:
            lines = f"{side.excess.lines} line{'s' * (side.excess.lines != 1)}"
            raise _OverfilledError(f"“{panel.title or panel.group}” is {lines} too long")
    return sides


def _cover(kit: CardKit, size: float) -> Side:
    """The title on a deep field, the deck's plant behind it."""
    side, trim, room = Side(), kit.area.trim, kit.area.words
    place = Rect(trim.x - trim.width * 0.1, kit.area.field.y, trim.width * 1.2, trim.height * _PLACE)
    plant = kit.plant(PLANT, place, 1, "accent-mid", "accent-deep")
    side.pictures += [kit.plane(kit.area.field, "accent-deep"), plant]
    small = kit.step(-1)
    label = kit.style("label", small, 1.3, role=ON_FIELD, after=small * 0.4)
    sizes = kit.sizes(12.0, trim.width / 7)
    title = deck_title(kit, Size(room.width, trim.height * 0.32), "title", ON_FIELD, sizes)
    head: list[Piece] = [Paragraph((Span(kit.words.cards.guide),), label, Branch("P")), title]
    side.stack(head, room.x, room.top - trim.height * 0.02, room.width)
    name = Paragraph(
        (Span(kit.spec.brand.name),), kit.style("strong", small, 1.2, role=ON_FIELD), Branch("P")
    )
    side.stack([name], room.x, room.y + name.measure(room.width), room.width)
    return side


def _suits(deck: Deck, kit: CardKit, size: float) -> Side:
    """Each suit's symbol and name in its colour, and what it is about where there is room for all."""
    side, top = titled(kit, kit.words.cards.symbols)
    room, suits = kit.area.words, deck.suits
    step, icon = (top - room.y) / len(suits), size * 1.35
    x, width = room.x + icon * 1.55, room.width - icon * 1.55
    rows = [list(_suit(kit, suit, size)) for suit in suits]
    air = icon + size * 0.4 - size * 1.15  # symbols are higher than names and need it between them
    if any(stack_height(row, width) + air > step for row in rows):
        rows = [row[:1] for row in rows]
    step = min(step, max(2.2 * size, max(stack_height(row, width) for row in rows) + air + size * 0.1))
    side.excess = next((over for row in rows if (over := excess_of(row, width, step - air))), None)
    for number, (suit, row) in enumerate(zip(suits, rows, strict=True)):
        middle = top - step * (number + 0.5)
        place = Rect(room.x, middle - icon / 2, icon, icon)
        side.pictures.append(kit.icon(suit.words.symbol, place, f"{suit.words.color}-text"))
        side.stack(row, x, middle + stack_height(row, width) / 2, width)
    return side


def _suit(kit: CardKit, suit: Suit, size: float) -> Iterator[Piece]:
    name = kit.style("strong", size, 1.15, role=f"{suit.words.color}-text")
    yield Paragraph(kit.spans(suit.words.name), name, Branch("P"))
    if suit.words.theme:
        style = kit.style("text", max(SMALL, size * 0.82), 1.15)
        yield Paragraph(kit.spans(suit.words.theme), style, Branch("P"))


def _back(deck: Deck, kit: CardKit, size: float) -> Side:
    """Whom to reach in a crisis, or what the cards are not; at the foot the practice."""
    words, trim, field = kit.area.words, kit.area.trim, kit.area.field
    contact = list(_contact(kit, max(SMALL, kit.step(-2.2))))
    margin = (words.y - trim.y) * 0.75
    strip = stack_height(contact, words.width) + 2 * margin
    # What stands above loses its margin at the foot to the strip, which has one of its own.
    above = trim.y + strip - margin
    upper = CardArea(
        Rect(trim.x, above, trim.width, trim.top - above),
        Rect(field.x, above, field.width, field.top - above),
    )
    crisis = [extra.words for extra in deck.extras if isinstance(extra.words, Crisis)]
    help_: Callable[[CardKit, float], Side] = crisis[0].front if crisis else _disclaimer
    side = help_(replace(kit, area=upper, head=1), size)
    if not kit.outlines:
        foot = Rect(field.x, field.y, field.width, trim.y + strip - field.y)
        side.pictures.append(kit.plane(foot, "accent-tint"))
    side.stack(contact, words.x, trim.y + strip - margin, words.width)
    return side


def _disclaimer(kit: CardKit, size: float) -> Side:
    notice, room = kit.words.notices.disclaimer_deck, kit.area.words
    side, top = titled(kit, notice.title)
    line = Paragraph(kit.spans(notice.text), kit.style("text", size, 1.28), Branch("P"))
    side.excess = excess_of([line], room.width, top - room.y)
    side.stack([line], room.x, top, room.width)
    return side


def _contact(kit: CardKit, size: float) -> Iterator[Piece]:
    """The practice's name, and what to call, write to or open."""
    brand, style = kit.spec.brand, kit.style("text", size, 1.24)
    yield Paragraph((Span(brand.name, bold=True),), style, Branch("P"))
    for text in (brand.phone, brand.email, brand.web):
        if text:
            yield kit.address(text, None, style, kit.area.words.width, Branch("P"))


def _plain(kit: CardKit, size: float) -> Side:
    """The deck's plant, where no more is to be said."""
    side = Side()
    side.pictures += kit.pattern(PLANT, kit.area.field)
    return side
