"""A workbook: chapters and pages of blocks, as YAML gives them, each with its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from workbook.blocks import any_block
from workbook.blocks.base import Block
from workbook.errors import Place
from workbook.spec.base import Ident, Length, Line, Model, Text
from workbook.spec.named import ColorId, OpenerId, TrimId
from workbook.spec.typescale import Audience

Template = Literal["opener", "standard", "wide", "full"]
AnyBlock = any_block()


class PageFile(Model):
    """One page in YAML."""

    id: Ident | None = Field(None, description="names it for links")
    template: Template = Field("standard", description="opener, standard, wide or full")
    blocks: tuple[AnyBlock, ...] = Field(min_length=1, description="what stands on it, from top to bottom")  # type: ignore[valid-type]


class ChapterFile(Model):
    """One chapter file."""

    id: Ident = Field(description="names it for links and form fields")
    title: Line = Field(description="its title")
    purpose: Line = Field(description="what it is for, in a line")
    minutes: Annotated[int, Field(ge=1, le=600)] | None = Field(None, description="how long it may take")
    need: Line | None = Field(None, description="what the reader needs for it")
    art: OpenerId | None = Field(None, description="the motif of its opener: workbook list art")
    accent: ColorId = Field("primary", description="its colour: a role or a palette name")
    keep: Line | None = Field(None, description="the one line to keep")
    pages: tuple[PageFile, ...] = Field(min_length=1, description="its pages; the first is its opener")


class WorkbookFile(Model):
    """``workbook.yaml``."""

    title: Line = Field(description="its title")
    subtitle: Line | None = Field(None, description="under the title")
    description: Text | None = Field(None, description="what it is, for the file's own record")
    audience: Audience = Field(description="clients or clinicians: type, lines and wording follow")
    trim: TrimId | None = Field(None, description="the size of its pages; none: the paper")
    rule: Length | None = Field(None, description="pitch of writing lines; none: 8.7mm, clinicians 7.2mm")
    pages: Annotated[int, Field(ge=1, le=2000)] | None = Field(None, description="the page count promised")
    front: tuple[PageFile, ...] = Field(description="pages before the chapters")
    back: tuple[PageFile, ...] = Field(description="pages after the chapters")
    chapters: tuple[Line, ...] = Field(min_length=1, description="chapter files in order")


@dataclass(frozen=True)
class Page:
    """A page of blocks; content may run on to further sheets."""

    id: str | None
    template: Template
    blocks: tuple[Block, ...]
    place: Place
    places: tuple[Place, ...]
    """Of each block."""


@dataclass(frozen=True)
class Chapter:
    """A chapter; its first page is its opener."""

    number: int
    words: ChapterFile
    pages: tuple[Page, ...]
    place: Place
    opens: bool = True
    """False in a handout of a later page."""

    def opened_by(self, page: Page) -> bool:
        """Whether the page is the chapter's opener."""
        return self.opens and page is self.pages[0]


@dataclass(frozen=True)
class Workbook:
    """A workbook of one locale, whole."""

    id: str
    locale: str
    words: WorkbookFile
    front: tuple[Page, ...]
    chapters: tuple[Chapter, ...]
    back: tuple[Page, ...]
    place: Place
    partial: bool = False
    """A handout: what it points to may not be there."""
    whole: str | None = None
    """Of a handout: the id of the workbook that it is a part of."""

    def sections(self) -> Iterator[tuple[Chapter | None, Page]]:
        """All pages in order, each with its chapter."""
        yield from ((None, page) for page in self.front)
        for chapter in self.chapters:
            yield from ((chapter, page) for page in chapter.pages)
        yield from ((None, page) for page in self.back)
