"""Telephone numbers, short codes and addresses written out, where a fact or a variable belongs.

A number that stands in one place only, with its source and the day somebody last called it, is one
that can be mended when it changes. What counts as a number to call follows the North American
plan (https://www.nanpa.com) and what is dialled in an emergency anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from workbook.errors import Problem
from workbook.lint.leaves import leaves
from workbook.source import Source
from workbook.spec.facts import Fact

_VARIABLE = re.compile(r"\{[^{}\n]*\}")
_BEFORE = r"(?<![\w.,/:$€£#%-])"
_AFTER = r"(?![\w%]|[-.,:/]\d)"
_ENDINGS = "com|org|net|gov|edu|mil|int|info"
_ADDRESS = re.compile(
    rf"""(?:https?://|www\.)\S+
    | (?:mailto|tel|sms):\S+
    | [\w.+-]{{1,64}}@[\w-]+(?:\.[\w-]+)+
    | \bdoi:?\s*10\.\d{{4,}}\S*
    | (?<![\w@.-])(?:[a-z0-9-]+\.)+(?:{_ENDINGS})\b(?:/\S*)?
    | (?<![\w@.-])(?:[a-z0-9-]+\.)+[a-z]{{2,}}/\S+""",
    re.VERBOSE | re.IGNORECASE,
)
_GAP = r"[-.\ \u00a0\u2010-\u2013]"
_AREA = rf"(?:1{_GAP})?(?:\(\d{{3}}\){_GAP}?|\d{{3}}{_GAP})"
_NUMBER = re.compile(
    rf"""{_BEFORE}(?:
      \+\d[\d\ ()./-]{{6,20}}\d
    | {_AREA}\d{{3}}{_GAP}(?:\d{{4}}|[A-Z]{{4}})
    | {_AREA}[A-Z]{{3}}{_GAP}?[A-Z]{{4}}
    | \d{{3}}-\d{{4}}
    | \d{{7,}}
    | 911|988|9-8-8|[2-9]-1-1
    | \d{{5,6}}{_AFTER}(?!\ [a-z])  # a short code, unless it counts something
    ){_AFTER}
    | (?:\b(?i:call|text|dial|phone|ring|sms|whatsapp)[ ]
      |\b(?i:(?:llam|marqu|marc|mand|env[ií])\w{{1,3}})\ al[ ]
      |\b[A-Z]{{3,20}}\ (?:to|al)\ )(\d{{3,6}}){_AFTER}""",
    re.VERBOSE,
)


def literal_in(source: Source, facts: Mapping[str, Fact]) -> Iterator[Problem]:
    """Each number to call and each address of a file that is written out."""
    for path, text in leaves(source):
        seen: dict[str, int] = {}
        for kind, part in _found(_VARIABLE.sub(_blank, text)):
            place = source.place_of(path, part, seen.setdefault(part, 0))
            seen[part] += 1
            message = f"“{part}” is {kind} written out"
            yield source.problem_at(place, "literal-fact", message, hint=_hint(kind, part, facts))


def _found(text: str) -> Iterator[tuple[str, str]]:
    """What is written out and what it is: addresses, then numbers outside them."""
    for match in _ADDRESS.finditer(text):
        yield "an address", match[0].rstrip(".,;:!?)]}>’”\"'*_")
    for match in _NUMBER.finditer(_ADDRESS.sub(_blank, text)):
        yield "a number", match[1] or match[0]


def _blank(match: re.Match[str]) -> str:
    return "\0" * len(match[0])


def _hint(kind: str, part: str, facts: Mapping[str, Fact]) -> str:
    """The fact that says it already, else where to put it."""
    saying = [fact for fact in facts.values() if part in fact.text or part in (fact.href or "")]
    if saying:
        return f"write {{fact.{min(saying, key=lambda fact: len(fact.text)).id}}}"
    ours = "{practice.phone}" if kind == "a number" else "{practice.web}"
    return f"put it into facts.yaml and write {{fact.its-id}} here; the practice's own is {ours}"
