from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run


def test_it_says_where_the_sheets_are(run: Run, content: Path) -> None:
    said = run("brand", "--out", "there")
    assert (said.code, said.out, said.err) == (0, "there/calm/specimen.pdf\n", "")
    assert Path("there/calm/specimen.pdf").read_bytes().startswith(b"%PDF")


def test_a_brand_that_is_not_there_is_wrong_usage(run: Run, content: Path) -> None:
    said = run("brand", "clam")
    assert (said.code, said.out) == (2, "")
    assert "There is no brand “clam”: did you mean “calm”?" in said.err
    assert not Path("output").exists()


def test_problems_in_a_brand_are_told(run: Run, content: Path) -> None:
    (content / "brands/calm/_brand.yml").write_text("meta: {name: C}\n")
    said = run("brand", "calm")
    assert said.code == 1
    assert "content/brands/calm/_brand.yml:1:1: missing-key" in said.err
