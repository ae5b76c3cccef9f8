"""What designs of suits share: the sentence broken by sense, the suit's name, question and practice."""

from __future__ import annotations

from functools import lru_cache

from workbook.faces.base import CardWords
from workbook.faces.kit import CardKit
from workbook.faces.sense import sense_lines, text_of
from workbook.kit.branch import Branch
from workbook.kit.inline import Span
from workbook.kit.paragraph import Paragraph
from workbook.kit.style import TextStyle
from workbook.kit.words import Word, words_of

_SHORT = 4
"""Letters of a word that looks lost alone."""
_POINTS = ".,;:?!…“”"


def sentence(card: CardWords, kit: CardKit, style: TextStyle, width: float) -> Paragraph:
    """What the front says, its lines broken for that width."""
    return Paragraph((), style, Branch("H2"), by_sense(kit.spans(card.front), style, width))


@lru_cache(maxsize=1024)
def by_sense(spans: tuple[Span, ...], style: TextStyle, width: float) -> tuple[Word, ...]:
    """Words set large, a hard break where a line ends."""
    return tuple(sense_lines(words_of(spans, style), width))


def suit_name(card: CardWords, kit: CardKit, role: str) -> Paragraph:
    """The suit's name, small: a heading on the suit's first card."""
    style = kit.style("label", kit.step(-4 / 3), 1.2, role=role)
    return Paragraph(kit.spans(card.suit), style, Branch("H1" if card.opens else "P"))


def asked(card: CardWords, kit: CardKit, prompt: TextStyle, practice: TextStyle) -> list[Paragraph]:
    """Question and practice, as far as the card has them."""
    parts = ((card.prompt, prompt), (card.practice, practice))
    return [Paragraph(kit.spans(text), style, Branch("P")) for text, style in parts if text]


def is_loose(line: Paragraph, width: float) -> bool:
    """Whether a short word stands alone on a line of several."""
    lines = line.lines(width)
    return len(lines) > 1 and any(
        end - first == 1 and len(text_of(line.words[first]).strip(_POINTS)) <= _SHORT for first, end in lines
    )
