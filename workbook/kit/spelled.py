"""Telephone numbers as they are spoken: digit by digit, with a pause where they are parted."""

from __future__ import annotations

import re

NUMBER = re.compile(r"\d[\d-]{2,}\d|\d{3}")
"""What is dialled or written to, in a text: 988, 741741, 800-799-7233."""
_RUN = re.compile(r"(?<=\d)(?=\d)")


def spelled(text: str) -> str:
    """``Call 800-799-7233`` → ``Call 8 0 0, 7 9 9, 7 2 3 3``."""
    return NUMBER.sub(lambda number: _RUN.sub(" ", number[0].replace("-", ", ")), text)
