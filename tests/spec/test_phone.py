from __future__ import annotations

import pytest

from workbook.spec.phone import phone_href


@pytest.mark.parametrize(
    ("phone", "region", "href"),
    [
        ("909-591-5085", "US-CA", "tel:+19095915085"),
        ("(909) 591-5085", "US-CA", "tel:+19095915085"),
        ("1-909-591-5085", "US", "tel:+19095915085"),
        ("909.591.5085", None, "tel:+19095915085"),
        ("909-591-5085 ext. 12", "US", "tel:+19095915085;ext=12"),
        ("909-591-5085 x7", "US", "tel:+19095915085;ext=7"),
        ("+44 20 7946 0000", "US", "tel:+442079460000"),
        ("020 7946 0000", "GB", "tel:+442079460000"),
        ("030 123456", "DE-BE", "tel:+4930123456"),
        ("+81 3 1234 5678", "JP", "tel:+81312345678"),
    ],
)
def test_a_number_becomes_a_link(phone: str, region: str | None, href: str) -> None:
    assert phone_href(phone, region) == href


@pytest.mark.parametrize(
    ("phone", "region", "said"),
    [
        ("591-5085", "US-CA", "has 7 digits"),
        ("909-591-50855", "US-CA", "has 11 digits"),
        ("call us", "US", "no telephone number"),
        ("1-800-FLOWERS", "US", "no telephone number"),
        ("03 1234 5678", "JP", "country code"),
    ],
)
def test_what_is_no_number_says_why(phone: str, region: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        phone_href(phone, region)
