"""Drawings: plants of leaves along a stem, about as many path operators as the product's own."""

from __future__ import annotations

from math import cos, pi, sin
from random import Random

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas


def leaf(canvas: Canvas, x: float, y: float, length: float, angle: float, vein: bool = True) -> None:
    """A leaf of two curves, filled, and its vein."""
    dx, dy = length * cos(angle), length * sin(angle)
    nx, ny = -dy * 0.28, dx * 0.28
    path = canvas.beginPath()
    path.moveTo(x, y)
    path.curveTo(x + dx * 0.3 + nx, y + dy * 0.3 + ny, x + dx * 0.7 + nx, y + dy * 0.7 + ny, x + dx, y + dy)
    path.curveTo(x + dx * 0.7 - nx, y + dy * 0.7 - ny, x + dx * 0.3 - nx, y + dy * 0.3 - ny, x, y)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)
    if vein:
        canvas.line(x + dx * 0.1, y + dy * 0.1, x + dx * 0.8, y + dy * 0.8)


def plant(
    canvas: Canvas, x: float, y: float, height: float, seed: int, fill: Color, line: Color, leaves: int
) -> None:
    """A stem that bends, leaves on both sides; seven operators a leaf."""
    rng = Random(seed)
    canvas.saveState()
    canvas.setFillColor(fill)
    canvas.setStrokeColor(line)
    canvas.setLineWidth(0.7)
    bend = height * rng.uniform(-0.2, 0.2)
    path = canvas.beginPath()
    path.moveTo(x, y)
    path.curveTo(x, y + height * 0.4, x + bend, y + height * 0.6, x + bend, y + height)
    canvas.drawPath(path)
    for number in range(leaves):
        t = 0.12 + 0.85 * number / leaves
        px, py = x + bend * t * t * (3 - 2 * t), y + height * t
        angle = pi / 2 + (0.9 if number % 2 else -0.9) * rng.uniform(0.8, 1.2) * (1.1 - 0.5 * t)
        leaf(canvas, px, py, height * 0.24 * (1.1 - 0.6 * t), angle)
    canvas.restoreState()


def pattern(
    canvas: Canvas, box: tuple[float, float, float, float], seed: int, fill: Color, line: Color, n: int
) -> None:
    """Leaves strewn over a box that cuts them off."""
    x, y, width, height = box
    rng = Random(seed)
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(x, y, width, height)
    canvas.clipPath(path, stroke=0, fill=0)
    canvas.setFillColor(fill)
    canvas.setStrokeColor(line)
    canvas.setLineWidth(0.6)
    for number in range(n):
        px = x + width * (number + rng.random()) / n
        leaf(canvas, px, y + rng.uniform(0, height), height * 0.4, rng.uniform(0, 2 * pi), number % 2 == 0)
    canvas.restoreState()


def mark(canvas: Canvas, x: float, y: float, size: float, color: Color) -> None:
    """The practice's mark, or an icon."""
    canvas.saveState()
    canvas.setFillColor(color)
    canvas.setStrokeColor(color)
    for angle in (0.25, 0.5, 0.75):
        leaf(canvas, x + size / 2, y, size, pi * angle)
    canvas.arc(x, y, x + size, y + size, 200, 140)
    canvas.restoreState()
