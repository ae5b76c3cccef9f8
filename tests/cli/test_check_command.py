from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.practices import BRAND_FILE, CHAPTER, CHAPTER_FILE, DECK_FILE, FACTS, changed, practice

TODAY = ("--today", "2026-10-02")
SLIPS = {**changed(CHAPTER_FILE, "purpose", "porpoise"), **changed(DECK_FILE, "I can begin again.", "7")}


def test_all_is_well(run: Run, content: Path) -> None:
    said = run("check", *TODAY)
    assert (said.code, said.out) == (0, "")
    assert said.err.startswith("Read 7 files in ")
    assert said.err.endswith(": 1 note\n")


def test_nothing_is_written(run: Run, content: Path) -> None:
    before = sorted(content.parent.rglob("*"))
    run("check", *TODAY)
    assert sorted(content.parent.rglob("*")) == before


def test_problems_of_all_files_come_with_place_line_and_caret(run: Run, here: Path) -> None:
    practice(here, {**SLIPS, **changed(BRAND_FILE, "1E5B58", "1E5B5")})
    said = run("check", *TODAY)
    assert said.code == 1
    assert said.err.startswith(f"content/{CHAPTER_FILE}:3:1: unknown-key “porpoise” is not known here\n")
    assert "    porpoise: To find your feet.\n    ^\n    = did you mean “purpose”?\n" in said.err
    assert f"content/{DECK_FILE}:4:" in said.err
    assert f"content/{BRAND_FILE}:2:18: bad-color" in said.err


def test_a_path_shows_what_concerns_it_alone(run: Run, here: Path) -> None:
    content = practice(here, SLIPS)
    for path in ("content/decks", f"content/{DECK_FILE}", content / "decks/few-cards/../few-cards"):
        said = run("check", path, *TODAY, "--json")
        assert {problem["file"] for problem in said.json["problems"]} == {f"content/{DECK_FILE}"}
        assert [file["path"] for file in said.json["files"]] == [f"content/{DECK_FILE}"]
    assert run("check", "content/facts.yaml", *TODAY).code == 0
    assert run("check", here, *TODAY, "-q").err.count("unknown-key") == 1


def test_a_path_finds_the_content_that_it_is_in(run: Run, here: Path) -> None:
    practice(here / "practice", SLIPS)
    said = run("check", "practice", *TODAY)
    assert f"practice/content/{CHAPTER_FILE}:3:1" in said.err
    assert run("check", f"practice/content/{DECK_FILE}", *TODAY).code == 1


def test_json_names_what_was_read(run: Run, content: Path) -> None:
    report = run("check", *TODAY, "--json").json
    assert list(report) == ["ok", "seconds", "pages", "files", "findings", "problems"]
    kinds = [(file["path"], file["kind"], file["product"], file["brand"]) for file in report["files"]]
    assert ("content/project.yaml", "project", "", "") in kinds
    assert (f"content/{BRAND_FILE}", "brand", "", "calm") in kinds
    assert (f"content/{CHAPTER_FILE}", "workbook", "calm-week", "") in kinds
    assert (f"content/{DECK_FILE}", "deck", "few-cards", "") in kinds
    assert [problem["level"] for problem in report["problems"]] == ["note"]


def test_what_the_project_does_not_make_is_read_too(run: Run, here: Path) -> None:
    practice(here, {"decks/other/en-US.yaml": "titel: Other\n", "brands/other/_brand.yml": "meta: {}\n"})
    said = run("check", *TODAY)
    assert "content/decks/other/en-US.yaml:1:1: unknown-key" in said.err
    assert "content/brands/other/_brand.yml:1:1: missing-key" in said.err
    assert "brands/other" not in run("check", *TODAY, "--brand", "calm").err


@pytest.mark.parametrize(
    ("today", "code", "said"),
    [("2026-12-31", 0, ""), ("2027-01-01", 0, "fact-old"), ("2027-04-01", 1, "fact-too-old")],
)
def test_facts_grow_old(run: Run, content: Path, today: str, code: int, said: str) -> None:
    ended = run("check", "--today", today)
    assert ended.code == code
    assert said in ended.err


def test_strict_lets_warnings_fail_but_never_notes(run: Run, content: Path) -> None:
    assert run("check", "--strict", *TODAY).code == 0
    assert run("check", "--strict", "--today", "2027-01-01").code == 1


def test_a_fact_of_ones_own_that_is_older_than_the_built_in_one_is_a_warning(run: Run, here: Path) -> None:
    own = FACTS.replace("warm-line", "lifeline-988").replace("2026-10-02", "2026-09-30")
    practice(here, {"facts.yaml": own})
    said = run("check", *TODAY)
    assert said.code == 0
    assert "content/facts.yaml:5:12: fact-older warning: “lifeline-988” was checked on 2026-09-30" in said.err
    assert "= the built-in one says “Call or text 988”" in said.err


def test_built_in_facts_that_are_printed_grow_old_too(run: Run, here: Path) -> None:
    practice(here, {CHAPTER_FILE: CHAPTER.replace("Rest is a skill.", "'{fact.lifeline-988}'")})
    assert "“lifeline-988” was checked" in run("check", "--today", "2027-04-01").err
    assert "“emergency-911”" not in run("check", "--today", "2027-04-01").err


def test_a_file_that_nothing_reads_is_pointed_at(run: Run, here: Path) -> None:
    practice(here, {"brands/other/_brand.yaml": "", CHAPTER_FILE.replace("01", "02"): CHAPTER})
    said = run("check", *TODAY)
    assert said.code == 0
    assert "content/brands/other/_brand.yaml: file-unused warning" in said.err
    assert "= did you mean “_brand.yml”?" in said.err
    assert "workbooks/calm-week/en-US/02.yaml: file-unused" in said.err


def test_a_preset_of_ones_own_is_read(run: Run, here: Path) -> None:
    practice(here, {"presets/variants/leaflet.yaml": "descripton: A leaflet\n"})
    assert "content/presets/variants/leaflet.yaml:1:1: unknown-key" in run("check", *TODAY).err


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("nowhere",), "There is no file or folder nowhere"),
        (("--today", "soon"), "Invalid value for '--today'"),
        (("--brand", "clam"), "did you mean “calm”?"),
        (("--locale", "xx"), "There is no locale “xx”"),
    ],
)
def test_wrong_usage_ends_with_2(run: Run, content: Path, args: tuple[str, ...], message: str) -> None:
    said = run("check", *args, "--json")
    assert (said.code, said.out) == (2, "")
    assert message in said.err


def test_a_path_outside_of_the_content_is_wrong_usage(run: Run, content: Path) -> None:
    (content.parent / "notes.yaml").write_text("a: b\n")
    said = run("check", "notes.yaml")
    assert said.code == 2
    assert "notes.yaml is not in the content folder content" in said.err


def test_the_built_in_content_has_nothing_to_complain_of(run: Run, here: Path) -> None:
    said = run("check", *TODAY)
    assert said.code == 0
    assert "warning" not in said.err
