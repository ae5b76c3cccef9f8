from __future__ import annotations

import pytest

from tests.kit.sheets import LEFT, WIDTH, kit, paragraph, sheet, styles
from workbook.kit.listing import Item, listed
from workbook.kit.signs import TickBox

LONG = "A slow breath out tells the body that nothing has to be done for a while. " * 2


def test_a_list_is_read_label_then_body() -> None:
    assert sheet(*kit().items(["Sit down.", "Breathe."], "number")).tree == (
        "Document\n"
        "  L numbering=Decimal\n"
        "    LI\n"
        "      Lbl\n"
        "        Span 1.\n"
        "      LBody\n"
        "        P Sit down.\n"
        "    LI\n"
        "      Lbl\n"
        "        Span 2.\n"
        "      LBody\n"
        "        P Breathe.\n"
    )


@pytest.mark.parametrize(
    ("marker", "numbering"), [("bullet", "Disc"), ("number", "Decimal"), ("box", "None"), ("none", "None")]
)
def test_a_list_says_how_it_counts(marker: str, numbering: str) -> None:
    assert f"L numbering={numbering}\n" in sheet(*kit().items(["One"], marker)).tree


def test_a_drawn_label_is_no_label_to_read() -> None:
    page = sheet(*listed([Item(TickBox(styles()["text"]), [paragraph("Slept well")], 25)], "None", 0))
    assert page.tree == "Document\n  L numbering=None\n    LI\n      LBody\n        P Slept well\n"
    (box,) = page.paths
    assert box.rect.right < page.find("Slept").rect.x


def test_labels_hang_beside_the_first_line() -> None:
    page = sheet(*kit().items([LONG], "number"))
    label, first, second = page.words[:3]
    assert label.text.strip() == "1."
    assert label.baseline == first.baseline > second.baseline
    assert label.rect.x == pytest.approx(LEFT, abs=2)
    assert label.rect.right < first.rect.x
    assert first.rect.x == pytest.approx(second.rect.x, abs=2)


def test_items_stand_so_far_apart_and_the_first_at_the_top() -> None:
    first, second, third = kit().items(["One", "two", "three"], gap=2)
    assert (first.before, second.before, third.before) == (0, 2 * kit().unit, 2 * kit().unit)


def test_an_item_is_as_high_as_its_words() -> None:
    (item,) = kit().items([LONG], "none")
    assert item.measure(WIDTH) == paragraph(LONG).measure(WIDTH)


def test_an_item_may_hold_several_pieces() -> None:
    tree = sheet(*kit().items([[paragraph("One"), paragraph("two")]])).tree
    assert "      LBody\n        P One\n        P two\n" in tree
