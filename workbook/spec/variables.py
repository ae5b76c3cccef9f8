"""Variables in braces: ``{practice.name}``, ``{fact.lifeline-988.href}``, ``{page}``; ``\\{`` is a brace."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from workbook.errors import Problem
from workbook.source import Source, Steps, did_you_mean
from workbook.spec.brand import Brand
from workbook.spec.facts import Fact

HELP = "help"
"""Where help is, as words to do: “go to “Help right now” (page 3)”; where no such page is, whom to tell."""
FURNITURE = ("page", "pages")
"""Known where pages are: in headers and footers only."""
PRACTICE = (
    "practice.name",
    "practice.short-name",
    "practice.tagline",
    "practice.phone",
    "practice.email",
    "practice.web",
    "practice.offerings",
    "practice.address",
    "practice.practitioner",
    "practice.license",
)
_PART = re.compile(r"\\\\|\\([{}])|\{([^{}\n]*)\}|(\{)")


def fill(text: str, values: Mapping[str, str]) -> str:
    """The text with its variables filled in. Raises KeyError where one is unknown."""

    def part(match: re.Match[str]) -> str:
        return values[match[2].strip()] if match[2] is not None else match[1] or match[0]

    return _PART.sub(part, text)


def unknown(text: str, known: Collection[str]) -> list[tuple[str, int]]:
    """Variables that are not known, each with its offset in the text; one not closed has no name."""
    return [
        ((match[2] or "").strip(), match.start())
        for match in _PART.finditer(text)
        if match[3] or (match[2] is not None and match[2].strip() not in known)
    ]


def unknown_variables(text: str, known: Collection[str], source: Source, steps: Steps) -> list[Problem]:
    """A problem for each variable of a text that is not known, at its own line and column."""
    found = []
    for name, offset in unknown(text, known):
        written = _PART.match(text, offset)
        part = written[0] if written else "{"
        place = source.place_of(steps, part, text[:offset].count(part))
        if name:
            message, hint = f"There is no variable {{{name}}}", did_you_mean(name, known)
        else:
            message, hint = "This brace opens a variable and is never closed", None
        hint = hint or "write \\{ for a brace that is printed"
        found.append(source.problem_at(place, "unknown-variable", message, hint=hint))
    return found


def values(brand: Brand, facts: Mapping[str, Fact]) -> dict[str, str]:
    """What each variable stands for; what a practice has not given is empty."""
    practice = (
        brand.name,
        brand.short_name,
        brand.tagline,
        brand.phone,
        brand.email,
        brand.web,
        brand.offerings,
        ", ".join(brand.address),
        brand.practitioner_name,
        brand.license_line,
    )
    found = {name: value or "" for name, value in zip(PRACTICE, practice, strict=True)}
    for fact in facts.values():
        found[f"fact.{fact.id}"] = fact.text
        found[f"fact.{fact.id}.href"] = fact.href or ""
    return found


def names(facts: Collection[str], furniture: bool = False) -> tuple[str, ...]:
    """Every variable that is known, from the ids of facts; in furniture page numbers, else where help is."""
    of_facts = (name for ident in facts for name in (f"fact.{ident}", f"fact.{ident}.href"))
    return (*PRACTICE, *of_facts, *(FURNITURE if furniture else (HELP,)))
