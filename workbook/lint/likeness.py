"""Fronts that say nearly the same, or begin alike too often.

Likeness is Jaccard's: shared words over all words of both (Bull. Soc. Vaud. Sci. Nat. 37, 1901),
taken of words without their endings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations

from workbook.errors import Problem
from workbook.lint.counting import words
from workbook.product.deck import Deck
from workbook.source import Source

ALIKE = 0.6
OPENING, OPENINGS = 3, 6
"""Words of an opening, and how many fronts may share it."""
_ENDINGS = {
    "en": re.compile(r"(?<=\w{3})(?:ing|ed|es|s|’s|'s)$"),
    "es": re.compile(r"(?<=\w{3})(?:ando|iendo|ado|ido|os|as|es|s|o|a|e)$"),
}


def alike(deck: Deck, source: Source) -> Iterator[Problem]:
    """Pairs of fronts that are alike, and openings that come back too often, each once."""
    language = deck.locale.split("-")[0]
    fronts = [(number, card.front) for number, card in enumerate(deck.words.cards)]
    for (first, one), (second, other) in combinations(fronts, 2):
        share = likeness(one, other, language)
        if share >= ALIKE:
            message = (
                f"This front is like “{one}” ({source.place(('cards', first, 'front'))}): {share:.0%} shared"
            )
            yield source.problem("card-alike", message, ("cards", second, "front"), level="warning")
    openings: dict[str, list[int]] = {}
    for number, front in fronts:
        openings.setdefault(" ".join(words(front)[:OPENING]).lower(), []).append(number)
    for opening, numbers in openings.items():
        if len(numbers) > OPENINGS:
            message = f"{len(numbers)} fronts begin with “{opening}”; {OPENINGS} is the most"
            at = ("cards", numbers[OPENINGS], "front")
            yield source.problem("card-opening", message, at, level="warning")


def likeness(one: str, other: str, language: str) -> float:
    """From 0, nothing shared, to 1, the same words."""
    stems, others = _stems(one, language), _stems(other, language)
    return len(stems & others) / len(stems | others) if stems | others else 0.0


@lru_cache(maxsize=1 << 10)
def _stems(text: str, language: str) -> frozenset[str]:
    ending = _ENDINGS.get(language)
    return frozenset(ending.sub("", word) if ending else word for word in words(text.lower()))
