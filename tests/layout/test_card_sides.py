from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from tests.cards import CARD, SUIT, built_in, card_kit, deck, told
from workbook.errors import ContentError
from workbook.faces import faces
from workbook.faces.side import Side
from workbook.kit.art import motifs
from workbook.kit.paragraph import Paragraph
from workbook.layout.card_sides import PLANTS, compose

_MANY = "rest and then rest again until the day is done "


@cache
def _composed(variant: str = "screen") -> list[tuple[Side, Side]]:
    return compose(built_in(), card_kit(variant))


def _size(side: Side) -> float:
    """Of the words that fill the side."""
    line = side.words[-1][0][-1]
    assert isinstance(line, Paragraph)
    return line.style.size


def _refused(cards: str = CARD, extras: str = "", head: str = SUIT) -> list[str]:
    with pytest.raises(ContentError) as error:
        compose(deck(cards, extras, head), card_kit())
    return [told(problem) for problem in error.value.problems]


def _card(id: str, front: str = "Stop.", prompt: str = "Why?") -> str:
    return f'  - {{id: {id}, suit: rest, front: "{front}", back: {{prompt: "{prompt}"}}}}\n'


@pytest.mark.parametrize("variant", ["screen", "home"])
def test_fronts_of_one_suit_share_a_size_and_so_do_its_backs(variant: str) -> None:
    sizes: dict[str, set[tuple[float, float]]] = {}
    for card, (front, back) in zip(built_in().cards, _composed(variant), strict=False):
        sizes.setdefault(card.suit.words.id, set()).add((_size(front), _size(back)))
    assert len(sizes) == 9
    assert all(len(found) == 1 for found in sizes.values())


def test_the_built_in_deck_is_set_well_above_its_floors() -> None:
    cards = _composed()[: len(built_in().cards)]
    assert min(_size(front) for front, _ in cards) >= 20
    assert min(_size(back) for _, back in cards) >= 13


def test_one_long_sentence_makes_its_suit_smaller_and_no_other() -> None:
    head = SUIT + "  - {id: grow, name: Grow, symbol: plant, color: primary}\n"
    grow = '  - {id: grow-1, suit: grow, front: "Try again."}\n'
    long = _card("long", (_MANY * 3).strip())
    (short, _), (other, _) = compose(deck(CARD + grow, head=head), card_kit())
    (less, _), (_, _), (same, _) = compose(deck(CARD + long + grow, head=head), card_kit())
    assert _size(less) < _size(short)
    assert _size(same) == _size(other)


def test_all_cards_that_are_too_full_are_told_at_once() -> None:
    cards = _card("one", _MANY * 4) + _card("two", prompt=_MANY * 6) + _card("three")
    front, back = _refused(cards)
    assert front.startswith("5 card-too-full: The front of the card “one” is too full:")
    assert back.startswith("6 card-too-full: The back of the card “two” is too full:")


def test_a_word_wider_than_the_card_is_refused() -> None:
    (found,) = _refused(_card("one", "Selbstmitgefühlsübungskarten"))
    assert found.startswith(
        "5 word-too-wide: On the front of the card “one”, “Selbstmitgefühlsübungskarten” is"
    )


def test_a_guide_that_is_too_full_is_refused() -> None:
    (found,) = _refused(extras=f"  - {{id: guide, kind: guide, title: Guide, text: {_MANY * 12}}}\n")
    assert "card-too-full: The front of the card “guide”" in found


def test_a_blank_card_with_too_many_lines_is_refused() -> None:
    (found,) = _refused(extras="  - {id: mine, kind: blank, lines: 12}\n")
    assert "card-too-full: The front of the card “mine”" in found


def test_unknown_colours_icons_and_facts_are_told_at_once() -> None:
    head = "title: A deck\nsuits:\n  - {id: rest, name: Rest, symbol: mooon, color: pinc}\n"
    extras = "  - {id: help, kind: crisis, facts: [emergency-912]}\n"
    assert _refused(extras=extras, head=head) == [
        "3 unknown-color: There is no color “pinc”",
        "3 unknown-id: There is no icon “mooon”",
        "10 unknown-id: There is no fact “emergency-912”",
    ]


def test_every_suit_of_a_usual_deck_has_a_plant_of_its_own() -> None:
    assert len(set(PLANTS)) == len(PLANTS) >= 9
    assert {f"{plant}-field" for plant in PLANTS} | set(PLANTS) <= motifs().keys()


def test_each_card_of_a_suit_has_its_own_drawing() -> None:
    drawings = [front.pictures[1] for front, _ in _composed()[:6]]
    assert all(one != other for n, one in enumerate(drawings) for other in drawings[:n])


@pytest.mark.parametrize("face", sorted(faces()))
@pytest.mark.parametrize(
    "trim", ["poker", "tarot", "bridge", "index", "large-square", "oracle", "quarter-letter"]
)
def test_the_built_in_deck_fits_every_card_size_in_every_design(trim: str, face: str) -> None:
    found = replace(built_in(), words=built_in().words.model_copy(update={"face": face}))
    assert len(compose(found, card_kit("screen", trim))) == 60
    assert len(compose(found, card_kit("home", trim))) == 60


@pytest.mark.parametrize("face", sorted(faces()))
def test_the_built_in_deck_fits_large_print(face: str) -> None:
    found = replace(built_in(), words=built_in().words.model_copy(update={"face": face}))
    sides = compose(found, card_kit("large-print", "quarter-letter"))
    assert min(_size(front) for front, _ in sides[:54]) >= 24
    assert min(_size(back) for _, back in sides[:54]) >= 18


def _designs(head: str = "", card: str = "", brand: str | None = None) -> tuple[bool, bool]:
    """Whether front and back of a card are those of the design “letter”: the back has a tinted ground."""
    kit = card_kit()
    spec = replace(kit.spec, brand=replace(kit.spec.brand, face=brand))
    kit = replace(kit, kit=replace(kit.kit, spec=spec))
    front, back = compose(deck(CARD + card, head=head + SUIT), kit)[0]
    grounds = [picture.bounds == kit.area.field for picture in (front.pictures[0], back.pictures[0])]
    return not grounds[0], grounds[1]


@pytest.mark.parametrize(
    ("head", "card", "brand", "designs"),
    [
        ("", "", None, (False, False)),
        ("", "", "letter", (True, True)),
        ("face: letter\n", "", "classic", (True, True)),
        ("back-face: letter\n", "", None, (False, True)),
        ("face: letter\n", "    face: classic\n", None, (False, False)),
        ("", "    face: letter\n    back-face: classic\n", None, (True, False)),
    ],
)
def test_a_card_chooses_its_design_then_its_deck_then_its_brand(
    head: str, card: str, brand: str | None, designs: tuple[bool, bool]
) -> None:
    assert _designs(head, card, brand) == designs
