"""What several kinds of block say alike."""

from __future__ import annotations

from workbook.kit.inline import plain
from workbook.kit.kit import Kit
from workbook.kit.linked import live_line
from workbook.kit.paragraph import Paragraph
from workbook.kit.piece import Piece
from workbook.kit.punctuation import well_set


def example(kit: Kit, text: str, **looks: object) -> Paragraph:
    """An example, as if written by hand."""
    return as_example(kit, kit.line(text, "example", "P", **looks), text)


def as_example(kit: Kit, line: Paragraph, text: str) -> Paragraph:
    """A line of that text; a screen reader says that it is an example."""
    line.branches[0].actual = f"{kit.words.blocks.example}: {plain(kit.fill(text))}"
    return line


def again(kit: Kit, repeats: str | None) -> list[Piece]:
    """“The same questions as on page 7”, where a block asks again what the one of that id asked.

    Nothing in a handout that the other is not in.
    """
    page = kit.overview.labels.get(repeats) if repeats else None
    if page is None:
        return []
    text = kit.fill(kit.words.blocks.repeat_of, page=page)
    said = live_line(well_set(text), f"#{repeats}", kit.styles["hint"].but(after=2 * kit.unit))
    said.keep_next = True
    return [said]
