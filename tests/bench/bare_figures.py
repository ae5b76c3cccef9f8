"""Blocks that are drawings."""

from __future__ import annotations

from math import cos, pi, sin
from typing import Any

from reportlab.platypus import Paragraph, Table

from tests.bench.bare_art import leaf
from tests.bench.bare_blocks import Block, Flow, Here, boxed
from tests.bench.bare_flow import COLUMN, Lines, Sketch, said
from tests.bench.bare_styles import HINT, LABEL, SMALL, tint


def wheel(block: Block, here: Here) -> Flow:
    segments, rings = block["segments"], block.get("rings", 10)

    def draw(canvas: Any, width: float, height: float) -> None:
        x, y, radius, turn = width / 2, height / 2, height / 2 - 24, 2 * pi / len(segments)
        canvas.setStrokeColor(here.accent)
        canvas.setFillColor(tint(here.accent, 0.15))
        for number, name in enumerate(segments):
            if number % 2:
                path = canvas.beginPath()
                path.moveTo(x, y)
                path.arcTo(
                    x - radius,
                    y - radius,
                    x + radius,
                    y + radius,
                    360 * number / len(segments),
                    360 / len(segments),
                )
                canvas.drawPath(path, stroke=0, fill=1)
            canvas.line(x, y, x + radius * cos(turn * number), y + radius * sin(turn * number))
            middle = turn * (number + 0.5)
            said(
                canvas,
                name,
                x + (radius + 30) * cos(middle) - 30,
                y + (radius + 12) * sin(middle) + 8,
                90,
                LABEL,
            )
        for ring in range(1, rings + 1):
            canvas.circle(x, y, radius * ring / rings)

    return [Sketch(300, draw)]


def circles(block: Block, here: Here) -> Flow:
    def draw(canvas: Any, width: float, height: float) -> None:
        canvas.setStrokeColor(here.accent)
        step = (height / 2 - 4) / (len(block["rings"]) + 1)
        for number, ring in reversed(list(enumerate(block["rings"]))):
            canvas.setFillColor(tint(here.accent, 0.15 if number == 1 else 0.02))
            canvas.circle(width / 2, height / 2, step * (number + 2), fill=1)
            y = height / 2 + step * (number + 2) - 4
            said(canvas, f"<b>{ring['label']}</b><br/>{ring.get('hint', '')}", width / 2 - 40, y, 120)
        canvas.circle(width / 2, height / 2, step)
        said(canvas, block.get("center", ""), width / 2 - 8, height / 2 + 6, 60, LABEL)

    return [Sketch(340, draw)]


def zones(block: Block, here: Here) -> Flow:
    own = here.words.own["blocks"]
    signs, helps = (own[key] for key in ("signs", "helps"))
    cells = [
        [
            Paragraph(band["label"], LABEL),
            Paragraph(f"<b>{signs}</b> {band.get('signs', '')}", SMALL),
            Lines(2, 110),
            Paragraph(f"<b>{helps}</b> {band.get('helps', '')}", SMALL),
            Lines(2, 110),
        ]
        for band in block["bands"]
    ]
    return [Table([cells], style=[("BACKGROUND", (0, 0), (-1, -1), tint(here.accent, 0.15))])]


def breath(block: Block, here: Here) -> Flow:
    def draw(canvas: Any, width: float, height: float) -> None:
        canvas.setStrokeColor(here.accent)
        step, rise = width / block["rounds"], block["in"] / (block["in"] + block["out"])
        path = canvas.beginPath()
        path.moveTo(0, 8)
        for number in range(block["rounds"]):
            x, top, end = step * number, step * (number + rise), step * (number + 1)
            path.curveTo(x + step * rise / 2, 8, x + step * rise / 2, height, top, height - 8)
            path.curveTo(top + (end - top) / 2, height, top + (end - top) / 2, 8, end, 8)
        canvas.drawPath(path)

    anchors = Table([[Paragraph(anchor, SMALL) for anchor in block["anchors"]]])
    count = f"{block['in']} · {block['out']} · {block['rounds']}"
    return [
        Paragraph(count, HINT),
        Sketch(80, draw),
        *boxed([Paragraph(block["caution"], SMALL)], here.accent),
        anchors,
    ]


def body_map(block: Block, here: Here) -> Flow:
    def draw(canvas: Any, width: float, height: float) -> None:
        canvas.setStrokeColor(here.accent)
        canvas.setFillColor(tint(here.accent, 0.1))
        canvas.ellipse(52, height - 44, 82, height - 4, fill=1)
        for x, y, wide, tall in (
            (44, 120, 46, 110),
            (24, 130, 16, 100),
            (94, 130, 16, 100),
            (46, 4, 19, 120),
            (69, 4, 19, 120),
        ):
            canvas.roundRect(x, y, wide, tall, 8, fill=1)
        y = height - 10
        for name in (*block["legend"], block["opt-out"]):
            canvas.rect(150, y - 12, 14, 10)
            y -= said(canvas, name, 172, y, width - 172, SMALL) + 8

    return [Sketch(290, draw)]


def cycle(block: Block, here: Here) -> Flow:
    examples = block.get("example") or [""] * len(block["nodes"])
    nodes = [
        [Paragraph(n, LABEL), Paragraph(e, HINT), Lines(3, 170)]
        for n, e in zip(block["nodes"], examples, strict=True)
    ]
    rows = [nodes[:2], nodes[2:][::-1]] if len(nodes) == 4 else [[node] for node in nodes]

    def arrows(canvas: Any, width: float, height: float) -> None:
        canvas.setFillColor(here.accent)
        canvas.circle(width / 2, height / 2, 16)
        for number in range(8):
            leaf(canvas, width / 2 + 30 * cos(number), height / 2, 12, number)
        said(canvas, block.get("center", ""), width / 2 - 24, height / 2 + 6, 80)

    look = [
        ("BACKGROUND", (0, 0), (-1, -1), tint(here.accent, 0.15)),
        ("INNERGRID", (0, 0), (-1, -1), 14, (1, 1, 1)),
    ]
    return [Table(rows, style=look), Sketch(44, arrows)]


def ladder(block: Block, here: Here) -> Flow:
    def draw(canvas: Any, width: float, height: float) -> None:
        canvas.setStrokeColor(here.accent)
        canvas.line(10, 0, 10, height)
        canvas.line(260, 0, 260, height)
        for number in range(block["rungs"]):
            canvas.line(10, 10 + 30 * number, 260, 10 + 30 * number)
        said(canvas, block["top"], 280, height, 120)
        said(canvas, block["bottom"], 280, 30, 120)

    return [Sketch(30.0 * block["rungs"] + 10, draw)]


def balance(block: Block, here: Here) -> Flow:
    def draw(canvas: Any, width: float, height: float) -> None:
        canvas.setStrokeColor(here.accent)
        canvas.line(width / 2, 0, width / 2, height)
        path = canvas.beginPath()
        path.moveTo(30, 30)
        path.curveTo(width / 3, height, 2 * width / 3, height, width - 30, 30)
        canvas.drawPath(path)
        for number in range(12):
            leaf(canvas, 40 + number * (width - 80) / 12, 40, 9, pi / 2)
        said(canvas, block["left"], 40, 24, 120, LABEL)
        said(canvas, block["right"], width - 130, 24, 120, LABEL)

    rows = [Lines(block["rows"], 190), Lines(block["rows"], 190)]
    return [Sketch(60, draw), Table([rows], [COLUMN / 2] * 2)]
