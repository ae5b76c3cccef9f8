"""The structure tree as readable text: what a screen reader would say, and as what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from workbook.preflight.facts import PdfFacts
from workbook.structure import Field, Link, Mark, Node


def spoken(facts: PdfFacts) -> str:
    """One line an element, indented by depth, its text in quotes; empty where there is no tree.

    The facts must hold the content.
    """
    if facts.tree is None:
        return ""
    texts: dict[tuple[int, int], str] = {}
    for run in facts.runs:
        if run.mark == "tagged":
            texts[run.page, run.mcid] = texts.get((run.page, run.mcid), "") + run.text
    return "\n".join(_lines(facts.tree, texts, 0))


def _lines(node: Node, texts: Mapping[tuple[int, int], str], depth: int) -> Iterator[str]:
    head = "  " * depth + " ".join((node.role, *_traits(node)))
    if all(isinstance(child, Mark) for child in node.children):
        words = "".join(_text(child, texts) for child in node.children if isinstance(child, Mark))
        yield f"{head} “{words}”" if words else head
        return
    yield head
    inner = "  " * (depth + 1)
    for child in node.children:
        match child:
            case Node():
                yield from _lines(child, texts, depth + 1)
            case Mark():
                yield f"{inner}“{_text(child, texts)}”"
            case Link():
                yield f"{inner}→ {child.uri or child.dest} “{child.contents}”"
            case Field():
                yield f"{inner}▢ {child.kind} “{child.label}”"


def _text(mark: Mark, texts: Mapping[tuple[int, int], str]) -> str:
    return texts.get((mark.page, mark.mcid), "").strip()


def _traits(node: Node) -> Iterator[str]:
    for name, value in (
        ("alt", node.alt),
        ("actual", node.actual),
        ("lang", node.lang),
        ("title", node.title),
        ("scope", node.scope),
        ("numbering", node.numbering),
        ("rows", node.span[0] if node.span[0] > 1 else None),
        ("columns", node.span[1] if node.span[1] > 1 else None),
    ):
        if value is not None:
            yield f"{name}={value}"
