"""How hard a text is to read, by formula.

English: Flesch-Kincaid grade (Kincaid, Fishburne, Rogers and Chissom, Navy Research Branch Report
8-75, 1975) and SMOG (McLaughlin, Journal of Reading 12(8), 1969): years of school, lower is easier.
Spanish: Szigriszt-Pazos, “Sistemas predictivos de legibilidad”, 1993, read on the INFLESZ scale
(Barrio-Cantalejo et al., An. Sist. Sanit. Navar. 31(2), 2008): ease, higher is easier.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from workbook.lint.counting import sentences, words
from workbook.lint.syllables import syllables

Formula = Literal["flesch-kincaid", "szigriszt"]
NAMES: Mapping[Formula, str] = {
    "flesch-kincaid": "Flesch-Kincaid grade",
    "szigriszt": "Szigriszt-Pazos ease",
}
LONG = 4
"""Syllables of a long word; SMOG counts from one less."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What formulas ask of a text."""

    sentences: int
    words: int
    syllables: int
    polysyllables: int
    long_words: int

    def score(self, formula: Formula) -> float:
        """The formula's number. The text has a word."""
        per_sentence, per_word = self.words / self.sentences, self.syllables / self.words
        if formula == "szigriszt":
            return 206.835 - 62.3 * per_word - per_sentence
        return 0.39 * per_sentence + 11.8 * per_word - 15.59

    @property
    def smog(self) -> float:
        """For whole books only: it wants thirty sentences."""
        return 1.0430 * math.sqrt(30 * self.polysyllables / self.sentences) + 3.1291


def counted(texts: Iterable[str], language: str, known: Collection[str] = ()) -> Counts:
    """Counts over texts; long words that are known are not counted as long."""
    found = [words(sentence) for text in texts for sentence in sentences(text)]
    lengths = [(word.lower(), syllables(word, language)) for sentence in found for word in sentence]
    return Counts(
        len(found),
        len(lengths),
        sum(count for _, count in lengths),
        sum(count >= LONG - 1 for _, count in lengths),
        sum(count >= LONG and word not in known for word, count in lengths),
    )


def too_hard(score: float, limit: float | None, formula: Formula) -> bool:
    """Whether a number, as it is shown, is beyond its limit: above a grade, below an ease."""
    if limit is None:
        return False
    shown = round(score, 1)
    return shown < limit if formula == "szigriszt" else shown > limit
