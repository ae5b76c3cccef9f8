"""``workbook init``: the built-in content copied into a folder, nothing overwritten."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from workbook.errors import OutputError
from workbook.spec.roots import builtin
from workbook.writing import write_all

FOLDERS = ("content", "fonts", "assets")


def start(folder: Path) -> tuple[list[Path], list[Path]]:
    """Files copied, and files left as they were. Raises OutputError where the folder cannot be written."""
    if folder.exists() and not folder.is_dir():
        raise OutputError(f"{folder} is a file; name a folder")
    home = builtin().parent
    pairs = [(path, folder / path.relative_to(home)) for path in _files(home)]
    new = [(path, target) for path, target in pairs if not target.exists()]
    write_all((target, path.read_bytes()) for path, target in new)
    return [target for _, target in new], [target for _, target in pairs if target not in {t for _, t in new}]


def _files(home: Path) -> Iterator[Path]:
    for name in FOLDERS:
        for path in sorted((home / name).rglob("*")):
            if path.is_file() and not any(part.startswith(".") for part in path.relative_to(home).parts):
                yield path
