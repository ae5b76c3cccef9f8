from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from pikepdf import Pdf, String

from tests.cli.conftest import Run
from tests.form_page import CELL, DATE, LINES, TICKED, form_file
from workbook.answers import filled, read_answers


@pytest.fixture
def file(here: Path) -> Path:
    """A filled form in the current folder."""
    answers = {LINES.name: "Under a tree.\n= calm", TICKED.name: True, DATE.name: "-3"}
    (here / "filled.pdf").write_bytes(filled(form_file(), answers))
    (here / "new.pdf").write_bytes(form_file())
    return Path("filled.pdf")


def test_answers_are_json(run: Run, file: Path) -> None:
    said = run("fields", file)
    assert (said.code, said.err, said.json["path"]) == (0, "", "filled.pdf")
    assert said.json["fields"][0] == {
        "name": LINES.name,
        "label": LINES.label,
        "kind": "text",
        "value": "Under a tree.\n= calm",
        "chosen": "",
    }
    assert [each["value"] for each in said.json["fields"]][1:] == ["-3", True, None, None]


def test_answers_are_a_table_that_no_spreadsheet_takes_for_a_formula(run: Run, file: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(run("fields", "--csv", file).out)))
    assert [row["value"] for row in rows] == ["Under a tree.\n= calm", "'-3", "yes", "", ""]


def test_a_copy_can_be_blank_or_flat(run: Run, file: Path) -> None:
    before = file.read_bytes()
    assert run("fields", "--blank", "blank.pdf", file).code == 0
    assert run("fields", "--flatten", "flat.pdf", file).code == 0
    assert not any(answer.given for answer in read_answers(Path("blank.pdf").read_bytes()))
    assert "no form fields" in run("fields", "flat.pdf").err
    assert file.read_bytes() == before


def test_answers_move_into_another_edition(run: Run, file: Path) -> None:
    said = run("fields", "--move", file, "new.pdf", "--out", "moved.pdf")
    assert (said.code, said.err) == (0, "Moved 3 answers\n")
    moved, old = (read_answers(path.read_bytes()) for path in (Path("moved.pdf"), file))
    assert moved == old


def test_answers_that_have_no_place_are_told(run: Run, file: Path) -> None:
    Path("deck.pdf").write_bytes(_renamed(file.read_bytes()))
    said = run("fields", "--move", "deck.pdf", "new.pdf", "--out", "moved.pdf")
    assert said.code == 1
    assert "Moved 0 answers" in said.err
    assert f"no place for “{LINES.label}”: Under a tree." in said.err
    assert f"no place for “{TICKED.label}”: yes" in said.err


def test_a_file_that_is_there_stays(run: Run, file: Path) -> None:
    said = run("fields", "--blank", file, file)
    assert (said.code, said.err) == (1, "Error: filled.pdf is there already; name another file\n")


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("fields", "gone.pdf"), "There is no file gone.pdf"),
        (("fields", "."), "is a folder; name a file"),
        (("fields", "--csv", "--blank", "x.pdf", "filled.pdf"), "at a time"),
        (("fields", "--move", "filled.pdf", "new.pdf"), "go together"),
        (("fields", "--out", "x.pdf", "filled.pdf"), "go together"),
    ],
)
def test_wrong_usage_ends_with_2(run: Run, file: Path, args: tuple[str, ...], message: str) -> None:
    said = run(*args)
    assert said.code == 2
    assert message in said.err


def test_what_is_no_form_is_refused_kindly(run: Run, here: Path) -> None:
    (here / "letter.pdf").write_bytes(b"Dear me,")
    said = run("fields", "letter.pdf")
    assert (said.code, said.err) == (1, "Error: letter.pdf: it is no PDF, or too damaged to be read\n")


def test_cells_are_named_too(run: Run, file: Path) -> None:
    assert CELL.name in run("fields", "--csv", file).out


def _renamed(data: bytes) -> bytes:
    """The form of another product."""
    out = io.BytesIO()
    with Pdf.open(io.BytesIO(data)) as pdf:
        pdf.Root.AcroForm.Fields[0].T = String("other")
        pdf.save(out)
    return out.getvalue()
