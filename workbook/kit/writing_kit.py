"""The part of the kit that makes room to write, and asks: on paper with rules, in a file with fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from workbook.kit.ask import Ask, Asking, Kind
from workbook.kit.inline import plain
from workbook.kit.open_room import OpenRoom
from workbook.kit.overview import HELP_PAGE, Overview
from workbook.kit.piece import Piece
from workbook.kit.rules import Fill, Gap, RestOfPage, WritingRoom
from workbook.kit.styles import Styles
from workbook.spec.locale import Locale
from workbook.spec.printspec import PrintSpec
from workbook.spec.variables import HELP, fill

Item = str | int
FEW = 8
"""Writing lines that any room may grow to in large print; longer ones to three times what they were."""
_ENDS = " .,:;"
"""What a label does not end in: more may follow it."""


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
    room: float = field(default=0.0, kw_only=True)
    """Height of the live area, in points."""
    measure: float = field(default=0.0, kw_only=True)
    """Width of the text column, in points; 0: not known."""

    @property
    def unit(self) -> float:
        """A grid unit in points: a third of the text's leading."""
        return self.styles.unit

    @property
    def large(self) -> bool:
        """Whether the type is for low vision: what stood side by side then stands one below the other."""
        return self.spec.variant.scale == "large"

    @property
    def words(self) -> Locale:
        """The program's own words in the product's language."""
        return self.spec.locale

    @property
    def tallest(self) -> int:
        """Grid units that a drawing may take on a page, below a heading, marks and a few lines."""
        return int(self.room / self.unit) - 24

    def fill(self, text: str, **more: str) -> str:
        """The text with its variables filled in."""
        values: Mapping[str, str] = {**self.spec.values, HELP: self.help, **more}
        return fill(text, values)

    @cached_property
    def help(self) -> str:
        """Where help is, as words to do; a link where the product has a page of help lines."""
        words, quotes, title = self.words.crisis, self.words.quotes, self.overview.help_title
        if title is None:
            return words.nowhere
        return fill(words.go, {"title": f"[{quotes.open}{title}{quotes.close}](#{HELP_PAGE})"})

    # -- what is asked

    def ask(
        self,
        *item: Item,
        label: str,
        pattern: str | None = None,
        style: str = "text",
        kind: Kind = "text",
        **parts: Item,
    ) -> Ask | None:
        """A place of the block that asks: its name below the block's, and what is said of it.

        ``pattern`` is one of the locale's, for the label and other parts.
        """
        if self.asking is None:
            return None
        said = self._said(label, pattern, parts)
        size, words = self.styles[style].size, self.words.fields
        return Ask(self._name(item), self.asking.label(said), size, words, kind)

    def choice(
        self,
        *item: Item,
        label: str,
        options: Sequence[tuple[Item, str]],
        pattern: str | None = None,
        **parts: Item,
    ) -> list[Ask]:
        """A place for each option (its value and what is said of it), of which one can be chosen.

        None at all where nothing can be filled in.
        """
        if self.asking is None:
            return []
        group = self.asking.label(self._said(label, pattern, parts))
        words, name, size = self.words.fields, self._name(item), self.styles["text"].size
        found = []
        for state, option in options:
            said = self.asking.label(self._said(label, words.option, {"option": option}))
            found.append(Ask(name, said, size, words, "choice", str(state), group))
        return found

    def own(self, number: int, count: int) -> str:
        """What a line of the reader's own is called."""
        return self.fill(self.words.fields.own, n=str(number), count=str(count))

    def _said(self, label: str, pattern: str | None, parts: Mapping[str, Item]) -> str:
        """The words alone, as the pattern puts them together."""
        asked = {"label": label, **parts}
        values = {name: plain(self.fill(str(text))).rstrip(_ENDS) for name, text in asked.items()}
        return fill(pattern, values) if pattern else values["label"]

    def _name(self, item: Sequence[Item]) -> str:
        path = self.asking.path if self.asking else ()
        return ".".join((*path, *map(str, item)))

    # -- room to write

    def ruled(self, lines: int, fill: Fill = "ruled", ask: Ask | None = None) -> Piece:
        """So many writing lines; in large print about as many, on one page."""
        if not self.large:
            return WritingRoom(lines, self.pitch, self.styles.sink, fill, unit=self.unit, ask=ask)
        most = int(self.tallest * self.unit / self.pitch) if self.room else lines
        held = min(lines, most)
        room = WritingRoom(held, self.pitch, self.styles.sink, fill, unit=self.unit, ask=ask)
        room.grows = (self.pitch, max(2 * held, FEW - held))
        return room

    def blank(self, ask: Ask | None = None) -> Piece:
        """A rule to write on, level with a line of text."""
        return WritingRoom(1, self.styles["text"].leading, self.styles.sink, ask=ask)

    def rest(self, fill: Fill = "ruled", ask: Ask | None = None) -> Piece:
        """Writing room for all that is left of the page."""
        return RestOfPage(self.pitch, self.styles.sink, fill, ask)

    def open_room(self, height: float, ask: Ask | None, centered: bool = False) -> Piece:
        """Room so many points high, within what is drawn already."""
        return OpenRoom(height, ask, centered)

    def gap(self, units: float) -> Piece:
        return Gap(units * self.unit)
