"""A print spec of the built-in practice, for trying blocks on pages."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

from workbook.color import Color
from workbook.source import read_source
from workbook.spec.brand import Brand
from workbook.spec.facts import Fact
from workbook.spec.family import Family
from workbook.spec.inks import inks
from workbook.spec.presets import read_locale
from workbook.spec.printspec import PrintSpec
from workbook.spec.roots import Roots, builtin
from workbook.spec.trim import Trim
from workbook.spec.typescale import TypeScale
from workbook.spec.variant import Variant

ROOT = Path(__file__).parents[2]
_PAPERS = {"letter": ("612pt", "792pt"), "a4": ("210mm", "297mm")}


@cache
def print_spec(paper: str = "letter", variant: str = "screen") -> PrintSpec:
    """The way to print: letter or a4; screen (tagged, tinted ground), home or large-print."""
    how = Variant.model_validate(
        {
            "id": variant,
            "description": "A variant for tests",
            "tagged": variant != "home",
            "links": variant != "home",
            "ground": variant != "home",
            "scale": "large" if variant == "large-print" else "normal",
        }
    )
    width, height = _PAPERS[paper]
    kind = f'"id": "{paper}", "description": "A paper", "kind": "paper"'
    size = f'"width": "{width}", "height": "{height}", "safe": "0.25in", "bleed": "0.125in"'
    known = '"source": "ISO 216", "checked": "2026-10-02", "grade": "A"'
    trim = Trim.model_validate_json(f"{{{kind}, {size}, {known}}}")
    practice = _brand()
    locale = read_locale("en-US", Roots(None, builtin()))
    scale = TypeScale.of("clients", how.scale)
    day = date(2026, 10, 2)
    return PrintSpec(
        practice, locale, how, trim, trim.boxes(False), scale, inks(practice), _facts(), "First edition", day
    )


def _brand() -> Brand:
    folder = ROOT / "content/brands/serene-pathways"
    colors = read_source(folder / "_brand.yml").data["color"]
    palette = {name: Color.parse(value) for name, value in colors["palette"].items()}
    names = ("foreground", "background", "primary", "secondary", "tertiary")
    return Brand(
        "serene-pathways",
        "Serene Pathways",
        "Serene Pathways",
        palette,
        {name: palette[colors[name]] for name in names},
        _family("Atkinson Hyperlegible Next", "atkinson-hyperlegible-next"),
        _family("Fraunces", "fraunces"),
        folder,
        phone="909-591-5085",
        phone_href="tel:+19095915085",
        email="Stuartkaplowitz@serenepathways.com",
        web="www.serenepathways.com",
        web_href="https://www.serenepathways.com",
        offerings="www.serenepathways.com/free-offerings",
        offerings_href="https://www.serenepathways.com/free-offerings",
        address=("11800 Central Ave", "Suite 225", "Chino, CA"),
        logo=folder / "logo.svg",
        logo_alt="Serene Pathways: a leaf with a path winding up through it",
        copyright="© 2026 Serene Pathways",
        license="CC BY 4.0",
    )


def _family(name: str, folder: str) -> Family:
    files = {}
    for path in sorted((ROOT / "fonts" / folder).glob("*.ttf")):
        weight = int("".join(char for char in path.stem.split("_")[1] if char.isdigit()))
        files[weight, "italic" if path.stem.endswith("_Italic") else "normal"] = path
    return Family(name, files)


def _facts() -> dict[str, Fact]:
    data = read_source(ROOT / "content/facts.yaml").data
    return {
        name: Fact(name, **{**entry, "checked": date.fromisoformat(entry["checked"])})
        for name, entry in data.items()
    }
