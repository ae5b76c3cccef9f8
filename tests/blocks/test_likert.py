from __future__ import annotations

import pytest

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample
from tests.blocks.live import astray, everywhere
from tests.looking import Pages
from workbook.blocks.likert import Likert
from workbook.geometry import Rect


def rings(page: Pages) -> list[Rect]:
    """The places to mark, from the top and the left."""
    found = [
        path.rect for path in page.paths if path.stroked and abs(path.rect.width - path.rect.height) < 0.1
    ]
    return sorted(found, key=lambda rect: (-round(rect.y), rect.x))


def test_a_likert_is_a_table_of_statements_and_answers(
    block_page: LayOut, sample: Sample, kept_tree: Kept
) -> None:
    page = block_page(sample("likert"))
    assert page.tree == kept_tree("likert", page.tree)


def test_places_to_mark_stand_under_their_answers_and_beside_their_statements(
    block_page: LayOut, sample: Sample
) -> None:
    page = block_page(sample("likert"))
    found = rings(page)
    assert len(found) == 6
    for answer, ring in zip(("never", "days", "Often"), found, strict=False):
        assert page.find(answer).rect.center[0] == pytest.approx(ring.center[0], abs=8)
    for statement, ring in zip(("I leave", "I can say"), found[::3], strict=True):
        assert abs(page.find(statement).rect.center[1] - ring.center[1]) < 14
        assert page.find(statement).rect.right < ring.x


def test_licensed_statements_print_their_licence(block_page: LayOut, sample: Sample) -> None:
    page = block_page(
        sample("likert") + "origin: licensed\nlicence: Items by the Example Center, CC BY 4.0\n"
    )
    assert page.find("Example Center").baseline < rings(page)[-1].y


def test_licensed_statements_without_a_licence_are_refused(complaints: Complaints, sample: Sample) -> None:
    assert complaints(sample("likert") + "origin: licensed\n") == [
        "missing-key: Licensed statements need their “licence”"
    ]


def test_what_is_asked_again_names_the_page_of_the_first_time(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("likert") + "repeats: the-page\n")
    assert "→ #the-page “The same questions as on page\u00a01”" in page.tree
    assert Likert(items=("a",), points=("b", "c"), repeats="d").targets() == ["d"]


@everywhere
def test_nothing_leaves_the_live_area(block_page: LayOut, sample: Sample, paper: str, variant: str) -> None:
    text = sample("likert").replace("[Almost", "[Almost always, Seldom, Almost")
    assert astray(block_page(text, paper=paper, variant=variant), paper, variant) == []


def test_in_large_print_each_statement_stands_above_its_answers(block_page: LayOut, sample: Sample) -> None:
    usual, large = block_page(sample("likert")), block_page(sample("likert"), variant="large-print")
    assert "Table" not in large.tree
    assert [field.name for field in large.fields] == [field.name for field in usual.fields]
    assert [field.label for field in large.fields] == [field.label for field in usual.fields]
