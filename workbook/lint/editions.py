"""A translated edition keeps step: the same ids and kinds in the same order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from workbook.errors import Problem
from workbook.source import Source, Steps

Line = tuple[str, Steps]
"""What a chapter, page, block, suit or card goes by, and the way to it."""


def out_of_step(sources: Sequence[Source], others: Sequence[Source]) -> Iterator[Problem]:
    """Where an edition first leaves the one it is a translation of, file by file."""
    for source, other in zip(sources, others, strict=False):
        lines, wanted = list(_lines(source.data)), list(_lines(other.data))
        for number in range(max(len(lines), len(wanted))):
            here = lines[number] if number < len(lines) else None
            there = wanted[number] if number < len(wanted) else None
            if here is None or there is None or here[0] != there[0]:
                yield _drift(source, here, other, there)
                break
    if len(sources) != len(others):
        book, original = sources[0], others[0]
        message = f"{len(sources) - 1} chapters here, {len(others) - 1} in {original.place(('chapters',))}"
        yield book.problem("edition-drift", message, ("chapters",))


def _drift(source: Source, here: Line | None, other: Source, there: Line | None) -> Problem:
    found, at = here or ("nothing more", ())
    wanted, where = there or ("nothing more", ())
    place = other.place(where) if there else other.name
    return source.problem(
        "edition-drift",
        f"Here is {found}; {place} has {wanted}",
        at,
        hint="a translation keeps ids and kinds",
    )


def _lines(data: Mapping[str, Any]) -> Iterator[Line]:
    if "suits" in data:
        yield from _deck(data)
        return
    if "purpose" in data:
        yield f"chapter “{data['id']}”", ("id",)
    for part in ("front", "pages", "back"):
        if part == "pages" and "chapters" in data:  # of a whole workbook, their number
            continue
        for number, page in enumerate(data.get(part) or ()):
            yield f"page {_named(page)} of {part}", (part, number)
            for n, block in enumerate(page["blocks"]):
                yield f"{block['kind']} {_named(block)}", (part, number, "blocks", n)


def _deck(data: Mapping[str, Any]) -> Iterator[Line]:
    for number, suit in enumerate(data["suits"]):
        yield f"suit “{suit['id']}”", ("suits", number)
    for number, card in enumerate(data["cards"]):
        yield f"card “{card['id']}” of {card['suit']}, {card.get('voice')}", ("cards", number)
    for number, extra in enumerate(data.get("extras") or ()):
        yield f"{extra['kind']} “{extra['id']}”", ("extras", number)


def _named(data: Mapping[str, Any]) -> str:
    return f"“{data['id']}”" if "id" in data else "without id"
