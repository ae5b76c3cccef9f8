"""What groups of words have in common."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from workbook.spec.base import Line, Model, Text, kebab

Label = Annotated[str, Field(min_length=1, pattern=r"^[^\n]+$")]
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
