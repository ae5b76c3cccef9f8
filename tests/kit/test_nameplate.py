from __future__ import annotations

from dataclasses import replace

import pytest

from tests.kit.sheets import BOXES, kit
from tests.looking import Drawn, Pages
from tests.prints import brand
from workbook.geometry import Rect
from workbook.kit.canvas import PageCanvas
from workbook.kit.logo import CLEAR
from workbook.kit.nameplate import Nameplate
from workbook.spec.brand import Brand, Ground, Logo, LogoSize
from workbook.structure import DrawnPdf, Node

ROOM = Rect(60, 0, 380, 0)
LONG = "Ośrodek Spokojnych Ścieżek: Pracownia Psychoterapii i Wsparcia Rodzin w Łodzi i w okolicy"


def _drawn(practice: Brand, dark: bool = True) -> tuple[Nameplate, Pages]:
    made = kit()
    made = replace(made, spec=replace(made.spec, brand=practice))
    plate = Nameplate(made, "dark" if dark else "light", "on-accent" if dark else "ink")
    canvas = PageCanvas(True)
    canvas.begin_page("primary", verso=False)
    plate.place(canvas, ROOM.x, 100, ROOM.width)
    canvas.end_page(BOXES)
    tree = Node("Document", tuple(node for branch in plate.branches if (node := branch.freeze())))
    return plate, Pages(DrawnPdf(canvas.finished(), tuple(canvas.pages), tree, frozenset(canvas.inks)))


def _box(paths: list[Drawn]) -> Rect:
    left, low = min(path.rect.x for path in paths), min(path.rect.y for path in paths)
    right, top = max(path.rect.right for path in paths), max(path.rect.top for path in paths)
    return Rect(left, low, right - left, top - low)


def test_mark_and_name_are_read_in_this_order() -> None:
    _, page = _drawn(brand())
    mark = "Figure alt=“Serene Pathways: a leaf with a path winding up through it”"
    assert page.tree == f"Document\n  {mark}\n  P Serene Pathways\n"


def test_without_a_mark_the_name_takes_its_place() -> None:
    _, page = _drawn(replace(brand(), logos={}))
    assert page.tree == "Document\n  P Serene Pathways\n"
    assert page.paths == []
    assert page.words[0].rect.x == pytest.approx(ROOM.x, abs=2)


def test_a_mark_for_light_grounds_stands_on_paper_where_the_ground_is_dark() -> None:
    plate, page = _drawn(brand())
    ground, *leaf = page.paths
    assert plate.plate
    assert "paper" in page.drawn.inks
    assert ground.rect.holds(_box(leaf))
    assert _box(leaf).x - ground.rect.x > CLEAR / 2 * _box(leaf).height


def test_on_light_ground_it_stands_alone() -> None:
    plate, page = _drawn(brand(), dark=False)
    assert not plate.plate
    assert "paper" not in page.drawn.inks


def test_a_mark_made_for_dark_grounds_needs_no_paper() -> None:
    practice = brand()
    leaf = practice.logos["large", "light"]
    own: dict[tuple[LogoSize, Ground], Logo] = {("large", "light"): leaf, ("large", "dark"): leaf}
    plate, page = _drawn(replace(practice, logos=own))
    assert not plate.plate
    assert "paper" not in page.drawn.inks


def test_clear_space_is_kept() -> None:
    _, page = _drawn(brand(), dark=False)
    mark = _box(page.paths)
    assert page.words[0].rect.x - mark.right >= CLEAR * mark.height


@pytest.mark.parametrize("name", ["Ro", "Serene Pathways", LONG, " ".join(["Calm Rooms"] * 9)])
@pytest.mark.parametrize("marked", [True, False])
def test_a_name_of_any_length_stays_in_its_room(name: str, marked: bool) -> None:
    _, page = _drawn(replace(brand(), name=name, **({} if marked else {"logos": {}})))  # type: ignore[arg-type]
    assert "".join(run.text for run in page.words) == name
    assert max(run.rect.right for run in page.words) <= ROOM.right + 0.5
    assert len({run.baseline for run in page.words}) <= 2
