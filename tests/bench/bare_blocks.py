"""Blocks that are words and room to write."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import Color
from reportlab.platypus import Flowable, Paragraph, Spacer, Table

from tests.bench.bare_flow import COLUMN, Lines, Sketch
from tests.bench.bare_styles import BODY, BOLD, HINT, INK, ITEM, LABEL, QUIET, SMALL, STEM, TEXT, style, tint
from tests.bench.bare_words import Words

Block = dict[str, Any]
Flow = list[Flowable]


@dataclass
class Here:
    """Where a block stands."""

    words: Words
    accent: Color
    verso: bool
    pages: dict[str, int]
    """The page of every id."""


def prose(block: Block, here: Here) -> Flow:
    return [Paragraph(text, BODY) for text in here.words.paragraphs(block["text"])]


def boxed(flow: Flow, color: Color, ground: Color | None = None) -> Flow:
    """Words with a bar at their left, on a tint or not."""
    look: list[Any] = [("LINEBEFORE", (0, 0), (0, -1), 2, color), ("LEFTPADDING", (0, 0), (-1, -1), 14)]
    if ground:
        look += [("BACKGROUND", (0, 0), (-1, -1), ground), ("TOPPADDING", (0, 0), (-1, -1), 8)]
    return [Spacer(0, 14), Table([[flow]], [COLUMN], style=look)]


def callout(block: Block, here: Here) -> Flow:
    tone = here.words.own["callouts"].get(block["tone"], block["tone"])
    label = f"{tone} · {block['title']}" if block.get("title") else tone
    text = [Paragraph(part, SMALL) for part in here.words.paragraphs(block["text"])]
    return boxed([Paragraph(str(label), LABEL), *text], here.accent, tint(here.accent, 0.15))


def notice(block: Block, here: Here) -> Flow:
    own = here.words.own["notices"][block["notice"]]
    text = [Paragraph(part, SMALL) for part in here.words.paragraphs(block.get("text") or own["text"])]
    return boxed([Paragraph(own["title"], LABEL), *text], here.accent)


def imprint(block: Block, here: Here) -> Flow:
    words, own = here.words, here.words.own["imprint"]
    rows = [
        (own["published-by"], "<br/>".join([words.practice["name"], *words.meta["contact"]["address"]])),
        (own["edition"], "First edition, October 2, 2026"),
        (own["copyright"], words.meta["legal"]["copyright"]),
    ]
    small = [own["content-license"], own["facts-checked"], own["fonts"], own["made-with"]]
    return [*prose(block, here), _pairs(rows), *(Paragraph(line, HINT) for line in small)]


def _pairs(rows: list[tuple[str, str]], width: float = 110) -> Table:
    cells = [[Paragraph(left, HINT), Paragraph(right, BODY)] for left, right in rows]
    return Table(
        cells,
        [width, COLUMN - width],
        style=[("LEFTPADDING", (0, 0), (0, -1), 0), ("VALIGN", (0, 0), (-1, -1), "TOP")],
    )


def crisis(block: Block, here: Here) -> Flow:
    words, own = here.words, here.words.own["crisis"]
    if block["scope"] == "short":
        cells = [[[Paragraph(words.label(f), HINT), Paragraph(words.fact(f), LABEL)] for f in block["facts"]]]
        head = Paragraph(own["strip-title"], LABEL)
        return boxed([head, Table(cells)], here.accent, tint(here.accent, 0.15))
    first, *others = block["facts"]
    white = style(BOLD, 24, 30, Color(1, 1, 1))
    head = Table(
        [[Paragraph(own["title"], white), Paragraph(f"{own['immediate']}<br/>{words.fact(first)}", white)]]
    )
    head.setStyle([("BACKGROUND", (0, 0), (-1, -1), here.accent)])
    rows = [
        (words.label(f), f"{words.fact(f)}<br/><font size=10>{words.facts[f].get('note', '')}</font>")
        for f in others
    ]
    tight = style(TEXT, 12, 14.5)
    cells = [[Paragraph(a, LABEL), Paragraph(b, tight)] for a, b in rows]
    table = Table(
        cells,
        [160, COLUMN - 160],
        style=[("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 0)],
    )
    return [
        head,
        Paragraph(own["intro"], BODY),
        table,
        *(Paragraph(own[key], HINT) for key in ("routing", "footer")),
    ]


def contact(block: Block, here: Here) -> Flow:
    own, practice = here.words.own["contact"], here.words.practice
    rows = [(own[key], practice[key]) for key in ("phone", "email", "web", "offerings", "address")]
    code = QrCodeWidget(here.words.meta["link"]["offerings"], barWidth=110, barHeight=110)
    drawing = Drawing(110, 110)
    drawing.add(code)
    return [*prose(block, here), _pairs(rows), drawing, Paragraph(own["qr-hint"], HINT)]


def contents(block: Block, here: Here) -> Flow:
    rows = []
    for number, chapter in enumerate(here.words.chapters, 1):
        page = here.pages[chapter["id"]]
        link = f'<a href="#{chapter["id"]}">{chapter["title"]}</a>'
        time = here.words.own["marks"]["minutes"].replace("{n}", str(chapter["minutes"]))
        rows.append(
            [
                Paragraph(str(number), SMALL),
                Paragraph(link, STEM),
                Paragraph(time, HINT),
                Paragraph(str(page), LABEL),
            ]
        )
    return [Table(rows, [24, 260, 84, 40])]


def steps(block: Block, here: Here) -> Flow:
    numbered = block.get("numbered", True)
    return [
        Paragraph(here.words.markup(item), ITEM, bulletText=f"{number}." if numbered else "•")
        for number, item in enumerate(block["items"], 1)
    ]


def terms(block: Block, here: Here) -> Flow:
    rows = [(f"<b>{item['term']}</b>", here.words.markup(item["meaning"])) for item in block["items"]]
    return [_pairs(rows, 130)]


def prompt(block: Block, here: Here) -> Flow:
    flow: Flow = [Paragraph(here.words.markup(block["text"]), LABEL)]
    if block.get("help"):
        flow.append(Paragraph(here.words.markup(block["help"]), HINT))
    return [*flow, Lines(block["lines"])]


def stems(block: Block, here: Here) -> Flow:
    flow: Flow = []
    if block.get("example"):
        flow.append(Paragraph(f"<b>{here.words.own['blocks']['example']}:</b> {block['example']}", HINT))
    for item in block["items"]:
        flow += [Paragraph(here.words.markup(item), STEM), Lines(block.get("lines", 1))]
    return flow


def letter(block: Block, here: Here) -> Flow:
    starters = " &nbsp; ".join(block.get("starters", ()))
    return [Paragraph(block["salutation"], STEM), Paragraph(starters, HINT), Lines(block["lines"])]


def completion(block: Block, here: Here) -> Flow:
    words = [
        Paragraph(here.words.markup(block["text"]), STEM),
        Paragraph(here.words.own["blocks"]["date"], HINT),
        Lines(1, 120),
    ]
    return boxed(words, here.accent, tint(here.accent, 0.15))


def notes(block: Block, here: Here) -> Flow:
    return [Lines(None)]


def space(block: Block, here: Here) -> Flow:
    height = float(block["height"].removesuffix("mm")) * 72 / 25.4

    def draw(canvas: Any, width: float, tall: float) -> None:
        canvas.setStrokeColor(QUIET)
        canvas.roundRect(0, 0, width, tall, 6)

    return [Paragraph(block["text"], LABEL), Sketch(height, draw)]


def agenda(block: Block, here: Here) -> Flow:
    flow = [piece for field in block["fields"] for piece in (Paragraph(field, LABEL), Lines(2))]
    return [Paragraph(block.get("privacy", ""), HINT), *flow]


def plan(block: Block, here: Here) -> Flow:
    small = style(BOLD, 11, 14, INK)
    rows = [
        [
            Paragraph(f"{step['label']}<br/><font name='{TEXT}'>{step.get('hint', '')}</font>", small),
            Lines(step["lines"], 270),
        ]
        for step in block["steps"]
    ]
    table = Table(
        rows,
        [130, COLUMN - 130],
        style=[("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (0, -1), 0)],
    )
    return [table, *crisis({"scope": "short", "facts": block["facts"]}, here)]
