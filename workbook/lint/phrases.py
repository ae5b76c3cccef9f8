"""Words and phrases as lists give them, found in texts.

``*`` stands for any ending, ``a/b`` for either word, ``#`` for a number; case and the shape of
quotes do not count. No pattern can take more than its text's length to find: endings are greedy
and a phrase has no repeats.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

_STRAIGHT = str.maketrans("“”„«»‘’", '"""""\'\'')
_BETWEEN = r"[\s*_]{1,4}"
"""Spaces, line breaks and marks of emphasis."""


@lru_cache(maxsize=512)
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(_words(phrase.translate(_STRAIGHT)) for phrase in phrases), re.IGNORECASE)


def _words(phrase: str) -> str:
    words = (f"(?:{'|'.join(_word(one) for one in word.split('/'))})" for word in phrase.split())
    return rf"(?<!\w)(?:{_BETWEEN.join(words)})(?!\w)"


def _word(word: str) -> str:
    return r"\d+" if word == "#" else re.escape(word).replace(r"\*", r"\w*")


def found(text: str, phrases: Iterable[str], allowed: Iterable[str] = ()) -> Iterator[str]:
    """Each place of a text that one of the phrases fits, as it is written there, save within allowed ones."""
    plain, phrases, allowed = text.translate(_STRAIGHT), tuple(phrases), tuple(allowed)
    if not phrases:
        return
    free = [match.span() for match in _pattern(allowed).finditer(plain)] if allowed else []
    for match in _pattern(phrases).finditer(plain):
        start, end = match.span()
        if not any(first <= start and end <= last for first, last in free):
            yield text[start:end]
