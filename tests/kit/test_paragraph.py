from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kit.sheets import BOXES, LEFT, TOP, WIDTH, drawn, kit, paragraph, sheet, styles
from tests.streams import marked
from workbook.kit.branch import Branch
from workbook.kit.canvas import PageCanvas
from workbook.kit.inline import Span
from workbook.kit.paragraph import OverfullError, Paragraph
from workbook.kit.style import Align
from workbook.structure import Link, Mark, Node

LONG = "A slow breath out tells the body that nothing has to be done for a while. " * 5
_WORDS = st.lists(st.text("abcdefgéñ’,", min_size=1, max_size=9), min_size=1, max_size=60)


def _text_and_links(node: Node, texts: dict[tuple[int, int], str]) -> list[tuple[str, str]]:
    """Role and words of an element's own marks and of the links in it, in reading order."""
    found = []
    for child in node.children:
        if isinstance(child, Mark):
            found.append((node.role, texts[child.page, child.mcid]))
        elif isinstance(child, Node):
            found += _text_and_links(child, texts)
    return found


def _read(*pieces: Paragraph) -> list[tuple[str, str]]:
    made = drawn(list(pieces))
    texts = {(one.page, one.mcid): one.text for one in marked(made.data) if one.mcid is not None}
    assert made.tree is not None
    return _text_and_links(made.tree, texts)


def _links(*pieces: Paragraph) -> list[Link]:
    return sheet(*pieces).links


@given(_WORDS, st.sampled_from(["text", "h3", "purpose"]))
def test_words_do_not_run_together_from_line_to_line(words: list[str], style: str) -> None:
    (one,) = [one for one in marked(drawn([paragraph(" ".join(words), style)]).data) if one.text]
    assert one.text == " ".join(words)


@pytest.mark.parametrize(
    ("align", "start", "end"), [("left", True, False), ("center", False, False), ("right", False, True)]
)
def test_lines_are_aligned(align: Align, start: bool, end: bool) -> None:
    (shown,) = sheet(paragraph("Alone", styles()["text"].but(align=align))).words
    assert (abs(shown.rect.x - LEFT) < 2) is start
    assert (abs(shown.rect.right - LEFT - WIDTH) < 2) is end
    if align == "center":
        assert shown.rect.center[0] == pytest.approx(LEFT + WIDTH / 2, abs=2)


def test_each_line_takes_one_leading() -> None:
    piece = paragraph(LONG)
    lines = len(piece.lines(WIDTH))
    assert lines > 4
    assert piece.measure(WIDTH) == lines * piece.style.leading
    baselines = [shown.baseline for shown in sheet(piece).words]
    expected = [TOP - (n + 1) * piece.style.leading + piece.style.sink for n in range(lines)]
    assert baselines == pytest.approx(expected, abs=0.01)


def test_nothing_sticks_out_of_the_column() -> None:
    for shown in sheet(paragraph(LONG), paragraph(LONG, "h3")).words:
        assert shown.rect.x > LEFT - 1
        assert shown.rect.right < LEFT + WIDTH + 1


def test_a_hard_break_starts_a_new_line() -> None:
    first, second = sheet(paragraph("One  \ntwo")).words
    assert first.baseline > second.baseline
    assert first.text.strip() == "One"


def test_a_word_wider_than_its_column_is_named() -> None:
    with pytest.raises(
        OverfullError, match=r"“Donaudampfschifffahrtsgesellschaft” is \d+ pt wider than its column"
    ) as caught:
        paragraph("An Donaudampfschifffahrtsgesellschaft sets out", "display").measure(WIDTH)
    assert caught.value.word == "Donaudampfschifffahrtsgesellschaft"
    assert caught.value.excess > 0


def test_a_very_long_word_is_not_said_in_full() -> None:
    with pytest.raises(OverfullError) as caught:
        paragraph("x" * 5000).measure(WIDTH)
    assert len(str(caught.value)) < 100


@given(st.integers(1, 12), st.floats(0, 300))
def test_two_lines_at_least_stay_and_two_go_over(lines: int, height: float) -> None:
    piece = paragraph("  \n".join(["word"] * lines))
    parts = piece.parted(WIDTH, height)
    if parts is None:
        room = int(height / piece.style.leading + 0.001)
        assert lines < 4 or room < 2 or room >= lines + 2
    else:
        counts = [len(part.lines(WIDTH)) for part in parts if isinstance(part, Paragraph)]
        assert sum(counts) == lines
        assert min(counts) >= 2
        assert parts[0].measure(WIDTH) <= height + 0.1


def test_a_paragraph_on_two_pages_is_one_element_with_two_marks() -> None:
    piece = paragraph(LONG)
    parts = piece.parted(WIDTH, 3 * piece.style.leading)
    assert parts is not None
    made = drawn([parts[0]], [parts[1]])
    assert made.tree is not None
    (element,) = made.tree.children
    assert element == Node("P", (Mark(0, 0), Mark(1, 0)))


def test_the_space_between_the_pages_is_not_lost() -> None:
    piece = paragraph(LONG)
    parts = piece.parted(WIDTH, 3 * piece.style.leading)
    assert parts is not None
    assert " ".join(one.text for one in marked(drawn([parts[0]], [parts[1]]).data)) == LONG.strip()


def test_parts_keep_the_white_space_around_the_whole() -> None:
    piece = paragraph(LONG)
    piece.before, piece.after, piece.keep_next = 7.0, 9.0, True
    parts = piece.parted(WIDTH, 3 * piece.style.leading)
    assert parts is not None
    assert (parts[0].before, parts[1].after, parts[1].keep_next) == (7.0, 9.0, True)
    assert not parts[0].keep_next


def test_a_link_covers_its_words() -> None:
    page = sheet(paragraph("You can [call or text](tel:988) at any hour."))
    (link,) = page.links
    (rect,) = link.rects
    words = page.find("call or text").rect
    assert rect.grown(0.5).holds(words)
    assert rect.width < words.width + 8
    assert (link.uri, link.dest, link.contents) == ("tel:988", None, "call or text")


def test_a_link_into_the_book_names_its_place() -> None:
    (link,) = _links(paragraph("See [my zones](#my-zones)."))
    assert (link.uri, link.dest) == (None, "my-zones")


def test_a_link_broken_over_lines_has_a_rectangle_for_each() -> None:
    page = sheet(
        paragraph("Whenever you feel that you would like to talk [call or text the lifeline](tel:988).")
    )
    (link,) = page.links
    high, low = link.rects
    assert high.y == pytest.approx(low.y + styles()["text"].leading)
    assert high.right > LEFT + WIDTH / 2
    assert low.x == pytest.approx(LEFT)
    assert link.contents == "call or text the lifeline"


def test_emphasis_inside_a_link_parts_neither_the_link_nor_its_rectangle() -> None:
    (link,) = _links(paragraph("Now [call **the** line](tel:988)."))
    assert len(link.rects) == 1
    assert link.contents == "call the line"


def test_a_link_is_read_where_it_stands() -> None:
    assert _read(paragraph("Now [call](tel:988), then rest.")) == [
        ("P", "Now "),
        ("Link", "call"),
        ("P", ", then rest."),
    ]


def test_the_same_address_twice_is_two_links_each_in_its_place() -> None:
    piece = paragraph("Either [call](tel:988) or [text](tel:988) now.")
    assert _read(piece) == [
        ("P", "Either "),
        ("Link", "call "),
        ("P", "or "),
        ("Link", "text "),
        ("P", "now."),
    ]
    assert [link.contents for link in _links(paragraph("[call](tel:988) or [text](tel:988)"))] == [
        "call",
        "text",
    ]


def test_a_paragraph_that_begins_with_a_link_has_no_empty_mark() -> None:
    assert _read(paragraph("[Call](tel:988) now")) == [("Link", "Call "), ("P", "now")]


def test_a_link_that_goes_over_the_page_is_one_element() -> None:
    piece = paragraph(f"[{LONG.strip()}](https://a.org)")
    parts = piece.parted(WIDTH, 3 * piece.style.leading)
    assert parts is not None
    made = drawn([parts[0]], [parts[1]])
    assert made.tree is not None
    (element,) = [node for node in made.tree.walk() if node.role == "Link"]
    assert [child.page for child in element.children if isinstance(child, Link)] == [0, 1]


def test_a_link_that_begins_a_page_does_not_join_another() -> None:
    start = "word " * 3
    piece = paragraph(f"[one](#a) {start}  \nword  \n[two](#b)  \nword")
    parts = piece.parted(WIDTH, 2 * piece.style.leading)
    assert parts is not None
    made = drawn([parts[0]], [parts[1]])
    assert made.tree is not None
    assert len([node for node in made.tree.walk() if node.role == "Link"]) == 2


def test_a_span_may_say_how_it_is_spoken() -> None:
    spoken = Span("909-591-5085", href="tel:+19095915085", say="9 0 9, 5 9 1")
    made = drawn([Paragraph([spoken], styles()["text"], Branch("P"))])
    assert made.tree is not None
    (element,) = [node for node in made.tree.walk() if node.role == "Link"]
    assert element.alt == "9 0 9, 5 9 1"


def test_on_paper_links_are_words() -> None:
    made = drawn([paragraph("Now [call](tel:988).")], tagged=False)
    assert made.tree is None
    assert "".join(one.text for one in marked(made.data)) == "Now call."


def test_furniture_is_no_content_but_its_links_are_live() -> None:
    canvas = PageCanvas(True)
    with canvas.artifact("footer"):
        Paragraph([Span("Visit "), Span("a.org", href="https://a.org")], styles()["furniture"], None).place(
            canvas, 50, 50, 200
        )
    canvas.end_page(BOXES)
    (link,) = canvas.furniture_links
    assert (link.uri, link.contents) == ("https://a.org", "a.org")
    assert [(one.tag, one.text) for one in marked(canvas.finished())] == [("Artifact", "Visit a.org")]


def test_nothing_to_say_is_nothing_drawn() -> None:
    assert marked(drawn([kit().line(" ")]).data) == []


def test_a_telephone_number_is_spoken_digit_by_digit() -> None:
    page = sheet(paragraph("Call [909-555-0142](tel:+19095550142) or [write](mailto:us@example.org)."))
    assert "Link alt=“9 0 9, 5 5 5, 0 1 4 2” 909-555-0142" in page.tree
    assert [link.contents for link in page.links] == ["9 0 9, 5 5 5, 0 1 4 2", "write"]
