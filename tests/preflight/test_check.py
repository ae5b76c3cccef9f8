from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.broken import SCREEN, good, plain
from tests.orders import order
from tests.workbook_page import workbook_page
from workbook.codes import CODES
from workbook.finding import Finding
from workbook.finish import finish
from workbook.geometry import Insets, Size
from workbook.preflight import PdfFacts, Wants, check, checks, examine, pages_in_words, read_facts, spoken
from workbook.preflight.check import judge
from workbook.preflight.checks import CHECKS, Check

ALL = Wants(
    standard="PDF/UA-1",
    tagged=True,
    trim=Size(300, 300),
    bleed=0,
    safe=Insets.even(5),
    colour="srgb",
    ppi=72,
)
RICH = finish(workbook_page(), order())
PREFLIGHT = Path(checks.__file__).parent.parent


def test_what_finish_makes_passes_every_check() -> None:
    assert check(RICH, ALL) == ()


def test_the_figures_of_a_file_come_with_its_findings() -> None:
    examined = examine(RICH, SCREEN)

    assert (examined.pages, examined.standards, examined.passes) == (2, ("PDF/UA-1",), True)
    assert not examine(b"nothing").passes


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(good()) - 1), st.binary(min_size=1, max_size=8))
def test_bytes_that_are_changed_give_findings_and_never_an_exception(place: int, bytes_: bytes) -> None:
    data = good()

    assert isinstance(check(data[:place] + bytes_ + data[place + len(bytes_) :], ALL), tuple)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(RICH)))
def test_a_file_cut_short_gives_findings_and_never_an_exception(end: int) -> None:
    assert isinstance(check(RICH[:end], ALL), tuple)


def test_findings_come_in_the_order_of_the_pages() -> None:
    def say(facts: PdfFacts, wants: Wants) -> Iterator[Finding]:
        yield Finding("b", "note", "", (2,))
        yield Finding("a", "note", "", (1, 3))
        yield Finding("file", "note", "")

    found = judge(read_facts(RICH), Wants(), [Check(say)])

    assert [finding.code for finding in found] == ["file", "a", "b"]


def test_every_check_is_in_the_list() -> None:
    subjects = {path.stem for path in (PREFLIGHT / "checks").glob("[a-z]*.py")}

    assert subjects
    assert {each.run.__module__.rpartition(".")[2] for each in CHECKS} == subjects


def test_every_code_is_explained() -> None:
    given_out = {
        code
        for path in PREFLIGHT.rglob("*.py")
        for code in re.findall(r'Finding\(\s*"([a-z0-9-]+)"', path.read_text("utf-8"))
    }

    assert len(given_out) > 20
    assert given_out <= set(CODES)


@pytest.mark.parametrize(
    ("pages", "words"),
    [((), ""), ((3,), "page 3"), ((1, 3, 4, 5), "pages 1, 3–5"), ((7, 8), "pages 7–8")],
)
def test_pages_are_told_in_ranges(pages: tuple[int, ...], words: str) -> None:
    assert pages_in_words(pages) == words


def test_a_file_without_tags_says_nothing_aloud() -> None:
    assert spoken(read_facts(plain(), frozenset({"content"}))) == ""
