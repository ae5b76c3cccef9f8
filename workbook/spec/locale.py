"""A language and region: every string the program itself prints or speaks. Complete, or an error."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from workbook.spec.base import Line, Model
from workbook.spec.words.block import Blocks, Callouts, Fields
from workbook.spec.words.card import Calibrate, Cards, Sheet
from workbook.spec.words.page import (
    Contact,
    Contents,
    Crisis,
    Furniture,
    Imprint,
    Marks,
    Notices,
    References,
)
from workbook.spec.words.writing import Dates, Lists, Months, Numbers, Quotes, Weekdays

_TAG = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")


def _tag(value: str) -> str:
    if not _TAG.fullmatch(value):
        raise PydanticCustomError(
            "bad-locale", "“{value}” is not a language tag, like en-US or es-US", {"value": value[:40]}
        )
    return value


Tag = Annotated[str, AfterValidator(_tag), WithJsonSchema({"type": "string", "pattern": f"^{_TAG.pattern}$"})]
"""A language tag (BCP 47): language, script, region."""


class Locale(Model):
    """The words of one language as it is written in one region."""

    tag: Tag
    name: Line
    direction: Literal["ltr", "rtl"]
    notices: Notices
    crisis: Crisis
    furniture: Furniture
    contents: Contents
    imprint: Imprint
    contact: Contact
    references: References
    marks: Marks
    blocks: Blocks
    callouts: Callouts
    fields: Fields
    cards: Cards
    sheet: Sheet
    calibrate: Calibrate
    months: Months
    weekdays: Weekdays
    dates: Dates
    numbers: Numbers
    lists: Lists
    quotes: Quotes

    @property
    def language(self) -> str:
        """The language alone: ``en``."""
        return self.tag.split("-")[0]

    def dated(self, day: date, form: Literal["long", "short", "numeric", "month-year"] = "long") -> str:
        """A day as the language writes it."""
        pattern: str = self.dates[form]
        parts = {
            "{month}": self.months.full[day.month - 1],
            "{month-short}": self.months.short[day.month - 1],
            "{month-number}": f"{day.month:02}",
            "{day}": str(day.day),
            "{day-number}": f"{day.day:02}",
            "{year}": f"{day.year:04}",
        }
        for part, value in parts.items():
            pattern = pattern.replace(part, value)
        return pattern
