"""All sides of a deck, composed: the fronts of a suit share a size of type, and so do its backs."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterator, Sequence
from functools import partial

from workbook.errors import ContentError, Place, Problem
from workbook.faces import faces
from workbook.faces.base import CardWords, Face
from workbook.faces.common import common_back, common_sizes
from workbook.faces.kit import CardKit
from workbook.faces.side import Side
from workbook.kit.ask import Asking
from workbook.kit.icons import icon_ids
from workbook.layout.card_fit import SideToFit, fit
from workbook.product.deck import Card, Deck, ExtraCard
from workbook.source import did_you_mean

PLANTS = (
    "chamomile",
    "olive",
    "willow",
    "reed",
    "lavender",
    "fern",
    "ivy",
    "poppy",
    "wheat",
    "seed-head",
    "sprig",
)
"""A suit's plant goes by its number; the twelfth begins again."""
PLAIN = "classic"
"""The design where nobody chose one."""


def compose(deck: Deck, kit: CardKit) -> list[tuple[Side, Side]]:
    """Front and back of every card, then of every extra. Raises ContentError for all that do not fit."""
    cards = [_words(deck, number) for number in range(len(deck.cards))]
    problems = list(_unknown(deck, kit))
    if problems:
        raise ContentError(problems)
    fronts: list[tuple[Hashable, SideToFit, Sequence[float]]] = []
    backs: list[tuple[Hashable, SideToFit, Sequence[float]]] = []
    for card, words in zip(deck.cards, cards, strict=True):
        face, back_face = _faces(deck, card, kit.spec.brand.face)
        front = SideToFit(card.words.id, "front", card.front, partial(face.front, words, kit))
        back = SideToFit(card.words.id, "back", card.back, partial(back_face.back, words, kit))
        fronts.append(((card.words.suit, face.id), front, face.front_sizes(kit)))
        backs.append(((card.words.suit, back_face.id), back, back_face.back_sizes(kit)))
    for extra in deck.extras:
        asked = kit.asked_by(_asking(deck, extra.words.id, kit))
        one = SideToFit(extra.words.id, "front", extra.place, partial(extra.words.front, asked))
        fronts.append((extra.words.kind, one, extra.words.sizes(kit)))
        backs.append(_behind(deck, extra, asked, kit))
    composed = _fitted(fronts, problems)
    behind = _fitted(backs, problems)
    if problems:
        raise ContentError(problems)
    return list(zip(composed, behind, strict=True))


def _behind(
    deck: Deck, extra: ExtraCard, asked: CardKit, kit: CardKit
) -> tuple[Hashable, SideToFit, Sequence[float]]:
    """The back of an extra: the common one, or its own where its words go over to it."""
    sizes = extra.words.sizes(kit)

    def own(size: float) -> Side:
        return extra.words.behind(asked, size) or common_back(kit, size)

    if extra.words.behind(asked, sizes[-1]):
        return extra.words.kind, SideToFit(extra.words.id, "back", extra.place, own), sizes
    same = SideToFit(extra.words.id, "back", deck.place, partial(common_back, kit))
    return "common", same, common_sizes(kit)


def _fitted(
    asked: Sequence[tuple[Hashable, SideToFit, Sequence[float]]], problems: list[Problem]
) -> list[Side]:
    """The sides in order, those of one group at one size; what does not fit is added to the problems."""
    found: dict[int, Side] = {}
    for group in dict.fromkeys(group for group, _, _ in asked):
        numbers = [number for number, (other, _, _) in enumerate(asked) if other == group]
        sides, complaints = fit([asked[number][1] for number in numbers], asked[numbers[0]][2])
        problems += complaints
        if not complaints:
            found.update(zip(numbers, sides, strict=True))
    return [found[number] for number in sorted(found)]


def _faces(deck: Deck, card: Card, brands: str | None) -> tuple[Face, Face]:
    """The designs of a card's front and back: its own, else the deck's, else the brand's."""
    known = faces()
    front = card.words.face or deck.words.face or brands or PLAIN
    back = card.words.back_face or deck.words.back_face or front
    return known[front], known[back]


def _words(deck: Deck, number: int) -> CardWords:
    card = deck.cards[number]
    suit = card.suit.words
    return CardWords(
        front=card.words.front,
        prompt=card.words.back.prompt,
        practice=card.words.back.practice,
        suit=suit.name,
        symbol=suit.symbol,
        plant=PLANTS[card.suit.number % len(PLANTS)],
        seed=card.number,
        opens=number == 0 or deck.cards[number - 1].suit is not card.suit,
    )


def _asking(deck: Deck, card: str, kit: CardKit) -> Asking | None:
    """What the fields of a card that can be filled in are called; None where the file has none."""
    if not kit.spec.variant.fields:
        return None
    return Asking((deck.id, "extras", card), (deck.words.title,), kit.words.fields)


def _unknown(deck: Deck, kit: CardKit) -> Iterator[Problem]:
    """Colours, icons and facts that this brand and this content do not have."""
    inks, icons = kit.spec.inks, icon_ids(kit.kit.icon_folders)
    colors = [name for name in inks if f"{name}-deep" in inks]
    for suit in deck.suits:
        yield from _missing("unknown-color", "color", suit.words.color, colors, suit.place)
        yield from _missing("unknown-id", "icon", suit.words.symbol, icons, suit.place)
    for extra in deck.extras:
        for fact in extra.words.facts_named():
            yield from _missing("unknown-id", "fact", fact, kit.spec.facts, extra.place)


def _missing(code: str, what: str, value: str, known: Collection[str], place: Place) -> Iterator[Problem]:
    if value not in known:
        yield Problem(code, f"There is no {what} “{value}”", place, hint=did_you_mean(value, known))
