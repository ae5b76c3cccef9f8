"""The workbook: 36 page templates, one a page, each with its frame and its furniture."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from reportlab.lib.pagesizes import letter
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Frame,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
)

from tests.bench import bare_blocks, bare_figures, bare_rooms
from tests.bench.bare_art import mark, plant
from tests.bench.bare_blocks import Block, Flow, Here
from tests.bench.bare_flow import COLUMN, Note, said
from tests.bench.bare_styles import ACCENTS, FIELD, FIELD_TEXT, FOOT, HEADING, HINT, PAPER, STEM, TITLE, tint
from tests.bench.bare_words import Words

WIDTH, HEIGHT = letter
INNER, FOOT_ROOM, HEAD_ROOM = 60, 52, 60
FIELD_FOOT = HEIGHT - 280
"""Where the field of colour of a chapter's first page ends."""


def book(path: Path, words: Words, screen: bool) -> None:
    """Write the workbook; `screen`: on paper's colour, with links."""
    pages = _pages(words)
    numbers = {ident: n for n, (_, page) in enumerate(pages, 1) for ident in _ids(page)}
    numbers |= {chapter["id"]: numbers[chapter["pages"][0]["id"]] for chapter in words.chapters}
    document = BaseDocTemplate(str(path), pagesize=letter, title=words.book["title"])
    story: Flow = []
    for number, (chapter, page) in enumerate(pages, 1):
        accent = ACCENTS[words.chapters.index(chapter) + 1] if chapter else ACCENTS[0]
        here = Here(words, accent, number % 2 == 0, numbers)
        opens = chapter is not None and page is chapter["pages"][0]
        left = WIDTH - INNER - COLUMN if here.verso else INNER
        wide = page.get("template") == "wide" or any(
            b["kind"] in ("tracker", "planner") for b in page["blocks"]
        )
        left, room = (INNER, WIDTH - 2 * INNER) if wide else (left, COLUMN)
        tall = (FIELD_FOOT if opens else HEIGHT - HEAD_ROOM) - FOOT_ROOM
        frame = Frame(left, FOOT_ROOM, room, tall, 0, 0, 0, 0)
        furniture = partial(
            _furniture, here=here, page=page, number=number, screen=screen, chapter=chapter, opens=opens
        )
        document.addPageTemplates(PageTemplate(str(number), [frame], onPage=furniture))
        story += [NextPageTemplate(str(number + 1)), *_story(page, here, opens)]
        if chapter and page is chapter["pages"][-1]:
            story += [
                Spacer(0, 8),
                Paragraph(words.own["marks"]["keep"], HINT),
                Paragraph(chapter["keep"], STEM),
            ]
        story.append(PageBreak())
    document.addPageTemplates(PageTemplate(str(len(pages) + 1), [Frame(0, 0, WIDTH, HEIGHT)]))
    document.build(story[:-1])


def _pages(words: Words) -> list[tuple[Any, Block]]:
    """All pages in order, with their chapters."""
    inside = [(chapter, page) for chapter in words.chapters for page in chapter["pages"]]
    return [
        *((None, page) for page in words.book["front"]),
        *inside,
        *((None, page) for page in words.book["back"]),
    ]


def _ids(page: Block) -> list[str]:
    return [page["id"], *(block["id"] for block in page["blocks"] if "id" in block)]


def _story(page: Block, here: Here, opens: bool) -> Flow:
    flow: Flow = []
    for number, block in enumerate(page["blocks"]):
        if block["kind"] == "cover":
            continue
        marks = [
            here.words.own["marks"][key]
            for key in ("skip", "session")
            if block.get("skippable" if key == "skip" else key)
        ]
        if marks:
            flow.append(Note("<br/>".join(marks), here.verso))
        if number:
            flow.append(Spacer(0, 10))
        if block.get("title") and block["kind"] != "callout":
            flow.append(Paragraph(block["title"], HEADING if number or opens else TITLE))
        if block.get("intro"):
            flow += [Paragraph(text, HINT) for text in here.words.paragraphs(block["intro"])]
        flow += _drawer(block["kind"])(block, here)
    return flow or [Spacer(0, 1)]


def _drawer(kind: str) -> Callable[[Block, Here], Flow]:
    name = kind.replace("-", "_")
    homes = (bare_blocks, bare_rooms, bare_figures)
    return next(found for home in homes if (found := getattr(home, name, None)))


def _furniture(
    canvas: Canvas,
    document: object,
    here: Here,
    page: Block,
    number: int,
    screen: bool,
    chapter: Block | None,
    opens: bool,
) -> None:
    """What is on a page besides its words."""
    if screen:
        canvas.setFillColor(PAPER)
        canvas.rect(0, 0, WIDTH, HEIGHT, stroke=0, fill=1)
    if number == 1:
        _cover(canvas, here)
        return
    if chapter and opens:
        canvas.bookmarkPage(chapter["id"])
        _field(canvas, here, chapter)
    else:
        said(canvas, chapter["title"] if chapter else here.words.book["title"], INNER, HEIGHT - 34, 300, FOOT)
    canvas.bookmarkPage(page["id"])
    practice = here.words.practice
    links = [
        practice["address"],
        f'<a href="tel:+1{practice["phone"].replace("-", "")}">{practice["phone"]}</a>',
        f'<a href="mailto:{practice["email"]}">{practice["email"]}</a>',
        f'<a href="https://{practice["web"]}">{practice["web"]}</a>',
    ]
    mark(canvas, INNER, 28, 9, here.accent)
    said(canvas, " · ".join(links), INNER + 18, 38, 440, FOOT)
    said(canvas, str(number), 20 if here.verso else WIDTH - 40, 38, 30, FOOT)


def _field(canvas: Canvas, here: Here, chapter: Block) -> None:
    """The head of a chapter."""
    own, number = here.words.own, here.words.chapters.index(chapter) + 1
    canvas.setFillColor(here.accent)
    canvas.rect(0, FIELD_FOOT + 24, WIDTH, HEIGHT - FIELD_FOOT - 24, stroke=0, fill=1)
    plant(
        canvas, WIDTH - 120, FIELD_FOOT + 30, 220, number, tint(here.accent, 0.5), tint(here.accent, 0.2), 64
    )
    y = HEIGHT - 96
    y -= said(canvas, own["furniture"]["chapter"].replace("{number}", str(number)), INNER, y, 300, FIELD_TEXT)
    y -= said(canvas, chapter["title"], INNER, y, 320, FIELD) + 8
    y -= said(canvas, chapter["purpose"], INNER, y, 250, FIELD_TEXT)
    said(canvas, own["marks"]["minutes"].replace("{n}", str(chapter["minutes"])), INNER, y, 200, FIELD_TEXT)


def _cover(canvas: Canvas, here: Here) -> None:
    words = here.words
    canvas.setFillColor(here.accent)
    canvas.rect(0, 0, WIDTH, 170, stroke=0, fill=1)
    canvas.setFillColor(tint(here.accent, 0.2))
    canvas.rect(0, 170, WIDTH, 620, stroke=0, fill=1)
    for number in range(4):
        plant(canvas, 70 + 150 * number, 60, 330, number, here.accent, tint(here.accent, 0.2), 30)
    y = HEIGHT - 60
    y -= said(canvas, words.book["title"], INNER, y, 420, TITLE) + 14
    said(canvas, words.book["subtitle"], INNER, y, 420, HEADING)
    canvas.line(170, 560, 330, 560)
    mark(canvas, INNER, 40, 30, PAPER)
    said(canvas, words.practice["name"], INNER + 44, 64, 300, FIELD_TEXT)
