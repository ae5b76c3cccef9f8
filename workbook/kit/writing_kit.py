"""The part of the kit that makes room to write, and asks: on paper with rules, in a file with fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from workbook.kit.ask import Ask, Asking, Kind
from workbook.kit.inline import plain
from workbook.kit.overview import Overview
from workbook.kit.piece import Piece
from workbook.kit.rules import Fill, Gap, RestOfPage, WritingRoom
from workbook.kit.styles import Styles
from workbook.spec.locale import Locale
from workbook.spec.printspec import PrintSpec
from workbook.spec.variables import fill

Item = str | int


@dataclass(frozen=True)
class WritingKit:
    """What the kit knows of its product, and the rooms it makes."""

    spec: PrintSpec
    styles: Styles
    overview: Overview
    pitch: float
    """Of writing lines, in points."""
    asking: Asking | None = field(default=None, kw_only=True)
    """Who asks; None where nothing can be filled in."""

    @property
    def unit(self) -> float:
        """A grid unit in points: a third of the text's leading."""
        return self.styles.unit

    @property
    def words(self) -> Locale:
        """The program's own words in the product's language."""
        return self.spec.locale

    def fill(self, text: str, **more: str) -> str:
        """The text with its variables filled in."""
        values: Mapping[str, str] = {**self.spec.values, **more}
        return fill(text, values)

    # -- what is asked

    def ask(self, *item: Item, label: str, style: str = "text", kind: Kind = "text") -> Ask | None:
        """A place of the block that asks: its name below the block's, and what is said of it."""
        if self.asking is None:
            return None
        said = self.asking.label(plain(self.fill(label)))
        return Ask(self._name(item), said, self.styles[style].size, self.words.fields, kind)

    def choice(
        self, *item: Item, label: str, options: Sequence[tuple[Item, str]]
    ) -> Sequence[Ask | None]:
        """A place for each option (its value and what is said of it), of which one can be chosen."""
        if self.asking is None:
            return [None] * len(options)
        said = plain(self.fill(label))
        words, name, group = self.words.fields, self._name(item), self.asking.label(said)
        return [
            Ask(
                name,
                self.asking.label(fill(words.option, {"label": said, "option": plain(self.fill(option))})),
                self.styles["text"].size,
                words,
                "choice",
                str(state),
                group,
            )
            for state, option in options
        ]

    def _name(self, item: Sequence[Item]) -> str:
        path = self.asking.path if self.asking else ()
        return ".".join((*path, *map(str, item)))

    # -- room to write

    def ruled(self, lines: int, fill: Fill = "ruled", ask: Ask | None = None) -> Piece:
        """So many writing lines."""
        return WritingRoom(lines, self.pitch, self.styles.sink, fill, unit=self.unit, ask=ask)

    def blank(self, ask: Ask | None = None) -> Piece:
        """A rule to write on, level with a line of text."""
        return WritingRoom(1, self.styles["text"].leading, self.styles.sink, ask=ask)

    def rest(self, fill: Fill = "ruled", ask: Ask | None = None) -> Piece:
        """Writing room for all that is left of the page."""
        return RestOfPage(self.pitch, self.styles.sink, fill, ask)

    def gap(self, units: float) -> Piece:
        return Gap(units * self.unit)
