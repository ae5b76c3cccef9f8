"""Presets and where they are found: ``presets/<kind>/<id>.yaml``, own before built-in."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, TypeVar

import workbook
from workbook.errors import ContentError, UsageError
from workbook.source import Source, did_you_mean, read_source
from workbook.spec.base import Model
from workbook.spec.board import Board
from workbook.spec.braces import brace_problems
from workbook.spec.lists import Lists
from workbook.spec.locale import Locale
from workbook.spec.parse import parse
from workbook.spec.roots import Roots, open_content
from workbook.spec.stock import Stock
from workbook.spec.trim import Trim
from workbook.spec.variant import Variant

Kind = Literal["trims", "stocks", "boards", "variants", "locales", "profiles", "lists"]
P = TypeVar("P", bound=Model)
ENGLISH = "en-US"
"""The locale that the others are held against."""


def preset_paths(kind: Kind, roots: Roots) -> dict[str, Path]:
    """All presets of a kind by id, in the order of the alphabet."""
    found = {path.stem: path for path in packed(kind).glob("*.yaml")}
    found |= {path.stem: path for path in roots.winning(f"presets/{kind}/*.yaml").values()}
    return dict(sorted(found.items()))


def read_trim(ident: str, roots: Roots) -> Trim:
    """A trim. Raises ContentError, and UsageError where there is none of that id."""
    return read_preset(Trim, "trims", ident, roots)


def read_stock(ident: str, roots: Roots) -> Stock:
    """A stock. Raises ContentError, and UsageError where there is none of that id."""
    return read_preset(Stock, "stocks", ident, roots)


def read_board(ident: str, roots: Roots) -> Board:
    """A board. Raises ContentError, and UsageError where there is none of that id."""
    return read_preset(Board, "boards", ident, roots)


def read_variant(ident: str, roots: Roots) -> Variant:
    """A variant. Raises ContentError, and UsageError where there is none of that id."""
    return read_preset(Variant, "variants", ident, roots)


def read_locale(tag: str, roots: Roots) -> Locale:
    """A locale, complete. Raises ContentError, and UsageError where there is none of that tag."""
    source = _source("locales", tag, roots)
    locale, problems = parse(Locale, source)
    if locale is not None and locale.tag != tag:
        problems = [source.problem("wrong-value", f"The file's name asks for the tag “{tag}”", ("tag",))]
    english = packed("locales") / f"{ENGLISH}.yaml"
    if source.path != english:
        problems += brace_problems(source, read_source(english))
    if locale is None or problems:
        raise ContentError(problems)
    return locale


def read_lists(tag: str, roots: Roots) -> Lists:
    """What a locale's words are held to. Raises ContentError, and UsageError where there is none."""
    source = _source("lists", tag, roots)
    lists, problems = parse(Lists, source)
    if lists is None:
        raise ContentError(problems)
    return lists


def stock_for(paper: str, trim: str, roots: Roots, *, paired: bool = False) -> Stock | None:
    """A stock that holds cards of that trim on that paper: a plain one, of those the one with most places.

    ``paired``: that has room for most fronts with their backs beside them. Raises ContentError.
    """
    stocks = (read_stock(ident, roots) for ident in preset_paths("stocks", roots))
    fitting = (stock for stock in stocks if (stock.paper, stock.trim) == (paper, trim))
    return min(
        fitting,
        key=lambda stock: (stock.precut, -stock.pairs if paired else -stock.places, stock.id),
        default=None,
    )


def read_preset(model: type[P], kind: Kind, ident: str, roots: Roots) -> P:
    """A preset of that kind. Raises ContentError, and UsageError where there is none of that id."""
    found, problems = parse(model, _source(kind, ident, roots), given={"id": ident})
    if found is None:
        raise ContentError(problems)
    return found


def _source(kind: Kind, ident: str, roots: Roots) -> Source:
    paths = preset_paths(kind, roots)
    if ident not in paths:
        hint = did_you_mean(ident, paths) or f"there are {', '.join(paths)}"
        raise UsageError(f"There is no {kind[:-1]} “{ident}”; {hint}")
    source, problems = open_content(paths[ident], roots)
    if source is None:
        raise ContentError(problems)
    return source


def packed(kind: Kind) -> Path:
    """The folder of the built-in presets."""
    return Path(workbook.__path__[0]).resolve() / "presets" / kind
