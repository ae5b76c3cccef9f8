"""The words: YAML as it is, variables filled in, a little inline markup for ``Paragraph``."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
VARIABLE = re.compile(r"\{([a-z]+)\.([a-z0-9-]+)\}")


def read(path: Path) -> Any:
    return yaml.load(path.read_text("utf-8"), LOADER)


class Words:
    """All that is printed: brand, facts, the program's own words, the workbook, the deck."""

    def __init__(self, root: Path, brand: str, locale: str, book: str = "mental-wellness") -> None:
        content = root / "content"
        self.facts = read(content / "facts.yaml")
        self.meta = read(content / "brands" / brand / "_brand.yml")["meta"]
        self.own = read(root / "workbook" / "presets" / "locales" / f"{locale}.yaml")
        folder = content / "workbooks" / book / locale
        self.book = read(folder / "workbook.yaml")
        self.chapters = [read(folder / name) for name in self.book["chapters"]]
        self.deck = read(content / "decks" / "affirmation-cards" / f"{locale}.yaml")
        contact = self.meta["contact"]
        self.practice = {
            "name": self.meta["name"]["full"],
            "phone": contact["phone"],
            "email": contact["email"],
            "web": self.meta["link"]["home"].removeprefix("https://"),
            "offerings": self.meta["link"]["offerings"].removeprefix("https://"),
            "address": ", ".join(contact["address"]),
        }

    def markup(self, text: str) -> str:
        """A text for ``Paragraph``."""
        text = text.replace("&", "&amp;").replace("<", "&lt;")
        text = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text)
        text = re.sub(r"\*(.+?)\*", r"<i>\1</i>", text)
        return VARIABLE.sub(self._value, text).replace("\\{", "{")

    def paragraphs(self, text: str) -> list[str]:
        return [self.markup(part.strip()) for part in re.split(r"\n\s*\n|\n(?=\S)", text.strip())]

    def fact(self, ident: str) -> str:
        """A fact as a link."""
        fact = self.facts[ident]
        text = fact["text"].replace("&", "&amp;")
        return f'<a href="{fact["href"]}">{text}</a>' if "href" in fact else text

    def label(self, ident: str) -> str:
        return str(self.facts[ident].get("label", "")).replace("&", "&amp;")

    def _value(self, found: re.Match[str]) -> str:
        kind, name = found.groups()
        return self.fact(name) if kind == "fact" else str(self.practice[name])
