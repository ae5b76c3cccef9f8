"""The deck: a card side a page, or nine cards a sheet, fronts then backs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import letter
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from tests.bench.bare_art import mark, pattern, plant
from tests.bench.bare_flow import said
from tests.bench.bare_styles import ACCENTS, BOLD, FIELD_TEXT, FOOT, HEAD, INK, PAPER, TEXT, style, tint
from tests.bench.bare_words import Words

WIDE, TALL = 180.0, 252.0
EDGE = 14.0
WHITE = Color(1, 1, 1)


@dataclass
class Card:
    """A card of a suit, or an extra."""

    words: dict[str, Any]
    suit: dict[str, Any] | None
    accent: Color
    seed: int


def cards(words: Words, counted: bool) -> Iterator[list[Card]]:
    """The cards of the suits, then the extras; each as often as it is wanted."""
    suits = {suit["id"]: suit for suit in words.deck["suits"]}
    order = list(suits)
    yield [
        Card(card, suits[card["suit"]], ACCENTS[order.index(card["suit"]) + 1], number)
        for number, card in enumerate(words.deck["cards"])
    ]
    yield [
        Card(extra, None, ACCENTS[0], 0)
        for extra in words.deck["extras"]
        for _ in range(extra.get("quantity", 1) if counted else 1)
    ]


def one_by_one(path: Path, words: Words) -> None:
    canvas = Canvas(str(path), pagesize=(WIDE, TALL))
    for run in cards(words, False):
        for card in run:
            for side in (_front, _back):
                canvas.setFillColor(PAPER)
                canvas.rect(0, 0, WIDE, TALL, stroke=0, fill=1)
                side(canvas, card, words)
                canvas.showPage()
    canvas.save()


def sheets(path: Path, words: Words) -> None:
    canvas = Canvas(str(path), pagesize=letter)
    left, foot = (letter[0] - 3 * WIDE) / 2, (letter[1] - 3 * TALL) / 2
    for run in cards(words, True):
        for start in range(0, len(run), 9):
            for side in (_front, _back):
                for number, card in enumerate(run[start : start + 9]):
                    column = number % 3 if side is _front else 2 - number % 3
                    canvas.saveState()
                    canvas.translate(left + column * WIDE, foot + (2 - number // 3) * TALL)
                    side(canvas, card, words)
                    canvas.restoreState()
                _ticks(canvas, left, foot)
                canvas.showPage()
    canvas.save()


def _ticks(canvas: Canvas, left: float, foot: float) -> None:
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(0.4)
    for number in range(4):
        for end in (foot - 12, foot + 3 * TALL + 4):
            canvas.line(left + number * WIDE, end, left + number * WIDE, end + 8)
        for end in (left - 12, left + 3 * WIDE + 4):
            canvas.line(end, foot + number * TALL, end + 8, foot + number * TALL)


def _front(canvas: Canvas, card: Card, words: Words) -> None:
    if card.suit is None:
        _extra(canvas, card, words)
        return
    canvas.setFillColor(card.accent)
    canvas.rect(0, 0, WIDE, TALL, stroke=0, fill=1)
    for number in range(2):
        plant(
            canvas,
            50 + 70 * number,
            8,
            130,
            card.seed * 2 + number,
            tint(card.accent, 0.9),
            tint(card.accent, 0.7),
            34,
        )
    mark(canvas, 60, 214, 10, WHITE)
    said(canvas, card.suit["name"], 76, 226, 100, FIELD_TEXT.clone("", fontSize=9, leading=11))
    size = _size(tuple(c["front"] for c in words.deck["cards"] if c["suit"] == card.suit["id"]))
    text = Paragraph(words.markup(card.words["front"]), _sentence(size))
    _, tall = text.wrap(WIDE - 2 * EDGE, TALL)
    text.drawOn(canvas, EDGE, TALL * 0.54 - tall / 2)


def _sentence(size: float) -> Any:
    return style(HEAD, size, size * 1.16, WHITE, alignment=TA_CENTER)


@cache
def _size(fronts: tuple[str, ...]) -> float:
    """The largest size at which every card of the suit fits."""
    for tenth in range(240, 150, -10):
        look = _sentence(tenth / 10)
        wrapped = [Paragraph(front, look) for front in fronts]
        if all(
            one.wrap(WIDE - 2 * EDGE, TALL)[1] <= 150 and one.minWidth() <= WIDE - 2 * EDGE for one in wrapped
        ):
            return tenth / 10
    return 16.0


def _back(canvas: Canvas, card: Card, words: Words) -> None:
    high = TALL * 0.27 if card.suit else TALL * 0.58
    canvas.setFillColor(tint(card.accent, 0.2))
    canvas.rect(0, TALL - high, WIDE, high, stroke=0, fill=1)
    pattern(canvas, (0, TALL - high, WIDE, high), card.seed // 6, tint(card.accent, 0.7), card.accent, 32)
    y = TALL - high - 14
    if card.suit:
        back = card.words["back"]
        y -= (
            said(
                canvas,
                words.markup(back["prompt"]),
                EDGE,
                y,
                WIDE - 2 * EDGE,
                style(BOLD, 11.5, 14.5, card.accent),
            )
            + 6
        )
        said(canvas, words.markup(back["practice"]), EDGE, y, WIDE - 2 * EDGE, style(TEXT, 11.5, 14.5))
    else:
        said(canvas, words.deck["title"], EDGE, y, WIDE - 2 * EDGE, style(HEAD, 15, 18, card.accent))
    said(canvas, f"<b>{words.practice['name']}</b><br/>{words.practice['web']}", EDGE, 34, 120, FOOT)
    mark(canvas, WIDE - EDGE - 12, 14, 12, card.accent)


def _extra(canvas: Canvas, card: Card, words: Words) -> None:
    extra, own = card.words, words.own
    titles = {
        "crisis": own["crisis"]["card-title"],
        "imprint": own["imprint"]["title-deck"],
        "blank": own["blocks"]["write-your-own"],
    }
    canvas.setFillColor(card.accent)
    canvas.rect(0, TALL - 52, WIDE, 52, stroke=0, fill=1)
    said(
        canvas,
        extra.get("title") or titles[extra["kind"]],
        EDGE,
        TALL - 14,
        WIDE - 2 * EDGE,
        style(HEAD, 13, 16, WHITE),
    )
    text = {
        "guide": lambda: words.markup(extra["text"]),
        "crisis": lambda: "<br/>".join(
            f"{words.label(f)}<br/><b>{words.fact(f)}</b>" for f in extra["facts"]
        ),
        "imprint": lambda: "<br/>".join(
            [
                own["notices"]["disclaimer-deck"]["text"],
                *words.practice.values(),
                own["imprint"]["content-license"],
            ]
        ),
        "blank": lambda: "",
    }[extra["kind"]]()
    if text:
        said(canvas, text, EDGE, TALL - 60, WIDE - 2 * EDGE, style(TEXT, 9.5, 12.5))
    canvas.setStrokeColor(INK)
    for number in range(extra.get("lines", 0)):
        canvas.line(EDGE, 40 + 24 * number, WIDE - EDGE, 40 + 24 * number)
