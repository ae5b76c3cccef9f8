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


def _drawn(spec: PrintSpec, *, verso: bool = False, mark: bool = True) -> DrawnPdf:
    styles = Styles(spec.brand, spec.scale)
    picture = MARK if mark else None
    furniture = Furniture(spec.brand, spec.values, styles, book_grid(spec, styles, picture), picture)
    canvas = PageCanvas(True)
    canvas.begin_page("primary", verso)
    furniture.head(canvas, (0, 0), "A calm week", "17")
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
        ("909-591-5085", "tel:+19095915085"),
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
        word = next(shown.rect for shown in page.words if link.contents in shown.text)
        assert Rect(rect.x, rect.y, rect.width, rect.height).grown(1).holds(word)
