"""Every code that the program uses is explained, and no other."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.modules import PACKAGE, modules
from workbook.codes import CODES

_CODE = re.compile(r"[a-z]+[0-9]*(-[a-z0-9]+)+")
_SAYING = re.compile(
    r"_?(Problem|Finding|Refusal|Said|Saying|PydanticCustomError|problem(_at)?|refused?|stop|missing|unknown)"
)
"""Calls that take a code among their arguments."""


def _trees() -> Iterator[ast.Module]:
    for name, path in modules().items():
        if name != "workbook.codes":
            yield ast.parse(path.read_text("utf-8"))


def _used() -> set[str]:
    return {
        text
        for tree in _trees()
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and _SAYING.fullmatch(_name(call.func))
        for argument in (*call.args, *(keyword.value for keyword in call.keywords))
        for text in _texts(argument)
        if _CODE.fullmatch(text)
    } | {
        text
        for tree in _trees()
        for given in ast.walk(tree)
        if isinstance(given, ast.Assign) and _name(given.targets[0]) == "code"
        for text in _texts(given.value)
    }


def _texts(value: ast.expr) -> Iterator[str]:
    """The text that a value is, or the two that it chooses from."""
    if isinstance(value, ast.IfExp):
        yield from _texts(value.body)
        yield from _texts(value.orelse)
    elif isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def test_there_are_codes_to_look_at() -> None:
    assert len(CODES) > 40
    assert len(_used()) > 30


def test_every_code_that_is_used_is_explained() -> None:
    assert _used() - CODES.keys() == set()


def test_every_code_that_is_explained_is_used() -> None:
    written = {
        node.value
        for tree in _trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert CODES.keys() - written == set()


def test_an_explanation_is_one_sentence() -> None:
    assert all(re.fullmatch(r"[A-Z“#].*[^.]\.", text) for text in CODES.values())


def test_codes_stand_in_order_within_their_section() -> None:
    sections: list[list[str]] = []
    for line in (PACKAGE / "codes.py").read_text("utf-8").splitlines():
        if line.startswith("    # "):
            sections.append([])
        elif code := re.match(r'    "([a-z0-9-]+)":', line):
            sections[-1].append(code[1])
    assert sum(map(len, sections)) == len(CODES)
    assert all(codes == sorted(codes) for codes in sections)
