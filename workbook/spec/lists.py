"""What ``check`` holds the words of a locale to: limits for each kind of reader, lists of words."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from workbook.spec.base import Ident, Line, Model
from workbook.spec.locale import Tag

Reader = Literal["clients", "clinicians", "cards"]
"""Whom words are for: the readers of a workbook, or whoever draws a card."""
ListCode = Literal[
    "word-absolute",
    "word-body",
    "word-cheer",
    "word-faith",
    "word-hero",
    "word-label",
    "word-pressure",
    "word-promise",
    "word-school",
    "word-stigma",
    "word-trauma",
]
"""Every list is a code of its own."""
Most = Annotated[float, Field(gt=0, le=1000)]


class Limits(Model):
    """How hard words may be for one kind of reader. ``None``: not judged."""

    chapter: Most | None = Field(None, description="the formula's number for a chapter or suit")
    block: Most | None = Field(None, description="the same for a block of 100 words and more")
    smog: Most | None = Field(None, description="SMOG grade of a whole book")
    mean_sentence: Most | None = Field(None, description="words of the mean sentence")
    sentence: Most | None = Field(None, description="words of the longest sentence")
    paragraph: Most | None = Field(None, description="words of the longest paragraph")
    prompt: Most | None = Field(None, description="words of a question")
    step: Most | None = Field(None, description="words of a step, or of a card's practice")
    long_words: Most | None = Field(None, description="words of four syllables and more, in percent")


class WordList(Model):
    """Words that do not belong; ``*`` stands for any ending, ``a/b`` for either word, ``#`` for a number."""

    why: Line = Field(description="said with every hit")
    readers: tuple[Reader, ...] = Field(min_length=1, description="whom it is kept from")
    words: tuple[Line, ...] = Field(min_length=1, description="words and phrases")
    allow: tuple[Line, ...] = Field((), description="phrases in which they are right")
    kinds: tuple[Ident, ...] = Field((), description="kinds of block in which they are right")


class Cues(Model):
    """Words that show that a thing has been said."""

    skip: tuple[Line, ...] = Field(description="that a page may be skipped")
    crisis: tuple[Line, ...] = Field(description="where help is")
    breath: tuple[Line, ...] = Field(description="that an anchor rests on breath after all")


class Lists(Model):
    """One locale's file."""

    tag: Tag = Field(description="the locale it is for, the file's own name")
    formula: Literal["flesch-kincaid", "szigriszt"] = Field(
        description="flesch-kincaid: a grade, the lower the easier; szigriszt: an ease, the higher the easier"
    )
    limits: dict[Reader, Limits] = Field(description="how hard words may be, for each kind of reader")
    glossary: tuple[Line, ...] = Field((), description="long words that its readers know")
    cues: Cues = Field(description="words that show that a thing has been said")
    words: dict[ListCode, WordList] = Field(description="lists of words by the code of what they find")
