"""What a practice has not told us, and its region asks for."""

from __future__ import annotations

from collections.abc import Iterator

from workbook.errors import Place, Problem
from workbook.spec.brand import Brand

ASKING = {
    "US-CA": (
        "California asks for the licensee's full name, title and number "
        "on printed matter with contact details"
    )
}
"""Regions whose rules on advertising name the licence (16 CCR 1811, as CAMFT describes it)."""


def unknown_of(brand: Brand, place: Place) -> Iterator[Problem]:
    """A note for the name and the licence, where they are not given; nothing is printed in their place."""
    fields = {
        "name": brand.practitioner_name,
        "license-title": brand.license_title,
        "license-number": brand.license_number,
    }
    missing = [name for name, value in fields.items() if not value]
    if missing:
        reason = ASKING.get(brand.region or "")
        yield Problem(
            "license-unknown",
            f"meta.practitioner has no {', '.join(missing)}: nothing is printed there",
            place,
            level="note",
            hint=reason,
        )
