"""Inline CommonMark to spans: emphasis, strong, links, hard breaks; nothing else.

A link's title says how its text is spoken: ``[Call 988](tel:988 "Call 9 8 8")``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from markdown_it import MarkdownIt

from workbook.kit.punctuation import FIXED, well_set

_MARKDOWN = MarkdownIt("zero").enable(["emphasis", "link", "newline", "escape", "entity"])
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_MARKS = {"strong": "bold", "em": "italic"}


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text of one look; ``\\n`` alone is a hard break."""

    text: str
    bold: bool = False
    italic: bool = False
    href: str | None = None
    say: str | None = None
    """How a linked text is spoken, where that is not how it is written."""
    tip: str | None = None
    """What a list of links says of it; none: what is spoken."""


@lru_cache(maxsize=8192)
def spans(text: str) -> tuple[Span, ...]:
    """The spans of one paragraph of inline CommonMark; a soft break is a space, an image stays as typed."""
    found: list[Span] = []
    depth = {"strong": 0, "em": 0}
    href: str | None = None
    say: str | None = None
    for token in _MARKDOWN.parseInline(text.replace("![", r"!\["))[0].children or ():
        name = token.type.removesuffix("_open").removesuffix("_close")
        if name in depth:
            depth[name] += token.nesting
        elif name == "link":
            href = str(token.attrs["href"]) if token.nesting == 1 else None
            say = str(token.attrs["title"]) if "title" in token.attrs else None
        else:
            content = {"hardbreak": "\n", "softbreak": " "}.get(token.type, token.content)
            if content:
                content = well_set(content, found[-1].text[-1] if found else "")
                found.append(Span(content, depth["strong"] > 0, depth["em"] > 0, href, say))
    return tuple(found)


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text: a blank line parts them."""
    parts = (part.strip() for part in _BLANK_LINE.split(text.replace("\r\n", "\n")))
    return [part for part in parts if part]


def plain(text: str) -> str:
    """The words alone, without marks: for labels, titles and the outline."""
    return "".join(span.text for span in spans(text)).replace("\n", " ").replace(FIXED, " ")
