"""Which characters a brand's faces can show."""

from __future__ import annotations

from collections.abc import Callable

from workbook.kit.fonts import nearest
from workbook.spec.brand import Brand

_SPACES = frozenset("\n\u00a0 ")


def missing_in(brand: Brand) -> Callable[[str, bool], str]:
    """A function: characters of a text that the face for text, or the one for display, does not have."""
    text = nearest(brand.base, 400)
    display = nearest(brand.headings, brand.heading_weight)

    def missing(words: str, displayed: bool) -> str:
        chars = "".join(set(words) - _SPACES)
        return display.missing(chars) if displayed else text.missing(chars)

    return missing
