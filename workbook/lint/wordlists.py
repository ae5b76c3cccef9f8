"""Words that do not belong before these readers: cheer on command, promises, pressure, blame."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from workbook.errors import Problem
from workbook.lint.passages import Passage
from workbook.lint.phrases import found
from workbook.spec.lists import Lists, Reader


def listed_in(passage: Passage, lists: Lists, reader: Reader) -> Iterator[Problem]:
    """Each word of a text that a list for its readers has."""
    if passage.role == "reference":  # a title is as its authors wrote it
        return
    seen: Counter[str] = Counter()
    for code, words in lists.words.items():
        if reader not in words.readers or passage.kind in words.kinds:
            continue
        for word in found(passage.text, words.words, words.allow):
            place = passage.source.place_of(passage.steps, word, seen[word])
            seen[word] += 1
            message = f"“{word}”: {words.why}"
            hint = f"say it another way, or above it: # check: allow {code} because …"
            yield passage.source.problem_at(place, code, message, level="warning", hint=hint)
