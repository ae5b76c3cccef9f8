"""A paragraph: broken by an optimal rag, drawn in one text object, tagged as it is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from workbook.geometry import Rect
from workbook.kit.branch import Branch
from workbook.kit.breaking import TooWide, break_lines
from workbook.kit.canvas import PageCanvas
from workbook.kit.inline import Span
from workbook.kit.piece import Piece
from workbook.kit.spelled import spelled
from workbook.kit.style import TextStyle
from workbook.kit.words import Run, Word, line_width, merged, words_of
from workbook.structure import Link

_PLAIN = Span("")
TOLD = 40
"""Characters of a word that are told of it; an ellipsis is one of them."""


class OverfullError(ValueError):
    """A word does not fit the measure."""

    def __init__(self, word: str, excess: float) -> None:
        told = word if len(word) <= TOLD else f"{word[: TOLD - 1]}…"
        super().__init__(f"“{told}” is {excess:.0f} pt wider than its column")
        self.word, self.excess = word, excess


class Paragraph(Piece):
    """Text in one style. Its branch is usually a P or an H1 to H6; None: drawn inside an artifact."""

    def __init__(
        self,
        spans: Sequence[Span],
        style: TextStyle,
        branch: Branch | None,
        words: Sequence[Word] | None = None,
    ) -> None:
        super().__init__()
        self.style = style
        self.branch = branch
        self.branches = () if branch is None else (branch,)
        self.before, self.after = style.before, style.after
        self.words = tuple(words) if words is not None else words_of(tuple(spans), style)
        self._lines: tuple[float, list[tuple[int, int]]] | None = None
        self._goes_on = False
        """Whether it begins inside a link that the part before it began."""
        self._spoken = {span.href: span for span in spans if span.href}

    def lines(self, width: float) -> list[tuple[int, int]]:
        """Lines as (first, end) of words. Raises OverfullError."""
        if self._lines is None or self._lines[0] != width:
            boxes = [word.box for word in self.words]
            try:
                self._lines = width, break_lines(boxes, width, self.style.balanced)
            except TooWide as wide:
                word = "".join(run.text for run in self.words[wide.index].runs)
                raise OverfullError(word, wide.excess) from None
        return self._lines[1]

    def clings(self, width: float) -> bool:
        """Whether a line but the last ends in a word that belongs to the next. Raises OverfullError."""
        return any(self.words[end - 1].box.weak for _, end in self.lines(width)[:-1])

    def natural_width(self) -> float:
        """Width on one line."""
        return line_width([word.box for word in self.words])

    def measure(self, width: float) -> float:
        return len(self.lines(width)) * self.style.leading

    def parted(self, width: float, height: float) -> tuple[Piece, Piece] | None:
        lines = self.lines(width)
        fit = int(height / self.style.leading + 0.001)
        fit = min(fit, len(lines) - 2)  # two lines at least go over: no widow
        if fit < 2:  # and two stay: no orphan
            return None
        cut = lines[fit - 1][1]
        first, second = self._part(self.words[:cut]), self._part(self.words[cut:])
        second._goes_on = self.words[cut - 1].runs[-1].href == self.words[cut].runs[0].href
        return self.with_edges(first, second)

    def _part(self, words: Sequence[Word]) -> Paragraph:
        part = Paragraph((), self.style, self.branch, words)
        part._spoken = self._spoken
        return part

    def place(self, canvas: PageCanvas, x: float, top: float, width: float) -> None:
        style = self.style
        lines = self.lines(width)
        if not lines:
            return
        operators = ["BT", canvas.fill(style.role)]
        live: _Live | None = None
        lives: list[_Live] = []
        marked: Branch | None = None
        font = ""
        for number, (first, end) in enumerate(lines):
            words = self.words[first:end]
            spare = width - line_width([word.box for word in words])
            left = x + {"left": 0.0, "center": spare / 2, "right": spare}[style.align]
            base = top - (number + 1) * style.leading + style.sink
            operators.append(f"1 0 0 1 {left:.2f} {base:.2f} Tm")
            for run in merged(words, number < len(lines) - 1):
                if run.href != (live.href if live else None):
                    live = self._live(run.href, first=not lives and not number)
                    lives += [live] if live else []
                wanted = live.branch if live else self.branch
                if wanted is not None and wanted is not marked:
                    operators += [canvas.close_mark()] if marked else []
                    operators.append(canvas.open_mark(wanted))
                    marked = wanted
                measure = run.face.kerned_width if style.kerned else run.face.width
                advance = style.size * measure(run.text)
                if live:
                    live.cover(run.text, Rect(left, base - style.sink, advance, style.leading))
                left += advance
                for name, shown in _shown(run, style, canvas):
                    if name != font:
                        operators.append(f"{name} {style.size:g} Tf")
                        font = name
                    operators.append(shown)
        operators += [canvas.close_mark(), "ET"] if marked else ["ET"]
        text = "\n".join(operators)
        if self.branch is None:
            canvas.write_text(text)
        else:
            canvas.emit(text)
        self._record(lives, canvas)

    def _live(self, href: str | None, first: bool) -> _Live | None:
        if href is None or self.branch is None:
            return _Live(href, None) if href else None
        if first and self._goes_on:
            grown = [child for child in self.branch.children if isinstance(child, Branch)]
            return _Live(href, grown[-1])
        # Alt (ISO 32000-1, 14.9.3) is read aloud; the text that is copied stays as written.
        return _Live(href, self.branch.grow("Link", alt=self._spoken.get(href, _PLAIN).say))

    def _record(self, lives: Sequence[_Live], canvas: PageCanvas) -> None:
        for live in lives:
            spoken = self._spoken.get(live.href, _PLAIN)
            said = spoken.tip or spoken.say or live.spelled
            internal = live.href.startswith("#")
            link = Link(
                canvas.page,
                tuple(live.rects),
                said,
                uri=None if internal else live.href,
                dest=live.href[1:] if internal else None,
            )
            if live.branch is None:
                canvas.furniture_links.append(link)
            elif canvas.tagged:
                if live.branch.alt is None and live.spelled != live.text.strip():
                    live.branch.alt = live.spelled
                live.branch.children.append(link)


@dataclass(slots=True)
class _Live:
    """A linked stretch of words as it is set."""

    href: str
    branch: Branch | None
    text: str = ""
    rects: list[Rect] = field(default_factory=list)
    """One a line."""

    @property
    def spelled(self) -> str:
        """What is said of it as far as nothing else is given: a telephone number digit by digit."""
        words = self.text.strip()
        return spelled(words) if self.href.startswith("tel:") else words

    def cover(self, text: str, rect: Rect) -> None:
        self.text += text
        if self.rects and self.rects[-1].y == rect.y:
            start = self.rects.pop()
            rect = Rect(start.x, start.y, rect.right - start.x, rect.height)
        self.rects.append(rect)


def _shown(run: Run, style: TextStyle, canvas: PageCanvas) -> list[tuple[str, str]]:
    """Operators that show a run, each with the internal font it needs."""
    if not style.kerned or not any(run.face.kerns(run.text)):
        return [(name, f"({codes}) Tj") for name, codes in run.face.encoded(run.text, canvas._doc)]
    shown: list[tuple[str, str]] = []
    for char, kern in zip(run.text, run.face.kerns(run.text), strict=True):
        (name, code), *_ = run.face.encoded(char, canvas._doc)
        shift = f" {-kern} " if kern else ""
        if shown and shown[-1][0] == name:
            shown[-1] = name, f"{shown[-1][1]}({code}){shift}"
        else:
            shown.append((name, f"({code}){shift}"))
    return [(name, f"[{array.replace(')(', '')}] TJ") for name, array in shown]
