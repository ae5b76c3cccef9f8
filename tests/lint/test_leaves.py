from __future__ import annotations

from workbook.lint.leaves import leaves
from workbook.source import source_of

SOURCE = source_of("a: one\nb: [two, {c: three}]\nd: 4\ne: true\n", "a.yaml")


def test_all_texts_come_with_the_way_to_them() -> None:
    assert list(leaves(SOURCE)) == [(("a",), "one"), (("b", 0), "two"), (("b", 1, "c"), "three")]


def test_a_part_has_its_own_texts() -> None:
    assert list(leaves(SOURCE, ("b",))) == [(("b", 0), "two"), (("b", 1, "c"), "three")]
    assert list(leaves(SOURCE, ("d", "x"))) == []
