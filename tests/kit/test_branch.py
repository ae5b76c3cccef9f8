from __future__ import annotations

from workbook.kit.branch import Branch, group
from workbook.structure import Mark, Node


def test_what_was_never_drawn_leaves_nothing_behind() -> None:
    section = group("Sect", [Branch("H2", [Mark(0, 0)]), group("L", [Branch("LI"), Branch("LI")])])
    assert section.freeze() == Node("Sect", (Node("H2", (Mark(0, 0),)),))
    assert group("Document", [group("Sect", [Branch("P")])]).freeze() is None


def test_blank_cells_keep_a_row_whole() -> None:
    row = group("TR", [Branch("TH", [Mark(0, 0)], scope="Row"), Branch("TD"), Branch("TD")])
    frozen = row.freeze()
    assert frozen is not None
    assert [child.role for child in frozen.children if isinstance(child, Node)] == ["TH", "TD", "TD"]


def test_attributes_are_those_of_the_element() -> None:
    figure = Branch("Figure", [Mark(1, 4)], alt="A leaf", lang="es")
    assert figure.freeze() == Node("Figure", (Mark(1, 4),), alt="A leaf", lang="es")


def test_a_new_branch_grows_last() -> None:
    stem = Branch("P", [Mark(0, 0)])
    stem.grow("Link", lang="es").children.append(Mark(0, 1))
    stem.children.append(Mark(0, 2))
    assert stem.freeze() == Node("P", (Mark(0, 0), Node("Link", (Mark(0, 1),), lang="es"), Mark(0, 2)))


def test_two_branches_are_never_the_same_one() -> None:
    assert Branch("P") != Branch("P")
