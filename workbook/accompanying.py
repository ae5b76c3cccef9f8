"""What goes with a deck in files of its own: its tuck box and its folded guide."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from workbook.content import Content
from workbook.errors import ContentError
from workbook.faces.kit import CardKit
from workbook.finding import Finding
from workbook.finish import FileOrder, Viewer
from workbook.geometry import Size
from workbook.impose import impose_marked
from workbook.kit.paragraph import OverfullError
from workbook.layout import box, guide
from workbook.layout.box_walls import BoxWords
from workbook.layout.deck import kit_for
from workbook.layout.dieline import TuckBox
from workbook.layout.flat import flat_page
from workbook.layout.zfold import ZFold
from workbook.ordering import order_for, wants_for
from workbook.preflight import Wants
from workbook.product.deck import Deck
from workbook.spec.board import Board
from workbook.spec.presets import read_board
from workbook.spec.printspec import PrintSpec
from workbook.structure import DrawnPdf

SPRING = 2.0
"""A folded sheet never lies flat again: it takes so much of the room of its layers."""
_INCH, _MM = 72.0, 72.0 / 25.4


@dataclass(frozen=True)
class Companion:
    """A file beside a deck's own, drawn and not yet finished."""

    name: str
    """What is added to the name of the deck's file."""
    drawn: DrawnPdf
    order: FileOrder
    wants: Wants
    backs: bool = False
    """Whether it is printed on both sides."""


@dataclass(frozen=True)
class Accompanying:
    """The companions of one deck in one variant."""

    deck: Deck
    spec: PrintSpec
    content: Content

    def all(self) -> Iterator[Companion | Finding]:
        """Those that the variant asks for, or why there is none. Raises ContentError, UsageError."""
        words, variant = self.spec.locale.cards, self.spec.variant
        if variant.box:
            yield self._tried(words.box, self._box) or self._too_large(words.box, self.tuck_box.flat)
        if variant.guide:
            yield self._tried(words.guide, self._guide) or self._too_large(words.guide, self.fold.flat)

    @property
    def cards(self) -> int:
        """How many cards lie in the box."""
        return sum(one.words.quantity for one in self.deck.cards) + sum(
            one.words.quantity for one in self.deck.extras
        )

    @cached_property
    def fold(self) -> ZFold:
        """The guide's panels."""
        return guide.fold_of(self.deck, self._kit, self.spec.boxes.trim.size)

    @cached_property
    def tuck_box(self) -> TuckBox:
        """As deep as the cards and the guide are together. Raises ContentError, UsageError."""
        asked = self.spec.variant.box
        assert asked is not None
        stack = self.cards * self._board(asked.cards).thickness
        if folded := self.spec.variant.guide:
            stack += self.fold.count * self._board(folded.paper).thickness * SPRING
        return TuckBox.around(self.spec.boxes.trim.size, stack, self._board(asked.board).thickness)

    @cached_property
    def _kit(self) -> CardKit:
        return kit_for(self.deck, self.spec, self.content.icon_folders)

    def _tried(self, said: str, draw: Callable[[], Companion | None]) -> Companion | Finding | None:
        """A companion; one that words are too long for is left out, and the deck is made all the same."""
        try:
            return draw()
        except OverfullError as error:
            reason = f"“{said}”: {error}"
        except ContentError as error:
            reason = error.problems[0].message
        return Finding("box-no-room", "warning", f"{reason}. It is not made.")

    def _board(self, ident: str) -> Board:
        return read_board(ident, self.content.roots)

    def _box(self) -> Companion | None:
        shape = self.tuck_box
        flat = flat_page(shape.flat, self.spec)
        if flat is None:
            return None
        drawn = box.lay_out(BoxWords(self.deck, self._kit), shape, flat, self._caption(shape))
        # Lines of the die show the print shop where to cut: crop marks and targets are for the plates.
        drawn = impose_marked(drawn) if self.spec.variant.marks else drawn
        return self._companion("box", self.spec.locale.cards.box, drawn, Viewer(full_size=True))

    def _guide(self) -> Companion | None:
        flat = flat_page(self.fold.flat, self.spec)
        if flat is None:
            return None
        drawn = guide.lay_out(self.deck, self._kit, self.fold, flat)
        drawn = impose_marked(drawn, self.fold.folds) if self.spec.variant.marks else drawn
        flip = self.spec.variant.flip
        viewer = Viewer(full_size=flip is not None, duplex=flip)
        return self._companion("guide", self.spec.locale.cards.guide, drawn, viewer, flip is not None)

    def _companion(
        self, name: str, said: str, drawn: DrawnPdf, viewer: Viewer, backs: bool = False
    ) -> Companion:
        title = f"{self.deck.words.title}{self.spec.locale.furniture.separator}{said}"
        order = replace(order_for(self.deck, self.spec, drawn), title=title, viewer=viewer)
        wants = replace(wants_for(self.deck, self.spec), trim=drawn.pages[0].trim.size)
        return Companion(name, drawn, order, wants, backs)

    def _caption(self, shape: TuckBox) -> str:
        """What to do with the sheet."""
        words = self.spec.locale.sheet
        if self.spec.variant.bleed is None:
            return words.box
        inside = (shape.inner.width, shape.inner.height, shape.depth)
        size = f"{_times(inside, _INCH, 3)} in ({_times(inside, _MM, 1)} mm)"
        board = f"{1000 * shape.board / _INCH:.0f} pt ({shape.board / _MM:.2f} mm)"
        return self._kit.kit.fill(words.dieline, n=str(self.cards), size=size, board=board)

    def _too_large(self, said: str, needed: Size) -> Finding:
        small, large = sorted((needed.width, needed.height))
        message = (
            f"“{said}” needs {_times((large, small), _INCH, 1)} in inside the edge that is printed;"
            f" {self.spec.paper.id} has less, so it is not made for it. A print shop’s file has it: press."
        )
        return Finding("box-no-room", "note", message)


def _times(lengths: tuple[float, ...], unit: float, decimals: int) -> str:
    return " × ".join(f"{length / unit:.{decimals}f}" for length in lengths)
