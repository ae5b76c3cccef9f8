from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run

TABLE = "name,phone,extends\nNorth,909-555-0143,calm\nSouth,909-555-0144,calm\n"


def test_a_table_becomes_brands(run: Run, content: Path) -> None:
    Path("practices.csv").write_text(TABLE)
    said = run("brands", "import", "practices.csv")
    assert (said.code, said.err) == (0, "")
    assert said.out.splitlines() == [
        "north",
        "south",
        "content/project.yaml  changed",
        "2 brands in content/brands",
        "Next: workbook build --brand all, or workbook brand north",
    ]
    assert run("build", "few-cards", "--brand", "all").err.startswith("Made 3 files")


def test_a_dry_run_only_says_what_is_wrong(run: Run, content: Path) -> None:
    Path("practices.csv").write_text(TABLE)
    assert run("brands", "import", "practices.csv", "--dry-run").out == (
        "practices.csv: 2 brands, nothing wrong; nothing is written\n"
    )
    assert [path.name for path in (content / "brands").iterdir()] == ["calm"]


def test_a_wrong_cell_ends_with_1_and_nothing_is_written(run: Run, content: Path) -> None:
    Path("practices.csv").write_text(TABLE.replace("909-555-0144", "call us"))
    said = run("brands", "import", "practices.csv")
    assert (said.code, said.out) == (1, "")
    assert "practices.csv:3:2: bad-phone Row 3, phone: “call us” is no telephone number" in said.err
    assert [path.name for path in (content / "brands").iterdir()] == ["calm"]


def test_a_table_that_is_not_there_ends_with_1(run: Run, content: Path) -> None:
    said = run("brands", "import", "none.csv")
    assert said.code == 1
    assert "none.csv: file-missing" in said.err


def test_the_columns_are_documented(run: Run) -> None:
    said = run("brands", "columns")
    assert said.code == 0
    assert "name            the practice's name\n" in said.out
    assert "extends" in said.out
