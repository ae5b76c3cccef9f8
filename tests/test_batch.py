from __future__ import annotations

import pickle
from dataclasses import replace
from pathlib import Path

import pytest

from tests.practices import BRAND, practice
from workbook.batch import batches, errand_of, hold, homed, work
from workbook.content import Content, read_shared
from workbook.errors import OutputError, Place, Problem
from workbook.keys import Keys
from workbook.linting import shared_linted
from workbook.making import Made
from workbook.report import FileReport
from workbook.request import Request


@pytest.fixture
def content(tmp_path: Path) -> Content:
    folder = practice(tmp_path, {f"brands/b{number}/_brand.yml": BRAND for number in range(3)})
    return shared_linted(read_shared(Request(content=folder, brands=("all",))))


def test_whole_brands_go_together_where_there_are_enough_of_them(content: Content) -> None:
    many, few = list(batches(content.jobs, 2)), list(batches(content.jobs, 3))
    assert [(batch.brand, len(batch.jobs), batch.whole) for batch in many] == [
        (name, 2, True) for name in ("b0", "b1", "b2", "calm")
    ]
    assert [(batch.brand, len(batch.jobs), batch.whole) for batch in few[:3]] == [
        ("b0", 1, False),
        ("b0", 1, False),
        ("b1", 1, False),
    ]
    assert (many[0].said, few[0].said) == ("b0", "b0 · calm-week · screen")


def test_a_batch_is_small_to_send(content: Content) -> None:
    errand = errand_of(content, Keys(content), None, True)
    assert all(len(pickle.dumps((errand, batch))) < 10_000 for batch in batches(content.jobs, 1))


def test_what_is_not_at_hand_is_read_by_its_path(content: Content) -> None:
    keys = Keys(content)
    errand = errand_of(content, keys, None, True)
    batch = next(batches(content.jobs, 1))
    hold(errand, content, keys)
    here = work(errand, batch)
    there = work(replace(errand, build="another"), batch)
    assert [one.data for one in here.outcomes if isinstance(one, Made)] == [
        one.data for one in there.outcomes if isinstance(one, Made)
    ]
    assert len(there.outcomes) == 2


def test_other_content_than_was_meant_is_refused(content: Content) -> None:
    errand = errand_of(content, Keys(content), None, True)
    with pytest.raises(OutputError, match="other content"):
        work(replace(errand, key="0" * 64), next(batches(content.jobs, 1)))


def test_a_brand_can_be_written_where_it_is_made(content: Content, tmp_path: Path) -> None:
    keys = Keys(content)
    errand = errand_of(content, keys, tmp_path / "out", True)
    hold(errand, content, keys)
    done = work(errand, next(batches(content.jobs, 1)))
    assert done.outcomes == ()
    assert done.written is not None
    assert [type(report) for report in done.written] == [FileReport, FileReport]
    assert all((tmp_path / "out" / report.path).is_file() for report in done.written)


def test_errors_of_the_brand_stop_its_batch_alone(content: Content, tmp_path: Path) -> None:
    (tmp_path / "content/brands/b1/_brand.yml").write_text("meta: {name: B}\n")
    keys = Keys(content)
    errand = errand_of(content, keys, None, True)
    hold(errand, content, keys)
    done = [work(errand, batch) for batch in batches(content.jobs, 1)]
    assert [(len(one.outcomes), [problem.code for problem in one.problems]) for one in done[:3]] == [
        (2, []),
        (0, ["missing-key"]),
        (2, []),
    ]


def test_files_in_problems_are_named_from_here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    problem = Problem("x", "y", Place("content/a.yaml", 3))
    monkeypatch.chdir(tmp_path)
    (away,) = homed([problem], str(tmp_path / "worker"))
    assert away.place == Place("worker/content/a.yaml", 3)
    assert homed([problem], str(tmp_path)) == [problem]
