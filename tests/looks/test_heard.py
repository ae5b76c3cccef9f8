"""What is printed is heard: once, in the tree, every word and every field of every tagged file."""

from __future__ import annotations

import re
from collections import Counter
from io import BytesIO
from itertools import pairwise

import page
import pypdfium2
from pikepdf import Name, Pdf

from tests.looks.shipped import FILES, File, data, every_file, facts
from workbook.preflight import read_aloud
from workbook.structure import Field, Link, Mark, Node


def test_there_are_files_to_listen_to() -> None:
    assert len(FILES) >= 6
    assert len({locale for _, locale, _ in FILES}) >= 2


def _nodes(file: File) -> list[Node]:
    tree = facts(file).tree
    assert tree is not None
    return list(tree.walk())


def _letters(text: str) -> Counter[str]:
    return Counter(char for char in text if not char.isspace())


@every_file
def test_all_text_of_a_page_is_heard_or_is_furniture(file: File) -> None:
    """The page as PDFium shows it, letter for letter: none untagged, none lost, none twice."""
    found = facts(file)
    claimed = Counter(child for node in _nodes(file) for child in node.children if isinstance(child, Mark))
    assert max(claimed.values()) == 1
    words = [run for run in found.runs if run.text.strip()]
    assert [run.text for run in words if run.mark not in ("tagged", "furniture")] == []
    assert [
        run.text for run in words if run.mark == "tagged" and Mark(run.page, run.mcid) not in claimed
    ] == []
    with pypdfium2.PdfDocument(data(file)) as document:
        for number, sheet in enumerate(document):
            shown = sheet.get_textpage()
            of_page = _letters(shown.get_text_bounded())
            in_runs = _letters("".join(run.text for run in words if run.page == number))
            shown.close()
            assert of_page - in_runs == Counter(), number + 1
            assert in_runs - of_page == Counter(), number + 1


@every_file
def test_a_heading_is_at_most_one_level_deeper_than_the_one_before(file: File) -> None:
    levels = [int(node.role[1]) for node in _nodes(file) if node.role in ("H1", "H2", "H3", "H4", "H5", "H6")]
    assert levels[0] == 1
    assert [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1] == []


@every_file
def test_lists_hold_items_and_tables_whole_rows_with_headers(file: File) -> None:
    for node in _nodes(file):
        roles = [child.role for child in node.children if isinstance(child, Node)]
        if node.role == "L":
            assert set(roles) <= {"LI", "Caption"}
            assert "LI" in roles
        if node.role == "Table":
            rows = [child for child in node.children if isinstance(child, Node) and child.role == "TR"]
            cells = [
                [cell for cell in row.children if isinstance(cell, Node) and cell.role in ("TH", "TD")]
                for row in rows
            ]
            assert len({sum(cell.span[1] for cell in row) for row in cells}) == 1
            heads = [cell for row in cells for cell in row if cell.role == "TH"]
            assert heads
            assert all(head.scope for head in heads)


@every_file
def test_every_drawing_is_described_and_in_the_language_of_the_file(file: File) -> None:
    drawings = [node.alt or "" for node in _nodes(file) if node.role == "Figure"]
    assert all(len(text.split()) >= 3 for text in drawings)
    foreign = {"en": {" una ", " con ", " para "}, "es": {" the ", " with ", " and "}}[file[1][:2]]
    assert [text for text in drawings if any(word in f" {text} " for word in foreign)] == []


@every_file
def test_every_field_is_an_element_with_a_label_of_its_own(file: File) -> None:
    """Each widget of a page hangs in one Form element, is labelled, and has its name to itself."""
    fields = [child for node in _nodes(file) for child in node.children if isinstance(child, Field)]
    forms = [node for node in _nodes(file) if node.role == "Form"]
    assert fields
    assert all(len(form.children) == 1 and isinstance(form.children[0], Field) for form in forms)
    assert len(forms) == len(fields)
    with Pdf.open(BytesIO(data(file))) as pdf:
        widgets = [
            each
            for sheet in pdf.pages
            for each in sheet.obj.get("/Annots", [])
            if each.Subtype == Name.Widget
        ]
        assert len(widgets) == len(fields)
    names = Counter((field.name, field.state if field.kind == "choice" else "") for field in fields)
    assert [name for name, count in names.items() if count > 1] == []
    assert [field.name for field in fields if not field.label.strip() or not field.name.strip(".")] == []
    labels = Counter((field.kind, field.label) for field in fields)
    assert [label for label, count in labels.items() if count > 1] == []
    assert all(field.group for field in fields if field.kind == "choice")


@every_file
def test_links_say_where_they_lead(file: File) -> None:
    links = [child for node in _nodes(file) for child in node.children if isinstance(child, Link)]
    assert links
    assert [link for link in links if not link.contents.strip() or not (link.uri or link.dest)] == []


@every_file
def test_a_number_to_dial_is_spoken_digit_by_digit(file: File) -> None:
    spoken = [
        node.alt or child.contents
        for node in _nodes(file)
        for child in node.children
        if isinstance(child, Link) and (child.uri or "").startswith(("tel:", "sms:"))
    ]
    assert spoken
    assert [text for text in spoken if re.search(r"\d\d", text)] == []


@every_file
def test_every_page_is_read_aloud(file: File) -> None:
    pages = read_aloud(facts(file))
    assert [speech.page for speech in pages if not speech.lines] == []
    said = "\n".join(line for speech in pages for line in speech.lines)
    assert "not described" not in said
    assert "not labelled" not in said


@every_file
def test_an_outside_judge_finds_nothing(file: File) -> None:
    report = page.validate_pdf_bytes(data(file), profile="ua1")
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []


@every_file
def test_the_help_lines_have_a_bookmark(file: File) -> None:
    """Whoever is in danger finds them in the outline, whatever page is open."""
    with pypdfium2.PdfDocument(data(file)) as document:
        titles = [each.get_title() for each in document.get_toc()]
    assert {"en-US": "Help right now", "es-US": "Ayuda ahora mismo"}[file[1]] in titles
