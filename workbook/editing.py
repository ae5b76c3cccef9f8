"""Help for editors: the JSON Schema of each kind of file, and the line by which a file names its own.

The schemas lie in workbook/schemas/; ``python -m workbook.describing`` renews them from the models.
Content that ``init`` and ``new`` write has copies in content/.schemas/, so that its files name them by
relative paths, wherever the folder goes and whatever is installed there.
github.com/redhat-developer/yaml-language-server#using-inlined-schema
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

import workbook
from workbook.errors import UsageError
from workbook.source import did_you_mean

KINDS: Mapping[str, str] = {
    "board": "presets/boards/<id>.yaml: a board or paper and how thick it is",
    "brand": "brands/<id>/_brand.yml: a practice's name, colours, type and mark",
    "chapter": "workbooks/<id>/<locale>/….yaml: a chapter of a workbook",
    "deck": "decks/<id>/<locale>.yaml: a deck of cards",
    "facts": "facts.yaml: telephone numbers, addresses and claims, with source and day",
    "lists": "presets/lists/<tag>.yaml: what “workbook check” holds the words of a language to",
    "locale": "presets/locales/<tag>.yaml: the words that the program itself prints",
    "profile": "presets/profiles/<id>.yaml: a press and its paper",
    "project": "project.yaml: what a plain build makes, and for whom",
    "stock": "presets/stocks/<id>.yaml: a sheet and where cards stand on it",
    "trim": "presets/trims/<id>.yaml: a finished size",
    "variant": "presets/variants/<id>.yaml: what a file is for",
    "workbook": "workbooks/<id>/<locale>/workbook.yaml: a workbook's title, front and back",
}
"""What there are schemas of, and which files each is for."""
PRESETS: Mapping[str, str] = {
    "boards": "board",
    "lists": "lists",
    "locales": "locale",
    "profiles": "profile",
    "stocks": "stock",
    "trims": "trim",
    "variants": "variant",
}
"""The kind of the files in each folder of presets."""
FOLDER = ".schemas"
"""Below a content folder."""
_LANGUAGE_SERVER = "# yaml-language-server: $schema="


def schema_text(kind: str) -> str:
    """The schema of a kind of file, as JSON. Raises UsageError where there is none."""
    if kind not in KINDS:
        hint = did_you_mean(kind, KINDS) or f"there are: {', '.join(KINDS)}"
        raise UsageError(f"There is no schema “{kind}”: {hint}")
    return (packed() / f"{kind}.json").read_text("utf-8")


def packed() -> Path:
    """Where the schemas of this version are."""
    return Path(workbook.__path__[0]).resolve() / "schemas"


def schema_files(folder: Path) -> Iterator[tuple[Path, bytes]]:
    """All schemas as files of a folder."""
    for kind in KINDS:
        yield folder / f"{kind}.json", schema_text(kind).encode()


def kind_of(name: str) -> str | None:
    """The kind of a file by its way from the content folder, or None."""
    parts = PurePosixPath(name).parts
    match parts:
        case ("project.yaml",) | ("facts.yaml",):
            return parts[0].removesuffix(".yaml")
        case ("brands", _, "_brand.yml"):
            return "brand"
        case ("workbooks", _, _, file) if file.endswith(".yaml"):
            return "workbook" if file == "workbook.yaml" else "chapter"
        case ("decks", _, file) if file.endswith(".yaml"):
            return "deck"
        case ("presets", kinds, file) if file.endswith(".yaml") and kinds in PRESETS:
            return PRESETS[kinds]
    return None


def pointed(text: str, name: str) -> str:
    """A content file's text with a first line that names its schema, where it has none and there is one."""
    kind = kind_of(name)
    if kind is None or _LANGUAGE_SERVER in text:
        return text
    up = "../" * (len(PurePosixPath(name).parts) - 1)
    return f"{_LANGUAGE_SERVER}{up or './'}{FOLDER}/{kind}.json\n{text}"
