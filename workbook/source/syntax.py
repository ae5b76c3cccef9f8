"""What stops the YAML parser, in words for people."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from yaml import MarkedYAMLError, YAMLError

from workbook.errors import Place, Problem


@dataclass(frozen=True, slots=True)
class _Saying:
    """Words of the parser (libyaml's or PyYAML's own) and ours for them."""

    heard: str
    message: str
    hint: str | None = None
    code: str = "yaml-syntax"
    begins: bool = False
    """Whether the fault is where the construct began, not where the parser gave up."""


_INDENT = "mend the indentation"
_QUOTED = f"{_INDENT}; what begins with a quotation mark must also end with it"
_SAYINGS = (
    _Saying(
        "tag handle", "Tags (“!…”) are not allowed", "put a text that begins with “!” in quotes", "yaml-tag"
    ),
    _Saying("yaml document", "This version of YAML is not known", "take the line out"),
    _Saying(
        "alphabetic or numeric",
        "A value that begins with “*” or “&” has a meaning of its own in YAML",
        "put the text in quotes",
        "yaml-alias",
        begins=True,
    ),
    _Saying(
        "mapping values",
        "A colon is not possible here",
        f"put a text that holds “: ” in quotes, or {_INDENT}",
    ),
    _Saying("expected ':'", "This key has no colon after it", "write “key: value”", begins=True),
    _Saying("unknown escape", "A backslash between double quotes must be doubled", "or use single quotes"),
    _Saying("quoted scalar", "A quotation mark opens here and is never closed", begins=True),
    _Saying("',' or ']'", "This [list] is not closed, or a comma is missing in it", begins=True),
    _Saying("',' or '}'", "This {mapping} is not closed, or a comma is missing in it", begins=True),
    _Saying("sequence entries", "A list item is not possible here", "begin the list on a line of its own"),
    _Saying("'-' indicator", "This does not fit into the list above it", f"begin it with “- ”, or {_INDENT}"),
    _Saying("expected key", "This does not fit here", _QUOTED),
    _Saying("block end", "This does not fit here", _QUOTED),
    _Saying("document start", "This does not fit here", _QUOTED),
    _Saying("node content", "A value is missing here"),
)
_UNKNOWN = _Saying("", "This is not YAML")
_VARIABLE = re.compile(r"(?:[:-]\s+|^\s*)\{[a-z][a-z0-9.-]*\}")
_UNCLOSED = ("node content", "',' or ']'", "',' or '}'")
_COLOR = re.compile(r"[:,\[]\s+(#(?:[0-9a-fA-F]{3}){1,2}\b)")
_TIGHT_COLON = re.compile(r"(\s*[\w-]+):\S")


def syntax_problem(error: YAMLError, name: str, lines: Sequence[str]) -> Problem:
    """The problem behind what the parser said."""
    if not isinstance(error, MarkedYAMLError) or error.problem_mark is None:
        return Problem("yaml-syntax", _UNKNOWN.message, Place(name, 1, 1))
    said = f"{error.context} {error.problem}".lower().replace("<", "").replace(">", "")
    line, column = _in_file(error.problem_mark.line, error.problem_mark.column, lines)
    text = lines[line]
    if " tab " in said or "\t" in _indentation(text) or text[column : column + 1] == "\t":
        return _tab(name, line, lines)
    if "cannot start any token" in said:
        saying = _Saying("", f"A value cannot begin with “{text[column : column + 1]}”", "put it in quotes")
    else:
        saying = next((saying for saying in _SAYINGS if saying.heard in said), _UNKNOWN)
    saying, line, column = _traced(saying, error, line, column, lines)
    text = lines[line]
    hint = "put a text that begins with “{” in quotes" if _VARIABLE.search(text) else saying.hint
    return Problem(saying.code, saying.message, Place(name, line + 1, column + 1), hint=hint, excerpt=text)


def _traced(
    saying: _Saying, error: MarkedYAMLError, line: int, column: int, lines: Sequence[str]
) -> tuple[_Saying, int, int]:
    """The fault itself: it often stands above the place where the parser gave up."""
    if saying.heard in _UNCLOSED and (color := _swallowed_color(line, lines)):
        return color
    if saying.heard == "mapping values" and (above := _colon_above(line, column, lines)):
        return above
    if saying.heard == "node content" and not lines[line][column:].strip():
        return _Saying("", "The file ends before something begun above is closed"), line, column
    if saying.begins and error.context_mark is not None:
        return saying, error.context_mark.line, error.context_mark.column
    return saying, line, column


def _in_file(line: int, column: int, lines: Sequence[str]) -> tuple[int, int]:
    """A place of the parser's; what it says of the end is where the last line ends."""
    if line < len(lines) and any(rest.strip() for rest in (lines[line][column:], *lines[line + 1 :])):
        return line, column
    last = max((n for n, text in enumerate(lines) if text.strip()), default=0)
    return last, len(lines[last])


def _swallowed_color(line: int, lines: Sequence[str]) -> tuple[_Saying, int, int] | None:
    """A colour without quotes: a comment to YAML, and with it the bracket that should close behind it."""
    for number in range(line, -1, -1):
        if found := _COLOR.search(lines[number]):
            message = "A # begins a comment, so that the rest of this line is not read"
            return _Saying("", message, "put the colour in quotes"), number, found.start(1)
    return None


def _colon_above(line: int, column: int, lines: Sequence[str]) -> tuple[_Saying, int, int] | None:
    """A key in the line above that lost its colon, or the space after it."""
    text, above = lines[line], lines[line - 1] if line else ""
    indent = len(_indentation(above))
    if ":" in text[:column] or not above.strip() or indent < len(_indentation(text)):
        return None
    if tight := _TIGHT_COLON.match(above):
        return _Saying("", "A colon needs a space after it"), line - 1, len(tight[1])
    if ":" not in above and not above.lstrip().startswith(("-", "#")):
        return _Saying("", "This key has no colon after it", "write “key: value”"), line - 1, indent
    return None


def _tab(name: str, line: int, lines: Sequence[str]) -> Problem:
    more = sum("\t" in _indentation(other) for other in lines[line + 1 :])
    also = f", and {more} more further down" if more else ""
    text = lines[line]
    return Problem(
        "yaml-tab",
        f"A tab indents this line{also}; YAML wants spaces",
        Place(name, line + 1, text.index("\t") + 1),
        hint="let your editor turn tabs into spaces",
        excerpt=text,
    )


def _indentation(text: str) -> str:
    return text[: len(text) - len(text.lstrip())]
