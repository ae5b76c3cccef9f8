"""Generated workbooks, decks, brands and facts, thrown at ``check`` and ``build``."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.fuzz.mutation import mutated
from tests.fuzz.shapes import files
from tests.fuzz.texts import calm, mixed, wild
from tests.fuzz.verdict import builds, judge
from tests.practices import BOOK, BOOK_FILE, BRAND, BRAND_FILE, CHAPTER_FILE, DECK, DECK_FILE
from tests.prints import ROOT, ROOTS
from workbook.spec.presets import preset_paths, read_variant

LOGOS = sorted((ROOT / "content/brands").glob("*/*.??g"))
IDS = ["rest", "quiet", "one", "primary", "accent-1", "fern", "moon", "lifeline-988", "warm-line", "poker"]


def _yaml(data: Any) -> str:
    """JSON, which is YAML."""
    return json.dumps(data, ensure_ascii=False)


@st.composite
def thrown(draw: Callable[..., Any], name: str) -> Any:
    """A file of that kind: calm and right, or with a little that is wrong, or wild."""
    mood = draw(st.integers(0, 9))
    texts = calm() if mood < 6 else mixed() if mood < 9 else wild()
    return draw(files(name, texts, IDS, spoil=(0, 0, 0, 0, 1, 20)[draw(st.integers(0, 5))]))


VARIANTS = {
    kind: [ident for ident in preset_paths("variants", ROOTS) if kind in read_variant(ident, ROOTS).kinds]
    for kind in ("workbook", "deck")
}


@builds
@given(thrown("chapter"), st.sampled_from(VARIANTS["workbook"]))
def test_any_chapter_is_refused_in_words_or_becomes_a_good_book(chapter: Any, variant: str) -> None:
    judge({CHAPTER_FILE: _yaml(chapter)}, products=("calm-week",), variants=(variant,))


@builds
@given(thrown("workbook"))
def test_any_workbook_is_refused_in_words_or_becomes_a_good_book(book: Any) -> None:
    if isinstance(book, dict) and "chapters" in book:
        book["chapters"] = ["01.yaml"]
    judge({BOOK_FILE: _yaml(book)}, products=("calm-week",))


@builds
@given(thrown("deck"), st.sampled_from(VARIANTS["deck"]))
def test_any_deck_is_refused_in_words_or_becomes_good_cards(deck: Any, variant: str) -> None:
    suits = deck.get("suits") if isinstance(deck, dict) else None
    for number, suit in enumerate(suits if isinstance(suits, list) else ()):
        if isinstance(suit, dict) and "id" in suit:
            suit["id"] = ("rest", "quiet", *IDS)[number % 8]
    judge({DECK_FILE: _yaml(deck)}, products=("few-cards",), variants=(variant,))


@builds
@given(thrown("brand"))
def test_any_brand_is_refused_in_words_or_stands_on_good_pages(brand: Any) -> None:
    judge({BRAND_FILE: _yaml(brand)})


@builds
@given(thrown("facts"))
def test_any_facts_are_refused_in_words_or_stand_on_good_pages(facts: Any) -> None:
    judge({"facts.yaml": _yaml(facts)})


@builds
@given(thrown("project"))
def test_any_project_is_refused_in_words_or_makes_good_files(project: Any) -> None:
    judge({"project.yaml": _yaml(project)})


@builds
@given(st.data())
def test_any_preset_is_refused_in_words_or_makes_good_files(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(["trim", "stock", "variant"]))
    preset = data.draw(thrown(kind))
    judge({f"presets/{kind}s/own.yaml": _yaml(preset), **_asking(kind)})


def _asking(kind: str) -> dict[str, str]:
    """A project that makes files with a preset of its own."""
    made = "format: 1\nproducts: [{id: calm-week, variants: [own]}, {id: few-cards, variants: [own]}]\n"
    if kind == "variant":
        return {"project.yaml": made}
    if kind == "trim":
        return {BOOK_FILE: f"trim: own\n{BOOK}", DECK_FILE: f"trim: own\n{DECK}"}
    sheets = "{description: Sheets, impose: cards, stock: own, kinds: [deck]}"
    return {
        "project.yaml": made.replace("{id: calm-week, variants: [own]}, ", ""),
        "presets/variants/own.yaml": sheets,
    }


@builds
@given(wild())
def test_any_text_is_refused_in_words_or_stands_on_good_pages(text: str) -> None:
    said = _yaml(text)
    judge(
        {
            CHAPTER_FILE: f"id: a\ntitle: {said}\npurpose: {said}\nkeep: {said}\npages:\n"
            f"  - blocks: [{{kind: prose, title: {said}, text: {said}}}]\n",
            DECK_FILE: "title: Few\nsuits: [{id: rest, name: Rest, symbol: moon, color: accent-1}]\n"
            f"cards: [{{id: one, suit: rest, front: {said}, back: {{prompt: {said}, practice: {said}}}}}]\n",
            BRAND_FILE: BRAND.replace("name: Calm", f"name: {said}, tagline: {said}"),
        }
    )


FONT = sorted((ROOT / "fonts").rglob("*_400Regular.ttf"))[0].read_bytes()
WITH_FONT = (
    "typography:\n  fonts:\n    - {family: Calm Sans, source: file, files: [{path: sans.ttf}]}\n"
    "  base: {family: Calm Sans}\n"
)


@builds
@given(mutated([FONT], [b"\x00\x00", b"\xff\xff", b"glyf", b"cmap", b"\x7f\xff"]))
def test_any_font_is_refused_in_words_or_stands_on_good_pages(font: bytes) -> None:
    judge({BRAND_FILE: BRAND + WITH_FONT, "brands/calm/sans.ttf": font})


@builds
@given(
    mutated([logo.read_bytes() for logo in LOGOS], [b"<script/>", b"1e9", b"nan", b"#", b"\x00"]),
    st.booleans(),
)
def test_any_logo_is_refused_in_words_or_stands_on_good_pages(logo: bytes, raster: bool) -> None:
    name = "logo.png" if raster or logo.startswith(b"\x89PNG") else "logo.svg"
    mark = f"logo: {{images: {{mark: {{path: {name}, alt: A leaf}}}}, medium: mark}}\n"
    judge({BRAND_FILE: BRAND + mark, f"brands/calm/{name}": logo})
