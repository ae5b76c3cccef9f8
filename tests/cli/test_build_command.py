from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.practices import DECK_FILE, DECK_PDF, WORKBOOK_PDF, changed, practice


def test_it_makes_what_the_project_names(run: Run, content: Path) -> None:
    said = run("build")
    assert said.code == 0
    assert said.out.splitlines()[0].startswith(f"{WORKBOOK_PDF}  1 page · ")
    assert said.out.splitlines()[1].startswith(f"{DECK_PDF}  4 pages · ")
    assert said.err.startswith("Made 2 files, 5 pages in ")
    assert Path(WORKBOOK_PDF).read_bytes().startswith(b"%PDF")


def test_a_product_and_a_variant_can_be_named(run: Run, content: Path) -> None:
    said = run("build", "few-cards", "--variant", "home", "--paper", "a4", "--paper", "letter")
    assert [line.split("  ")[0] for line in said.out.splitlines()] == [
        f"output/calm/few-cards_en-US_home_{paper}{part}.pdf"
        for paper in ("a4", "letter")
        for part in ("", "_box", "_guide")
    ]


def test_files_go_where_they_are_told_to(run: Run, content: Path) -> None:
    assert run("build", "few-cards", "--out", "some where/else").code == 0
    assert Path("some where/else/calm/few-cards_en-US_screen_letter.pdf").is_file()
    assert not Path("output").exists()


def test_all_variants_are_those_that_fit_the_kind(run: Run, content: Path) -> None:
    names = [
        Path(file["path"]).name
        for file in run("build", "few-cards", "--variant", "all", "--json").json["files"]
    ]
    assert {"few-cards_en-US_screen_letter.pdf", "few-cards_en-US_home_letter.pdf"} <= set(names)


def test_content_can_be_elsewhere(run: Run, here: Path) -> None:
    practice(here / "practice")
    assert run("build", "few-cards", "--content", "practice/content").code == 0
    assert Path("output/calm").is_dir()


def test_content_is_found_in_a_folder_above(run: Run, content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(content / "decks")
    assert run("build", "few-cards").code == 0
    assert Path(DECK_PDF).is_file()


def test_a_part_makes_a_handout(run: Run, content: Path) -> None:
    said = run("build", "calm-week", "--only", "resting")
    assert said.code == 0
    assert "output/calm/calm-week-resting_en-US_screen_letter.pdf" in said.out


def test_json_is_the_report_and_nothing_else(run: Run, content: Path) -> None:
    said = run("build", "--json")
    report = json.loads(said.out)
    assert list(report) == ["ok", "seconds", "pages", "files", "findings", "problems"]
    assert (report["ok"], report["pages"], report["findings"], report["problems"]) == (True, 5, [], [])
    data = Path(WORKBOOK_PDF).read_bytes()
    assert report["files"][0] == {
        "path": WORKBOOK_PDF,
        "kind": "workbook",
        "product": "calm-week",
        "brand": "calm",
        "variant": "screen",
        "paper": "letter",
        "locale": "en-US",
        "pages": 1,
        "bytes": len(data),
        "sha256": sha256(data).hexdigest(),
        "standards": ["PDF/UA-1"],
        "findings": [],
    }


def test_json_comes_with_problems_too(run: Run, here: Path) -> None:
    practice(here, changed(DECK_FILE, "front: It", "frnt: It"))
    said = run("build", "--json")
    assert said.code == 1
    assert said.json["ok"] is False
    assert said.json["problems"] == [
        {
            "code": "unknown-key",
            "level": "error",
            "message": "“frnt” is not known here",
            "file": f"content/{DECK_FILE}",
            "line": 5,
            "column": 27,
            "hint": "did you mean “front”?",
        }
    ]
    assert "unknown-key" in said.err


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("calm-weak",), "There is no product “calm-weak”: did you mean “calm-week”?"),
        (("--brand", "clam"), "There is no brand “clam”: did you mean “calm”?"),
        (("--variant", "scren"), "There is no variant “scren”: did you mean “screen”?"),
        (("--variant", "all", "--variant", "no"), "There is no variant “no”"),
        (("--paper", "legal"), "There is no paper “legal”: there are: letter, a4"),
        (("--locale", "en-us"), "There is no locale “en-us”: did you mean “en-US”?"),
        (("--only", "quite"), "There is no chapter, page or block “quite”: did you mean “quiet”?"),
        (("few-cards", "--only", "quiet"), "There is no chapter, page or block"),
        (("--content", "nowhere"), "There is no folder nowhere"),
        (("--content", "."), ". is not a content folder; did you mean content?"),
        (("--jobs", "0"), "Invalid value for '--jobs'"),
        (("--brnad", "calm"), "Did you mean '--brand'?"),
    ],
)
def test_wrong_usage_ends_with_2_and_prints_no_json(
    run: Run, content: Path, args: tuple[str, ...], message: str
) -> None:
    said = run("build", *args, "--json")
    assert (said.code, said.out) == (2, "")
    assert message in said.err
    assert not Path("output").exists()


def test_a_finding_keeps_all_files_of_the_brand_back(run: Run, here: Path) -> None:
    practice(here, TOO_LONG)
    said = run("build", "-q")
    assert said.code == 1
    assert f"{WORKBOOK_PDF}: error page-count" in said.err
    assert not Path("output").exists()
    loud = run("build")
    assert loud.out == ""
    assert loud.err.splitlines()[-1].startswith("Nothing is written: 1 error; --no-strict")


def test_without_strictness_findings_are_told_and_files_written(run: Run, here: Path) -> None:
    practice(here, TOO_LONG)
    said = run("build", "--no-strict", "--json")
    assert (said.code, said.json["ok"]) == (0, True)
    assert [finding["code"] for finding in said.json["files"][0]["findings"]] == ["page-count"]
    assert "error page-count" in said.err
    assert Path(WORKBOOK_PDF).is_file()


TOO_LONG = changed("workbooks/calm-week/en-US/workbook.yaml", "audience", "pages: 7\naudience")


def test_quiet_says_nothing_when_all_is_well(run: Run, content: Path) -> None:
    said = run("build", "few-cards", "-q")
    assert (said.code, said.out, said.err) == (0, "", "")


def test_verbose_tells_notes_too(run: Run, content: Path) -> None:
    assert "license-unknown" not in run("check").err
    assert "license-unknown" in run("check", "-v").err


def test_resuming_says_what_is_up_to_date(run: Run, content: Path) -> None:
    assert run("build").code == 0
    said = run("build", "--resume")
    assert (said.code, said.out, said.err) == (0, "", "Nothing to make; 2 files up to date\n")
    Path(DECK_PDF).unlink()
    said = run("build", "--resume", "--json")
    assert len(said.json["files"]) == 2
    assert "Made 1 file, 4 pages in" in said.err
    assert "; 1 file up to date" in said.err


def test_brands_that_fail_are_named_in_the_last_line(run: Run, content: Path) -> None:
    practice(content.parent, {"brands/wrong/_brand.yml": "meta: {name: B}\n"})
    said = run("build", "--brand", "all")
    assert said.code == 1
    assert "; 1 brand failed (wrong): 1 error" in said.err.splitlines()[-1]
    assert Path(DECK_PDF).is_file()


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("--shared",), "--shared belongs to --scheduler"),
        (("--scheduler", "nowhere"), "No scheduler answers at nowhere"),
    ],
)
def test_a_scheduler_has_to_be_there(run: Run, content: Path, args: tuple[str, ...], message: str) -> None:
    said = run("build", *args)
    assert (said.code, said.out) == (2, "")
    assert message in said.err
