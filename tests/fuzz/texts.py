"""Texts that people and files bring: from words in the brand's letters to every plane of Unicode."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

from tests.prints import brand
from workbook.kit.coverage import missing_in

LONG = 10_000
"""Letters of the longest word."""
_WORDS = "rest is a skill you can begin again in one slow quiet hour — “softly”, I’d say: 1/2 &".split()
_SIGNS = [
    "*a*",
    "**",
    "***b**",
    "[x](#quiet)",
    "<b>",
    "&amp;",
    "`",
    "\\",
    "\\{",
    "}",
    "{practice.name}",
    "{practice.tagline}",
]
_SIGNS += [
    "{fact.lifeline-988}",
    "{fact.lifeline-988.href}",
    "*",
    "_",
    "**a *b* c**",
    "# x",
    "- x",
    "1. x",
    "> x",
    "%s",
    "\\\\",
]
_MARKUP = [
    *_SIGNS,
    "[x](y)",
    "[ ](<>)",
    "{",
    "{page}",
    "{pages}",
    "{practice.license}",
    "{fact.}",
    "{practice.nobody}",
]
_MARKUP += [
    "http://x.org",
    "\\\n",
    "  \n",
    "](",
    "![a](b)",
    "{fact.warm-line}",
    "<!-- x",
    "[a]: b",
    "***",
    "~~~",
    "\t- x",
]
_HOSTILE = [
    *(
        "\u200b",
        "\u200d",
        "\u00ad",
        "\u202e",
        "\u2066",
        "\u2069",
        "\ufeff",
        "\u2028",
        "\u0085",
        "\u00a0",
        "\t",
    ),
    *(
        "\x00",
        "\x1b",
        "\x7f",
        "\ufffd",
        "\ufffe",
        "\U000e0001",
        "\U0010ffff",
        "\ue000",
        "𝓐",
        "🌱",
        "👩‍👩‍👧‍👦",
        "🇺🇸",
    ),
    *("ﬁ", "İ", "ß", "ǅ", "ﷺ", "𒐫", "\u1160", "각", "नमस्ते", "สวัสดี", "ภาษาไทย", "မြန်မာ"),
]


_EXTREME = ["", " ", "\n", "\n\n\n", "w" * LONG, "w-" * (LONG // 2), "rest " * (LONG // 5), "א" * LONG]
_EXTREME += ["\u0301" * 500, "ﷺ" * 99, "\u00a0" * LONG, "_a" * 999, *(sign * 999 for sign in "*[<\\{")]


@cache
def covered() -> str:
    """Characters that the built-in brand's faces have, for words and for headings."""
    missing = missing_in(brand())
    chars = "".join(chr(code) for code in range(0x20, 0x2E00) if chr(code).isprintable())
    lacking = {*missing(chars, False), *missing(chars, True)}
    return "".join(char for char in chars if char not in lacking)


def calm() -> st.SearchStrategy[str]:
    """What fonts can show and pages can hold: words, long ones, signs, markup that goes nowhere."""
    words = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=12).map(" ".join)
    signs = st.lists(
        st.one_of(
            st.sampled_from(_WORDS),
            st.sampled_from(_SIGNS),
            st.text(covered(), min_size=1, max_size=8),
        ),
        min_size=1,
        max_size=8,
    ).map(" ".join)
    rare = st.one_of(
        st.integers(60, 400).map(lambda count: "rest " * count),
        st.integers(8, 40).map(lambda count: "w" * count),
        st.sampled_from(
            ["A", "1", ".", "‘", "—", "null", "true", "1e3", "~", "a\u0301\u0308" * 9, "e\u0301"]
        ),
        st.text(covered(), min_size=1, max_size=60),
    )
    return st.one_of(words, words, words, signs, rare)


def wild() -> st.SearchStrategy[str]:
    """Anything: all planes, right to left, marks upon marks, words without end, nothing at all."""
    anything = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
    pieces = st.lists(
        st.one_of(
            st.sampled_from([*_WORDS, *_MARKUP, *_HOSTILE]),
            anything,
            st.text("אבגדהוזחט ابتثجحخد", max_size=20),
            st.text("\u0300\u0301\u0489\u20dd\u3099ạ", max_size=30),
        ),
        max_size=8,
    )
    return st.one_of(pieces.map("".join), pieces.map(" ".join), anything, st.sampled_from(_EXTREME))


def mixed() -> st.SearchStrategy[str]:
    """Mostly calm; one in many is wild."""
    return st.integers(0, 19).flatmap(lambda roll: wild() if roll == 11 else calm())
