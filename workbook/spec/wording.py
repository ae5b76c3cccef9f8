"""What a value should have been, in words for people."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from workbook.source import Source, Steps, closest, did_you_mean

_WANTED = {
    "string_type": "a text",
    "string_sub_type": "a text",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "int_parsing": "a whole number",
    "float_type": "a number",
    "float_parsing": "a number",
    "finite_number": "a number",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "list_type": "a list",
    "tuple_type": "a list",
    "dict_type": "keys with values",
    "mapping_type": "keys with values",
    "model_type": "keys with values",
    "model_attributes_type": "keys with values",
    "date_type": "a date",
    "none_required": "nothing",
}
_RANGES = {
    "greater_than_equal": ("at least", "ge"),
    "greater_than": ("more than", "gt"),
    "less_than_equal": ("at most", "le"),
    "less_than": ("less than", "lt"),
}
_TRUTHS = dict.fromkeys(("yes", "on", "y"), "true") | dict.fromkeys(("no", "off", "n"), "false")
_FEW = 12
"""Kinds that a hint can list."""
_ALL_KINDS = "workbook list blocks names them all"
_COMMENT = re.compile(r":\s+#(?:[0-9a-fA-F]{3}){1,2}\b")


@dataclass(frozen=True)
class Said:
    """A problem's code, message and hint, and the key below its place that it is about."""

    code: str
    message: str
    hint: str | None = None
    at: Steps = ()
    key: bool = False
    """Whether the key is meant, not its value."""


def worded(error: Any, source: Source, steps: Steps, others: Sequence[Any] = ()) -> Said:
    """An error of pydantic's in our words; others are those of a union's other branches."""
    kind, context, value = error["type"], error.get("ctx", {}), error["input"]
    name = named(steps)
    if kind in _WANTED:
        wanted = dict.fromkeys(_WANTED.get(one["type"], "") for one in (error, *others))
        return wrong_type(" or ".join(filter(None, wanted)), value, source, steps)
    if kind in ("union_tag_invalid", "literal_error", "enum"):
        return _unknown_choice(kind, context, value, name)
    if kind == "union_tag_not_found":
        return _untold_kind(context["discriminator"].strip("'"), value)
    if kind in _RANGES:
        words, bound = _RANGES[kind]
        return Said("out-of-range", f"{name} must be {words} {context[bound]:g}, and is {value}")
    if kind in ("too_short", "too_long"):
        words, bound = ("at least", "min_length") if kind == "too_short" else ("at most", "max_length")
        count, has = context[bound], context["actual_length"]
        return Said("wrong-count", f"{name} takes {words} {count} item{'s'[: count != 1]}, and has {has}")
    if kind == "string_too_short":
        return Said("empty-text", f"{name} is empty")
    if kind == "value_error":
        return Said("wrong-value", f"{name}: {context['error']}")
    if "-" in kind:  # one of ours: its type is the code
        at = context.get("at", ())
        return Said(kind, error["msg"], context.get("hint"), (at,) if isinstance(at, str) else tuple(at))
    return Said("wrong-value", f"{name} does not fit: {error['msg']}")


def wrong_type(wanted: str, value: Any, source: Source, steps: Steps) -> Said:
    """A value of another type than the one that belongs here."""
    name, hint = named(steps), None
    written = _written(source, steps)
    if value is None:
        line = source.excerpt(source.place(steps, key=True))
        if _COMMENT.search(line or ""):
            hint = "a # begins a comment in YAML: put the colour in quotes"
        if not steps:
            return Said("file-empty", "The file is empty")
        return Said("wrong-type", f"{name} is empty; {wanted} belongs here", hint)
    if wanted == "a text" and isinstance(value, (int, float)):
        hint = f'put it in quotes: "{written}"'
    elif wanted == "a text" and isinstance(value, dict) and written.startswith("{"):
        hint = "put a text that begins with “{” in quotes"
    elif wanted.startswith("a list"):
        hint = "write it as [ … ], or one item a line, each after “- ”"
    elif wanted == "true or false" and isinstance(value, str) and value.lower() in _TRUTHS:
        hint = f"write {_TRUTHS[value.lower()]}"
    elif wanted.endswith("number") and isinstance(value, str) and value.strip().isdigit():
        hint = f"take the quotes off: {value.strip()}"
    return Said("wrong-type", f"{name} takes {wanted}, not {_called(value, written)}", hint)


def _untold_kind(key: str, value: Any) -> Said:
    """What tells the kinds apart is missing, or its key is a slip."""
    slip = closest(key, value) if isinstance(value, dict) else None
    if slip is None:
        return Said("missing-key", f"“{key}” is missing")
    return Said("unknown-key", f"“{slip}” is not known here", f"did you mean “{key}”?", (slip,), key=True)


def _unknown_choice(kind: str, context: Any, value: Any, name: str) -> Said:
    expected = context.get("expected_tags") or context.get("expected") or ""
    known = re.findall(r"'([^']*)'", str(expected)) or [str(expected)]
    if kind == "union_tag_invalid":
        key, tag = context["discriminator"].strip("'"), context["tag"]
        all_known = f"known are {', '.join(known)}" if len(known) <= _FEW else _ALL_KINDS
        meant = did_you_mean(tag, known) or all_known
        return Said("unknown-kind", f"There is no {key} “{tag}”", meant, (key,))
    hint = did_you_mean(value, known) if isinstance(value, str) else None
    shown = "nothing" if value is None else f"“{value}”" if not isinstance(value, (dict, list)) else "this"
    return Said("unknown-value", f"{name} takes {_either(known)}, not {shown}", hint)


def named(steps: Steps) -> str:
    """What a value is called: its key, or its number in a list, counted from 1."""
    if not steps:
        return "The file"
    last = steps[-1]
    if isinstance(last, str):
        return f"“{last}”"
    holder = next((step for step in reversed(steps) if isinstance(step, str)), None)
    return f"Item {last + 1} of “{holder}”" if holder else f"Item {last + 1}"


def _either(known: list[str]) -> str:
    return known[0] if len(known) == 1 else f"{', '.join(known[:-1])} or {known[-1]}"


def _written(source: Source, steps: Steps) -> str:
    """A value as it stands in the file, cut short."""
    return source.written(steps).split("\n")[0].strip()[:40]


def _called(value: Any, written: str) -> str:
    if isinstance(value, dict):
        return "keys with values"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, bool):
        return written or str(value).lower()
    return f"“{value}”" if isinstance(value, str) and len(value) <= 40 else written or str(value)
