"""Fonts, colours and paragraph styles."""

from __future__ import annotations

from pathlib import Path

from reportlab.lib.colors import Color, HexColor, white
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import registerFont, registerFontFamily
from reportlab.pdfbase.ttfonts import TTFont

TEXT, BOLD, ITALIC, HEAD = "Text", "Text-Bold", "Text-Italic", "Head"
_FILES = {
    TEXT: "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_400Regular.ttf",
    BOLD: "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_700Bold.ttf",
    ITALIC: "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_400Regular_Italic.ttf",
    HEAD: "fraunces/Fraunces_600SemiBold.ttf",
}
INK, QUIET, PAPER = HexColor("#1F2A2A"), HexColor("#5D6464"), HexColor("#FBF7EF")
ACCENTS = [
    HexColor(c)
    for c in "#1E5B58 #006059 #79412F #6F4063 #4C5316 #3D4F80 #6B4A10 #205C32 #5A4679 #005A73".split()
]
"""The brand's own, then those of the nine chapters and suits."""


def register(fonts: Path) -> None:
    for name, path in _FILES.items():
        registerFont(TTFont(name, str(fonts / path)))
    registerFontFamily(TEXT, normal=TEXT, bold=BOLD, italic=ITALIC, boldItalic=BOLD)


def style(font: str, size: float, leading: float, color: Color = INK, **more: object) -> ParagraphStyle:
    return ParagraphStyle(font, fontName=font, fontSize=size, leading=leading, textColor=color, **more)


BODY = style(TEXT, 13, 18.5, spaceAfter=6)
ITEM = style(TEXT, 13, 18.5, leftIndent=20, bulletIndent=2, spaceAfter=3)
SMALL = style(TEXT, 11, 15)
HINT = style(TEXT, 11, 15, QUIET, spaceAfter=6)
LABEL = style(BOLD, 12, 16, spaceAfter=4)
STEM = style(HEAD, 14, 20)
TITLE = style(HEAD, 26, 30, spaceAfter=12)
HEADING = style(HEAD, 17, 22, spaceBefore=14, spaceAfter=6)
FOOT = style(TEXT, 7.5, 10, QUIET)
FIELD = style(HEAD, 34, 38, white)
FIELD_TEXT = style(HEAD, 15, 20, white)


def tint(color: Color, share: float) -> Color:
    """So much of a colour on white."""
    return Color(*(1 - share * (1 - part) for part in (color.red, color.green, color.blue)))
