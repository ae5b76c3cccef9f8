"""Content trees by the JSON Schemas that editors use: what a file may hold, and what it may not."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from hypothesis import strategies as st

from tests.modules import PACKAGE

Schema = Mapping[str, Any]
Texts = st.SearchStrategy[str]
MANY = 500
"""Items of the longest list."""
_LENGTHS = ["8.7mm", "10mm", "0.125in", "12pt", "1cm", "0pt", "100in", "0.1mm", "300pt", "6in", "-3mm", "5"]
_COLORS = ["#1E5B58", "#000000", "#FFFFFF", "#FF0", "#777777", "blue", "calm", "#12"]
_NAMED: Mapping[str, Sequence[str]] = {
    **dict.fromkeys("foreground background primary secondary tertiary light dark".split(), _COLORS),
    "path": ["logo.svg", "logo.png", "sans.ttf", "../_brand.yml", "." * 300, "a/b/c.svg", "nul", "", "mark"],
    "phone": ["909-555-0142", "+1 909 555 0142", "1", "+49 30 901820"],
    "family": ["Fraunces", "Atkinson Hyperlegible Next", "Calm Sans", "fraunces"],
    "href": ["tel:5550199", "https://example.org", "sms:741741", "x", "mailto:a@b.org"],
    "source": ["https://example.org", "here"],
    "checked": ["2026-10-02", "2025-02-30", "0001-01-01"],
    "locale": ["en-US", "es-US", "xx", "en_US"],
    "brand": ["calm", "serene-pathways"],
    "trim": ["poker", "tarot"],
    "suit": ["rest", "rest", "quiet"],
    "symbol": ["moon", "sun", "leaf"],
    "color": ["primary", "accent-1", "accent-2"],
    "face": ["classic", "letter", "window"],
    "back-face": ["classic", "side"],
}
"""What is put into fields whose schema says only that they are texts."""
_PATTERNS: Mapping[str, Sequence[str]] = {
    r"^\d+(\.\d+)?\s*(pt|in|mm|cm)$": _LENGTHS,
    r"^[0-9]{1,3}\+?$": ["5", "10+", "999"],
    "^[0-9.]+\\s*(pt|mm|cm|in|rem|em|%|px)$": [
        "13pt",
        "11pt",
        "18px",
        "1.1rem",
        "4mm",
        "1pt",
        "900pt",
        "100%",
        ".",
    ],
    "^https?://[^\\s/]+\\.[^\\s/]+(/\\S*)?$": [
        "https://example.org",
        "http://a.b/" + "c" * 300,
        "https://é.org/ü",
    ],
    "^[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+$": ["a@b.org", "x" * 90 + "@example.org"],
    "^[A-Z]{2}(-[A-Z0-9]{1,3})?$": ["US-CA", "US", "DE", "ZZ"],
}


@cache
def schema(name: str) -> Schema:
    """The schema of a kind of file."""
    found: Schema = json.loads((PACKAGE / "schemas" / f"{name}.json").read_text("utf-8"))
    return found


@st.composite
def files(
    draw: Callable[..., Any], name: str, texts: Texts, idents: Sequence[str], spoil: int, own: str = "n"
) -> Any:
    """A file of that kind. ``spoil`` of a thousand values are none that belong there.

    What it names for the first time begins with ``own``.
    """
    return _Tree(draw, schema(name), texts, idents, spoil, own).value(schema(name), 0)


class _Tree:
    """Draws one tree."""

    def __init__(
        self,
        draw: Callable[..., Any],
        whole: Schema,
        texts: Texts,
        idents: Sequence[str],
        spoil: int,
        own: str,
    ) -> None:
        self.draw, self.whole, self.texts, self.idents = draw, whole, texts, idents
        self.spoil, self.own = spoil, own
        self.fresh = 0

    def value(self, part: Schema, depth: int, name: str = "") -> Any:
        """A value that the schema allows, or now and then any other; for the field of that name."""
        if self.spoil and self._hit(1000 // self.spoil):
            return self.draw(_ANYTHING)
        if "$ref" in part:
            part = self.whole["definitions"][part["$ref"].rpartition("/")[2]]
        if "const" in part:
            return part["const"]
        if "string" in part.get("type", ()) and name in _NAMED and not self._hit(20):
            return self.draw(st.sampled_from(_NAMED[name]))
        if "enum" in part:
            return self.draw(st.sampled_from(part["enum"]))
        if "anyOf" in part:
            return self.value(self.draw(st.sampled_from(part["anyOf"])), depth, name)
        if "allOf" in part:
            choices = [one.get("then", one) for one in part["allOf"]]
            return self.value(self.draw(st.sampled_from(choices)), depth)
        kinds = part.get("type", "null")
        kind = self.draw(st.sampled_from(kinds)) if isinstance(kinds, list) else kinds
        return getattr(self, f"_{kind}")(part, depth)

    def _hit(self, count: int) -> bool:
        """One time in so many; neither of the ends, at which hypothesis looks too often."""
        return bool(self.draw(st.integers(0, count - 1)) == count // 2)

    def _null(self, part: Schema, depth: int) -> None:
        return None

    def _boolean(self, part: Schema, depth: int) -> bool:
        return bool(self.draw(st.booleans()))

    def _integer(self, part: Schema, depth: int) -> int:
        least, most = part.get("minimum", part.get("exclusiveMinimum", 0)), part.get("maximum", 1000)
        return int(
            self.draw(st.one_of(st.integers(least, min(most, least + 12)), st.sampled_from([least, most])))
        )

    def _number(self, part: Schema, depth: int) -> float:
        least, most = part.get("minimum", part.get("exclusiveMinimum", 0)), part.get("maximum", 100)
        return float(self.draw(st.floats(least, most, allow_nan=False)))

    def _string(self, part: Schema, depth: int) -> str:
        pattern = part.get("pattern", "")
        if "examples" in part and not self._hit(20):
            return str(self.draw(st.sampled_from(part["examples"])))
        if "{0,62}$" in pattern:
            return self._ident(part.get("description", ""))
        if pattern in _PATTERNS:
            return str(self.draw(st.sampled_from(_PATTERNS[pattern])))
        if part.get("format") == "date":
            return str(self.draw(st.sampled_from(["2026-10-02", "1999-02-30", "2026-1-1", "0001-01-01"])))
        text: str = self.draw(self.texts)
        return text

    def _ident(self, description: str) -> str:
        if "names it" in description and not self._hit(200):
            self.fresh += 1
            return f"{self.own}-{self.fresh}"
        return str(self.draw(st.sampled_from(self.idents)))

    def _array(self, part: Schema, depth: int) -> list[Any]:
        least, most = part.get("minItems", 0), part.get("maxItems", MANY)
        if isinstance(part.get("items"), list):
            return [self.value(item, depth + 1) for item in part["items"]]
        few = st.integers(least, min(most, max(least, 3 if depth < 4 else 5)))
        count = self.draw(few if not self._hit(30) else st.sampled_from([most, min(most, least + 12)]))
        if count > 20:  # the same few again and again: a long list need not be a varied one
            some = [self.value(part["items"], depth + 1) for _ in range(3)]
            return [some[number % 3] for number in range(count)]
        return [self.value(part["items"], depth + 1) for _ in range(count)]

    def _object(self, part: Schema, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        needed = set(part.get("required", ()))
        for name, inner in part.get("properties", {}).items():
            left_out = self._hit(500) if name in needed else not self._hit(4)
            if not left_out:
                found[name] = self.value(inner, depth + 1, name)
        more = part.get("additionalProperties")
        for inner in part.get("patternProperties", {}).values() or ([more] if isinstance(more, dict) else []):
            for name in self.draw(st.lists(st.sampled_from(self.idents), max_size=3, unique=True)):
                found[name] = self.value(inner, depth + 1)
        return found


_SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**20), 10**20),
    st.floats(),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
    st.sampled_from(["", "kind", "prose", "{", "*"]),
)
_ANYTHING = st.recursive(
    _SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text("abki-", max_size=4), inner, max_size=3)
    ),
    max_leaves=6,
)
