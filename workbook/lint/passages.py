"""The words of a workbook or deck, each text with what it is: to read, to answer, to do, a heading."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from workbook.lint.leaves import leaves
from workbook.source import Source, Steps

Role = Literal["prose", "prompt", "step", "item", "label", "alt", "front", "reference"]
_OF_FIELD: Mapping[str, Role] = {
    **dict.fromkeys(("text", "intro", "caution", "privacy", "help", "guidance", "opt-out"), "prose"),
    **dict.fromkeys(("purpose", "keep"), "prose"),
    **dict.fromkeys(("items", "meaning", "example", "need", "anchors"), "item"),
    **dict.fromkeys(("title", "subtitle", "description", "label", "name", "center", "nodes"), "label"),
    **dict.fromkeys(("low", "mid", "high", "segments", "legend", "top", "bottom", "start", "end"), "label"),
    **dict.fromkeys(("left", "right", "rows", "columns", "slots", "days", "words", "salutation"), "label"),
    **dict.fromkeys(("hint", "signs", "helps", "if-hint", "then-hint", "term", "points"), "label"),
    **dict.fromkeys(("fields", "attribution"), "label"),
    "starters": "prompt",
    "prompt": "prompt",
    "practice": "step",
    "front": "front",
    "alt": "alt",
}
"""By the key under which a text stands; texts under any other key are ids or settings."""
_OF_KIND: Mapping[tuple[str, str], Role | None] = {
    ("prompt", "text"): "prompt",
    ("space", "text"): "prompt",
    ("stems", "items"): "prompt",
    ("steps", "items"): "step",
    ("reset-menu", "items"): "step",
    ("scale", "text"): "label",
    ("sort", "items"): "label",
    ("references", "text"): "reference",
    ("planner", "start"): None,
}
READ: tuple[Role, ...] = ("prose", "prompt", "step", "item", "front")
"""What a grade of reading is taken of: no headings, word banks, labels or references."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One text and its place."""

    source: Source
    steps: Steps
    text: str
    role: Role
    kind: str
    """Of the block or extra card it stands in; empty elsewhere."""
    field: str

    @property
    def holder(self) -> Steps:
        """The block or card it stands in, else the whole file."""
        return holder(self.steps)


def holder(steps: Steps) -> Steps:
    """The way to the block, card or extra that something stands in; none: empty."""
    for number in range(len(steps) - 1, 0, -1):
        if steps[number - 1] in ("blocks", "cards", "extras", "suits") and isinstance(steps[number], int):
            return steps[: number + 1]
    return ()


def passages(source: Source) -> Iterator[Passage]:
    """All texts of a file of a workbook or deck, in its own order."""
    for steps, text in leaves(source):
        field = next((step for step in reversed(steps) if isinstance(step, str)), "")
        kind = str(_at(source.data, holder(steps)).get("kind", ""))
        role = _OF_KIND.get((kind, field), _OF_FIELD.get(field))
        if role is not None:
            yield Passage(source, steps, text, role, kind, field)


def _at(data: Any, steps: Steps) -> Mapping[str, Any]:
    for step in steps:
        data = data[step]
    return data if isinstance(data, dict) else {}
