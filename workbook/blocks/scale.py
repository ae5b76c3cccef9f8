"""Scale: questions that are answered by a mark on a line from low to high."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from workbook.blocks.base import Block
from workbook.geometry import Rect
from workbook.kit.ask import Ask
from workbook.kit.curve import dot
from workbook.kit.kit import Kit
from workbook.kit.loops import LoopRow
from workbook.kit.paragraph import Paragraph
from workbook.kit.path import Path
from workbook.kit.pen import Pen
from workbook.kit.phrases import again
from workbook.kit.piece import Piece
from workbook.kit.twig import LINE
from workbook.spec.base import Ident, Line, Model

BESIDE = 0.36
"""Questions that are all narrower than this share of the measure stand beside their lines."""
STEPS = 20
"""More numbers than this can be told apart on no line."""


class ScaleItem(Model):
    """One question and what the ends of its line mean."""

    text: Line = Field(description="the question, or what is rated")
    low: Line = Field(description="what the low end means")
    mid: Line | None = Field(None, description="what the middle means")
    high: Line = Field(description="what the high end means")


class Scale(Block):
    """Questions that are answered by a mark on a line. Nothing is added up."""

    asks: ClassVar[bool] = True

    kind: Literal["scale"] = Field("scale", description="lines from low to high to put a mark on")
    items: tuple[ScaleItem, ...] = Field(min_length=1, max_length=10, description="one line each")
    min: int = Field(0, ge=-100, le=100, description="number at the low end")
    max: int = Field(10, ge=-100, le=100, description="number at the high end")
    repeats: Ident | None = Field(None, description="id of the scale that asked the same before")

    @model_validator(mode="after")
    def _rising(self) -> Self:
        if not 1 <= self.max - self.min <= STEPS:
            raise PydanticCustomError(
                "out-of-range",
                "A line goes up from “min” to “max” in {most} steps at most, not from {low} to {high}",
                {"most": STEPS, "low": self.min, "high": self.max, "at": "max"},
            )
        return self

    def targets(self) -> list[str]:
        return [self.repeats] if self.repeats else []

    def flow(self, kit: Kit) -> list[Piece]:
        questions = [kit.line(item.text, "strong") for item in self.items]
        longest = max(question.natural_width() for question in questions)
        numbers = [str(number) for number in range(self.min, self.max + 1)]
        dials = [
            _Dial(kit, question, _ends(kit, item), numbers, longest, self._asks(kit, n, item))
            for n, (question, item) in enumerate(zip(questions, self.items, strict=True), start=1)
        ]
        listed = kit.items([[kit.drawing(dial.units, dial.draw)] for dial in dials], "none", gap=3)
        listed[0].before = listed[-1].after = 3 * kit.unit
        return [*again(kit, self.repeats), *listed]

    def _asks(self, kit: Kit, number: int, item: ScaleItem) -> list[Ask]:
        """A button for each number; the ends say what they mean."""
        ends = {self.min: item.low, self.max: item.high}
        options = [(n, f"{n}, {ends[n]}" if n in ends else str(n)) for n in range(self.min, self.max + 1)]
        return kit.choice(
            number,
            label=item.text,
            options=options,
            pattern=kit.words.fields.scale,
            min=self.min,
            low=item.low,
            max=self.max,
            high=item.high,
        )


def _ends(kit: Kit, item: ScaleItem) -> list[Paragraph]:
    """What the ends mean, low first."""
    words = [kit.line(item.low, "hint"), kit.line(item.high, "hint", align="right")]
    if item.mid:
        words.insert(1, kit.line(item.mid, "hint", align="center"))
    return words


@dataclass(frozen=True)
class _Dial:
    """One question, beside its line or above it. Heights in grid units."""

    kit: Kit
    question: Paragraph
    words: list[Paragraph]
    numbers: list[str]
    longest: float
    """Of the questions, in points."""
    asks: Sequence[Ask] = ()

    def column(self, width: float) -> float:
        """Room at the left for the question, in points; 0: it stands above."""
        return self.longest + 3 * self.kit.unit if self.longest <= BESIDE * width else 0.0

    def units(self, width: float) -> float:
        column = self.column(width)
        words = max(word.measure((width - column) / len(self.words)) for word in self.words)
        question = self.question.measure(column or width)
        below = 4 * self.kit.unit + words
        above = question + self.apart
        return (max(below, self.kit.unit + question) if column else above + below) / self.kit.unit

    @property
    def apart(self) -> float:
        """Between a question and the line below it, in points."""
        return self.kit.unit if self.kit.large else 0.0

    def draw(self, pen: Pen) -> None:
        unit, column = self.kit.unit, self.column(pen.rect.width)
        top = pen.rect.top - unit
        pen.pieces([self.question], pen.rect.x, top, column or pen.rect.width)
        if not column:
            top -= self.question.measure(pen.rect.width) + self.apart
        left, width = pen.rect.x + column, pen.rect.width - column
        share = width / len(self.words)
        low, *others = self.words
        pen.pieces([low], left, top - 3 * unit, share)
        ticks = self.ticks(width)
        pen.pieces([self.kit.row(self.numbers, ticks)], left, top, width)
        for number, word in enumerate(others, start=1):
            pen.pieces([word], left + number * share, top - 3 * unit, share)
        if self.asks:
            side = min(2.9 * unit, ticks[1] - ticks[0] - 2)
            pen.pieces([LoopRow(self.asks, ticks, side, self.kit.styles["small"])], left, top, width)
        self._mark(pen, Rect(left, top - 3.1 * unit, width, 3.4 * unit), [left + tick for tick in ticks])

    def _mark(self, pen: Pen, band: Rect, ticks: list[float]) -> None:
        """The line with its ticks, budding at the ends and in the middle, above a band for the numbers."""
        unit = self.kit.unit
        pen.shape(Path().rect(band, band.height / 2), fill="accent-tint")
        line, buds = (
            Path().move(band.x + band.height / 2, band.top).line(band.right - band.height / 2, band.top),
            Path(),
        )
        for number, tick in enumerate(ticks):
            tall = number in (0, len(ticks) - 1) or 2 * number == len(ticks) - 1
            tip = band.top + unit * (0.9 if tall else 0.55)
            line.move(tick, band.top).line(tick, tip)
            if tall:
                buds.add(dot(complex(tick, tip)))
        pen.shape(line, stroke="accent", width=LINE)
        pen.shape(buds, stroke="accent", width=4 * LINE)

    def ticks(self, width: float) -> list[float]:
        """Where the numbers stand, in points from the left end of a dial so wide."""
        inset = 2 * self.kit.unit
        step = (width - 2 * inset) / (len(self.numbers) - 1)
        return [inset + number * step for number in range(len(self.numbers))]
