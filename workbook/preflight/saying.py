"""What a screen reader says, while it is put together: pieces of speech, lines of them, pages of those."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

LANGUAGES = {"en": "English", "es": "Spanish", "fr": "French", "de": "German", "pt": "Portuguese"}
_STEP = "  "


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of the page in their language, or of the screen reader itself: then the language is None."""

    text: str
    lang: str | None
    page: int


@dataclass(frozen=True, slots=True)
class Line:
    """What is said in one breath."""

    page: int
    """From 0."""
    pieces: tuple[Piece, ...]
    depth: int = 0

    def led_by(self, words: str) -> Line:
        """With words of the screen reader in front."""
        return replace(self, pieces=(Piece(words, None, self.page), *self.pieces)) if words else self

    def deeper(self, steps: int = 1) -> Line:
        """Set in, as part of a list or table."""
        return replace(self, depth=self.depth + steps)


@dataclass(frozen=True, slots=True)
class PageSpeech:
    """One page as it is read aloud; a page counts from 1."""

    page: int
    lines: tuple[str, ...]

    @classmethod
    def of(cls, number: int, lines: Iterable[Line], lang: str) -> PageSpeech:
        """From the lines of the page with that number from 0; ``lang`` is the document's."""
        return cls(number + 1, tuple(_switched(lines, lang)))


def told(page: int, words: str) -> Line:
    """A line of the screen reader's own."""
    return Line(page, (Piece(words, None, page),))


def said(pieces: Iterable[Piece]) -> str:
    """The words alone, as one text."""
    return " ".join("".join(piece.text for piece in pieces).split())


def by_page(pieces: Iterable[Piece]) -> Iterator[Line]:
    """A line for each page that the pieces stand on."""
    for page, those in groupby(pieces, key=lambda piece: piece.page):
        yield Line(page, tuple(those))


def language(tag: str) -> str:
    """``es-US`` → Spanish; a tag that is not known here stays itself."""
    return LANGUAGES.get(_primary(tag), tag)


def _primary(tag: str) -> str:
    return tag.partition("-")[0].lower()


def _switched(lines: Iterable[Line], lang: str) -> Iterator[str]:
    """The lines as text; where another language begins, its name stands in brackets."""
    now = lang
    for line in lines:
        parts: list[str] = []
        for piece in line.pieces:
            if piece.lang and piece.text.strip() and _primary(piece.lang) != _primary(now):
                now = piece.lang
                parts.append(f"[{language(now)}] ")
            parts.append(piece.text)
        yield _STEP * line.depth + " ".join("".join(parts).split())
