"""The checks, one subject a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from workbook.finding import Finding
from workbook.preflight.checks import (
    boxes,
    colours,
    file,
    fonts,
    glyphs,
    images,
    ink,
    looks,
    output_intent,
    safe_area,
    structure,
    title_language,
    ua1,
    x4_actions,
    x4_file,
    x4_graphics,
    x4_metadata,
    x4_pages,
)
from workbook.preflight.facts import Part, PdfFacts
from workbook.preflight.wants import Wants


def _always(wants: Wants) -> bool:
    return True


def _for_press(wants: Wants) -> bool:
    return wants.standard == "PDF/X-4" or wants.declared


@dataclass(frozen=True, slots=True)
class Check:
    """A function from facts to findings, what must be read for it, and when it has something to say."""

    run: Callable[[PdfFacts, Wants], Iterator[Finding]]
    parts: frozenset[Part] = frozenset()
    when: Callable[[Wants], bool] = _always


CHECKS = (
    Check(file.check),
    Check(boxes.check),
    Check(fonts.check),
    Check(title_language.check),
    Check(colours.check, frozenset({"colours"}), lambda wants: wants.colour is not None),
    Check(images.check, frozenset({"content"}), lambda wants: wants.ppi is not None),
    Check(safe_area.check, frozenset({"content"}), lambda wants: wants.safe is not None),
    Check(glyphs.check, frozenset({"content", "validation"}), lambda wants: wants.words),
    Check(structure.check, frozenset({"content"}), lambda wants: wants.tagged or wants.words),
    Check(ink.check, frozenset({"ink", "strokes"}), lambda wants: bool(wants.total_ink or wants.hairline)),
    Check(looks.check, frozenset({"looks"}), lambda wants: wants.looks),
    Check(x4_file.check, frozenset({"press"}), _for_press),
    Check(x4_metadata.check, frozenset({"press"}), _for_press),
    Check(output_intent.check, frozenset({"press"}), _for_press),
    Check(x4_pages.check, frozenset({"press"}), _for_press),
    Check(x4_actions.check, frozenset({"press"}), _for_press),
    Check(x4_graphics.check, frozenset({"press", "colours"}), _for_press),
    Check(ua1.check, frozenset({"validation"}), lambda wants: wants.standard == "PDF/UA-1" or wants.words),
)
