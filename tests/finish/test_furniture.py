from __future__ import annotations

from workbook.finish.furniture import with_furniture
from workbook.geometry import Rect
from workbook.structure import Link, Mark, Node


def footer(page: int) -> Link:
    return Link(page, (Rect(0, 0, 9, 9),), f"footer {page}", uri="https://example.org")


def paragraph(*pages: int) -> Node:
    return Node("P", tuple(Mark(page, 0) for page in pages))


def told(node: Node) -> list[str]:
    """Blocks by their pages, links by their words, in reading order."""
    words: list[str] = []
    for child in node.children:
        match child:
            case Node(role="P"):
                words.append(
                    "P" + "".join(str(mark.page) for mark in child.children if isinstance(mark, Mark))
                )
            case Node(role="Link", children=(Link(contents=contents),)):
                words.append(contents)
            case Node():
                words.extend(told(child))
    return words


def test_a_footer_is_read_after_all_else_on_its_page() -> None:
    book = Node(
        "Document", (Node("Sect", (paragraph(0), paragraph(0), paragraph(1))), Node("Sect", (paragraph(2),)))
    )

    with_links = with_furniture(book, [footer(2), footer(0), footer(1)])

    assert told(with_links) == ["P0", "P0", "footer 0", "P1", "footer 1", "P2", "footer 2"]


def test_a_footer_stays_inside_the_chapter_that_ends_its_page() -> None:
    book = Node("Document", (Node("Sect", (paragraph(0),)), Node("Sect", (paragraph(1),))))

    first, _ = with_furniture(book, [footer(0)]).children

    assert isinstance(first, Node)
    assert told(first) == ["P0", "footer 0"]


def test_a_paragraph_that_goes_on_is_not_torn() -> None:
    book = Node("Document", (paragraph(0), paragraph(0, 1), paragraph(1)))

    assert told(with_furniture(book, [footer(0), footer(1)])) == ["P0", "P01", "footer 0", "P1", "footer 1"]


def test_the_links_of_an_empty_page_follow_the_page_before() -> None:
    book = Node("Document", (paragraph(1), paragraph(3)))

    assert told(with_furniture(book, [footer(0), footer(2)])) == ["footer 0", "P1", "footer 2", "P3"]


def test_without_links_the_tree_is_as_it_was() -> None:
    book = Node("Document", (paragraph(0),))

    assert with_furniture(book, []) is book


def test_nothing_is_lost() -> None:
    inner = Node("Table", (Node("TR", (Node("TD", (Mark(0, 1),)),)),))
    book = Node("Document", (Node("Div", (paragraph(0), inner), lang="es-US"),), title="Book")

    found = with_furniture(book, [footer(0)])

    assert [node.role for node in found.walk()] == ["Document", "Div", "P", "Table", "TR", "TD", "Link"]
    assert found.title == "Book"
