from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import workbook
from tests.practices import BRAND, DECK_FILE, DECK_PDF, WORKBOOK_PDF, changed, practice
from workbook.errors import UsageError
from workbook.make import build
from workbook.request import Request


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return practice(tmp_path).parent


def test_a_build_neither_prints_nor_exits(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = build()
    assert report.ok
    assert [file.path for file in report.files] == [WORKBOOK_PDF, DECK_PDF]
    assert all(Path(file.path).stat().st_size == file.bytes for file in report.files)
    assert capsys.readouterr() == ("", "")


def test_two_builds_are_the_same_to_the_byte(here: Path) -> None:
    first, second = (build(Request(out=Path(name))) for name in ("one", "two"))
    assert [file.sha256 for file in first.files] == [file.sha256 for file in second.files]


def test_whoever_watches_is_told_before_each_file(here: Path) -> None:
    told: list[tuple[int, int, str]] = []
    build(progress=lambda *what: told.append(what))
    assert told == [(0, 2, "calm · calm-week · screen"), (1, 2, "calm · few-cards · screen")]


def test_what_does_not_exist_is_raised(here: Path) -> None:
    with pytest.raises(UsageError, match="There is no product “nothing”"):
        build(Request(products=("nothing",)))


def test_problems_of_several_files_are_told_once_each(here: Path) -> None:
    practice(here, changed(DECK_FILE, "I can begin again.", "again and " * 60))
    report = build(Request(variants=("screen", "home"), papers=("a4", "letter")))
    assert not report.ok
    assert [problem.code for problem in report.problems] == ["card-too-full"]
    assert report.problems[0].excerpt is not None
    assert {file.written for file in report.files} == {False}
    assert not Path("output").exists()


def test_one_brand_does_not_keep_another_back(here: Path) -> None:
    practice(here, {"brands/other/_brand.yml": BRAND.replace("name: Calm", "name: Calm 🌱")})
    report = build(Request(products=("few-cards",), brands=("other", "calm")))
    assert not report.ok
    assert [problem.code for problem in report.problems] == ["glyph-missing"]
    assert [(file.brand, file.written) for file in report.files] == [("calm", True)]
    assert sorted(path.name for path in Path("output").iterdir()) == ["calm"]


def test_the_package_offers_what_the_commands_do(here: Path) -> None:
    from workbook import Project, Report, check, preflight

    assert workbook.build is build
    report = workbook.build(replace(workbook.Request(), products=("few-cards",)))
    assert isinstance(report, Report)
    assert preflight([here / DECK_PDF], "screen").ok
    assert check().files
    assert Project.model_fields["format"].is_required()


def test_the_function_preflight_is_not_hidden_by_the_package_of_that_name() -> None:
    import workbook.preflight.check

    assert callable(workbook.preflight)
    with pytest.raises(AttributeError):
        _ = workbook.nothing  # type: ignore[attr-defined]
