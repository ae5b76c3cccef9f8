"""Content to measure with: the built-in workbook many times as long, and many practices."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
BOOK, DECK, CLINICIANS = "mental-wellness", "affirmation-cards", "therapists-inner-work"
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def longer(folder: Path, times: int) -> Path:
    """``folder/content`` with the clients' workbook, its chapters so many times."""
    there = folder / "content/workbooks" / BOOK / "en-US"
    shutil.copytree(ROOT / "content/workbooks" / BOOK / "en-US", there)
    words = (there / "workbook.yaml").read_text("utf-8")
    names = yaml.load(words, _LOADER)["chapters"]
    copies = [f"{number}-{name}" for number in range(2, times + 1) for name in names]
    for copy in copies:
        number, _, name = copy.partition("-")
        (there / copy).write_text(_renamed((there / name).read_text("utf-8"), f"-again-{number}"), "utf-8")
    lines = [line for line in words.splitlines() if not line.startswith("pages:")]
    at = next(n for n, line in enumerate(lines) if line.startswith("chapters:"))
    rest = [line for line in lines[at + 1 :] if not line.lstrip().startswith("- ") or line.lstrip() != line]
    chapters = [f"  - {name}" for name in (*names, *copies)]
    kept = [line for line in rest if line.strip().removeprefix("- ").strip("\"'") not in names]
    (there / "workbook.yaml").write_text(
        "\n".join([*lines[:at], "chapters:", *chapters, *kept]) + "\n", "utf-8"
    )
    _project(folder, [BOOK])
    return folder / "content"


def _renamed(chapter: str, suffix: str) -> str:
    """A chapter whose ids nobody has, and those of its own that it points to."""
    idents = set(_idents(yaml.load(chapter, _LOADER)))
    found = []
    for line in chapter.splitlines():
        key, colon, value = line.partition("id: ")
        if colon and not key.strip(" -") and value.strip() in idents:
            line = f"{key}{colon}{value.strip()}{suffix}"
        found.append(line)
    return "\n".join(found) + "\n"


def _idents(data: Any) -> list[str]:
    if isinstance(data, dict):
        own = [data["id"]] if "id" in data else []
        return own + [ident for value in data.values() for ident in _idents(value)]
    return [ident for value in data for ident in _idents(value)] if isinstance(data, list) else []


def practices(folder: Path, count: int) -> Path:
    """``folder/content`` with so many brands, each with a name, a number and a colour of its own."""
    pattern = (ROOT / "content/brands/serene-pathways/_brand.yml").read_text("utf-8")
    logo = (ROOT / "content/brands/serene-pathways/logo.svg").read_bytes()
    for number in range(1, count + 1):
        there = folder / f"content/brands/practice-{number:03}"
        there.mkdir(parents=True)
        own = pattern.replace("Serene Pathways", f"Practice {number}")
        own = own.replace("909-591-5085", f"909-555-{number:04}")
        own = own.replace('pine: "#1E5B58"', f'pine: "#1E{0x4B + number % 16:02X}{0x48 + number % 24:02X}"')
        (there / "_brand.yml").write_text(own, "utf-8")
        (there / "logo.svg").write_bytes(logo)
    _project(folder, [BOOK, CLINICIANS, DECK])
    return folder / "content"


def _project(folder: Path, products: list[str]) -> None:
    made = "".join(f"  - {{id: {ident}, variants: [screen]}}\n" for ident in products)
    (folder / "content/project.yaml").write_text(f"format: 1\nproducts:\n{made}", "utf-8")
