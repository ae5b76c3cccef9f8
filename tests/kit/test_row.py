from __future__ import annotations

from tests.kit.sheets import LEFT, kit, sheet


def test_a_row_reads_as_one_paragraph_of_separate_words() -> None:
    assert sheet(kit().row(["0", "5", "10"], [20, 60, 100])).tree == "Document\n  P 0 5 10\n"


def test_each_word_stands_on_its_place() -> None:
    page = sheet(kit().row(["0", "1", "10"], [20, 60, 100]))
    centers = [run.rect.center[0] - LEFT for run in page.words]
    assert [round(center / 2) * 2 for center in centers] == [20, 60, 100]
    assert len({run.baseline for run in page.words}) == 1


def test_a_row_is_one_line_high() -> None:
    made = kit()
    assert made.row(["a", "b"], [10, 20]).measure(300) == made.styles["small"].leading
