"""How a language writes dates, numbers, lists and quotations."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from workbook.spec.words.base import Label, Words

Twelve = Annotated[tuple[Label, ...], Field(min_length=12, max_length=12)]
Seven = Annotated[tuple[Label, ...], Field(min_length=7, max_length=7)]


class Months(Words):
    """Names of the months, January first."""

    full: Twelve
    short: Twelve


class Weekdays(Words):
    """Names of the days, Monday first."""

    start: Literal["mon", "sun"]
    """The day a week begins with here."""
    full: Seven
    short: Seven
    letter: Seven


class Dates(Words):
    """Patterns of dates."""

    long: Label
    short: Label
    numeric: Label
    month_year: Label
    placeholder: Label


class Numbers(Words):
    """Signs in numbers."""

    decimal: Label
    group: Label
    range: Label
    percent: Label


class Lists(Words):
    """How things are strung together."""

    two: Label
    last: Label
    or_: Label


class Quotes(Words):
    """Quotation marks."""

    open: Label
    close: Label
    inner_open: Label
    inner_close: Label
    apostrophe: Label
