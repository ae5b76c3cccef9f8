"""A tagged file as it is read aloud, page by page: the walk through its structure tree.

In the manner of screen readers: role first, then words; alternative text for a drawing, replacement
text for what it replaces (ISO 32000-1, 14.9.3 and 14.9.4); a table's headers with each of its cells.
Artifacts are never said.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from workbook.preflight.facts import PdfFacts
from workbook.preflight.saying import Line, PageSpeech, Piece, by_page, said, told
from workbook.preflight.table_cells import cells_of
from workbook.structure import Field, Link, Mark, Node

_GROUPS = frozenset(
    "StructTreeRoot Document Part Art Sect Div NonStruct LBody TD TH TOCI LI L TOC Table BlockQuote".split()
)
"""Elements that hold blocks; what stands in others is one line."""
_NAMED = {"Caption": "caption", "Note": "note", "BlockQuote": "quote"}


@dataclass(frozen=True, slots=True)
class _Reader:
    texts: Mapping[Mark, str]
    lang: str

    def lines(self, node: Node, lang: str) -> Iterator[Line]:
        """What is said of an element and all below it, in order."""
        lang = node.lang or lang
        match node.role:
            case "Figure" | "Formula":
                yield Line(
                    _page(node), (Piece("graphic, ", None, 0), Piece(node.alt or "not described", lang, 0))
                )
            case "L" | "TOC":
                yield from self._list(node, lang)
            case "LI" | "TOCI":
                yield from self._item(node, lang)
            case "Table":
                yield from self._table(node, lang)
            case role if role in _GROUPS and node.alt is None and node.actual is None:
                yield from self._group(node, lang)
            case _:
                yield from self._row(node, lang)

    def _group(self, node: Node, lang: str) -> Iterator[Line]:
        """Blocks; words that stand between them are lines of their own."""
        for child in node.children:
            if isinstance(child, Node):
                yield from self.lines(child, lang)
            else:
                yield from by_page(self._leaf(child, node, lang))

    def _row(self, node: Node, lang: str) -> Iterator[Line]:
        """Words in a row, with what they are in front: a heading, a paragraph."""
        name = f"heading level {node.role[1]}" if _is_heading(node) else _NAMED.get(node.role, "")
        for number, line in enumerate(by_page(self._pieces(node, lang))):
            yield line.led_by(f"{name}, " if name and not number else "")

    def _list(self, node: Node, lang: str) -> Iterator[Line]:
        items = [child for child in node.children if isinstance(child, Node) and child.role in ("LI", "TOCI")]
        what = "table of contents" if node.role == "TOC" else "list"
        count = f"{len(items)} item{'' if len(items) == 1 else 's'}"
        yield told(_page(node), f"{what} with {count}")
        for child in node.children:
            if isinstance(child, Node):
                yield from (line.deeper() for line in self.lines(child, lang))
        yield told(_page(node, last=True), f"end of {what}")

    def _item(self, node: Node, lang: str) -> Iterator[Line]:
        """Its label leads its first line; what follows is set in."""
        label = "".join(piece.text for piece in self._label(node, lang))
        rest = [child for child in node.children if not (_is_label(child) and not _has_field(child))]
        number = -1
        for number, line in enumerate(self._group(replace(node, children=tuple(rest)), lang)):
            yield line.led_by(f"{label.strip()} " if label and not number else "").deeper(int(number > 0))
        if number < 0:
            yield told(_page(node), label.strip() or "empty item")

    def _label(self, node: Node, lang: str) -> Iterator[Piece]:
        for child in node.children:
            if isinstance(child, Node) and _is_label(child) and not _has_field(child):
                yield from self._pieces(child, lang)

    def _table(self, node: Node, lang: str) -> Iterator[Line]:
        cells = cells_of(node)
        columns = max((cell.column + cell.node.span[1] for cell in cells), default=0)
        rows = max((cell.row + cell.node.span[0] for cell in cells), default=0)
        yield told(_page(node), f"table with {rows} rows and {columns} columns")
        for child in node.children:
            if isinstance(child, Node) and child.role == "Caption":
                yield from (line.deeper() for line in self.lines(child, lang))
        page = _page(node)
        for cell in cells:
            heads = [self._words(head, lang) for head in cell.heads]
            if cell.node.role == "TH":
                heads.append("row header" if cell.node.scope == "Row" else "column header")
            lead = "; ".join(filter(None, heads)) or f"row {cell.row + 1}, column {cell.column + 1}"
            found = list(self._cell(cell.node, lang)) or [told(_page(cell.node, default=page), "blank")]
            page = found[-1].page
            yield from (
                line.led_by(f"{lead}: " if not number else "").deeper(1 + int(number > 0))
                for number, line in enumerate(found)
            )
        yield told(_page(node, last=True), "end of table")

    def _cell(self, node: Node, lang: str) -> Iterator[Line]:
        if node.actual is None and node.alt is None:
            return self._group(node, node.lang or lang)
        return by_page(self._pieces(node, lang))

    def _words(self, node: Node, lang: str) -> str:
        """A header as it is repeated: its words alone, for a field in it names itself in its cells."""
        if _has_field(node):
            return ""
        return ", ".join(said(line.pieces) for line in self._cell(node, lang))

    def _pieces(self, node: Node, lang: str) -> Iterator[Piece]:
        """The words of a row, as far as nothing stands for them."""
        lang = node.lang or lang
        instead = node.actual if node.actual is not None else node.alt
        live = any(isinstance(child, Link) for child in node.children)
        if live:
            yield Piece("link, ", None, _page(node))
        if instead is not None:
            yield Piece("graphic, " if node.role == "Figure" else "", None, _page(node))
            space = " " if self._ends_apart(node) else ""
            yield Piece(instead + space, lang, _page(node))
            return
        spoken = False
        for child in node.children:
            if isinstance(child, Node):
                found = list(self._pieces(child, lang))
            else:
                found = list(self._leaf(child, node, lang)) if not isinstance(child, Link) else []
            spoken = spoken or any(piece.text.strip() for piece in found)
            yield from found
        if live and not spoken:
            link = next(child for child in node.children if isinstance(child, Link))
            yield Piece(link.contents, lang, link.page)

    def _ends_apart(self, node: Node) -> bool:
        """Whether a space follows what something else is said for."""
        marks = [child for each in node.walk() for child in each.children if isinstance(child, Mark)]
        return bool(marks) and self.texts.get(marks[-1], "").endswith(" ")

    def _leaf(self, child: Mark | Link | Field, node: Node, lang: str) -> Iterator[Piece]:
        match child:
            case Mark():
                yield Piece(self.texts.get(child, ""), lang, child.page)
            case Link():
                yield Piece(f"link, {child.contents}", lang, child.page)
            case Field():
                yield Piece(f"{_role(child)}, ", None, child.page)
                yield Piece(child.label or "not labelled", lang, child.page)
                yield Piece(f", {_state(child)}", None, child.page)


def read_aloud(facts: PdfFacts) -> tuple[PageSpeech, ...]:
    """What is said of each page, the empty ones too. The facts must hold the content.

    Raises ValueError for a file that is not tagged.
    """
    if facts.tree is None:
        raise ValueError("a file without tags is read as chance will have it")
    texts: dict[Mark, str] = {}
    for run in facts.runs:
        if run.mark == "tagged":
            mark = Mark(run.page, run.mcid)
            texts[mark] = texts.get(mark, "") + run.text
    reader = _Reader(texts, facts.lang)
    lines = [line for line in reader.lines(facts.tree, facts.lang) if said(line.pieces)]
    pages: list[list[Line]] = [[] for _ in facts.pages]
    for line in lines:
        pages[line.page].append(line)
    return tuple(PageSpeech.of(number, own, facts.lang) for number, own in enumerate(pages))


def _page(node: Node, default: int = 0, last: bool = False) -> int:
    """The page on which an element begins, or ends."""
    pages = [
        child.page
        for each in node.walk()
        for child in each.children
        if isinstance(child, Mark | Link | Field)
    ]
    return (pages[-1] if last else pages[0]) if pages else default


def _is_heading(node: Node) -> bool:
    return len(node.role) == 2 and node.role[0] == "H" and node.role[1].isdigit()


def _is_label(child: object) -> bool:
    return isinstance(child, Node) and child.role == "Lbl"


def _has_field(child: object) -> bool:
    """Whether a box to tick stands where a bullet would."""
    return isinstance(child, Node) and any(
        isinstance(own, Field) for node in child.walk() for own in node.children
    )


def _role(field: Field) -> str:
    if field.kind == "text":
        return "edit, several lines" if field.wraps else "edit"
    return "check box" if field.kind == "check" else "radio button"


def _state(field: Field) -> str:
    if field.kind == "text":
        return field.value or "blank"
    return "checked" if field.value == field.state else "not checked"
