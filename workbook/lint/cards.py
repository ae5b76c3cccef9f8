"""A deck keeps to its rules: so many words, so many cards of a suit, so many of a voice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from workbook.errors import Problem
from workbook.lint.counting import sentences, words
from workbook.lint.syllables import syllables
from workbook.product.deck import Deck
from workbook.source import Source, Steps

CHARACTERS = 72
SENTENCES = 2
"""On a front, at most."""
LONG, LONG_WORDS = 4, 1
"""Syllables of a long word, and how many such a card bears."""


def rules_broken(deck: Deck, source: Source) -> Iterator[Problem]:
    """All that a deck's own rules do not allow."""
    for number, card in enumerate(deck.words.cards):
        steps: Steps = ("cards", number)
        yield from _front(card.front, deck, source, (*steps, "front"))
        back = len(words(card.back.prompt or "")) + len(words(card.back.practice or ""))
        most = deck.words.rules.back_words
        if most is not None and back > most:
            yield _said(
                source, "card-back", f"The back has {back} words; {most} is the most", (*steps, "back")
            )
        texts = (card.front, card.back.prompt or "", card.back.practice or "")
        yield from _long(texts, deck.locale.split("-")[0], source, (*steps, "front"))
    for number, suit in enumerate(deck.words.suits):
        yield from _suit(deck, suit.id, source, ("suits", number, "id"))


def _front(front: str, deck: Deck, source: Source, at: Steps) -> Iterator[Problem]:
    count, bounds = len(words(front)), deck.words.rules.front_words
    if bounds and not bounds[0] <= count <= bounds[1]:
        message = f"The front has {count} words; {bounds[0]} to {bounds[1]} are right"
        yield _said(source, "card-front", message, at)
    if len(front) > CHARACTERS:
        yield _said(
            source, "card-front", f"The front has {len(front)} characters; {CHARACTERS} is the most", at
        )
    if len(sentences(front)) > SENTENCES:
        message = f"The front has {len(sentences(front))} sentences; {SENTENCES} is the most"
        yield _said(source, "card-front", message, at)


def _long(texts: tuple[str, ...], language: str, source: Source, at: Steps) -> Iterator[Problem]:
    if language != "en":  # other languages build longer words out of easy parts
        return
    found = [word for text in texts for word in words(text) if syllables(word, language) >= LONG]
    if len(found) > LONG_WORDS:
        message = f"The card has {len(found)} long words ({', '.join(found)}); {LONG_WORDS} is the most"
        yield _said(source, "card-long-words", message, at)


def _suit(deck: Deck, suit: str, source: Source, at: Steps) -> Iterator[Problem]:
    own = [card for card in deck.words.cards if card.suit == suit]
    rules = deck.words.rules
    if rules.per_suit is not None and len(own) != rules.per_suit:
        yield _said(
            source, "card-suit", f"The suit “{suit}” has {len(own)} cards; {rules.per_suit} are right", at
        )
    voices = Counter(card.voice for card in own)
    for voice, wanted in (rules.voices or {}).items():
        if voices[voice] != wanted:
            message = (
                f"The suit “{suit}” has {voices[voice]} cards of the voice “{voice}”; {wanted} are right"
            )
            yield _said(source, "card-voice", message, at)


def _said(source: Source, code: str, message: str, at: Steps) -> Problem:
    return source.problem(code, message, at, level="warning")
