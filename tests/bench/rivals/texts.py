"""The words, read as the bare script reads them, as runs that belong to no engine."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import copy
from pathlib import Path

from tests.bench.bare_words import Words
from tests.bench.rivals.model import Run

_PARTS = re.compile(r"(\*\*.+?\*\*|\*.+?\*|\{[a-z]+\.[a-z0-9-]+(?:\.href)?\})", re.DOTALL)
ACCENTS = "#1E5B58 #006059 #79412F #6F4063 #4C5316 #3D4F80 #6B4A10 #205C32 #5A4679 #005A73".split()


class Texts(Words):
    """All that is printed, for one practice."""

    accents = ACCENTS

    def __init__(self, root: Path, book: str = "mental-wellness") -> None:
        super().__init__(root, "serene-pathways", "en-US", book)
        self.copyright = str(self.meta["legal"]["copyright"])

    @property
    def address(self) -> str:
        return f"{self.practice['name']}, {self.practice['address']}"

    def of(self, number: int) -> Texts:
        """The same of another practice: its name, its number, its colours."""
        other = copy(self)
        if number:
            other.practice = self.practice | {"name": f"Practice {number}", "phone": f"909-555-{number:04}"}
            other.accents = ACCENTS[number % 10 :] + ACCENTS[: number % 10]
        return other

    def runs(self, text: str) -> tuple[Run, ...]:
        """A text as runs of one look."""
        return tuple(run for part in _PARTS.split(text) if part for run in self._run(part))

    def parts(self, text: str) -> list[str]:
        """Its paragraphs."""
        return [part.strip() for part in re.split(r"\n\s*\n|\n(?=\S)", text.strip())]

    def _run(self, part: str) -> Iterator[Run]:
        if part.startswith("**") and len(part) > 4:
            yield Run(part[2:-2], bold=True)
        elif part.startswith("*") and len(part) > 2:
            yield Run(part[1:-1], italic=True)
        elif part.startswith("{") and part.endswith("}"):
            kind, name, *_ = part[1:-1].split(".")
            fact = self.facts.get(name, {}) if kind == "fact" else {}
            known = fact.get("text") or self.practice.get(name) or name
            yield Run(str(known), href=str(fact.get("href", "")))
        else:
            yield Run(part.replace("\\{", "{"))

    def label(self, ident: str) -> str:
        return str(self.facts[ident].get("label", ""))
