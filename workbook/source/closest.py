"""What somebody may have meant by a word that is not known."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def closest(word: str, known: Iterable[str]) -> str | None:
    """The known word most like this one, if any is like it at all."""
    by_fold = {candidate.casefold(): candidate for candidate in known}
    matches = get_close_matches(word[:80].casefold(), by_fold, n=1, cutoff=0.7)
    return by_fold[matches[0]] if matches else None


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """The hint that names it."""
    match = closest(word, known)
    return f"did you mean “{match}”?" if match else None
