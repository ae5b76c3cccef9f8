"""``workbook new``: a brand, a workbook or a deck to start from; nothing there is overwritten."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from string import Template

import workbook
from workbook.branding import BrandWords, Files, brand_files
from workbook.editing import FOLDER, pointed, schema_files
from workbook.enlisting import branded, enlisted, entry, listed
from workbook.errors import UsageError
from workbook.library import BUILT_IN, Kind, brand_ids, editions
from workbook.source import Source, did_you_mean, shown
from workbook.spec.base import IDENT
from workbook.spec.roots import MARK, Roots, find_content, open_content
from workbook.trying import problems_of, tried
from workbook.writing import write_all

COMMON, ENGLISH = "common", "en-US"
"""Starters of no language, and the language where there are none in the project's."""
ANY = "id"
"""The folder in the place of a starter's own."""
PRODUCTS = ("mental-wellness", "affirmation-cards")
"""What a project is made for that begins with a brand."""


@dataclass(frozen=True, slots=True)
class Added:
    """What is new."""

    files: tuple[Path, ...]
    """Without the schemas."""
    new: tuple[Path, ...]
    """Those that were not there before."""
    project: Path
    lines: tuple[str, ...] = ()
    """What is to be put into the project's file by hand, for a plain build to make it."""
    plain: bool = False
    """Whether a plain build makes it, or is for it."""


def add_brand(ident: str, words: BrandWords, content: Path | None = None) -> Added:
    """A new brand. Raises UsageError for an id that is taken or none, and for what no brand can have."""
    roots = find_content(content=content)
    _refuse("brand", ident, brand_ids(roots))
    if words.extends and words.extends not in brand_ids(roots):
        hint = did_you_mean(words.extends, brand_ids(roots)) or f"there are {', '.join(brand_ids(roots))}"
        raise UsageError(f"There is no brand “{words.extends}”: {hint}")
    files = brand_files(ident, words, roots)
    with tried(files, [words.extends] if words.extends else [], roots) as there:
        for problem in problems_of(ident, there)[1]:
            raise UsageError(f"{problem.message}{': ' + problem.hint if problem.hint else ''}")
    return place_brands([ident], files, roots)


def place_brands(idents: Sequence[str], files: Files, roots: Roots) -> Added:
    """Brands that were tried out, into the content; where there is none yet, it begins with the first."""
    first = idents[0]
    if roots.own is None:
        return _written(roots, files, {"brand": f"brand: {first}", "products": _products(*PRODUCTS)}, True)
    project = open_content(roots.own / MARK, roots)[0]
    named = bool(project and isinstance(project.data, dict) and project.data.get("brand"))
    own = [other for other, is_own in brand_ids(roots).items() if is_own]
    if not named and not own and len(idents) == 1:
        return _written(roots, files, plain=True)
    # The only brand of a content is the one a plain build is for; of two, one has to be named.
    plain = own[0] if len(own) == 1 else first if not own else None
    text = branded(project, plain) if project and not named and plain else None
    more = {Path(MARK): text.encode()} if text else {}
    done = plain == first and text is not None
    return _written(roots, {**files, **more}, plain=done, lines=() if done else (f"brand: {first}",))


def add_product(kind: Kind, ident: str, title: str | None = None, content: Path | None = None) -> Added:
    """A new workbook or deck, in the project's language. Raises UsageError as above."""
    roots = find_content(content=content)
    _refuse(kind, ident, editions(roots))
    project = open_content(roots.own / MARK, roots)[0] if roots.own else None
    wanted = _locale(project)
    locale = wanted if (_home() / wanted / f"{kind}s").is_dir() else ENGLISH
    values = {"title": _quoted(title or ident.replace("-", " ").capitalize())}
    files = dict(_starters(f"{kind}s", locale, ident, values))
    if roots.own is None:
        no_brand = f"# brand: {BUILT_IN}"
        return _written(roots, files, {"brand": no_brand, "products": _products(ident)}, True)
    if project and ident in listed(project):
        return _written(roots, files, plain=True)
    text = enlisted(project, ident) if project and locale == wanted else None
    if text is None:
        return _written(roots, files, lines=tuple(entry(ident, "  ")))
    return _written(roots, {**files, Path(MARK): text.encode()}, plain=True)


def _refuse(what: str, ident: str, known: Mapping[str, object]) -> None:
    if not IDENT.fullmatch(ident):
        like = re.sub(r"[^a-z0-9]+", "-", ident.lower()).strip("-")
        hint = f"; how about {like}?" if like else ""
        raise UsageError(f"“{ident}” is not an id: small letters a to z, digits and hyphens{hint}")
    if ident in known:
        raise UsageError(f"There is a {what} “{ident}” already; nothing is overwritten")


def _locale(project: Source | None) -> str:
    locale = project.data.get("locale") if project and isinstance(project.data, dict) else None
    return locale if isinstance(locale, str) and locale not in ("", ".", "..") else ENGLISH


def _products(*idents: str) -> str:
    return "\n".join(line for ident in idents for line in entry(ident, "  "))


def _quoted(text: str | None) -> str:
    """A text as YAML takes it, whatever it holds."""
    return "null" if text is None else json.dumps(text, ensure_ascii=False)


def _home() -> Path:
    return Path(workbook.__path__[0]).resolve() / "starters"


def _starters(below: str, locale: str, ident: str, values: Mapping[str, str]) -> Iterator[tuple[Path, bytes]]:
    """Files to start from, by their way from the content folder."""
    home = _home() / locale
    for path in sorted((home / below).rglob("*.y*ml")):
        way = Path(*(ident if part == ANY else part for part in path.relative_to(home).parts))
        yield way, Template(path.read_text("utf-8")).safe_substitute(values).encode()


def _written(
    roots: Roots,
    files: Files,
    project: Mapping[str, str] | None = None,
    plain: bool = False,
    lines: tuple[str, ...] = (),
) -> Added:
    """The files on the disk, all of them or none; with a project where there is none yet."""
    content = roots.own or Path.cwd() / "content"
    if project is not None:
        text = (_home() / COMMON / MARK).read_text("utf-8")
        files = {Path(MARK): Template(text).safe_substitute(project).encode(), **files}
    new = tuple(content / way for way in files if way != Path(MARK) or project is not None)
    for path in new:
        if path.exists():
            raise UsageError(f"There is {shown(path)} already; nothing is overwritten")
    whole = {content / way: _pointed(data, way) for way, data in files.items()}
    whole |= {path: files[path.relative_to(content)] for path in whole.keys() - set(new)}
    schemas = {path: data for path, data in schema_files(content / FOLDER) if not path.exists()}
    write_all((whole | schemas).items())
    return Added(tuple(whole), new, content / MARK, lines, plain)


def _pointed(data: bytes, way: Path) -> bytes:
    """With the line that editors look for; a mark stays what it is."""
    if way.suffix not in (".yaml", ".yml"):
        return data
    return pointed(data.decode(), way.as_posix()).encode()
