"""A file's bytes → what there is to say of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

import pikepdf

from workbook.finding import Finding
from workbook.preflight.checks import CHECKS, Check
from workbook.preflight.content import read_content
from workbook.preflight.coverage import read_coverage
from workbook.preflight.damage import DAMAGE, first_line
from workbook.preflight.document import UA1, read_colours, read_document
from workbook.preflight.facts import Part, PdfFacts
from workbook.preflight.ink import read_ink
from workbook.preflight.looks import read_looks
from workbook.preflight.painting import read_painting
from workbook.preflight.press import read_press
from workbook.preflight.report import Examined
from workbook.preflight.strokes import read_strokes
from workbook.preflight.validation import ARCHIVAL, read_failures
from workbook.preflight.wants import Wants
from workbook.preflight.weight import too_heavy


def check(data: bytes, wants: Wants | None = None) -> tuple[Finding, ...]:
    """All findings, by page; never an exception, whatever the bytes are."""
    return examine(data, wants).findings


def examine(data: bytes, wants: Wants | None = None) -> Examined:
    """The findings and the figures of a file."""
    wants = wants or Wants()
    if not data.strip():
        return Examined((Finding("pdf-empty", "error", "The file is empty."),))
    try:
        if heavy := too_heavy(data):
            return Examined((_heavy(heavy),))
        facts = read_document(data)
    except pikepdf.PasswordError:
        return Examined((_locked(),))
    except DAMAGE as error:
        return Examined((_damaged(error),))
    if not facts.standards - {UA1}:
        wants = replace(wants, declared=False)  # nothing is, that would have to be read for
    checks = [each for each in CHECKS if each.when(wants)]
    parts = frozenset[Part]().union(*(each.parts for each in checks))
    unread: dict[Part, Finding] = {}
    for part in sorted(parts & READERS.keys()) if facts.pages else ():
        try:
            facts = READERS[part](facts, data, wants)
        except DAMAGE as error:
            unread[part] = _damaged(error)
    readable = [each for each in checks if each.parts.isdisjoint(unread)]
    found = (*list(unread.values())[:1], *judge(facts, wants, readable))
    return Examined(found, len(facts.pages), tuple(sorted(facts.standards)))


def judge(facts: PdfFacts, wants: Wants, checks: Iterable[Check] = CHECKS) -> tuple[Finding, ...]:
    """What these checks say of the facts, the first pages first."""
    found = [finding for each in checks for finding in each.run(facts, wants)]
    return tuple(sorted(found, key=lambda finding: finding.pages[:1]))


def read_facts(data: bytes, parts: frozenset[Part] = frozenset(), wants: Wants | None = None) -> PdfFacts:
    """The facts of a sound file, with the parts that are asked for."""
    wants = wants or Wants()
    facts = read_document(data)
    for part in sorted(parts & READERS.keys()):
        facts = READERS[part](facts, data, wants)
    return facts


def _with_colours(facts: PdfFacts, data: bytes, wants: Wants) -> PdfFacts:
    pairs = zip(facts.pages, read_colours(data), strict=True)
    return replace(facts, pages=tuple(replace(page, colours=colours) for page, colours in pairs))


def _with_content(facts: PdfFacts, data: bytes, wants: Wants) -> PdfFacts:
    runs, pictures = read_content(data, len(facts.pages))
    return replace(facts, runs=runs, pictures=pictures)


def _with_failures(facts: PdfFacts, data: bytes, wants: Wants) -> PdfFacts:
    return replace(facts, failures=read_failures(data))


def _with_archive(facts: PdfFacts, data: bytes, wants: Wants) -> PdfFacts:
    """For the standard asked for, else the first that the file declares."""
    standard = next((one for one in (wants.standard, *sorted(facts.standards)) if one in ARCHIVAL), None)
    return replace(facts, kept=read_failures(data, ARCHIVAL[standard])) if standard else facts


READERS: Mapping[Part, Callable[[PdfFacts, bytes, Wants], PdfFacts]] = {
    "colours": _with_colours,
    "content": _with_content,
    "validation": _with_failures,
    "archive": _with_archive,
    "press": lambda facts, data, _: replace(facts, press=read_press(data)),
    "ink": lambda facts, data, _: replace(facts, ink=read_ink(data)),
    "strokes": lambda facts, data, _: replace(facts, strokes=read_strokes(data, len(facts.pages))),
    "painting": lambda facts, data, _: replace(facts, painted=read_painting(data)),
    "coverage": lambda facts, data, _: replace(facts, coverage=read_coverage(data, facts.pages)),
    "looks": lambda facts, data, _: replace(facts, looks=read_looks(data, facts.pages)),
}


def _locked() -> Finding:
    message = "The file is locked with a password; nothing in it can be read."
    return Finding("pdf-encrypted", "error", message, source="ISO 32000-1, 7.6")


def _heavy(reason: str) -> Finding:
    message = f"The file cannot be examined: {reason}."
    return Finding("pdf-heavy", "error", message, source="house rule")


def _damaged(error: BaseException) -> Finding:
    message = f"The file is damaged and cannot be read ({first_line(error)})."
    return Finding("pdf-damaged", "error", message, source="ISO 32000-1, 7.5")
