"""A deck: suits and their cards, and the extras, as YAML gives them, each with its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from workbook.errors import Place
from workbook.faces import any_extra
from workbook.faces.base import Extra
from workbook.spec.base import Count, Ident, Length, Line, Model
from workbook.spec.named import ColorId, IconId, TrimId

AnyExtra = any_extra()
VOICES = ("process", "permission", "both-and", "value-action", "wish-or-you")
"""Who may speak on a card, where a deck's rules name no voices of their own."""

Some = Annotated[Count, Field(ge=1)]
"""A whole number, 1 or more."""


class SuitFile(Model):
    """One suit in YAML."""

    id: Ident = Field(description="names it for its cards")
    name: Line = Field(description="printed on its cards")
    theme: Line | None = Field(None, description="what its cards are about, for whoever writes one")
    symbol: IconId = Field(description="its icon: workbook list icons")
    color: ColorId = Field(description="its colour: a role such as accent-1, or a palette name")


class BackFile(Model):
    """The words on the back of a card."""

    prompt: Line | None = Field(None, description="a question")
    practice: Line | None = Field(None, description="one thing to do in 10 to 60 seconds")


class CardFile(Model):
    """One card in YAML."""

    id: Ident = Field(description="names it for links; unique among cards and extras")
    suit: Ident = Field(description="the suit it belongs to")
    voice: Ident | None = Field(None, description="who speaks: process, permission, both-and …")
    front: Line = Field(description="the sentence on the front")
    back: BackFile = Field(BackFile(), description="the words on the back")
    quantity: Annotated[Count, Field(ge=1, le=99)] = Field(1, description="how many of it a printed deck has")
    face: Ident | None = Field(None, description="the design of its front; none: the deck's")
    back_face: Ident | None = Field(
        None, description="the design of its back; none: the deck's, else its face"
    )


class RulesFile(Model):
    """Limits that ``workbook check`` holds a deck to."""

    front_words: tuple[Some, Some] | None = Field(
        None, description="the fewest and the most words on a front"
    )
    back_words: Some | None = Field(
        None, description="the most words on a back, prompt and practice together"
    )
    per_suit: Some | None = Field(None, description="how many cards a suit has")
    voices: dict[Ident, Count] | None = Field(None, description="how many cards of each voice a suit has")


class DeckFile(Model):
    """``decks/<id>/<locale>.yaml``."""

    title: Line = Field(description="its title")
    description: Line | None = Field(None, description="what it is, for the file's own record")
    trim: TrimId = Field("poker", description="the size of its cards: workbook list trims")
    corner: Length | None = Field(None, description="radius of the rounded corner; none: the trim's")
    face: Ident | None = Field(None, description="the design of its cards; none: the brand's, else classic")
    back_face: Ident | None = Field(None, description="the design of their backs; none: that of their fronts")
    rules: RulesFile = Field(RulesFile(), description="limits that workbook check holds it to")
    suits: tuple[SuitFile, ...] = Field(min_length=1, description="its suits in order")
    cards: tuple[CardFile, ...] = Field(min_length=1, description="its cards in order")
    extras: tuple[AnyExtra, ...] = Field((), description="guide, blank, crisis and imprint cards")  # type: ignore[valid-type]


@dataclass(frozen=True)
class Suit:
    """A suit and its number in the deck, from 0: its plant follows from it."""

    words: SuitFile
    number: int
    place: Place


@dataclass(frozen=True)
class Card:
    """A card of a suit."""

    words: CardFile
    suit: Suit
    number: int
    """Within its suit, from 1."""
    place: Place
    front: Place
    """Of its sentence."""
    back: Place


@dataclass(frozen=True)
class ExtraCard:
    """A card of no suit."""

    words: Extra
    place: Place


@dataclass(frozen=True)
class Deck:
    """A deck of one locale, whole."""

    id: str
    locale: str
    words: DeckFile
    suits: tuple[Suit, ...]
    cards: tuple[Card, ...]
    extras: tuple[ExtraCard, ...]
    place: Place
