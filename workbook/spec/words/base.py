"""What groups of words have in common."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import AfterValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from workbook.spec.base import Line, Model, Text, kebab


def _label(value: str) -> str:
    if not value:
        raise PydanticCustomError("empty-text", "This text is empty")
    if "\n" in value:
        raise PydanticCustomError("not-one-line", "This is one line of text; take the line breaks out")
    return value


Label = Annotated[str, AfterValidator(_label), WithJsonSchema({"type": "string", "minLength": 1})]
"""One line, its spaces kept: a separator is made of them."""


class Words(Model):
    """A group of words; ``group["no-phi"]`` is the word of that key. Raises KeyError."""

    def __getitem__(self, key: str) -> Any:
        for name in type(self).model_fields:
            if kebab(name) == key:
                return getattr(self, name)
        raise KeyError(key)


class Notice(Model):
    """A notice in the built-in wording."""

    title: Line
    text: Text
