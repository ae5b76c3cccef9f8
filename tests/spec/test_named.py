from __future__ import annotations

from pydantic import Field

from workbook.source import source_of
from workbook.spec.base import Ident, Model
from workbook.spec.named import ColorId, FactId, IconId, named_in
from workbook.spec.parse import parse


class Inner(Model):
    symbol: IconId
    color: ColorId = "primary"


class Outer(Model):
    id: Ident
    main_fact: FactId | None = None
    facts: tuple[FactId, ...] = Field((), max_length=3)
    inner: tuple[Inner, ...] = ()


def test_ids_that_name_something_come_with_their_way_in_the_yaml() -> None:
    text = "id: x\nmain-fact: a\nfacts: [b, c]\ninner: [{symbol: moon}, {symbol: sun, color: leaf}]\n"
    outer, problems = parse(Outer, source_of(text, "a.yaml"))
    assert outer is not None, problems
    assert [(named.steps, named.what, named.id) for named in named_in(outer)] == [
        (("main-fact",), "fact", "a"),
        (("facts", 0), "fact", "b"),
        (("facts", 1), "fact", "c"),
        (("inner", 0, "symbol"), "icon", "moon"),
        (("inner", 1, "symbol"), "icon", "sun"),
        (("inner", 1, "color"), "colour", "leaf"),
    ]
