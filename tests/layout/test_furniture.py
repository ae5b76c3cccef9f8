from __future__ import annotations

from dataclasses import replace

import pytest

from tests.looking import Pages
from tests.prints import print_spec
from tests.streams import marked
from workbook.errors import ContentError
from workbook.geometry import Insets, Rect
from workbook.kit.canvas import PageCanvas
from workbook.kit.path import Path
from workbook.kit.styles import Styles
from workbook.kit.vector import Picture, Shape
from workbook.layout.furniture import Furniture, book_grid, contact_spans
from workbook.layout.grid import Grid
from workbook.spec.brand import Brand, Footer
from workbook.spec.printspec import PrintSpec
from workbook.structure import DrawnPdf

CONTACT = (
    "11800 Central Ave, Suite 225, Chino, CA · 909-591-5085 · "
    "Stuartkaplowitz@serenepathways.com · www.serenepathways.com"
)
BRAND = print_spec().brand
MARK = Picture((Shape(Path().circle(5, 5, 5).operators(), "primary"),), Rect(0, 0, 10, 10))
SPECS = [
    pytest.param(print_spec(paper, variant), id=f"{paper}-{variant}")
    for paper in ("letter", "a4")
    for variant in ("screen", "home", "large-print")
]


def _drawn(
    spec: PrintSpec, *, verso: bool = False, mark: bool = True, title: str = "A calm week"
) -> DrawnPdf:
    styles = Styles(spec.brand, spec.scale)
    picture = MARK if mark else None
    furniture = Furniture(spec.brand, spec.values, styles, book_grid(spec, styles, picture), picture)
    canvas = PageCanvas(True)
    canvas.begin_page("primary", verso)
    furniture.head(canvas, (0, 0), title, "17")
    furniture.foot(canvas, (0, 0), "17", "36")
    canvas.end_page(spec.boxes)
    return DrawnPdf(
        canvas.finished(), tuple(canvas.pages), None, frozenset(canvas.inks), tuple(canvas.furniture_links)
    )


def _grid(spec: PrintSpec) -> Grid:
    return book_grid(spec, Styles(spec.brand, spec.scale), MARK)


def _said(brand: Brand) -> str:
    values = replace(print_spec(), brand=brand).values
    return "".join(span.text for span in contact_spans(brand, values)).replace("\u00a0", " ")


def test_the_contact_line_is_printed_exactly() -> None:
    assert _said(BRAND) == CONTACT
    footers = [one for one in marked(_drawn(print_spec()).data) if one.kind == "Footer"]
    assert [one.text for one in footers] == [CONTACT]


def test_the_contact_line_is_live() -> None:
    links = _drawn(print_spec()).furniture_links
    assert [(link.contents, link.uri) for link in links] == [
        ("9 0 9, 5 9 1, 5 0 8 5", "tel:+19095915085"),
        ("Stuartkaplowitz@serenepathways.com", "mailto:Stuartkaplowitz@serenepathways.com"),
        ("www.serenepathways.com", "https://www.serenepathways.com"),
    ]


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ({}, ""),
        ({"phone": "909-591-5085"}, "909-591-5085"),
        ({"address": ("Chino, CA",), "web": "a.org"}, "Chino, CA · a.org"),
        ({"phone": "1", "email": "a@b.org"}, "1 · a@b.org"),
    ],
)
def test_what_is_not_known_leaves_no_gap(known: dict[str, object], said: str) -> None:
    nothing = {"address": (), "phone": None, "email": None, "web": None}
    assert _said(replace(BRAND, **(nothing | known))) == said


@pytest.mark.parametrize(
    ("footer", "said"),
    [
        (Footer(center="{practice.phone} · {practice.web}"), "909-591-5085 · www.serenepathways.com"),
        (
            Footer("{practice.name}", "{practice.tagline}", "{practice.web}"),
            "Serene Pathways · www.serenepathways.com",
        ),
        (Footer("Call {practice.phone}", None, "or write"), "Call 909-591-5085 · or write"),
        (Footer(left="{practice.tagline} · {practice.phone}"), "909-591-5085"),
        (Footer(left="{practice.tagline}"), ""),
    ],
)
def test_a_practice_may_word_its_own_footer(footer: Footer, said: str) -> None:
    assert _said(replace(BRAND, footer=footer)) == said


def test_a_practices_own_footer_may_count_the_pages() -> None:
    spec = replace(
        print_spec(), brand=replace(BRAND, footer=Footer(left="{practice.name}", right="{page} / {pages}"))
    )
    footers = [one.text for one in marked(_drawn(spec).data) if one.kind == "Footer"]
    assert footers == ["Serene Pathways", "17 / 36"]


def test_a_practices_own_footer_is_live_too() -> None:
    footer = Footer(left="Call {practice.phone}", right="{practice.offerings}")
    spans = contact_spans(replace(BRAND, footer=footer), print_spec().values)
    assert [(span.text, span.href) for span in spans if span.href] == [
        ("909-591-5085", "tel:+19095915085"),
        ("www.serenepathways.com/free-offerings", "https://www.serenepathways.com/free-offerings"),
    ]


@pytest.mark.parametrize("spec", SPECS)
@pytest.mark.parametrize("verso", [False, True])
def test_furniture_stays_inside_the_safe_area_and_outside_the_text(spec: PrintSpec, verso: bool) -> None:
    safe = spec.boxes.trim.inset(Insets.even(spec.paper.safe))
    live = _grid(spec).live(verso)
    page = Pages(_drawn(spec, verso=verso))
    assert len(page.words) > 3
    for rect in [shown.rect for shown in page.words] + [path.rect for path in page.paths]:
        assert safe.holds(rect)
        assert rect.y >= live.top or rect.top <= live.y


@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_the_contact_line_takes_one_line(paper: str) -> None:
    page = Pages(_drawn(print_spec(paper)))
    middle = print_spec(paper).boxes.trim.height / 2
    assert len({shown.baseline for shown in page.words if shown.baseline < middle}) == 1


@pytest.mark.parametrize("spec", SPECS)
@pytest.mark.parametrize("verso", [False, True])
def test_the_folio_is_on_the_outer_side(spec: PrintSpec, verso: bool) -> None:
    page = Pages(_drawn(spec, verso=verso))
    folio = next(shown.rect for shown in page.words if shown.text.strip() == "17")
    title = next(shown.rect for shown in page.words if "calm" in shown.text)
    live = _grid(spec).live(verso)
    if verso:
        assert folio.x == pytest.approx(live.x, abs=2)
        assert folio.right < title.x
    else:
        assert folio.right == pytest.approx(live.right, abs=2)
        assert folio.x > title.right


@pytest.mark.parametrize("verso", [False, True])
def test_the_folio_stands_apart_from_the_running_head(verso: bool) -> None:
    page = Pages(_drawn(print_spec(), verso=verso))
    folio = next(shown.rect for shown in page.words if shown.text.strip() == "17")
    title = next(shown.rect for shown in page.words if "calm" in shown.text)
    style = Styles(BRAND, print_spec().scale)["furniture"]
    width = style.size * style.faces.regular.width("A calm week")
    gap = title.right - width - folio.right if verso else folio.x - title.x - width
    assert gap > 4


@pytest.mark.parametrize("verso", [False, True])
@pytest.mark.parametrize("title", ["", "A calm week and then another " * 9, "W" * 200])
def test_a_long_running_head_stays_on_its_line(title: str, verso: bool) -> None:
    spec = print_spec(variant="large-print")
    drawn = _drawn(spec, verso=verso, title=title)
    (head,) = [one.text for one in marked(drawn.data) if one.kind == "Header"]
    assert ("…" in head) is bool(title)
    assert "17" in head
    above = [shown for shown in Pages(drawn).words if shown.rect.y > _grid(spec).live(verso).top]
    assert len({shown.baseline for shown in above}) == 1


def test_a_practices_own_footer_stands_left_in_the_middle_and_right() -> None:
    footer = Footer("{practice.name}", "{practice.phone}", "{practice.web}")
    spec = replace(print_spec(), brand=replace(BRAND, footer=footer))
    live = _grid(spec).live(False)
    page = Pages(_drawn(spec, mark=False))
    left, middle, right = (shown.rect for shown in page.words if shown.rect.top < live.y)
    assert left.x == pytest.approx(live.x, abs=1)
    assert middle.center[0] == pytest.approx(live.center[0], abs=1)
    assert right.right == pytest.approx(live.right, abs=1)


def test_a_word_wider_than_the_page_is_refused_where_the_brand_stands() -> None:
    spec = replace(print_spec(), brand=replace(BRAND, email=f"{'x' * 200}@b.org"))
    with pytest.raises(ContentError) as caught:
        _grid(spec)
    (problem,) = caught.value.problems
    assert problem.place.file.endswith("serene-pathways/_brand.yml")


def test_the_contact_line_begins_at_the_inner_edge_with_the_mark() -> None:
    spec = print_spec()
    live = _grid(spec).live(False)
    with_mark, without = Pages(_drawn(spec)), Pages(_drawn(spec, mark=False))
    assert min(path.rect.x for path in with_mark.paths) == pytest.approx(live.x, abs=1)
    assert without.paths == []
    assert min(shown.rect.x for shown in without.words if "11800" in shown.text) == pytest.approx(
        live.x, abs=1
    )


def test_furniture_is_no_content() -> None:
    found = marked(_drawn(print_spec()).data)
    assert {one.tag for one in found} == {"Artifact"}
    assert {one.kind for one in found} == {"Header", "Footer"}


def test_links_lie_over_their_words() -> None:
    drawn = _drawn(print_spec())
    page = Pages(drawn)
    for link in drawn.furniture_links:
        (rect,) = link.rects
        printed = link.contents.replace(", ", "-").replace(" ", "")  # a number is spoken digit by digit
        word = next(shown.rect for shown in page.words if printed in shown.text)
        assert Rect(rect.x, rect.y, rect.width, rect.height).grown(1).holds(word)


LONG = Footer(
    left="{practice.name} · {practice.address} · {practice.phone} · {practice.email} · {practice.web}"
)
FOUR_LINES = (
    "The Old Seed Store",
    "1 Lower Barrow Lane",
    "Behind the Second Bridge",
    "Sample Hollow, VT 05000",
)


def _foot(brand: Brand, paper: str = "letter", mark: bool = True) -> tuple[PrintSpec, Pages]:
    """The words below the middle of a page."""
    spec = replace(print_spec(paper), brand=brand)
    return spec, Pages(_drawn(spec, mark=mark))


@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_a_long_footer_takes_two_lines_inside_the_live_width(paper: str) -> None:
    spec, page = _foot(replace(BRAND, footer=LONG, name="Calm " * 17 + "Rooms", email=None), paper)
    words = [shown for shown in page.words if shown.rect.top < 100]
    assert len({shown.baseline for shown in words}) == 2
    live = _grid(spec).live(False)
    assert all(live.x - 0.1 <= shown.rect.x and shown.rect.right <= live.right + 0.1 for shown in words)
    assert min(shown.rect.y for shown in words) >= spec.paper.safe


@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_two_lines_at_the_foot_cost_the_page_no_room(paper: str) -> None:
    spec = replace(print_spec(paper), brand=replace(BRAND, footer=LONG, address=FOUR_LINES))
    assert _grid(spec) == _grid(print_spec(paper))


def test_a_footer_of_three_lines_makes_room_for_itself() -> None:
    spec, page = _foot(replace(BRAND, footer=LONG, name="Calm " * 25 + "Rooms", address=FOUR_LINES))
    words = [shown for shown in page.words if shown.rect.top < 100]
    assert len({shown.baseline for shown in words}) == 3
    assert min(shown.rect.y for shown in words) >= spec.paper.safe
    assert _grid(spec).height < _grid(print_spec()).height


def test_numbers_and_lines_of_an_address_are_not_parted() -> None:
    brand = replace(BRAND, footer=LONG, address=FOUR_LINES, phone="909 591 5085")
    texts = [span.text for span in contact_spans(brand, replace(print_spec(), brand=brand).values)]
    assert "909\u00a0591\u00a05085" in texts
    assert "The\u00a0Old\u00a0Seed\u00a0Store, 1\u00a0Lower" in "".join(texts)
    assert "Serene Pathways" in texts


def test_parts_stand_left_in_the_middle_and_right() -> None:
    spec, page = _foot(replace(BRAND, footer=Footer("Left", "Middle", "{practice.phone}")), mark=False)
    live = _grid(spec).live(False)
    rects = {shown.text.strip(): shown.rect for shown in page.words}
    assert rects["Left"].x == pytest.approx(live.x, abs=1.5)
    assert rects["Middle"].center[0] == pytest.approx(live.center[0], abs=1.5)
    assert rects["909-591-5085"].right == pytest.approx(live.right, abs=1.5)
    assert len({rect.y // 5 for rect in rects.values() if rect.top < 100}) == 1


def test_parts_that_would_meet_stand_one_after_the_other() -> None:
    footer = Footer("{practice.address}", "{practice.email}", "{practice.web} · {practice.phone}")
    brand = replace(BRAND, footer=footer, address=FOUR_LINES)
    _, page = _foot(brand)
    footers = [one.text for one in marked(page.drawn.data) if one.kind == "Footer"]
    assert len(footers) == 1
    assert footers[0].replace("\u00a0", " ") == _said(brand)


def test_a_fact_at_the_foot_is_live_too() -> None:
    spec = print_spec()
    name = next(ident for ident, fact in spec.facts.items() if fact.href)
    spans = contact_spans(replace(BRAND, footer=Footer(center=f"Help: {{fact.{name}}}")), spec.values)
    assert [span.href for span in spans] == [None, spec.facts[name].href]


def test_a_practice_that_gives_nothing_has_an_empty_foot() -> None:
    nothing = replace(BRAND, address=(), phone=None, email=None, web=None, web_href=None)
    _, page = _foot(nothing, mark=False)
    assert [one for one in marked(page.drawn.data) if one.kind == "Footer"] == []
    assert page.paths == []


def test_a_mark_alone_may_stand_at_the_foot() -> None:
    _, page = _foot(replace(BRAND, address=(), phone=None, email=None, web=None))
    assert len(page.paths) == 1


def test_a_wide_mark_is_not_made_small() -> None:
    wide = Picture(MARK.shapes, Rect(0, 0, 40, 10))
    spec = print_spec()
    styles = Styles(spec.brand, spec.scale)
    canvas = PageCanvas(True)
    canvas.begin_page("primary", False)
    Furniture(spec.brand, spec.values, styles, book_grid(spec, styles, wide), wide).foot(
        canvas, (0, 0), "1", "2"
    )
    canvas.end_page(spec.boxes)
    page = Pages(DrawnPdf(canvas.finished(), tuple(canvas.pages), None, frozenset(canvas.inks)))
    assert page.paths[0].rect.height == pytest.approx(1.25 * styles["furniture"].leading, abs=0.5)
    assert min(shown.rect.x for shown in page.words) > page.paths[0].rect.x + 4 * page.paths[0].rect.height


def test_a_word_wider_than_the_page_is_told_with_its_file() -> None:
    spec = replace(print_spec(), brand=replace(BRAND, web="a" * 200 + ".org"))
    with pytest.raises(ContentError) as caught:
        _grid(spec)
    (problem,) = caught.value.problems
    assert problem.code == "word-too-wide"
    assert problem.place.file.endswith("serene-pathways/_brand.yml")
