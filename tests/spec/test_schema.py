from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any, Literal

from pydantic import Field

from workbook.spec.base import Ident, Length, Line, Model, text_as
from workbook.spec.named import IconId
from workbook.spec.schema import Generator, docstrings, schema_of


class Leaf(Model):
    text: Line
    """What it
    says. ``Quoted``."""


class Twig(Leaf):
    kind: Literal["twig"] = Field("twig", description="a thin one")
    id: Ident | None = None
    """None: it has none."""
    leaves: tuple[Annotated[Leaf, text_as("text")], ...] = ()
    long_side: Length = Field(2.0, description="its length")
    symbol: IconId


class _WithIds(Generator):
    def required(self, model: type[Any]) -> Iterable[str]:
        yield from ("id",) if model is Twig else ()


def test_docstrings_under_fields_explain_them_in_one_line() -> None:
    assert docstrings(Twig) == {"text": "What it says. Quoted.", "id": "Left out: it has none."}
    twig = schema_of(Twig, {})["properties"]
    assert (twig["text"]["description"], twig["long-side"]["description"]) == (
        "What it says. Quoted.",
        "its length",
    )


def test_keys_are_those_of_the_file_and_there_are_no_others() -> None:
    twig = schema_of(Twig, {})
    assert list(twig["properties"]) == ["text", "kind", "id", "leaves", "long-side", "symbol"]
    assert twig["additionalProperties"] is False


def test_a_kind_describes_its_model_and_has_to_be_said() -> None:
    twig = schema_of(Twig, {})
    assert twig["description"] == "a thin one"
    assert twig["required"] == ["kind", "text", "symbol"]
    assert twig["properties"]["kind"] == {"const": "twig", "type": "string", "description": "a thin one"}


def test_a_text_may_stand_for_keys() -> None:
    choices = schema_of(Twig, {})["properties"]["leaves"]["items"]["anyOf"]
    assert choices == [{"type": "string", "minLength": 1}, {"$ref": "#/definitions/Leaf"}]


def test_more_can_be_required_than_the_model_does() -> None:
    twig = schema_of(Twig, {}, _WithIds)
    assert "id" in twig["required"]
    assert twig["properties"]["id"]["type"] == "string"


def test_what_a_files_name_gives_is_left_out() -> None:
    twig = schema_of(Twig, {"icon": ["moon"]}, given=("symbol",))
    assert "symbol" not in twig["properties"]
    assert twig["required"] == ["kind", "text"]
