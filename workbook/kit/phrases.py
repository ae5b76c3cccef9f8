"""What several kinds of block say alike."""

from __future__ import annotations

from workbook.kit.inline import plain
from workbook.kit.kit import Kit
from workbook.kit.paragraph import Paragraph
from workbook.kit.piece import Piece


def example(kit: Kit, text: str, **looks: object) -> Paragraph:
    """An example, as if written by hand; a screen reader says that it is one."""
    line = kit.line(text, "example", "P", **looks)
    line.branches[0].actual = f"{kit.words.blocks.example}: {plain(kit.fill(text))}"
    return line


def again(kit: Kit, repeats: str | None) -> list[Piece]:
    """“The same questions as on page 7”, where a block asks again what the one of that id asked."""
    if repeats is None:
        return []
    page = kit.overview.labels.get(repeats, "?")
    said = kit.line(kit.fill(kit.words.blocks.repeat_of, page=page), "hint", after=2 * kit.unit)
    said.keep_next = True
    return [said]
