"""A text as paragraphs, sentences and words, the way formulas of reading ease count them."""

from __future__ import annotations

import re

_VARIABLE = re.compile(r"\{[^{}\n]*\}")
_LINK = re.compile(r"\[([^\]\n]*)\]\([^)\n]*\)")
_PARTING = re.compile(r"\n\s*\n")
_ENDING = re.compile(r"(?<=[.!?…])[”’\"')*_]*\s+")
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")


def plain(text: str) -> str:
    """Words alone: no variables, which stand for numbers and names, and no marks of emphasis."""
    return _LINK.sub(r"\1", _VARIABLE.sub("", text)).replace("*", "")


def paragraphs(text: str) -> list[str]:
    """Paragraphs that hold a word; blank lines part them."""
    return [part for part in _PARTING.split(plain(text)) if words(part)]


def sentences(text: str) -> list[str]:
    """Sentences; a line of a list is one, whether it ends with a stop or not."""
    return [one for part in paragraphs(text) for one in _ENDING.split(part.strip()) if words(one)]


def words(text: str) -> list[str]:
    """Words; with a hyphen or an apostrophe inside they are one, digits are none."""
    return _WORD.findall(plain(text))
