"""Small folders of content, and font files just large enough to be judged."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path

from workbook.errors import Problem
from workbook.spec.brand import Brand
from workbook.spec.brand_file import read_brand
from workbook.spec.roots import Roots, builtin

PROJECT = "format: 1\nproducts: [{id: mental-wellness}]\n"
LEAST = "meta: {name: Calm}\ncolor: {primary: '#1E5B58'}\n"
"""The least a brand may hold."""


def content(tmp_path: Path, files: Mapping[str, str | bytes]) -> Roots:
    """A folder ``content`` with those files, over what is built in; names may begin with ``../``."""
    root = tmp_path / "content"
    for name, text in {"project.yaml": PROJECT, **files}.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return Roots(root, builtin())


def brand(tmp_path: Path, text: str = LEAST, **files: str | bytes) -> tuple[Brand | None, list[Problem]]:
    """A brand ``calm`` of that text, and what is wrong with it; a file's name is ``logo__svg``."""
    beside = {f"brands/calm/{name.replace('__', '.')}": data for name, data in files.items()}
    return read_brand("calm", content(tmp_path, {"brands/calm/_brand.yml": text, **beside}))


def good(tmp_path: Path, text: str = LEAST, **files: str | bytes) -> Brand:
    """The same, where nothing is wrong."""
    found, problems = brand(tmp_path, text, **files)
    assert problems == []
    assert found is not None
    return found


def told(problems: list[Problem]) -> list[tuple[str, int, int]]:
    """Code, line and column of each."""
    return [(problem.code, problem.place.line, problem.place.column) for problem in problems]


def font(
    family: str = "Calm Sans",
    weight: int = 400,
    italic: bool = False,
    licence: int = 0,
    tables: tuple[str, ...] = ("glyf",),
    signature: bytes = b"\0\1\0\0",
    cmap: bytes | None = None,
) -> bytes:
    """A font file that says of itself what is asked, and draws nothing."""
    os2 = bytearray(78)
    struct.pack_into(">H", os2, 4, weight)
    struct.pack_into(">H", os2, 8, licence)
    struct.pack_into(">H", os2, 62, 1 if italic else 0)
    text = family.encode("utf-16-be")
    name = struct.pack(">9H", 0, 1, 18, 3, 1, 0x409, 1, len(text), 0) + text
    bodies = {"OS/2": bytes(os2), "name": name} | dict.fromkeys(tables, b"\x00\x00\x00\x00")
    bodies |= {} if cmap is None else {"cmap": cmap}
    head, body = b"", b""
    for tag, data in bodies.items():
        head += struct.pack(">4sLLL", tag.encode(), 0, 12 + 16 * len(bodies) + len(body), len(data))
        body += data
    return signature + struct.pack(">H6x", len(bodies)) + head + body
