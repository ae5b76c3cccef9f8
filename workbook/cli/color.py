"""Whether messages are coloured: what the option says, else https://no-color.org, else the terminal."""

from __future__ import annotations

import os

CHOICES = ("auto", "always", "never")


def wanted_color(choice: str) -> bool | None:
    """True or False where it is settled; None: coloured on a terminal only."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return False if os.environ.get("TERM") == "dumb" else None
