"""The workbooks' and the deck's pages, without an engine."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.bench.rivals.art import box, mark, pattern, plant
from tests.bench.rivals.blocks import COLUMN, Block, Here, elements
from tests.bench.rivals.model import (
    BOLD,
    FIELD,
    FIELD_TEXT,
    FOOT,
    HEAD,
    HEADING,
    HINT,
    STEM,
    TEXT,
    TITLE,
    Look,
    Page,
    Placed,
    Run,
    Sketch,
    Words,
    tint,
)
from tests.bench.rivals.texts import Texts

WIDTH, HEIGHT = 612.0, 792.0
INNER, HEAD_ROOM, FOOT_ROOM, FIELD_ROOM = 60.0, 60.0, 52.0, 280.0
CARD = (180.0, 252.0)
EDGE = 14.0
WHITE = "#FFFFFF"


def book(texts: Texts, times: int = 1) -> list[Page]:
    """A workbook's pages; its chapters so many times."""
    inside = [
        (chapter, page) for _ in range(times) for chapter in texts.chapters for page in chapter["pages"]
    ]
    around = [*texts.book["front"], *texts.book["back"]]
    whole: list[tuple[Block | None, Block]] = [(None, page) for page in texts.book["front"]]
    whole += [*inside, *((None, page) for page in texts.book["back"])]
    # Front and back pages too, so that so many times the chapters are so many times the pages.
    whole += [(None, page) for _ in range(times - 1) for page in around]
    return [_page(texts, chapter, page, number) for number, (chapter, page) in enumerate(whole, 1)]


def _page(texts: Texts, chapter: Block | None, page: Block, number: int) -> Page:
    accent = texts.accents[texts.chapters.index(chapter) % 9 + 1] if chapter else texts.accents[0]
    opens = chapter is not None and page is chapter["pages"][0]
    wide = page.get("template") == "wide" or any(
        b["kind"] in ("tracker", "planner", "table") for b in page["blocks"]
    )
    left = INNER if wide or number % 2 else WIDTH - INNER - COLUMN
    top = FIELD_ROOM if opens else HEAD_ROOM
    laid = Page(WIDTH, HEIGHT, (left, top, WIDTH - 2 * INNER if wide else COLUMN, HEIGHT - top - FOOT_ROOM))
    if page["blocks"][0]["kind"] == "cover":
        _cover(laid, texts, accent)
        return laid
    here = Here(texts, accent, COLUMN)
    for at, block in enumerate(page["blocks"]):
        if block.get("title") and block["kind"] != "callout":
            laid.flow.append(here.say(block["title"], HEADING if at or opens else TITLE))
        laid.flow += elements(block, here)
    if chapter and page is chapter["pages"][-1]:
        laid.flow += [here.say(texts.own["marks"]["keep"], HINT), here.say(chapter["keep"], STEM)]
    if chapter and opens:
        _field(laid, here, chapter)
    else:
        laid.placed.append(_at(INNER, 34, 300, chapter["title"] if chapter else texts.book["title"], FOOT))
    _foot(laid, here, number)
    return laid


def _at(x: float, y: float, width: float, text: str, look: Look) -> Placed:
    return Placed(x, y, width, Words((Run(text),), look))


def _foot(page: Page, here: Here, number: int) -> None:
    practice = here.texts.practice
    phone = practice["phone"]
    runs = (
        Run(f"{practice['address']} · "),
        Run(phone, href=f"tel:+1{phone.replace('-', '')}"),
        Run(" · "),
        Run(practice["email"], href=f"mailto:{practice['email']}"),
        Run(" · "),
        Run(practice["web"], href=f"https://{practice['web']}"),
    )
    page.placed += [
        Placed(INNER, HEIGHT - 38, 9, mark(9, here.accent)),
        Placed(INNER + 18, HEIGHT - 38, 440, Words(runs, FOOT)),
        _at(WIDTH - 40 if number % 2 else 20, HEIGHT - 38, 30, str(number), FOOT),
    ]


def _field(page: Page, here: Here, chapter: Block) -> None:
    tall, number = FIELD_ROOM - 24, here.texts.chapters.index(chapter) + 1
    own = here.texts.own
    page.placed += [
        Placed(0, 0, WIDTH, Sketch(WIDTH, tall, (box(0, 0, WIDTH, tall, here.accent),))),
        Placed(
            WIDTH - 220, 30, 200, plant(200, 220, number, tint(here.accent, 0.5), tint(here.accent, 0.2), 64)
        ),
        _at(INNER, 80, 300, own["furniture"]["chapter"].replace("{number}", str(number)), FIELD_TEXT),
        _at(INNER, 104, 320, chapter["title"], FIELD),
        _at(INNER, 190, 250, chapter["purpose"], FIELD_TEXT),
    ]


def _cover(page: Page, texts: Texts, accent: str) -> None:
    ground = (box(0, HEIGHT - 170, WIDTH, 170, accent), box(0, 0, WIDTH, HEIGHT - 170, tint(accent, 0.2)))
    plants = [
        Placed(30 + 145 * n, 400, 120, plant(120, 330, n, accent, tint(accent, 0.2), 30)) for n in range(4)
    ]
    page.placed += [
        Placed(0, 0, WIDTH, Sketch(WIDTH, HEIGHT, ground)),
        *plants,
        _at(INNER, 60, 420, texts.book["title"], TITLE),
        _at(INNER, 130, 420, texts.book["subtitle"], HEADING),
        Placed(INNER, HEIGHT - 70, 30, mark(30, WHITE)),
        _at(INNER + 44, HEIGHT - 64, 300, texts.practice["name"], FIELD_TEXT),
    ]


def deck(texts: Texts) -> list[Page]:
    """A card side a page, front then back."""
    return [side for card in _cards(texts) for side in card]


def _cards(texts: Texts) -> Iterator[tuple[Page, Page]]:
    suits = {suit["id"]: suit for suit in texts.deck["suits"]}
    order = list(suits)
    longest = {
        ident: max(len(c["front"]) for c in texts.deck["cards"] if c["suit"] == ident) for ident in order
    }
    for number, card in enumerate(texts.deck["cards"]):
        accent = texts.accents[order.index(card["suit"]) + 1]
        size = max(15.0, 26.0 - longest[card["suit"]] / 8)
        yield (
            _front(texts, card, suits[card["suit"]], accent, number, size),
            _back(texts, card["back"], accent, number),
        )
    for extra in texts.deck["extras"]:
        yield _extra(texts, extra), _back(texts, None, texts.accents[0], 0)


def _side() -> Page:
    return Page(*CARD, (EDGE, EDGE, CARD[0] - 2 * EDGE, CARD[1] - 2 * EDGE))


def _front(texts: Texts, card: Any, suit: Any, accent: str, number: int, size: float) -> Page:
    side, (wide, tall) = _side(), CARD
    look = Look(HEAD, size, size * 1.16, 0, WHITE, centered=True)
    side.placed += [
        Placed(0, 0, wide, Sketch(wide, tall, (box(0, 0, wide, tall, accent),))),
        *(
            Placed(
                10 + 80 * n, 114, 80, plant(80, 130, number * 2 + n, tint(accent, 0.9), tint(accent, 0.7), 34)
            )
            for n in range(2)
        ),
        Placed(60, 28, 10, mark(10, WHITE)),
        _at(76, 26, 100, suit["name"], Look(HEAD, 9, 11, 0, WHITE)),
        Placed(EDGE, 80, wide - 2 * EDGE, Words(texts.runs(card["front"]), look)),
    ]
    return side


def _back(texts: Texts, back: Any, accent: str, number: int) -> Page:
    side, (wide, tall) = _side(), CARD
    high = tall * (0.27 if back else 0.58)
    side.placed += [
        Placed(0, 0, wide, Sketch(wide, high, (box(0, 0, wide, high, tint(accent, 0.2)),))),
        Placed(0, 0, wide, pattern(wide, high, number // 6, tint(accent, 0.7), accent, 32)),
        _at(EDGE, tall - 34, 120, texts.practice["name"], Look(BOLD, 7.5, 10)),
        _at(EDGE, tall - 24, 120, texts.practice["web"], FOOT),
        Placed(wide - EDGE - 12, tall - 26, 12, mark(12, accent)),
    ]
    if back:
        side.room = (EDGE, high + 14, wide - 2 * EDGE, tall - high - 54)
        prompt = Words(texts.runs(back["prompt"]), Look(BOLD, 11.5, 14.5, 6, accent))
        side.flow += [prompt, Words(texts.runs(back["practice"]), Look(TEXT, 11.5, 14.5))]
    else:
        side.placed.append(
            _at(EDGE, high + 14, wide - 2 * EDGE, texts.deck["title"], Look(HEAD, 15, 18, 0, accent))
        )
    return side


def _extra(texts: Texts, extra: Any) -> Page:
    side, (wide, tall) = _side(), CARD
    accent, own = texts.accents[0], texts.own
    side.placed += [
        Placed(0, 0, wide, Sketch(wide, 52, (box(0, 0, wide, 52, accent),))),
        _at(
            EDGE,
            14,
            wide - 2 * EDGE,
            extra.get("title") or extra["kind"].title(),
            Look(HEAD, 13, 16, 0, WHITE),
        ),
    ]
    side.room = (EDGE, 60, wide - 2 * EDGE, tall - 70)
    small = Look(TEXT, 9.5, 12.5, 2)
    lines = {
        "guide": lambda: texts.parts(extra.get("text", "")),
        "crisis": lambda: [f"{texts.label(fact)} {{fact.{fact}}}" for fact in extra["facts"]],
        "imprint": lambda: [own["notices"]["disclaimer-deck"]["text"], *texts.practice.values()],
        "blank": lambda: [],
    }.get(extra["kind"], lambda: [])()
    side.flow += [Words(texts.runs(line), small) for line in lines]
    return side
