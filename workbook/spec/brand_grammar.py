"""``_brand.yml`` as a practice writes it: the open brand.yml grammar, and ours where that is open.

posit-dev.github.io/brand-yml: closed are the file itself, logo, color and typography; open are meta
and defaults. Of a colour's pair for light and dark the light one is read, since paper is light; of a
logo's pair both are, since covers are dark.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, ConfigDict, Field

from workbook.spec.base import Ident, Line, Model, Text, text_as
from workbook.spec.brand_values import (
    ColorName,
    Email,
    FontSize,
    LineHeight,
    Region,
    Web,
    Weight,
    light,
    pair,
)

Closed = Annotated[Line, BeforeValidator(light)]
"""A colour's text, or the light one of a pair."""


class _Open(Model):
    """Grammar that other programs may add to."""

    model_config = ConfigDict(extra="allow")


class Name(Model):
    full: Line | None = None
    short: Line | None = None


class Links(_Open):
    home: Web | None = None
    offerings: Web | None = None


class Contact(Model):
    phone: Line | None = None
    email: Email | None = None
    address: tuple[Line, ...] = ()


class Practitioner(Model):
    name: Line | None = None
    license_title: Line | None = None
    license_number: Line | None = None


class Legal(Model):
    copyright: Line | None = None
    license: Line | None = None


class Meta(_Open):
    name: Annotated[Name, text_as("full")]
    link: Annotated[Links, text_as("home")] = Links()
    tagline: Line | None = None
    contact: Contact = Contact()
    practitioner: Practitioner = Practitioner()
    region: Region | None = None
    legal: Legal = Legal()


class LogoFile(Model):
    path: Line
    alt: Line | None = None


Named = Annotated[LogoFile, text_as("path")]
"""A file, or the name of one among the images."""


class LogoPair(Model):
    """A mark for light grounds, and one for dark ones."""

    light: Named | None = None
    dark: Named | None = None


LogoEntry = Annotated[LogoPair, BeforeValidator(pair)]


class LogoSection(Model):
    images: dict[str, Named] = Field(default_factory=dict)
    small: LogoEntry | None = None
    medium: LogoEntry | None = None
    large: LogoEntry | None = None
    path: Line | None = None
    """Of a logo that is one file only."""
    alt: Line | None = None


class Colors(Model):
    palette: dict[ColorName, Closed] = Field(default_factory=dict)
    foreground: Closed | None = None
    background: Closed | None = None
    primary: Closed
    secondary: Closed | None = None
    tertiary: Closed | None = None
    success: Closed | None = None
    info: Closed | None = None
    warning: Closed | None = None
    danger: Closed | None = None
    light: Closed | None = None
    dark: Closed | None = None
    link: Closed | None = None


class FontFile(Model):
    path: Line
    weight: Weight | None = None
    style: Literal["normal", "italic", "oblique"] | None = None


class FontEntry(Model):
    family: Line
    source: Literal["file", "google", "bunny", "system"] = "file"
    files: tuple[Annotated[FontFile, text_as("path")], ...] = ()
    weight: Any = None
    style: Any = None
    display: Any = None


class Base(Model):
    family: Line | None = None
    size: FontSize | None = None
    weight: Weight | None = None
    line_height: LineHeight | None = None


class Headings(Model):
    family: Line | None = None
    weight: Weight = 600
    style: Literal["normal", "italic", "oblique"] = "normal"
    color: Closed | None = None
    line_height: LineHeight = 1.1


class Typography(Model):
    fonts: tuple[FontEntry, ...] = ()
    base: Annotated[Base, text_as("family")] = Base()
    headings: Annotated[Headings, text_as("family")] = Headings()
    monospace: Any = None
    monospace_inline: Any = None
    monospace_block: Any = None
    link: Any = None


class FooterTexts(Model):
    left: Line | None = None
    center: Line | None = None
    right: Line | None = None


Percent = Annotated[float, Field(ge=0, le=100)]


class Print(Model):
    cmyk: dict[str, Annotated[tuple[Percent, ...], Field(min_length=4, max_length=4)]] = Field(
        default_factory=dict
    )
    black: Literal["k-only", "rich"] = "k-only"


class Workbook(Model):
    """What only this program reads."""

    extends: Ident | None = None
    paper: Literal["letter", "a4"] | None = None
    footer: FooterTexts | None = None
    print: Print = Print()
    disclaimer: Text | None = None
    face: Ident | None = None
    """The design of a deck's cards that names none."""


class Defaults(_Open):
    workbook: Workbook = Workbook()


class BrandFile(Model):
    """The whole file."""

    meta: Meta
    logo: Annotated[LogoSection, text_as("path")] = LogoSection()
    color: Colors
    typography: Typography = Typography()
    defaults: Defaults = Defaults()
