from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pikepdf import Pdf

from tests.books import CHAPTERS, FIRST, LONG, chapter, laid_out, pages_of, workbook
from tests.prints import finished, print_spec
from tests.streams import marked, operators
from workbook.geometry import Insets
from workbook.kit.overview import HELP_PAGE
from workbook.kit.styles import Styles
from workbook.layout.furniture import book_grid
from workbook.layout.grid import Grid
from workbook.preflight import Wants, examine
from workbook.spec.brand import Footer
from workbook.spec.printspec import PrintSpec
from workbook.structure import Bookmark


def _grid(spec: PrintSpec) -> Grid:
    return book_grid(spec, Styles(spec.brand, spec.scale), None)


# -- page numbers


def test_the_contents_tell_where_chapters_stand(tmp_path: Path) -> None:
    page = pages_of(tmp_path)
    assert [link.contents for link in page.links] == ["Resting, page 3", "Walking, page 5"]
    starts = {place.name: place.page + 1 for place in page.drawn.destinations}
    assert (starts["resting"], starts["walking"]) == (3, 5)


def test_the_contents_are_right_where_a_page_runs_over(tmp_path: Path) -> None:
    page = pages_of(tmp_path, LONG, CHAPTERS[1])
    assert len(page.drawn.pages) == 7
    assert [link.contents for link in page.links] == ["Resting, page 3", "Walking, page 6"]


def test_every_page_has_its_number_on_it(tmp_path: Path) -> None:
    page = pages_of(tmp_path)
    assert page.drawn.labels == ("1", "2", "3", "4", "5", "6")
    for number, label in enumerate(page.drawn.labels):
        heads = [
            shown.text.strip()
            for shown in page.words
            if shown.page == number and not shown.mark and shown.baseline > 700
        ]
        assert label in heads


def test_a_footer_may_count_the_pages_as_they_came_out(tmp_path: Path) -> None:
    spec = print_spec()
    counting = replace(spec, brand=replace(spec.brand, footer=Footer(right="{page} of {pages}")))
    drawn = laid_out(workbook(tmp_path, LONG, CHAPTERS[1]), counting)
    footers = [one.text for one in marked(drawn.data) if one.kind == "Footer" and one.text]
    assert footers == [f"{number} of 7" for number in range(1, 8)]


# -- getting about


def test_chapters_pages_and_blocks_can_be_gone_to(tmp_path: Path) -> None:
    places = {place.name: place.page for place in pages_of(tmp_path).drawn.destinations}
    named = {"welcome": 0, "resting": 2, "an-hour": 3, "quiet": 3, "walking": 4, "walk": 4}
    assert named.items() <= places.items()


def test_every_link_and_bookmark_leads_somewhere(tmp_path: Path) -> None:
    page = pages_of(tmp_path)
    names = {place.name for place in page.drawn.destinations}
    assert {link.dest for link in page.links} <= names
    assert {mark.dest for mark in page.drawn.bookmarks} <= names
    assert len(names) == len(page.drawn.destinations)


def test_bookmarks_are_chapters_and_the_pages_in_them(tmp_path: Path) -> None:
    marks = [(mark.title, mark.level) for mark in pages_of(tmp_path).drawn.bookmarks]
    assert marks == [
        ("Welcome", 0),
        ("Contents", 0),
        ("Resting", 0),
        ("A quiet hour", 1),
        ("Walking", 0),
        ("Before you go", 1),
    ]


def test_headings_go_down_one_level_at_a_time(tmp_path: Path) -> None:
    levels = [int(level) for level in re.findall(r"^ +H(\d) ", pages_of(tmp_path).tree, re.MULTILINE)]
    assert levels == [1, 1, 1, 2, 3, 1, 2]


# -- where things stand


def test_text_is_on_the_inner_side_of_every_page(tmp_path: Path) -> None:
    spec = print_spec()
    page = pages_of(tmp_path)
    for shown in page.words:
        if shown.mark and shown.text.strip() != "5 minutes":
            column = _grid(spec).text_column(verso=shown.page % 2 == 1)
            live = _grid(spec).live(verso=shown.page % 2 == 1)
            assert (live if shown.page in (2, 4) else column).grown(2).holds(shown.rect)


def test_notes_stand_in_the_outer_margin_level_with_their_heading(tmp_path: Path) -> None:
    steps = "    - kind: steps\n      title: In three steps\n      minutes: 10\n      items: [One, two]"
    slowly = "- blocks:\n    - kind: prose\n      title: Slowly\n      text: Rest."
    pages = f"{FIRST}\n{slowly}\n{steps}"
    page = pages_of(tmp_path, chapter("resting", "Resting", pages), front="")
    note, heading = page.find("10 minutes"), page.find("In three steps")
    assert note.baseline == heading.baseline
    assert note.rect.right < heading.rect.x


@pytest.mark.parametrize("variant", ["screen", "home", "large-print"])
@pytest.mark.parametrize("paper", ["letter", "a4"])
@pytest.mark.parametrize("template", ["standard", "wide"])
def test_nothing_comes_near_the_edge(tmp_path: Path, variant: str, paper: str, template: str) -> None:
    spec = print_spec(paper, variant)
    chapters = [text.replace("- blocks:", f"- template: {template}\n    blocks:") for text in CHAPTERS]
    page = pages_of(tmp_path, *chapters, paper=paper, variant=variant)
    safe = spec.boxes.trim.inset(Insets.even(spec.paper.safe))
    assert all(safe.holds(shown.rect) for shown in page.words)


@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_baselines_and_writing_lines_stand_on_one_grid(tmp_path: Path, paper: str) -> None:
    spec = print_spec(paper)
    styles = Styles(spec.brand, spec.scale)
    top = _grid(spec).top
    page = pages_of(tmp_path, paper=paper)
    openers = {place.page for place in page.drawn.destinations if place.name in {"resting", "walking"}}
    field = (1 - 0.37) * spec.boxes.trim.height
    heights = [
        shown.baseline
        for shown in page.words
        if shown.mark and (shown.page not in openers or shown.baseline < field)
    ]
    heights += [rule.y for rule in page.rules(200)]
    assert len(heights) > 20
    for height in heights:
        units = (top - (height - styles.sink)) / styles.unit
        assert units == pytest.approx(round(units), abs=0.03)


def test_a_question_stands_on_one_page_with_its_first_lines(tmp_path: Path) -> None:
    prompts = "".join(
        f"    - kind: prompt\n      id: q{n}\n      text: Question {n}?\n      lines: 5\n" for n in range(9)
    )
    page = pages_of(
        tmp_path,
        chapter(
            "resting", "Resting", f"- blocks:\n    - kind: prose\n      text: Rest.\n- blocks:\n{prompts}"
        ),
        front="",
    )
    for number in range(9):
        question = page.find(f"Question {number}?")
        below = [
            path
            for path in page.paths
            if path.page == question.page and path.lines and path.rect.y < question.baseline
        ]
        assert sum(len(path.lines) for path in below) >= 2


# -- colour and tags


def test_a_chapter_has_its_accent(tmp_path: Path) -> None:
    inks = pages_of(tmp_path).drawn.inks
    assert {"secondary-text", "tertiary-text"} <= inks
    assert not {"accent", "accent-text", "accent-tint", "on-accent"} & inks


def test_paper_is_tinted_on_screen_and_left_white_at_home(tmp_path: Path) -> None:
    for variant, tinted in (("screen", True), ("home", False)):
        page = pages_of(tmp_path / variant, variant=variant)
        grounds = [
            path.rect for path in page.paths if path.page == 1 and path.filled and path.rect.height > 780
        ]
        assert bool(grounds) is tinted


def test_at_home_nothing_is_tagged_or_live(tmp_path: Path) -> None:
    drawn = pages_of(tmp_path, variant="home").drawn
    assert drawn.tree is None
    assert drawn.furniture_links == ()
    assert not {"BDC", "BMC"} & set(operators(drawn.data))


def test_all_that_is_said_is_either_content_or_furniture(tmp_path: Path) -> None:
    found = marked(pages_of(tmp_path).drawn.data)
    assert "" not in {one.tag for one in found}
    artifacts = {one.kind for one in found if one.tag == "Artifact" and one.text}
    assert artifacts == {"Header", "Footer"}


def test_every_mark_stands_in_the_tree_once(tmp_path: Path) -> None:
    drawn = pages_of(tmp_path).drawn
    assert drawn.tree is not None
    hung = [
        (child.page, child.mcid)
        for node in drawn.tree.walk()
        for child in node.children
        if hasattr(child, "mcid")
    ]
    written = [(one.page, one.mcid) for one in marked(drawn.data) if one.mcid is not None]
    assert sorted(hung) == sorted(written)


def test_the_same_workbook_is_the_same_pages(tmp_path: Path) -> None:
    book = workbook(tmp_path)
    assert laid_out(book) == laid_out(book)


@pytest.mark.parametrize("variant", ["screen", "large-print"])
def test_the_finished_file_passes_an_outside_judge(tmp_path: Path, variant: str) -> None:
    spec = print_spec(variant=variant)
    data = finished(pages_of(tmp_path, variant=variant).drawn, spec, "A calm week")
    wants = Wants(
        standard="PDF/UA-1", tagged=True, trim=spec.boxes.trim.size, safe=Insets.even(spec.paper.safe)
    )
    assert [finding.message for finding in examine(data, wants).findings if finding.level == "error"] == []
    with Pdf.open(BytesIO(data)) as pdf:
        assert pdf.check_pdf_syntax() == []


def test_the_help_lines_have_a_bookmark_where_no_page_is_headed_so(tmp_path: Path) -> None:
    strip = "- id: before\n  blocks:\n    - {kind: prose, title: Before, text: Rest.}\n"
    lines = "    - {kind: crisis, scope: short, facts: [crisis-text-line]}\n"
    drawn = pages_of(tmp_path, front=strip + lines).drawn
    assert drawn.bookmarks[:2] == (Bookmark("Before", "page.1"), Bookmark("Help right now", HELP_PAGE, 1))
