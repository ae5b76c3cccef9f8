"""Runs of eight words as hashes: a text can be recognised by them and not be read.

A file of them (``.shingles``) is one hash a line, sorted; lines that begin with # are remarks.
The idea is Broder's, “On the resemblance and containment of documents”, 1997.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

RUN = 8
SUFFIX = ".shingles"
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


def read_shingles(path: Path) -> frozenset[str]:
    """Of a text, or as a file of shingles holds them. Raises OSError and UnicodeDecodeError."""
    text = path.read_text("utf-8")
    if path.suffix == SUFFIX:
        return frozenset(line for line in text.splitlines() if line and not line.startswith("#"))
    return frozenset(shingle for shingle, _, _ in shingles(text))


def shingles(text: str) -> Iterator[tuple[str, int, int]]:
    """The hash of each run of eight words, and where the run begins and ends in the text."""
    found = list(_WORD.finditer(text.replace("’", "'")))
    plain = [unicodedata.normalize("NFC", match[0]).casefold() for match in found]
    for first in range(len(found) - RUN + 1):
        last = first + RUN
        digest = sha256(" ".join(plain[first:last]).encode()).hexdigest()[:16]
        yield digest, found[first].start(), found[last - 1].end()
