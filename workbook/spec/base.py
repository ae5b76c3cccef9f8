"""The models of YAML files: strict, frozen, kebab-case keys; and the types of their fields.

Data of YAML's core schema is JSON data, so models are strict in the sense of pydantic's JSON mode:
a list becomes a tuple, a text with a unit a length, and nothing else changes its type.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    WithJsonSchema,
)
from pydantic_core import CoreSchema, PydanticCustomError
from pydantic_core.core_schema import no_info_before_validator_function

from workbook.geometry import points
from workbook.spec.parse import parse

__all__ = [
    "IDENT", "Count", "Day", "Grade", "Ident", "Length", "Line", "Model", "Text", "kebab", "parse", "text_as",
]  # fmt: skip


def kebab(name: str) -> str:
    """``license_title`` as ``license-title``; ``in_`` as ``in``."""
    return name.rstrip("_").replace("_", "-")


class Model(BaseModel):
    """What a mapping in a YAML file may hold."""

    model_config = ConfigDict(
        frozen=True,
        defer_build=True,
        extra="forbid",
        strict=True,
        alias_generator=kebab,
        allow_inf_nan=False,
    )


IDENT = re.compile(r"[a-z0-9][a-z0-9-]{0,62}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u2028\u2029\ufeff]")


def _line(value: Any) -> Any:
    if isinstance(value, str):
        _printable(value)
        if "\n" in value.strip():
            raise PydanticCustomError("not-one-line", "This is one line of text; take the line breaks out")
        if not value.strip():
            raise PydanticCustomError("empty-text", "This text is empty")
        return value.strip()
    return value


def _paragraphs(value: Any) -> Any:
    if isinstance(value, str):
        _printable(value)
        if not value.strip():
            raise PydanticCustomError("empty-text", "This text is empty")
        return value.strip("\n").rstrip()
    return value


def _printable(value: str) -> None:
    match = _CONTROL.search(value)
    if match:
        raise PydanticCustomError(
            "control-character",
            "This text holds a control character (U+{point}) that cannot be printed",
            {"point": f"{ord(match[0]):04X}"},
        )


def _ident(value: str) -> str:
    if not IDENT.fullmatch(value):
        raise PydanticCustomError(
            "bad-id",
            "“{value}” is not an id: small letters a to z, digits and hyphens, like my-zones",
            {"value": value[:80]},
        )
    return value


def _length(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return value
    if not isinstance(value, str):
        raise PydanticCustomError(
            "bad-length", "“{value}” has no unit: write {value}mm, {value}in or {value}pt", {"value": value}
        )
    try:
        length = points(value)
    except ValueError as error:
        raise PydanticCustomError("bad-length", "{reason}", {"reason": str(error)}) from None
    if not 0 <= length <= 72 * 100:
        raise PydanticCustomError("bad-length", "“{value}” is no length for paper", {"value": value})
    return length


def _day(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        if not _DAY.fullmatch(value):
            raise ValueError
        return date.fromisoformat(value)
    except ValueError:
        raise PydanticCustomError(
            "bad-date", "“{value}” is not a date: write year-month-day, like 2026-10-02", {"value": value}
        ) from None


@dataclass(frozen=True, slots=True)
class _TextAs:
    key: str

    def _keyed(self, value: Any) -> Any:
        return value if isinstance(value, dict) else {self.key: value}

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return no_info_before_validator_function(self._keyed, handler(source))

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"anyOf": [{"type": "string", "minLength": 1}, handler(core)]}


def text_as(key: str) -> _TextAs:
    """For what may be a text or keys with values: a text alone stands for that key."""
    return _TextAs(key)


Line = Annotated[str, BeforeValidator(_line), WithJsonSchema({"type": "string", "minLength": 1})]
"""One line of text."""
Text = Annotated[str, BeforeValidator(_paragraphs), WithJsonSchema({"type": "string", "minLength": 1})]
"""Paragraphs, parted by a blank line."""
Ident = Annotated[
    str, AfterValidator(_ident), WithJsonSchema({"type": "string", "pattern": f"^{IDENT.pattern}$"})
]
"""The id of something named: small letters, digits and hyphens."""
Length = Annotated[
    float,
    BeforeValidator(_length),
    WithJsonSchema({"type": "string", "pattern": r"^\d+(\.\d+)?\s*(pt|in|mm|cm)$"}),
]
"""A length with its unit, in points."""
Day = Annotated[date, BeforeValidator(_day), WithJsonSchema({"type": "string", "format": "date"})]
"""A day as 2026-10-02."""
Count = Annotated[int, Field(ge=0, le=10_000)]
"""A whole number, 0 or more."""
Grade = Literal["A", "B", "C", "?"]
"""How a number is known: A read at its source, B quoted with an address, C third party, ? unverified."""
