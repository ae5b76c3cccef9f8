"""Decks small and whole, and ways to print them."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from tests.looking import Pages
from tests.prints import ROOT, ROOTS, print_spec
from workbook.errors import Problem
from workbook.faces.area import CardArea
from workbook.faces.kit import CardKit
from workbook.kit.kit import Kit
from workbook.kit.overview import Overview
from workbook.kit.styles import Styles
from workbook.layout.deck import lay_out
from workbook.product.deck import Deck
from workbook.product.read_deck import deck_of, read_deck
from workbook.source import source_of
from workbook.spec.presets import read_trim
from workbook.spec.printspec import PrintSpec

ICONS = (ROOT / "assets/icons",)
SUIT = "title: A deck\nsuits:\n  - {id: rest, name: Rest, symbol: moon, color: accent-5}\n"
CARD = """\
  - id: rest-1
    suit: rest
    front: "I am learning to stop before I am empty."
    back: {prompt: "What was my first sign?", practice: "Let your hands go slack."}
"""


def card_spec(variant: str = "screen", trim: str = "poker", **changes: object) -> PrintSpec:
    """The way to print a deck: screen, home, large-print; ``changes`` are of the variant."""
    spec = print_spec("letter", variant)
    how = spec.variant.model_copy(update=changes)
    boxes = read_trim(trim, ROOTS).boxes(how.bleed is not None)
    return replace(spec, variant=how, boxes=boxes)


def card_kit(variant: str = "screen", trim: str = "poker", **changes: object) -> CardKit:
    """What faces draw with."""
    spec = card_spec(variant, trim, **changes)
    styles = Styles(spec.brand, spec.scale)
    kit = Kit(spec, styles, Overview("sample", "A deck"), 4 * styles.unit, 0.0, 0.0, ICONS)
    return CardKit(kit, CardArea.of(spec.boxes, spec.variant.ground), "A deck", None)


def deck(cards: str = CARD, extras: str = "", head: str = SUIT) -> Deck:
    """A deck of one suit from the YAML of its cards and extras."""
    found, problems = deck_of(source_of(_text(cards, extras, head), "deck.yaml"), "sample", "en-US")
    assert found is not None, problems
    return found


def complaints(cards: str = CARD, extras: str = "", head: str = SUIT) -> list[str]:
    """What is wrong with a deck, each as “line code: message”."""
    _, problems = deck_of(source_of(_text(cards, extras, head), "deck.yaml"), "sample", "en-US")
    return [told(problem) for problem in problems]


def told(problem: Problem) -> str:
    """A problem as “line code: message”."""
    return f"{problem.place.line} {problem.code}: {problem.message}"


@cache
def built_in() -> Deck:
    """The deck that comes with the program."""
    reading = read_deck(ROOT / "content/decks/affirmation-cards/en-US.yaml", "en-US")
    assert reading.product is not None, reading.problems
    return reading.product


@cache
def whole(variant: str = "screen") -> Pages:
    """The built-in deck, laid out."""
    return Pages(lay_out(built_in(), card_spec(variant), ICONS))


def pages(deck: Deck, spec: PrintSpec | None = None) -> Pages:
    """A deck, laid out."""
    return Pages(lay_out(deck, spec or card_spec(), ICONS))


def _text(cards: str, extras: str, head: str) -> str:
    return f"{head}cards:\n{cards}" + (f"extras:\n{extras}" if extras else "")
