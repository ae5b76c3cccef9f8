"""The file of a new brand: a whole one from a few words, or a short one over another brand's."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from string import Template

import workbook
from workbook.color import Color
from workbook.errors import UsageError
from workbook.source import shown
from workbook.spec.brand_file import BASE, FILE, HEADINGS
from workbook.spec.palette import Palette, inks_of, palette_of
from workbook.spec.profile import Profile, profile_for
from workbook.spec.roots import Roots
from workbook.spec.separation import separation

COLOR = "#2F5D62"
LETTER_COUNTRIES = ("US", "CA", "MX", "PH", "CO", "CL", "VE", "GT", "CR", "PA", "DO")
"""Where paper is Letter (CLDR 47, measurement data: paper size); elsewhere it is A4."""
INK_LIMIT = 300
"""Percent, as on coated paper."""
Files = dict[Path, bytes]


@dataclass(frozen=True, slots=True)
class BrandWords:
    """What a brand begins with; None: to be filled in later, or as the brand that it extends has it."""

    name: str | None = None
    phone: str | None = None
    email: str | None = None
    web: str | None = None
    region: str | None = None
    color: str | None = None
    logo: Path | None = None
    secondary: str | None = None
    tertiary: str | None = None
    offerings: str | None = None
    tagline: str | None = None
    address: tuple[str, ...] = ()
    practitioner: str | None = None
    license_title: str | None = None
    license_number: str | None = None
    copyright: str | None = None
    logo_alt: str | None = None
    paper: str | None = None
    extends: str | None = None


def brand_files(ident: str, words: BrandWords, roots: Roots) -> Files:
    """The brand's file below content/, and the logo beside it. Raises UsageError where it is not there."""
    folder = Path("brands", ident)
    text = _site(words, ident) if words.extends else _whole(words, ident, roots)
    files = {folder / FILE: text.encode()}
    if words.logo:
        try:
            files[folder / _mark(words.logo)] = words.logo.read_bytes()
        except OSError as error:
            raise UsageError(f"{shown(words.logo)} cannot be read: {error.strerror}") from None
    return files


def _whole(words: BrandWords, ident: str, roots: Roots) -> str:
    """Everything written out, so that it can be seen and changed."""
    name = words.name or ident.replace("-", " ").title()
    country = (words.region or "US").partition("-")[0]
    paper = words.paper or ("letter" if country in LETTER_COUNTRIES else "a4")
    values = {
        "id": ident,
        "name": _text(name),
        "phone": _text(words.phone),
        "email": _text(words.email),
        "web": _text(_address(words.web)),
        "offerings": _text(_address(words.offerings)),
        "tagline": _text(words.tagline),
        "address": json.dumps(words.address, ensure_ascii=False),
        "practitioner": _text(words.practitioner),
        "license_title": _text(words.license_title),
        "license_number": _text(words.license_number),
        "region": _plain(words.region),
        "copyright": _text(words.copyright or f"© {name}"),
        "logo": _logo(words, name),
        "base": BASE,
        "headings": HEADINGS,
        "paper": _plain(paper),
        **_colors(words, profile_for(paper if paper in ("letter", "a4") else "letter", roots)),
    }
    path = Path(workbook.__path__[0]).resolve() / "starters/common/brands/id/_brand.yml"
    return Template(path.read_text("utf-8")).substitute(values)


def _colors(words: BrandWords, profile: Profile) -> dict[str, str]:
    """The palette with what is known of each colour, its roles and its inks."""
    try:
        first = Color.parse(words.color or COLOR)
        others = [Color.parse(text) if text else None for text in (words.secondary, words.tertiary)]
    except ValueError:
        # The file says it with line and column, and in the words of all other problems.
        return _as_given(words)
    found = palette_of(first, *others)
    inks = inks_of(found, separation(profile.data, INK_LIMIT))
    width = max(map(len, found.colors)) + 1
    asked = "the first colour" if not words.secondary else "the colours"
    percents = {name: [round(100 * ink) for ink in inks[name]] for name in found.colors}
    return {
        "derived": f"Derived from {asked} in even steps for the eye (OKLCH); any of them may be changed.",
        "palette": "\n".join(_swatches(found, width)),
        "cmyk": "\n".join(f"        {name}: {percents[name]}" for name in found.colors),
        "press": profile.description[:1].lower() + profile.description[1:].partition(",")[0].rstrip("."),
        **found.roles,
    }


def _as_given(words: BrandWords) -> dict[str, str]:
    roles = {"primary": words.color or COLOR, "secondary": words.secondary, "tertiary": words.tertiary}
    return {
        "derived": "As given.",
        "palette": '    white: "#FFFFFF"',
        "cmyk": "        white: [0, 0, 0, 0]",
        "press": "coated paper",
        "foreground": "black",
        "background": "white",
        **{role: _text(text) for role, text in roles.items()},
    }


def _swatches(found: Palette, width: int) -> Iterator[str]:
    for name, color in found.colors.items():
        yield f'    {name + ":":<{width}} "{color.hex}"  # {found.contrast(name):.1f}:1'


def _site(words: BrandWords, ident: str) -> str:
    """Only what differs: what is left out is as in the brand that it extends."""
    contact = {"phone": words.phone, "email": words.email, "address": list(words.address) or None}
    links = {"home": _address(words.web), "offerings": _address(words.offerings)}
    who = {
        "name": words.practitioner,
        "license-title": words.license_title,
        "license-number": words.license_number,
    }
    name = words.name or ident.replace("-", " ").title()
    meta = {
        "name": name,
        "link": _known(links),
        "tagline": words.tagline,
        "contact": _known(contact),
        "practitioner": _known(who),
        "region": words.region,
        "legal": _known({"copyright": words.copyright}),
    }
    colors = {"primary": words.color, "secondary": words.secondary, "tertiary": words.tertiary}
    lines = [
        f"# Brand: a site of “{words.extends}”. Only what differs is written here; all else is as there.",
        f"# “workbook brand {ident}” shows what comes of it.",
        "",
        *_lines("meta", _known(meta)),
        *([f"\n{_logo(words, name)}"] if words.logo else []),
        *(["", *_lines("color", _known(colors))] if _known(colors) else []),
        "",
        "defaults:",
        "  workbook:",
        f"    extends: {_plain(words.extends)}",
        *([f"    paper: {_plain(words.paper)}"] if words.paper else []),
    ]
    return "\n".join(lines) + "\n"


def _lines(key: str, values: Mapping[str, object]) -> Sequence[str]:
    """A mapping, a line for each of its values."""
    return [f"{key}:", *(f"  {name}: {_flow(value)}" for name, value in values.items())]


def _flow(value: object) -> str:
    """A value on one line, keys without quotes."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name}: {_flow(one)}" for name, one in value.items()) + "}"
    return json.dumps(value, ensure_ascii=False)


def _known(values: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in values.items() if value not in (None, {})}


def _logo(words: BrandWords, name: str) -> str:
    alt = _text(words.logo_alt or name)
    if words.logo:
        return f"logo: {{path: {_mark(words.logo)}, alt: {alt}}}"
    return (
        "# A mark beside this file, SVG or PNG. Without one, the name stands in its place.\n"
        f"# logo: {{path: logo.svg, alt: {alt}}}"
    )


def _mark(logo: Path) -> str:
    return f"logo{logo.suffix.lower()}"


def _address(web: str | None) -> str | None:
    return web if web is None or "://" in web else f"https://{web}"


def _plain(text: str | None) -> str:
    """A word without quotes where YAML takes it so."""
    return text if text and text.isascii() and text.replace("-", "").isalpha() else _text(text)


def _text(text: str | None) -> str:
    """A text as YAML takes it, whatever it holds."""
    return "null" if text is None else json.dumps(text, ensure_ascii=False)
