"""Makes the pictures of the README from the real product, with ``workbook preview``.

python -m tests.readme_pictures
"""

from __future__ import annotations

from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

from tests.modules import ROOT
from workbook.picturing import preview
from workbook.request import Request

BOOK, DECK = "mental-wellness", "affirmation-cards"
PICTURES = {
    "cover": (BOOK, "screen", 1, 60),
    "crisis": (BOOK, "screen", 3, 60),
    "chapter": (BOOK, "screen", 10, 60),
    "loop": (BOOK, "screen", 15, 60),
    "card-front": (DECK, "screen", 1, 120),
    "card-back": (DECK, "screen", 2, 120),
    "sheet-front": (DECK, "home", 1, 60),
    "sheet-back": (DECK, "home", 2, 60),
}
"""Product, variant, page and pixels an inch of each."""


def main() -> None:
    """Write assets/readme anew."""
    folder = ROOT / "assets/readme"
    folder.mkdir(parents=True, exist_ok=True)
    for name, (product, variant, page, dpi) in PICTURES.items():
        with TemporaryDirectory() as out:
            preview(Request(products=(product,), variants=(variant,), out=Path(out)), str(page), dpi)
            picture = next(Path(out).glob(f"preview/*_{page:03}.png"))
            copyfile(picture, folder / f"{name}.png")


if __name__ == "__main__":
    main()
