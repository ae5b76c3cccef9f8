from __future__ import annotations

from dataclasses import replace

from workbook.cli.summary import built, checked, examined, pictured
from workbook.errors import Place, Problem
from workbook.finding import Finding
from workbook.report import FileReport, Report

FILE = FileReport("a.pdf", "deck", "a", "b", "screen", None, "en-US", 3, 2500, "")
BAD = replace(FILE, written=False, findings=(Finding("ua1", "error", "No."),))
PROBLEM = Problem("x", "y", Place("a"))


def test_what_was_made_is_counted() -> None:
    assert built(Report(1.23, (FILE, FILE))) == "Made 2 files, 6 pages in 1.2 s"
    assert built(Report(1.0, (FILE,), problems=(replace(PROBLEM, level="note"),))) == (
        "Made 1 file, 3 pages in 1.0 s: 1 note"
    )


def test_what_keeps_files_back_is_told() -> None:
    assert built(Report(1.0, problems=(PROBLEM, PROBLEM))) == "Nothing is written: 2 errors"
    assert built(Report(1.0, (BAD,))).startswith("Nothing is written: 1 error; --no-strict writes")
    assert built(Report(1.0, (FILE, BAD))) == "Made 1 file, 3 pages in 1.0 s; 1 file kept back: 1 error"


def test_what_was_up_to_date_is_told() -> None:
    same = replace(FILE, kept=True)
    assert built(Report(1.0, (FILE, same, same))) == "Made 1 file, 3 pages in 1.0 s; 2 files up to date"
    assert built(Report(1.0, (same,))) == "Nothing to make; 1 file up to date"
    assert built(Report(1.0, (FILE, same, BAD))) == (
        "Made 1 file, 3 pages in 1.0 s; 1 file up to date; 1 file kept back: 1 error"
    )


def test_brands_that_failed_among_others_are_named() -> None:
    report = Report(1.0, (FILE, BAD), problems=(PROBLEM,), failed=("b", "c"))
    assert built(report) == (
        "Made 1 file, 3 pages in 1.0 s; 1 file kept back; 2 brands failed (b, c): 2 errors"
    )


def test_nothing_to_complain_of_is_said() -> None:
    assert checked(Report(0.5, (FILE,))) == "Read 1 file in 0.5 s: nothing to complain of"
    assert checked(Report(0.5, (FILE,), problems=(PROBLEM,))) == "Read 1 file in 0.5 s: 1 error"
    assert examined(Report(0.5, (FILE,))) == "Examined 1 file, 3 pages in 0.5 s: nothing to complain of"


def test_pictures_are_counted_by_page() -> None:
    assert pictured(Report(0.5, (FILE,))) == "Pictured 3 pages in 0.5 s"
    assert pictured(Report(0.5, problems=(PROBLEM,))) == "No pictures are made: 1 error"
