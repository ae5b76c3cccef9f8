from __future__ import annotations

from workbook.kit.coverage import missing_in
from workbook.spec.brand import Brand


def test_characters_are_looked_for_in_the_face_they_are_set_in(brand: Brand) -> None:
    missing = missing_in(brand)
    assert missing("Calm, día a día: “Łódź” – 24 h", False) == ""
    assert missing("Calm 🌱 私", False) == "私🌱"
    assert missing("Calm 🌱", True) == "🌱"


def test_spaces_and_line_ends_need_no_glyph(brand: Brand) -> None:
    assert missing_in(brand)("a b\u00a0c\nd", False) == ""
