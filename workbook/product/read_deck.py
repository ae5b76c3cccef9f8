"""A deck's file to a ``Deck``, and what has to hold between its cards."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from workbook.errors import ContentError, Place, Problem
from workbook.faces import faces
from workbook.faces.base import Extra
from workbook.product.deck import VOICES, Card, CardFile, Deck, DeckFile, ExtraCard, Suit
from workbook.product.reading import Reading
from workbook.source import Source, Steps, did_you_mean, read_source, shown
from workbook.spec.parse import parse


def read_deck(path: Path, locale: str) -> Reading[Deck]:
    """The deck in ``<id>/<locale>.yaml``, with all its problems."""
    reading: Reading[Deck] = Reading()
    try:
        source = read_source(path, shown(path))
    except ContentError as error:
        reading.add(error.problems)
        return reading
    reading.sources.append(source)
    reading.product, problems = deck_of(source, path.parent.name, locale)
    reading.add(problems)
    return reading


def deck_of(source: Source, id: str, locale: str) -> tuple[Deck | None, list[Problem]]:
    """The deck in a source, or None and all that is wrong with it."""
    words, problems = parse(DeckFile, source)
    if words is None:
        return None, problems
    problems += _problems(words, source)
    if problems:
        return None, problems
    suits = {
        suit.id: Suit(suit, number, source.place(("suits", number)))
        for number, suit in enumerate(words.suits)
    }
    extras = (ExtraCard(extra, source.place(("extras", number))) for number, extra in enumerate(words.extras))
    return (
        Deck(
            id,
            locale,
            words,
            tuple(suits.values()),
            tuple(_cards(words, suits, source)),
            tuple(extras),
            source.place(),
        ),
        [],
    )


def _cards(words: DeckFile, suits: dict[str, Suit], source: Source) -> Iterator[Card]:
    counts = dict.fromkeys(suits, 0)
    for number, card in enumerate(words.cards):
        counts[card.suit] += 1
        at: Steps = ("cards", number)
        yield Card(
            card,
            suits[card.suit],
            counts[card.suit],
            source.place(at),
            source.place((*at, "front")),
            source.place((*at, "back")),
        )


def _problems(words: DeckFile, source: Source) -> Iterator[Problem]:
    """What does not hold between the parts."""
    yield from _twice([(suit.id, ("suits", n, "id")) for n, suit in enumerate(words.suits)], source)
    extras: tuple[Extra, ...] = words.extras
    cards = [(card.id, ("cards", n, "id")) for n, card in enumerate(words.cards)]
    yield from _twice(cards + [(extra.id, ("extras", n, "id")) for n, extra in enumerate(extras)], source)
    suits = [suit.id for suit in words.suits]
    voices = dict.fromkeys((*VOICES, *(words.rules.voices or ())))
    for number, card in enumerate(words.cards):
        at: Steps = ("cards", number)
        yield from _unknown("suit", card.suit, suits, (*at, "suit"), source)
        if card.voice is not None:
            yield from _unknown("voice", card.voice, voices, (*at, "voice"), source, "unknown-value")
        yield from _unknown_faces(card, at, source)
    yield from _unknown_faces(words, (), source)


def _unknown_faces(words: CardFile | DeckFile, at: Steps, source: Source) -> Iterator[Problem]:
    for key, face in (("face", words.face), ("back-face", words.back_face)):
        if face is not None:
            yield from _unknown("face", face, faces(), (*at, key), source)


def _twice(ids: Sequence[tuple[str, Steps]], source: Source) -> Iterator[Problem]:
    seen: dict[str, Place] = {}
    for id, at in ids:
        if id in seen:
            yield source.problem("duplicate-id", f"The id “{id}” is taken already, at {seen[id]}", at)
        else:
            seen[id] = source.place(at)


def _unknown(
    what: str, value: str, known: Collection[str], at: Steps, source: Source, code: str = "unknown-id"
) -> Iterator[Problem]:
    if value not in known:
        hint = did_you_mean(value, known) or f"known are {', '.join(known)}"
        yield source.problem(code, f"There is no {what} “{value}”", at, hint=hint)
