"""``OUT/<brand>/manifest.json``: what lies there, with hashes; files of earlier builds stay in it.

Nothing in it comes from the clock. An entry whose file is gone or was changed is dropped.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from workbook import __version__
from workbook.report import FileReport

NAME = "manifest.json"
FORMAT = 1


def entry(report: FileReport) -> dict[str, Any]:
    """What is said of a file; its path from the output folder becomes one from the brand's."""
    plain = report.as_json() | {"path": report.path.removeprefix(f"{report.brand}/")}
    del plain["brand"]
    return plain | {"key": report.key}


def manifest(folder: Path, entries: Iterable[Mapping[str, Any]]) -> bytes:
    """The text for a folder: these entries, and those of earlier ones whose files are as they were."""
    found = {str(one["path"]): dict(one) for one in entries}
    for path, old in known(folder).items():
        if path not in found and digest(folder / path) == old["sha256"]:
            found[path] = dict(old)
    files = [found[path] for path in sorted(found)]
    whole = {"format": FORMAT, "brand": folder.name, "made-with": f"practice-workbook {__version__}"}
    return (json.dumps(whole | {"files": files}, ensure_ascii=False, indent=2) + "\n").encode()


def known(folder: Path) -> dict[str, dict[str, Any]]:
    """The entries of a folder's manifest by path; none where it is missing or was damaged."""
    try:
        whole = json.loads((folder / NAME).read_bytes())
        files = {str(one["path"]): one for one in whole["files"] if isinstance(one["sha256"], str)}
    except (OSError, ValueError, LookupError, TypeError):
        return {}
    return files if whole.get("format") == FORMAT else {}


def digest(path: Path) -> str | None:
    """The hash of a file, or of a folder's pictures in order; None where there is nothing to read."""
    try:
        files = sorted(path.glob("*.png")) if path.is_dir() else [path]
        whole = sha256()
        for file in files:
            whole.update(file.read_bytes())
    except OSError:
        return None
    return whole.hexdigest() if files else None
