"""Parts in braces of a translation, held against those of the built-in English words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from workbook.errors import Problem
from workbook.source import Source, Steps, did_you_mean

_PART = re.compile(r"\{([^{}\n]*)\}")
_DATES = frozenset({"month", "month-short", "month-number", "day", "day-number", "year"})
"""Parts that every pattern of a date may choose from."""


def brace_problems(source: Source, reference: Source) -> list[Problem]:
    """Parts that a locale lacks or makes up; those of practice and facts are its own choice."""
    return list(_compared(source, source.data, reference.data, ()))


def _compared(source: Source, data: Any, reference: Any, steps: Steps) -> Iterator[Problem]:
    if isinstance(data, dict) and isinstance(reference, dict):
        for key in data.keys() & reference.keys():
            yield from _compared(source, data[key], reference[key], (*steps, key))
    elif isinstance(data, str) and isinstance(reference, str):
        yield from _faults(source, data, reference, steps)


def _faults(source: Source, text: str, reference: str, steps: Steps) -> Iterator[Problem]:
    wanted, found = _parts(reference), _parts(text)
    allowed = wanted | _DATES if steps[0] == "dates" else wanted
    for part in sorted(found - allowed):
        yield source.problem_at(
            source.place_of(steps, f"{{{part}}}"),
            "locale-braces",
            f"Nothing fills in {{{part}}} here",
            hint=did_you_mean(part, allowed - found) or _known(allowed),
        )
    for part in sorted(wanted - found if steps[0] != "dates" else ()):
        yield source.problem("locale-braces", f"“{steps[-1]}” lacks {{{part}}}", steps)


def _parts(text: str) -> set[str]:
    return {part for part in _PART.findall(text) if not part.startswith(("practice.", "fact."))}


def _known(parts: set[str] | frozenset[str]) -> str:
    return f"known are {', '.join(f'{{{part}}}' for part in sorted(parts))}" if parts else "take it out"
