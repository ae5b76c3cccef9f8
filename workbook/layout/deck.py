"""A deck onto pages: one side of a card a page, front then back."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from workbook.faces.area import SAFE, CardArea
from workbook.faces.kit import CardKit
from workbook.faces.side import Side
from workbook.finding import Finding
from workbook.kit.branch import Branch
from workbook.kit.canvas import PageCanvas
from workbook.kit.inline import plain
from workbook.kit.kit import Kit
from workbook.kit.logo import logo_picture
from workbook.kit.overview import Overview
from workbook.kit.styles import Styles
from workbook.layout.card_sides import compose
from workbook.layout.complaints import cut
from workbook.layout.guides import draw_guides
from workbook.product.deck import Deck
from workbook.spec.printspec import PrintSpec
from workbook.structure import Bookmark, DrawnPdf

PITCH = 4
"""Of writing lines, in grid units."""
COMMON = "primary"
"""The colour of extras."""


def lay_out(deck: Deck, spec: PrintSpec, icon_folders: tuple[Path, ...]) -> DrawnPdf:
    """All cards of a deck: front, back, front, back …; each as often as the variant asks for.

    Raises ContentError, for all cards at once, where words do not fit a card.
    """
    return _Deck(deck, kit_for(deck, spec, icon_folders)).drawn()


def kit_for(deck: Deck, spec: PrintSpec, icon_folders: tuple[Path, ...]) -> CardKit:
    """What its cards are drawn with."""
    styles = Styles(spec.brand, spec.scale)
    overview = Overview(deck.id, deck.words.title)
    kit = Kit(spec, styles, overview, PITCH * styles.unit, 0.0, 0.0, icon_folders)
    area = CardArea.of(spec.boxes, spec.variant.ground)
    return CardKit(kit, area, deck.words.title, logo_picture(spec.brand, "small"))


def runs(deck: Deck, spec: PrintSpec) -> tuple[int, ...]:
    """How many cards start each run of sheets: those of the suits, then the extras."""
    counted = spec.variant.quantity
    groups = ([card.words.quantity for card in deck.cards], [extra.words.quantity for extra in deck.extras])
    return tuple(sum(group) if counted else len(group) for group in groups if group)


@dataclass
class _Deck:
    """The pages while they are drawn."""

    deck: Deck
    kit: CardKit

    def __post_init__(self) -> None:
        self.spec = self.kit.spec
        self.canvas = PageCanvas(self.spec.variant.tagged, self.spec.variant.outlines)
        self.root = Branch("Document")
        self.bookmarks: list[Bookmark] = []
        self.labels: list[str] = []
        self.findings: list[Finding] = []
        self.drawn_cards = 0

    def drawn(self) -> DrawnPdf:
        """All pages, drawn."""
        sides = iter(compose(self.deck, self.kit))
        for suit, cards in groupby(self.deck.cards, key=lambda card: card.suit):
            section = self.root.grow("Sect", title=suit.words.name)
            for number, card in enumerate(cards):
                if not number:
                    self.bookmarks.append(Bookmark(suit.words.name, card.words.id))
                title = plain(self.kit.kit.fill(card.words.front))
                self.bookmarks.append(Bookmark(title, card.words.id, 1))
                words = card.words
                self._card(words.id, words.quantity, next(sides), suit.words.name, suit.words.color, section)
        for extra in self.deck.extras:
            title = plain(self.kit.kit.fill(extra.words.title_in(self.kit)))
            self.bookmarks.append(Bookmark(title, extra.words.id))
            front, back = next(sides)
            if front.left_out:
                self.findings.append(cut(extra.words.id, front.left_out, extra.place))
            self._card(extra.words.id, extra.words.quantity, (front, back), title, COMMON, self.root)
        return self._whole()

    def _card(
        self, id: str, quantity: int, sides: tuple[Side, Side], name: str, color: str, section: Branch
    ) -> None:
        """Both sides of a card, as often as it is wanted."""
        self.drawn_cards += 1
        words = self.kit.kit.words.cards
        said = (words.spoken_front, words.spoken_back)
        short = (words.front, words.back)
        count = len(self.deck.cards) + len(self.deck.extras)
        branch = section.grow("Sect")
        for copy in range(quantity if self.spec.variant.quantity else 1):
            if not copy:
                self.canvas.destination(id, self.spec.boxes.trim.top)
            for side, spoken, label in zip(sides, said, short, strict=True):
                if not copy:
                    title = self.kit.kit.fill(spoken, n=str(self.drawn_cards), count=str(count), suit=name)
                    branch.children.append(Branch("Div", list(side.branches), title=title))
                self._page(side, color)
                self.labels.append(f"{self.drawn_cards} {label}")

    def _page(self, side: Side, color: str) -> None:
        self.canvas.begin_page(color, False)
        if self.spec.variant.ground:
            media = self.spec.boxes.media
            with self.canvas.artifact("background"):
                self.canvas.write(f"{self.canvas.fill('paper')} 0 0 {media.width:g} {media.height:g} re f")
        side.place(self.canvas)
        if self.spec.guides:
            draw_guides(self.canvas, self.spec.boxes, SAFE)
        self.canvas.end_page(self.spec.boxes)

    def _whole(self) -> DrawnPdf:
        canvas = self.canvas
        return DrawnPdf(
            canvas.finished(),
            tuple(canvas.pages),
            self.root.freeze() if canvas.tagged else None,
            frozenset(canvas.inks),
            tuple(canvas.furniture_links) if canvas.tagged else (),
            tuple(canvas.destinations),
            tuple(self.bookmarks),
            labels=tuple(self.labels),
            findings=tuple(self.findings),
        )
