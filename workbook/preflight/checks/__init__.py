"""The checks, one subject a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from workbook.finding import Finding
from workbook.preflight.checks import (
    archive,
    boxes,
    colours,
    file,
    fonts,
    glyphs,
    hairlines,
    images,
    ink,
    looks,
    output_intent,
    overprint,
    rich_black,
    safe_area,
    spots,
    structure,
    text_inks,
    title_language,
    transparency,
    ua1,
    x4_actions,
    x4_file,
    x4_graphics,
    x4_metadata,
    x4_pages,
)
from workbook.preflight.facts import Part, PdfFacts
from workbook.preflight.validation import ARCHIVAL
from workbook.preflight.wants import Wants


def _always(wants: Wants) -> bool:
    return True


def _for_press(wants: Wants) -> bool:
    return wants.standard == "PDF/X-4" or wants.declared


def _for_plates(wants: Wants) -> bool:
    return wants.printed or _for_press(wants)


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
    Check(ink.check, frozenset({"ink", "coverage", "colours"}), lambda wants: wants.total_ink is not None),
    Check(hairlines.check, frozenset({"strokes"}), lambda wants: wants.hairline is not None),
    Check(hairlines.check_inks, frozenset({"painting"}), _for_plates),
    Check(text_inks.check, frozenset({"painting"}), _for_plates),
    Check(rich_black.check, frozenset({"painting"}), _for_plates),
    Check(overprint.check, frozenset({"painting"}), _for_plates),
    Check(spots.check, frozenset({"press"}), lambda wants: wants.printed or wants.declared),
    Check(transparency.check, frozenset({"press"}), lambda wants: wants.flat),
    Check(looks.check, frozenset({"looks"}), lambda wants: wants.looks),
    Check(x4_file.check, frozenset({"press"}), _for_press),
    Check(x4_metadata.check, frozenset({"press"}), _for_press),
    Check(output_intent.check, frozenset({"press"}), _for_press),
    Check(x4_pages.check, frozenset({"press"}), _for_press),
    Check(x4_actions.check, frozenset({"press"}), _for_press),
    Check(x4_graphics.check, frozenset({"press", "colours"}), _for_press),
    Check(archive.check, frozenset({"archive"}), lambda wants: wants.standard in ARCHIVAL or wants.declared),
    Check(ua1.check, frozenset({"validation"}), lambda wants: wants.standard == "PDF/UA-1" or wants.words),
)
