"""``_brand.yml`` as a practice writes it: the open brand.yml grammar, and ours where that is open.

posit-dev.github.io/brand-yml: closed are the file itself, logo, color and typography; open are meta
and defaults. Of a colour's pair for light and dark the light one is read, since paper is light; of a
logo's pair both are, since covers are dark.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, ConfigDict, Field, WithJsonSchema

from workbook.spec.base import Ident, Line, Model, Text, text_as
from workbook.spec.brand_values import (
    ColorName,
    Email,
    FontSize,
    LineHeight,
    Region,
    SpotName,
    Web,
    Weight,
    light,
    pair,
)
from workbook.spec.locale import Tag

_TEXT = {"type": "string", "minLength": 1}
Closed = Annotated[
    Line,
    BeforeValidator(light),
    WithJsonSchema({"anyOf": [_TEXT, {"type": "object", "properties": {"light": _TEXT, "dark": _TEXT}}]}),
]
"""A colour's text, or the light one of a pair."""


class _Open(Model):
    """Grammar that other programs may add to."""

    model_config = ConfigDict(extra="allow")


class Name(Model):
    full: Line | None = Field(None, description="as it stands on covers and in the imprint")
    short: Line | None = Field(None, description="where there is little room; left out: the full one")


class Links(_Open):
    home: Web | None = Field(None, description="the practice's page; printed without the scheme")
    offerings: Web | None = Field(None, description="what the QR code opens; left out: home")


class Contact(Model):
    phone: Line | None = Field(None, description="as it is printed; a tap calls it")
    email: Email | None = Field(None, description="printed in the footer and on the contact page")
    address: tuple[Line, ...] = Field((), description="line by line")


class Practitioner(Model):
    name: Line | None = Field(None, description="the licensee's full name")
    license_title: Line | None = Field(None, description="as the board writes it")
    license_number: Line | None = Field(None, description="as the board writes it")


class Legal(Model):
    copyright: Line | None = Field(None, description="the line of the imprint, like © 2026 Quiet Harbor")
    license: Line | None = Field(None, description="under which others may use the words")


class Meta(_Open):
    name: Annotated[Name, text_as("full")] = Field(
        description="the practice's name: a text, or full and short"
    )
    link: Annotated[Links, text_as("home")] = Field(Links(), description="addresses on the web")
    tagline: Line | None = Field(None, description="a line under the name")
    contact: Contact = Field(Contact(), description="how to reach the practice")
    practitioner: Practitioner = Field(Practitioner(), description="who answers for it")
    region: Region | None = Field(
        None, description="country, or country and state, like US-CA: whose telephone and crisis rules apply"
    )
    legal: Legal = Field(Legal(), description="copyright and licence")


class LogoFile(Model):
    path: Line = Field(description="a file beside this one: SVG, PNG or JPEG")
    alt: Line | None = Field(None, description="what a screen reader says of it")


Named = Annotated[LogoFile, text_as("path")]
"""A file, or the name of one among the images."""


class LogoPair(Model):
    """A mark for light grounds, and one for dark ones."""

    light: Named | None = Field(None, description="for light grounds")
    dark: Named | None = Field(None, description="for dark grounds")


LogoEntry = Annotated[LogoPair, BeforeValidator(pair, json_schema_input_type=Line | LogoFile | LogoPair)]


class LogoSection(Model):
    images: dict[str, Named] = Field(default_factory=dict, description="marks by a name of your own")
    small: LogoEntry | None = Field(None, description="for footers and cards")
    medium: LogoEntry | None = Field(None, description="for pages")
    large: LogoEntry | None = Field(None, description="for covers")
    path: Line | None = None
    """Of a logo that is one file only."""
    alt: Line | None = Field(None, description="what a screen reader says of it")


class Colors(Model):
    palette: dict[ColorName, Closed] = Field(default_factory=dict, description="colours by names of your own")
    foreground: Closed | None = Field(None, description="text")
    background: Closed | None = Field(
        None, description="the page's own colour; paper stays white where a file is for printing"
    )
    primary: Closed = Field(description="the first colour of the practice: #RRGGBB or a palette name")
    secondary: Closed | None = Field(None, description="a second colour")
    tertiary: Closed | None = Field(None, description="a third colour")
    success: Closed | None = Field(None, description="for web pages; not printed")
    info: Closed | None = Field(None, description="for web pages; not printed")
    warning: Closed | None = Field(None, description="for web pages; not printed")
    danger: Closed | None = Field(None, description="for web pages; not printed")
    light: Closed | None = Field(None, description="a light ground")
    dark: Closed | None = Field(None, description="a dark ground")
    link: Closed | None = Field(None, description="for web pages; not printed")


class FontFile(Model):
    path: Line = Field(description="a static TrueType file")
    weight: Weight | None = Field(None, description="left out: as the file says")
    style: Literal["normal", "italic", "oblique"] | None = Field(
        None, description="left out: as the file says"
    )


class FontEntry(Model):
    family: Line = Field(description="its name")
    source: Literal["file", "google", "bunny", "system"] = Field(
        "file", description="file: the files below, or the folder fonts/"
    )
    files: tuple[Annotated[FontFile, text_as("path")], ...] = Field((), description="empty: look in fonts/")
    weight: Any = Field(None, description="for Google and Bunny fonts")
    style: Any = Field(None, description="for Google and Bunny fonts")
    display: Any = Field(None, description="for web pages")


class Base(Model):
    family: Line | None = Field(None, description="a family of fonts/ or of the list above")
    size: FontSize | None = Field(None, description="of running text: 10pt to 24pt")
    weight: Weight | None = Field(None, description="for web pages")
    line_height: LineHeight | None = Field(None, description="as a share of the size")


class Headings(Model):
    family: Line | None = Field(None, description="left out: that of running text")
    weight: Weight = Field(600, description="of headings")
    style: Literal["normal", "italic", "oblique"] = Field("normal", description="upright or not")
    color: Closed | None = Field(None, description="of headings")
    line_height: LineHeight = Field(1.1, description="as a share of the size")


class Typography(Model):
    fonts: tuple[FontEntry, ...] = Field((), description="families that the practice brings along")
    base: Annotated[Base, text_as("family")] = Field(Base(), description="running text")
    headings: Annotated[Headings, text_as("family")] = Field(Headings(), description="titles")
    monospace: Any = Field(None, description="for web pages")
    monospace_inline: Any = Field(None, description="for web pages")
    monospace_block: Any = Field(None, description="for web pages")
    link: Any = Field(None, description="for web pages")


class FooterTexts(Model):
    left: Line | None = Field(None, description="may hold {practice.phone}, {page} …")
    center: Line | None = Field(None, description="may hold {practice.phone}, {page} …")
    right: Line | None = Field(None, description="may hold {practice.phone}, {page} …")


Percent = Annotated[float, Field(ge=0, le=100)]


class Print(Model):
    cmyk: dict[str, Annotated[tuple[Percent, ...], Field(min_length=4, max_length=4)]] = Field(
        default_factory=dict,
        description="colours in percent of cyan, magenta, yellow and black, by their names",
    )
    spot: dict[str, SpotName] = Field(
        default_factory=dict,
        description="inks of their own that the printer mixes, like House Blue, by the names of the colours",
    )
    black: Literal["k-only", "rich"] = Field("k-only", description="how black text is printed")


class Workbook(Model):
    """What only this program reads."""

    extends: Ident | None = Field(None, description="another brand's id: only what differs is written here")
    paper: Literal["letter", "a4"] | None = Field(None, description="left out: letter")
    footer: FooterTexts | None = Field(None, description="left out: address · phone · email · web")
    print: Print = Field(Print(), description="for a print shop")
    disclaimer: Text | None = Field(None, description="left out: the built-in wording")
    face: Ident | None = None
    """The design of a deck's cards that names none."""
    logo_alt: dict[Tag, Line] = Field(
        default_factory=dict,
        description="what a screen reader says of the mark in other languages, by tags like es-US",
    )


class Defaults(_Open):
    workbook: Workbook = Field(Workbook(), description="what only this program reads")


class BrandFile(Model):
    """The whole file."""

    meta: Meta = Field(description="who the practice is")
    logo: Annotated[LogoSection, text_as("path")] = Field(LogoSection(), description="its mark")
    color: Colors = Field(description="its colours")
    typography: Typography = Field(Typography(), description="its type")
    defaults: Defaults = Field(Defaults(), description="what only single programs read; ours is workbook")
