"""The README as data: its blocks of code, its words in code, its pictures."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass

from tests.modules import ROOT

_FENCE = re.compile(r"^```([^\n`]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_PICTURE = re.compile(r'<img src="([^"]+)"|!\[[^\]]*\]\(([^)]+)\)')


@dataclass(frozen=True, slots=True)
class Block:
    """A block of code. After its language may stand ``run``, or ``save=`` and where it is saved."""

    language: str
    mark: str
    text: str


def text() -> str:
    """The whole README."""
    return (ROOT / "README.md").read_text("utf-8")


def blocks() -> list[Block]:
    """All blocks of code, in order."""
    found = []
    for info, inner in _FENCE.findall(text()):
        language, _, mark = info.strip().partition(" ")
        found.append(Block(language, mark, inner))
    return found


def codes(section: str = "") -> list[str]:
    """Words set in code outside of blocks; of one section, where its heading is given."""
    prose = _FENCE.sub("", text())
    if section:
        prose = prose.partition(f"## {section}\n")[2].partition("\n## ")[0]
    return re.findall(r"`([^`\n]+)`", prose)


def pictures() -> list[str]:
    """Paths of all pictures."""
    return [html or plain for html, plain in _PICTURE.findall(text())]


def commands() -> Iterator[list[str]]:
    """Every call of a program that a shell block or words in code show, as arguments."""
    lines = [line for block in blocks() if block.language == "sh" for line in block.text.splitlines()]
    lines += [code for code in codes() if code.startswith(("workbook ", "pip "))]
    for line in lines:
        for call in line.split("&&"):
            yield shlex.split(call)
