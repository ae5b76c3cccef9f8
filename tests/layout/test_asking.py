from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from tests.blocks.conftest import SAMPLES
from tests.blocks.pages import lay_out_block, read_block
from tests.books import RESTING, chapter, laid_out, pages_of, workbook
from tests.looking import Pages, fields_of
from tests.prints import ROOTS, print_spec
from workbook.blocks import kinds
from workbook.product.handout import handout
from workbook.spec.presets import read_locale
from workbook.spec.printspec import PrintSpec
from workbook.structure import Field, Node

ASKING = sorted(
    path.stem for path in SAMPLES.glob("*.yaml") if path.stem in kinds() and kinds()[path.stem].asks
)
NAME = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+){3,}")


def _pages(kind: str, variant: str = "screen", paper: str = "letter", spec: PrintSpec | None = None) -> Pages:
    text = (SAMPLES / f"{kind}.yaml").read_text("utf-8")
    return lay_out_block(text, paper, variant, "full" if kind == "cover" else "standard", spec=spec)


def _fields(kind: str, variant: str = "screen", paper: str = "letter") -> list[Field]:
    return _pages(kind, variant, paper).fields


def _names(fields: list[Field]) -> list[tuple[str, str]]:
    return [(field.name, field.state) for field in fields]


def test_there_are_kinds_to_look_at() -> None:
    asked = {kind for kind, block in kinds().items() if block.asks}
    assert len(ASKING) > 20
    assert asked == set(ASKING)


@pytest.mark.parametrize("kind", ASKING)
def test_every_block_that_asks_makes_fields(kind: str) -> None:
    fields = _fields(kind)
    assert fields
    assert all(NAME.fullmatch(field.name) for field in fields)
    assert len(set(_names(fields))) == len(fields)
    labels = [field.label for field in fields]
    assert all(labels)
    assert len(set(labels)) == len(labels)
    assert all(field.group for field in fields if field.kind == "choice")


@pytest.mark.parametrize("kind", ASKING)
def test_every_field_is_alone_in_its_element(kind: str) -> None:
    tree = _pages(kind).drawn.tree
    assert tree is not None
    for node in tree.walk():
        held = [child for child in node.children if isinstance(child, Field)]
        assert (node.role == "Form") == bool(held)
        assert not held or len(node.children) == 1
    assert not any(
        isinstance(child, Node) for node in tree.walk() for child in node.children if node.role == "Form"
    )


@pytest.mark.parametrize("kind", ASKING)
def test_every_field_lies_on_its_page_with_room_to_write(kind: str) -> None:
    page = _pages(kind)
    for field in page.fields:
        assert page.drawn.pages[field.page].trim.holds(field.rect)
        assert field.rect.height >= 11
        assert field.kind != "text" or field.rect.height >= 1.2 * field.size


@pytest.mark.parametrize("kind", ASKING)
def test_fields_do_not_lie_on_each_other(kind: str) -> None:
    fields = _fields(kind)
    for number, one in enumerate(fields):
        for other in fields[number + 1 :]:
            across = min(one.rect.right, other.rect.right) - max(one.rect.x, other.rect.x)
            up = min(one.rect.top, other.rect.top) - max(one.rect.y, other.rect.y)
            assert one.page != other.page or across < 4 or up < 4, (one.name, other.name)


@pytest.mark.parametrize("kind", ASKING)
def test_on_paper_there_is_none(kind: str) -> None:
    assert _fields(kind, "home") == []


@pytest.mark.parametrize("kind", ASKING)
@pytest.mark.parametrize(("variant", "paper"), [("screen", "a4"), ("large-print", "letter")])
def test_names_are_the_same_in_every_edition(kind: str, variant: str, paper: str) -> None:
    whole = [name for name in _names(_fields(kind, variant, paper)) if not re.search(r"-\d+$", name[0])]
    assert whole == _names(_fields(kind))


@pytest.mark.parametrize("kind", ASKING)
def test_names_are_the_same_in_every_language(kind: str) -> None:
    spanish = replace(print_spec(), locale=read_locale("es-US", ROOTS))
    assert sorted(_names(_pages(kind, spec=spanish).fields)) == sorted(_names(_fields(kind)))


def test_a_name_is_product_chapter_block_and_item(tmp_path: Path) -> None:
    fields = pages_of(tmp_path).fields
    assert [field.name for field in fields] == [
        "calm-week.resting.quiet.answer",
        "calm-week.walking.walk.answer",
    ]


def test_a_label_says_chapter_and_title_or_number_of_the_question(tmp_path: Path) -> None:
    fields = pages_of(tmp_path).fields
    assert [field.label for field in fields] == [
        "Resting, A quiet hour: Where could an hour go?",
        "Walking, question 1: Which way do you like to go?",
    ]


def test_a_handouts_fields_are_those_of_the_whole(tmp_path: Path) -> None:
    book = workbook(tmp_path, chapter("resting", "Resting", RESTING))
    names = [field.name for field in fields_of(laid_out(handout(book, "resting")))]
    assert names == [field.name for field in fields_of(laid_out(book))]


def test_samples_are_read() -> None:
    assert all(read_block((SAMPLES / f"{kind}.yaml").read_text("utf-8"))[0] for kind in ASKING)
