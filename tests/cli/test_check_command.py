from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from tests.cli.conftest import Run
from tests.modules import PACKAGE
from tests.practices import (
    BOOK_FILE,
    BRAND_FILE,
    CHAPTER,
    CHAPTER_FILE,
    DECK_FILE,
    FACTS,
    SOUND,
    changed,
    practice,
)  # fmt: skip

DATA = Path(__file__).parent.parent / "data"
TODAY = ("--today", "2026-10-02")
SLIPS = {**changed(CHAPTER_FILE, "purpose", "porpoise"), **changed(DECK_FILE, "I can begin again.", "7")}


def test_all_is_well(run: Run, here: Path) -> None:
    practice(here, SOUND)
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
    assert {problem["level"] for problem in report["problems"]} == {"note", "warning"}


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


def test_strict_lets_warnings_fail_but_never_notes(run: Run, here: Path) -> None:
    practice(here, SOUND)
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


def test_words_are_held_to_their_lists_and_a_line_can_be_excused(run: Run, here: Path) -> None:
    plain = SOUND[CHAPTER_FILE].replace("Rest is a skill.", "You must rest.")
    practice(here, {**SOUND, CHAPTER_FILE: plain})
    said = run("check", "--strict", *TODAY)
    assert said.code == 1
    assert f"content/{CHAPTER_FILE}:7:33: word-pressure warning: “must”" in said.err
    excuse = "      # check: allow word-pressure because the line is a quotation\n      - {kind: prose"
    practice(here, {**SOUND, CHAPTER_FILE: plain.replace("      - {kind: prose", excuse)})
    assert run("check", "--strict", *TODAY).code == 0


def test_a_practice_has_lists_of_its_own(run: Run, here: Path) -> None:
    own = """\
        tag: en-US
        formula: flesch-kincaid
        limits: {clients: {sentence: 3}}
        cues: {skip: [skip], crisis: [help page], breath: [breath]}
        words: {word-cheer: {why: our own, readers: [clients], words: [skill]}}
    """
    practice(here, {**SOUND, "presets/lists/en-US.yaml": dedent(own)})
    said = run("check", *TODAY)
    assert "word-cheer warning: “skill”: our own" in said.err
    assert "sentence-long warning" in said.err
    practice(here, {**SOUND, "presets/lists/en-US.yaml": dedent(own).replace("tag", "tga")})
    assert "content/presets/lists/en-US.yaml:1:1: unknown-key" in run("check", *TODAY).err


def test_a_locale_without_lists_is_a_note(run: Run, here: Path) -> None:
    english = (PACKAGE / "presets/locales/en-US.yaml").read_text("utf-8")
    french = BOOK_FILE.replace("en-US", "fr-CA")
    chapter = CHAPTER_FILE.replace("en-US", "fr-CA")
    files = {french: SOUND[BOOK_FILE], chapter: SOUND[CHAPTER_FILE].replace("skill", "must")}
    practice(here, {**SOUND, **files, "presets/locales/fr-CA.yaml": english.replace("en-US", "fr-CA")})
    said = run("check", "--strict", "-v", *TODAY)
    assert said.code == 0
    assert "lists-missing note: There are no lists for fr-CA" in said.err


def test_a_translated_edition_keeps_step(run: Run, here: Path) -> None:
    spanish = {BOOK_FILE.replace("en-US", "es-US"): SOUND[BOOK_FILE]}
    drifted = SOUND[CHAPTER_FILE].replace("id: quiet", "id: quieto")
    practice(here, {**SOUND, **spanish, CHAPTER_FILE.replace("en-US", "es-US"): drifted})
    said = run("check", *TODAY)
    assert said.code == 1
    place = f"content/{CHAPTER_FILE}:8:9 has prompt “quiet”"
    assert f"es-US/01.yaml:8:9: edition-drift Here is prompt “quieto”; {place}" in said.err


def test_one_language_alone_is_held_to_the_english_edition_too(run: Run, here: Path) -> None:
    spanish = {BOOK_FILE.replace("en-US", "es-US"): SOUND[BOOK_FILE]}
    drifted = SOUND[CHAPTER_FILE].replace("id: quiet", "id: quieto")
    english = {CHAPTER_FILE: SOUND[CHAPTER_FILE].replace("Rest is a skill.", "You must rest.")}
    practice(here, {**SOUND, **spanish, **english, CHAPTER_FILE.replace("en-US", "es-US"): drifted})
    said = run("check", "--locale", "es-US", *TODAY)
    assert said.code == 1
    assert f"edition-drift Here is prompt “quieto”; content/{CHAPTER_FILE}:8:9 has prompt “quiet”" in said.err
    assert "word-pressure" not in said.err
    assert "edition-drift" not in run("check", "--locale", "en-US", *TODAY).err


def test_a_dead_number_is_an_error_in_facts_and_builds_nothing(run: Run, here: Path) -> None:
    practice(here, {"facts.yaml": FACTS.replace("Call 555-0199", "Call 988 and press 3")})
    for command in ("check", "build"):
        said = run(command, *(TODAY if command == "check" else ()))
        assert said.code == 1
        assert "content/facts.yaml:2:22: fact-refused “press 3” may not be printed" in said.err


def test_words_of_others_are_found(run: Run, here: Path) -> None:
    practice(here, SOUND)
    (here / "ours.txt").write_text("Say: it is okay to stop. Sit down. It is okay to stop here.", "utf-8")
    said = run("check", *TODAY, "--against", "ours.txt")
    assert "words-borrowed" not in said.err
    (here / "content" / CHAPTER_FILE).write_text(
        SOUND[CHAPTER_FILE].replace("Rest is a skill.", "'Well: it is okay to stop. Sit down. It can wait.'"),
        "utf-8",
    )
    assert "words-borrowed warning: 8 words in a row" in run("check", *TODAY, "--against", "ours.txt").err
    assert "words-borrowed" not in run("check", *TODAY).err


@pytest.mark.parametrize(
    ("name", "reason"), [("nowhere.txt", "cannot be opened"), ("odd.txt", "is not UTF-8")]
)
def test_a_text_that_cannot_be_read_is_wrong_usage(run: Run, content: Path, name: str, reason: str) -> None:
    Path("odd.txt").write_bytes(b"\xff\xfe\xff")
    said = run("check", *TODAY, "--against", name)
    assert said.code == 2
    assert f"The text {name} {reason}" in said.err


def test_grades_are_a_table_for_those_who_ask(run: Run, here: Path) -> None:
    practice(here, SOUND)
    said = run("check", "-v", *TODAY)
    assert "calm-week en-US: Flesch-Kincaid grade, limit 7\n" in said.err
    assert "few-cards en-US: Flesch-Kincaid grade, limit 6\n" in said.err
    for part in ("Resting", "Whole book", "Rest "):
        assert f"\n  {part}" in said.err
    assert "Flesch" not in run("check", *TODAY).err
    assert "Flesch" not in run("check", "-v", *TODAY, "content/facts.yaml").err


def test_what_ships_is_clean_to_the_last_warning_and_in_its_own_words(run: Run, here: Path) -> None:
    said = run("check", "--strict", *TODAY, "--against", DATA / "article.shingles", "--json")
    shown = [
        (one["file"], one["line"], one["code"]) for one in said.json["problems"] if one["level"] != "note"
    ]
    assert (shown, said.code) == ([], 0)
    assert {(file["product"], file["locale"]) for file in said.json["files"] if file["product"]} >= {
        (product, locale)
        for product in ("mental-wellness", "therapists-inner-work", "affirmation-cards")
        for locale in ("en-US", "es-US")
    }
