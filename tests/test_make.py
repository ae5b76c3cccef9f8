from __future__ import annotations

import json
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

import workbook
from tests.practices import BRAND, DECK_FILE, DECK_PDF, WORKBOOK_PDF, changed, practice
from workbook.content import Content
from workbook.errors import UsageError
from workbook.fault import FaultError
from workbook.make import build
from workbook.making import Made
from workbook.request import Job, Request


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


def many(here: Path, bad: str = "b2") -> None:
    """Six brands, one of them wrong."""
    files = {f"brands/b{number}/_brand.yml": BRAND.replace("Calm", f"Calm {number}") for number in range(5)}
    practice(here, {**files, f"brands/{bad}/_brand.yml": "meta: {name: B}\n"})


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_order_and_bytes_are_the_same_however_many_are_made_at_once(here: Path) -> None:
    many(here)
    reports = [build(Request(brands=("all",), jobs=jobs, out=Path(f"out{jobs}"))) for jobs in (1, 2, 5)]
    for jobs, report in zip((2, 5), reports[1:], strict=True):
        assert [(file.brand, file.product, file.sha256) for file in report.files] == [
            (file.brand, file.product, file.sha256) for file in reports[0].files
        ]
        assert report.problems == reports[0].problems
        assert tree(Path(f"out{jobs}")) == tree(Path("out1"))


def test_a_bad_brand_fails_alone_and_is_named_at_the_end(here: Path) -> None:
    many(here)
    report = build(Request(brands=("all",), jobs=2))
    assert not report.ok
    assert report.failed == ("b2",)
    assert {file.brand for file in report.files} == {"b0", "b1", "b3", "b4", "calm"}
    assert all(file.written for file in report.files)
    assert [problem.place.file for problem in report.problems] == ["content/brands/b2/_brand.yml"]
    assert build(Request(brands=("b2",), jobs=1)).failed == ()


def test_a_fault_of_the_program_keeps_no_other_brand_back(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    many(here, bad="unused")
    from workbook import batch

    make_file = batch.make_file

    def faulty(job: Job, content: Content) -> Made:
        if job.brand == "b1":
            raise KeyError("a fault")
        return make_file(job, content)

    monkeypatch.setattr(batch, "make_file", faulty)
    with pytest.raises(FaultError, match="a fault"):
        build(Request(brands=("b0", "b1", "b3"), jobs=1))
    assert sorted(path.name for path in Path("output").iterdir()) == ["b0", "b3"]


def test_of_many_brands_it_is_told_brand_by_brand(here: Path) -> None:
    many(here, bad="unused")
    told: list[tuple[int, int, str]] = []
    report = build(Request(brands=("b0", "b1", "b3"), jobs=1), lambda *what: told.append(what))
    assert report.ok
    assert told[0] == (0, 6, "b0 · calm-week · screen")
    assert [done for done, _, _ in told] == [0, 2, 4]


def test_a_brands_manifest_describes_what_is_there(here: Path) -> None:
    build(Request(products=("calm-week",), jobs=1))
    build(Request(products=("few-cards",), jobs=1))
    said = json.loads(Path("output/calm/manifest.json").read_text("utf-8"))
    assert [one["path"] for one in said["files"]] == [Path(WORKBOOK_PDF).name, Path(DECK_PDF).name]
    for one in said["files"]:
        assert sha256(Path("output/calm", one["path"]).read_bytes()).hexdigest() == one["sha256"]
