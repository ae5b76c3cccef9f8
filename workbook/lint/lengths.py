"""Sentences, paragraphs, questions and steps that are longer than their readers have breath for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from workbook.errors import Problem
from workbook.lint.counting import paragraphs, sentences, words
from workbook.lint.passages import READ, Passage, Role
from workbook.spec.lists import Limits

_SHOWN = 5
"""Words of a sentence that a message quotes."""
_WHOLE: Mapping[Role, tuple[str, str]] = {
    "prompt": ("prompt-long", "question"),
    "step": ("step-long", "step"),
}
"""What counts as a whole, its code and name."""


def long_in(passage: Passage, limits: Limits) -> Iterator[Problem]:
    """What of a text is too long."""
    if passage.role not in READ:
        return
    if passage.role in _WHOLE:
        code, name = _WHOLE[passage.role]
        limit = limits.prompt if passage.role == "prompt" else limits.step
        yield from _over(passage, [passage.text], limit, code, name)
        return
    yield from _over(passage, sentences(passage.text), limits.sentence, "sentence-long", "sentence")
    yield from _over(passage, paragraphs(passage.text), limits.paragraph, "paragraph-long", "paragraph")


def _over(passage: Passage, parts: list[str], limit: float | None, code: str, name: str) -> Iterator[Problem]:
    for part in parts:
        found = words(part)
        if limit is not None and len(found) > limit:
            place = passage.source.place_of(passage.steps, " ".join(part.split()[:_SHOWN]))
            message = (
                f"The {name} “{' '.join(found[:_SHOWN])} …” has {len(found)} words; {limit:g} is the most"
            )
            yield passage.source.problem_at(place, code, message, level="warning")
