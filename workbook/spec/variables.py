"""Variables in braces: ``{practice.name}``, ``{fact.lifeline-988.href}``, ``{page}``; ``\\{`` is a brace."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from workbook.spec.brand import Brand
from workbook.spec.facts import Fact

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
_PART = re.compile(r"\\([{}\\])|\{([^{}\n]*)\}")


def fill(text: str, values: Mapping[str, str]) -> str:
    """The text with its variables filled in. Raises KeyError where one is unknown."""
    return _PART.sub(lambda match: match[1] or values[match[2].strip()], text)


def unknown(text: str, known: Collection[str]) -> list[tuple[str, int]]:
    """Variables that are not known, each with its offset in the text."""
    return [
        (match[2].strip(), match.start())
        for match in _PART.finditer(text)
        if match[1] is None and match[2].strip() not in known
    ]


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
