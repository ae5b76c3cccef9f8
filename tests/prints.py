"""Ways to print the built-in practice's products, and their finished bytes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from workbook.color import Color
from workbook.finish import FileOrder, finish
from workbook.kit.logo import LOGO
from workbook.spec.brand import Brand
from workbook.spec.brand_file import read_brand
from workbook.spec.facts import read_facts
from workbook.spec.form_font import form_font
from workbook.spec.inks import inks
from workbook.spec.presets import read_locale, read_trim, read_variant
from workbook.spec.printspec import PrintSpec
from workbook.spec.roots import Roots, builtin
from workbook.spec.typescale import Audience, TypeScale
from workbook.structure import DrawnPdf

ROOT = Path(__file__).parent.parent
ROOTS = Roots(None, builtin())


@cache
def brand() -> Brand:
    """Serene Pathways."""
    facts, _ = read_facts(ROOTS)
    found, problems = read_brand("serene-pathways", ROOTS, facts)
    assert found is not None, problems
    return found


@cache
def print_spec(paper: str = "letter", variant: str = "screen", audience: Audience = "clients") -> PrintSpec:
    """The way to print: letter or a4; screen (tagged, tinted ground), home or large-print."""
    facts, _ = read_facts(ROOTS)
    how = read_variant(variant, ROOTS)
    practice = brand()
    if not how.ground:
        practice = replace(practice, roles={**practice.roles, "background": Color.parse("#FFFFFF")})
    trim = read_trim(paper, ROOTS)
    return PrintSpec(
        brand=practice,
        locale=read_locale("en-US", ROOTS),
        variant=how,
        paper=trim,
        boxes=trim.boxes(how.bleed is not None),
        scale=TypeScale.of(audience, how.scale, practice.base_size, practice.line_height),
        inks=inks(practice),
        facts=facts,
        edition="First edition",
        date=date(2026, 10, 2),
    )


def finished(drawn: DrawnPdf, spec: PrintSpec, title: str = "A workbook") -> bytes:
    """The finished file of drawn pages."""
    logo = {role: Color.parse(role.removeprefix(LOGO)) for role in drawn.inks if role.startswith(LOGO)}
    return finish(
        drawn,
        FileOrder(
            title=title,
            lang=spec.locale.tag,
            date=spec.date,
            inks={**spec.inks, **logo},
            colour=spec.variant.colour,
            author=spec.brand.name,
            tagged=spec.variant.tagged,
            links=spec.variant.links,
            form=form_font(spec.brand.base.nearest(400)) if spec.variant.fields else None,
            standard=spec.variant.standard,
        ),
    )
