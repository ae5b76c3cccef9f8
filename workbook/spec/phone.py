"""Telephone numbers as links (RFC 3966), by the rules of a region."""

from __future__ import annotations

import re

COUNTRIES = {
    "US": ("1", ""),
    "CA": ("1", ""),
    "MX": ("52", ""),
    "GB": ("44", "0"),
    "IE": ("353", "0"),
    "AU": ("61", "0"),
    "NZ": ("64", "0"),
    "DE": ("49", "0"),
    "AT": ("43", "0"),
    "CH": ("41", "0"),
    "FR": ("33", "0"),
    "ES": ("34", ""),
}
"""Country code, and the prefix that falls away behind it."""
_EXTENSION = re.compile(r"\s*(?:,|;)?\s*(?:ext\.?|x)\s*([0-9]{1,6})$", re.IGNORECASE)
_SPELLED = re.compile(r"\+?[0-9 ()./\u00a0\u2010-\u2013-]+")


def phone_href(phone: str, region: str | None) -> str:
    """``tel:+19095915085`` for 909-591-5085 in US-CA. Raises ValueError with a message for the user."""
    extension = _EXTENSION.search(phone)
    spelled = phone[: extension.start()] if extension else phone
    digits = re.sub(r"\D", "", spelled)
    if not _SPELLED.fullmatch(spelled.strip()) or not 5 <= len(digits) <= 15:
        raise ValueError(f"“{phone}” is no telephone number")
    country, prefix = COUNTRIES.get((region or "US")[:2], ("", ""))
    if spelled.strip().startswith("+"):
        number = digits
    elif not country:
        raise ValueError(f"“{phone}” needs its country code, like +1 909-591-5085")
    elif country == "1":
        number = digits if len(digits) == 11 and digits.startswith("1") else f"1{digits}"
        if len(number) != 11:
            raise ValueError(f"“{phone}” has {len(digits)} digits, and a number here has 10")
    else:
        number = country + (digits.removeprefix(prefix) if prefix else digits)
    return f"tel:+{number}" + (f";ext={extension[1]}" if extension else "")
