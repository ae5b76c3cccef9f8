"""Telephone numbers, short codes and addresses written out, where a fact or a variable belongs.

A number that stands in one place only, with its source and the day somebody last called it, is one
that can be mended when it changes. What counts as a number to call follows the North American
plan (https://www.nanpa.com) and what is dialled in an emergency anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count

from workbook.errors import Problem
from workbook.lint.leaves import leaves
from workbook.source import Source

_VARIABLE = re.compile(r"\{[^{}\n]*\}")
_BEFORE = r"(?<![\w.,/:$€£#%-])"
_AFTER = r"(?![\w%]|[-.,:/]\d)"
_ENDINGS = "com|org|net|gov|edu|mil|int|info"
_ADDRESS = re.compile(
    rf"""(?:https?://|www\.)\S+
    | (?:mailto|tel|sms):\S+
    | [\w.+-]+@[\w-]+(?:\.[\w-]+)+
    | \bdoi:?\s*10\.\d{{4,}}\S*
    | (?<![\w@.-])(?:[a-z0-9-]+\.)+(?:{_ENDINGS})\b(?:/\S*)?
    | (?<![\w@.-])(?:[a-z0-9-]+\.)+[a-z]{{2,}}/\S+""",
    re.VERBOSE | re.IGNORECASE,
)
_NUMBER = re.compile(
    rf"""{_BEFORE}(?:
      \+\d[\d ()./-]{{6,}}\d
    | (?:1[-. ])?(?:\(\d{{3}}\)\ ?|\d{{3}}[-. ])\d{{3}}[-. ]\d{{4}}
    | (?:1[-. ])?8\d\d[-. ][A-Z]{{3}}[-. ]?[A-Z]{{4}}
    | \d{{3}}-\d{{4}}
    | \d{{7,}}
    | 911|988|112|999
    ){_AFTER}"""
    # A bare number of five or six digits is a short code unless it counts something.
    rf"| {_BEFORE}\d{{5,6}}{_AFTER}(?!\ [a-z])"
    rf"| (?:(?i:\b(?:call|text|dial|phone|ring|sms|whatsapp))\ |\b[A-Z]{{3,}}\ to\ )(\d{{3,6}}){_AFTER}",
    re.VERBOSE,
)


def literal_in(source: Source) -> Iterator[Problem]:
    """Each number to call and each address of a file that is written out."""
    for path, text in leaves(source):
        seen: dict[str, count[int]] = {}
        blanked = _VARIABLE.sub(lambda match: "\0" * len(match[0]), text)
        for kind, part in _found(blanked):
            place = source.place_of(path, part, next(seen.setdefault(part, count())))
            yield source.problem_at(
                place, "literal-fact", f"“{part}” is {kind} written out", hint=_hint(kind)
            )


def _found(text: str) -> Iterator[tuple[str, str]]:
    """What is written out and what it is, in the order of the text."""
    addresses = list(_ADDRESS.finditer(text))
    for match in addresses:
        yield "an address", match[0].rstrip(".,;:!?)]}>”’\"'*_")
    rest = text
    for match in addresses:
        rest = rest[: match.start()] + "\0" * len(match[0]) + rest[match.end() :]
    yield from (("a number", match[1] or match[0]) for match in _NUMBER.finditer(rest))


def _hint(kind: str) -> str:
    ours = "{practice.phone}" if kind == "a number" else "{practice.web}"
    return f"keep it in facts.yaml and write {{fact.its-id}} here; the practice's own is {ours}"
