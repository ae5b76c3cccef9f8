from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run


def test_it_says_what_is_new_and_what_comes_next(run: Run, here: Path) -> None:
    said = run("new", "deck", "small-steps")
    assert (said.code, said.err) == (0, "")
    assert said.out.splitlines() == [
        "content/project.yaml",
        "content/decks/small-steps/en-US.yaml",
        "Next: workbook build",
    ]
    assert run("check", "--strict", "--today", "2026-10-02").code == 0


def test_a_file_that_it_changed_is_named_as_such(run: Run, content: Path) -> None:
    out = run("new", "workbook", "quiet-week", "--title", "A quiet week").out
    assert "content/project.yaml  changed\n" in out
    assert 'title: "A quiet week"\n' in (content / "workbooks/quiet-week/en-US/workbook.yaml").read_text()


def test_a_brand_that_is_not_the_plain_one_says_how_to_build_it(run: Run, content: Path) -> None:
    said = run("new", "brand", "quiet-harbor", "--phone", "909-555-0142", "--color", "#7A2E3A")
    assert said.out.splitlines()[0] == "output/quiet-harbor/specimen.pdf  how it looks"
    assert said.out.splitlines()[-3:] == [
        "For a plain build, put into content/project.yaml:",
        "    brand: quiet-harbor",
        "Next: workbook build --brand quiet-harbor",
    ]
    assert run("build", "few-cards", "--brand", "quiet-harbor").code == 0


def test_content_can_be_elsewhere(run: Run, content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (content.parent / "away").mkdir()
    monkeypatch.chdir(content.parent / "away")
    monkeypatch.setenv("HOME", str(content.parent))
    assert run("new", "deck", "small-steps", "--content", "../content").code == 0
    assert (content / "decks/small-steps/en-US.yaml").is_file()


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("deck", "Small Steps"), "“Small Steps” is not an id"),
        (("deck", "few-cards"), "There is a deck “few-cards” already"),
        (("brand", "harbor", "--color", "teal"), "“teal” is no colour"),
        (("book", "quiet-week"), "No such command 'book'"),
        (("deck",), "Missing argument 'ID'"),
        (("deck", "small-steps", "--content", "nowhere"), "There is no folder nowhere"),
    ],
)
def test_wrong_usage_ends_with_2(run: Run, content: Path, args: tuple[str, ...], message: str) -> None:
    said = run("new", *args)
    assert (said.code, said.out) == (2, "")
    assert message in said.err
