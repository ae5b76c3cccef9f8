"""Answers carried into another edition, by the names of their fields."""

from __future__ import annotations

import re
from collections.abc import Iterable

from workbook.answers.answer import Answer, Value

_PART = re.compile(r"-[0-9]+$")


def carried(old: Iterable[Answer], new: Iterable[Answer]) -> tuple[dict[str, Value], list[Answer]]:
    """What goes where in the new edition, and the answers that have no place there.

    A block that moved to another chapter keeps its answers: ids of blocks are unique in a workbook.
    A room that went over to a second page (its field ends in “-2”) may be whole in the new edition.
    """
    known = {answer.name: answer for answer in new}
    moved = {_without_chapter(name): name for name in known}
    values: dict[str, Value] = {}
    left: list[Answer] = []
    for answer in old:
        if not answer.given:
            continue
        name = next((there for there in _places(answer.name, moved) if there in known), None)
        if name is None or not _takes(known[name], answer):
            left.append(answer)
        elif answer.kind == "text" and values.get(name):
            values[name] = f"{values[name]}\n{answer.value}"
        else:
            values[name] = answer.value
    return values, left


def _places(name: str, moved: dict[str, str]) -> Iterable[str]:
    """Where an answer may go, the likeliest first."""
    whole = _PART.sub("", name)
    yield name
    yield moved.get(_without_chapter(name), name)
    yield whole
    yield moved.get(_without_chapter(whole), whole)


def _takes(there: Answer, answer: Answer) -> bool:
    """Whether a field of the new edition can hold the answer."""
    return there.kind == answer.kind and (answer.kind != "choice" or answer.value in there.options)


def _without_chapter(name: str) -> str:
    product, _, rest = name.partition(".")
    return f"{product}.{rest.partition('.')[2]}"
