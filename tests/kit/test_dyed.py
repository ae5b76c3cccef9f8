from __future__ import annotations

from workbook.geometry import Rect
from workbook.kit.dyed import dyed
from workbook.kit.vector import Picture, Shape, renamed

PICTURE = Picture(
    (Shape("0 0 m 9 9 l", None, "accent"), Shape("0 0 m 9 9 l", "accent-soft")), Rect(0, 0, 9, 9)
)


def test_a_picture_changes_its_accent_and_the_accents_tones() -> None:
    assert dyed(PICTURE, "accent-8").roles == {"accent-8", "accent-8-soft"}


def test_its_own_ink_leaves_it_as_it_is() -> None:
    assert dyed(PICTURE, "accent") == PICTURE


def test_a_numbered_accent_is_no_tone_of_the_chapters() -> None:
    assert renamed("accent-8", {"accent": "accent-3"}) == "accent-8"
    assert renamed("accent-8-soft", {"accent": "accent-3"}) == "accent-8-soft"
    assert renamed("accent-soft", {"accent": "accent-3"}) == "accent-3-soft"
