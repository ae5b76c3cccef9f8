"""Blocks that are tables, lists to tick and places to mark."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from reportlab.platypus import Paragraph, Table

from tests.bench.bare_blocks import Block, Flow, Here
from tests.bench.bare_flow import COLUMN, Lines, Sketch, said
from tests.bench.bare_styles import BODY, HINT, INK, LABEL, SMALL, STEM, tint

WIDE = 484.0
"""Two columns and what is between them."""


def checklist(block: Block, here: Here) -> Flow:
    items: list[Any] = [item if isinstance(item, dict) else {"text": item} for item in block["items"]]
    items += [{"text": ""}] * block.get("blanks", 0)
    if block.get("columns", 1) == 1:
        rows = [
            [_box(), Paragraph(here.words.markup(item["text"]), BODY), _page(item, here)] for item in items
        ]
        return [Table(rows, [22, COLUMN - 92, 70], style=_tight())]
    half = -(-len(items) // 2)
    pairs = [(items[n], items[n + half] if n + half < len(items) else {"text": ""}) for n in range(half)]
    rows = [[cell for item in pair for cell in (_box(), _item(item, here))] for pair in pairs]
    return [Table(rows, [22, COLUMN / 2 - 22] * 2, style=_tight())]


def _tight() -> list[Any]:
    return [
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("TOPPADDING", (0, 0), (-1, -1), 1),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
    ]


def _item(item: Block, here: Here) -> Any:
    return Paragraph(here.words.markup(item["text"]), BODY) if item["text"] else Lines(1, 160)


def _page(item: Block, here: Here) -> Any:
    if "goto" not in item:
        return ""
    page = here.words.own["furniture"]["go-to-page"].replace("{page}", str(here.pages[item["goto"]]))
    return Paragraph(f'<a href="#{item["goto"]}">{page}</a>', HINT)


def _box() -> Sketch:
    return Sketch(11, lambda canvas, width, height: canvas.rect(0, 0, 10, 10), 11)


def word_bank(block: Block, here: Here) -> Flow:
    rows = []
    for family in block["families"]:
        first, second = family["words"][:4], family["words"][4:]
        rows.append([Paragraph(family["name"], LABEL), *(Paragraph(w, SMALL) for w in first)])
        rows.append(["", *(Paragraph(w, SMALL) for w in second), *[""] * (4 - len(second))])
    return [Table(rows, [90, *[(COLUMN - 90) / 4] * 4], style=_tight()), *_own(block, here)]


def _own(block: Block, here: Here) -> Flow:
    """Room for words of one's own."""
    rules = [Lines(1, 76) for _ in range(block.get("blanks", 0))]
    return [Table([[Paragraph(here.words.own["blocks"]["your-words"], HINT), *rules]])] if rules else []


def sort(block: Block, here: Here) -> Flow:
    words, pick = block["items"], here.words.own["blocks"]["pick"].replace("{n}", str(block.get("pick", 0)))
    rows = [[Paragraph(word, SMALL) for word in words[n : n + 5]] for n in range(0, len(words), 5)]
    return [Paragraph(pick, HINT), Table(rows, [COLUMN / 5] * 5), *_own(block, here)]


def scale(block: Block, here: Here) -> Flow:
    def row(item: Block) -> Sketch:
        def draw(canvas: Any, width: float, height: float) -> None:
            said(canvas, here.words.markup(item["text"]), 0, height, 120, LABEL)
            canvas.setFillColor(tint(here.accent, 0.15))
            canvas.roundRect(130, 20, width - 130, 14, 7, stroke=0, fill=1)
            canvas.setStrokeColor(INK)
            canvas.line(140, 34, width - 10, 34)
            count = block.get("max", 10) - block.get("min", 0)
            for number in range(count + 1):
                x = 140 + (width - 150) * number / count
                canvas.line(x, 31, x, 37)
                said(canvas, str(number + block.get("min", 0)), x - 4, 34, 20)
            said(canvas, item["low"], 140, 18, 120)
            said(canvas, item["high"], width - 90, 18, 90)

        return Sketch(54, draw)

    return [row(item) for item in block["items"]]


def tracker(block: Block, here: Here) -> Flow:
    columns = block["columns"]
    heads = [str(n) for n in range(1, columns["days"] + 1)] if isinstance(columns, dict) else columns

    def circles(canvas: Any, width: float, height: float) -> None:
        canvas.setStrokeColor(INK)
        for number in range(len(heads)):
            canvas.circle(12 + 27 * number, height / 2, 8)

    key = [part for mark in block["marks"] for part in (_box(), Paragraph(mark["label"], SMALL))]
    rows = [["", Table([[Paragraph(head, HINT) for head in heads]], [27.0] * len(heads))]]
    rows += [
        [Paragraph(row, LABEL) if row else Lines(1, 80), Sketch(30, circles, 27.0 * len(heads))]
        for row in block["rows"]
    ]
    return [Table([key]), Table(rows, [90, WIDE - 90])]


def planner(block: Block, here: Here) -> Flow:
    slots = [Paragraph(slot, LABEL) for slot in block["slots"]]
    sunday = date(2026, 1, 4)
    days = block.get("days") or [f"{sunday + timedelta(n):%A}" for n in range(7)]
    rows = [["", *slots], *([Paragraph(day, LABEL), *[""] * len(slots)] for day in days)]
    return [_ruled(rows, [76, *[(WIDE - 76) / len(slots)] * len(slots)], [24, *[66.0] * len(days)], here)]


def table(block: Block, here: Here) -> Flow:
    columns = block["columns"]
    whole = sum(column.get("width", 1) for column in columns)
    heads = [[Paragraph(column["label"], LABEL) for column in columns]]
    filled = [[Paragraph(here.words.markup(cell), SMALL) for cell in row] for row in block.get("example", ())]
    height = float(block.get("row-height", "10mm").removesuffix("mm")) * 72 / 25.4
    blank = [[""] * len(columns) for _ in range(block["rows"])]
    tall = [None, *[None] * len(filled), *[height] * len(blank)]
    widths = [WIDE * column.get("width", 1) / whole for column in columns]
    return [_ruled(heads + filled + blank, widths, tall, here)]


def _ruled(rows: list[Any], widths: list[float], heights: list[Any], here: Here) -> Table:
    look = [
        ("BACKGROUND", (0, 0), (-1, 0), tint(here.accent, 0.15)),
        ("GRID", (0, 1), (-1, -1), 0.6, here.accent),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ]
    return Table(rows, widths, heights, style=look, hAlign="LEFT")


def if_then(block: Block, here: Here) -> Flow:
    hints = Paragraph(block.get("if-hint", ""), HINT), Paragraph(block.get("then-hint", ""), HINT)
    heads = [[Paragraph(word, STEM) for word in ("If", "then")], list(hints)]
    return [Table(heads + [[Lines(1, 190), Lines(1, 190)] for _ in range(block["rows"])], [COLUMN / 2] * 2)]


def reset_menu(block: Block, here: Here) -> Flow:
    minutes = here.words.own["marks"]["minutes"]
    cells = [
        [
            Paragraph(minutes.replace("{n}", band["minutes"]), LABEL),
            *(Paragraph(item, SMALL) for item in band["items"]),
            Lines(block.get("blanks", 0), 110),
        ]
        for band in block["bands"]
    ]
    return [
        Table(
            [cells],
            style=[
                ("BACKGROUND", (0, 0), (-1, -1), tint(here.accent, 0.15)),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ],
        )
    ]
