"""Seals: which key a finished file was made by, and which part it is of what one job makes.

A PDF keeps its seal in its metadata (XMP, which is never packed), a picture in a text chunk (PNG, 11.3.4.3).
A file in which an error was found gets none, so that nobody takes it for finished.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass, replace
from hashlib import sha256

from workbook.finish import BLANK, sealed_xmp
from workbook.making import Made

PNG, PDF = b"\x89PNG\r\n\x1a\n", b"%PDF"
_SEAL = re.compile(rb"([0-9a-f]{64}) ([0-9a-f]{16}) (\d{4})/(\d{4})")
_HEADER = 33
"""Bytes of a PNG before its second chunk."""
_WORD = b"Seal"


@dataclass(frozen=True, slots=True)
class Seal:
    """What a file says of its making."""

    key: str
    name: str
    """A digest of the file's name, so that a copy under another name is not taken for the file."""
    part: int
    """From 1."""
    whole: int
    """How many files the job makes."""

    @property
    def text(self) -> bytes:
        return f"{self.key} {self.name} {self.part:04}/{self.whole:04}".encode()


def named(name: str) -> str:
    """The digest of a name below the output folder."""
    return sha256(name.encode()).hexdigest()[:16]


def sealed(made: Made, key: str) -> Made:
    """The job's files with their seals; without, where one of them fails."""
    every = (made, *made.beside)
    if any(one.fails for one in every):
        return made
    whole = sum(len(one.written) for one in every)
    seals = iter(Seal(key, "", part, whole) for part in range(1, whole + 1))

    def with_seals(one: Made) -> Made:
        if not one.faces:
            seal = replace(next(seals), name=named(one.name))
            return replace(one, data=_sealed(one.data, seal), key=key)
        faces = [
            (name, _sealed(data, replace(next(seals), name=named(f"{one.name}/{name}"))))
            for name, data in one.faces
        ]
        return replace(one, faces=tuple(faces), key=key)

    first, *beside = [with_seals(one) for one in every]
    return replace(first, beside=tuple(beside))


def _sealed(data: bytes, seal: Seal) -> bytes:
    if data.startswith(PNG):
        chunk = b"tEXt" + _WORD + b"\0" + seal.text
        whole = (len(chunk) - 4).to_bytes(4, "big") + chunk + zlib.crc32(chunk).to_bytes(4, "big")
        return data[:_HEADER] + whole + data[_HEADER:]
    return sealed_xmp(data, seal.text)


def seal_of(data: bytes) -> Seal | None:
    """The seal of a file, or None."""
    if data.startswith(PNG):
        text = data[_HEADER + 8 : _HEADER + 8 + len(_WORD) + 1 + len(BLANK)].removeprefix(_WORD + b"\0")
    else:
        text = data.partition(b"<workbook:seal>")[2][: len(BLANK)]
    found = _SEAL.fullmatch(text)
    if found is None:
        return None
    key, name, part, whole = (group.decode() for group in found.groups())
    return Seal(key, name, int(part), int(whole))
