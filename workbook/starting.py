"""``workbook init``: the built-in content copied into a folder, nothing overwritten.

Each content file gets a first line by which editors find its schema, and the folder the schemas.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from workbook.editing import FOLDER as SCHEMAS
from workbook.editing import pointed, schema_files
from workbook.errors import OutputError
from workbook.spec.roots import builtin
from workbook.writing import write_all

CONTENT = "content"
FOLDERS = (CONTENT, "fonts", "assets/icons")


def start(folder: Path) -> tuple[list[Path], list[Path]]:
    """Files copied, and files left as they were. Raises OutputError where the folder cannot be written."""
    if folder.exists() and not folder.is_dir():
        raise OutputError(f"{folder} is a file; name a folder")
    kept = [path for path, _ in _files(folder) if path.exists()]
    new = [(path, data) for path, data in _files(folder) if path not in kept]
    write_all(new)
    return [path for path, _ in new], kept


def _files(folder: Path) -> Iterator[tuple[Path, bytes]]:
    """All that belongs into the folder."""
    home = builtin().parent
    for name in FOLDERS:
        for path in sorted((home / name).rglob("*")):
            way = path.relative_to(home)
            if path.is_file() and not any(part.startswith(".") for part in way.parts):
                yield folder / way, _helped(path, way)
    yield from schema_files(folder / CONTENT / SCHEMAS)


def _helped(path: Path, way: Path) -> bytes:
    """A file's bytes; of content, with the line that editors look for."""
    data = path.read_bytes()
    if way.parts[0] != CONTENT or path.suffix not in (".yaml", ".yml"):
        return data
    return pointed(data.decode(), way.relative_to(CONTENT).as_posix()).encode()
