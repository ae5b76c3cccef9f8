"""Tiny drawn pages, their streams written by hand: what finish, impose and preflight are tried on."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from pathlib import Path

from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, Object, Pdf

from workbook.geometry import PageBoxes, Size
from workbook.structure import DrawnPdf, Mark, Node

FONT = (
    Path(__file__).parent.parent / "fonts/atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_400Regular.ttf"
)
PAGE = Size(300, 300)


def text(x: float, y: float, words: str, size: float = 12) -> str:
    """Operators that show a line of text in the ink called ink."""
    shown = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /F1 {size} Tf /Ink.ink cs 1 scn {x} {y} Td ({shown}) Tj ET\n"


def filled(x: float, y: float, width: float, height: float, ink: str = "ink") -> str:
    """Operators that fill a rectangle."""
    return f"/Ink.{ink} cs 1 scn {x} {y} {width} {height} re f\n"


def marked(tag: str, mcid: int, *operators: str) -> str:
    return f"/{tag} <</MCID {mcid}>> BDC\n{''.join(operators)}EMC\n"


def artifact(*operators: str, kind: str = "") -> str:
    opening = f"/Artifact <</Type /{kind}>> BDC" if kind else "/Artifact BMC"
    return f"{opening}\n{''.join(operators)}EMC\n"


@cache
def _face() -> tuple[bytes, tuple[int, ...]]:
    font = TTFont(FONT)
    glyphs, widths, em = font.getBestCmap(), font["hmtx"], font["head"].unitsPerEm
    codes = [bytes([code]).decode("cp1252", "replace") for code in range(32, 256)]
    advance = tuple(round(widths[glyphs.get(ord(one), ".notdef")][0] * 1000 / em) for one in codes)
    return FONT.read_bytes(), advance


def embed_font(pdf: Pdf, *, embedded: bool = True) -> Object:
    """The text face as a simple TrueType font in WinAnsi."""
    data, advance = _face()
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=Name("/AHN"),
        Flags=32,
        FontBBox=[-200, -300, 1200, 1000],
        ItalicAngle=0,
        Ascent=950,
        Descent=-290,
        CapHeight=668,
        StemV=80,
    )
    if embedded:
        descriptor.FontFile2 = pdf.make_stream(data, Length1=len(data))
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.TrueType,
            BaseFont=Name("/AHN"),
            Encoding=Name.WinAnsiEncoding,
            FirstChar=32,
            LastChar=255,
            Widths=Array(advance),
            FontDescriptor=pdf.make_indirect(descriptor),
        )
    )


def pdf_of(streams: list[str], size: Size = PAGE, *, embedded: bool = True) -> Pdf:
    """An open PDF of those page streams; its inks are not bound."""
    pdf = Pdf.new()
    fonts = Dictionary(F1=embed_font(pdf, embedded=embedded))
    for stream in streams:
        page = pdf.add_blank_page(page_size=(size.width, size.height))
        page.obj.Resources = Dictionary(Font=fonts)
        page.obj.Contents = pdf.make_stream(stream.encode("cp1252"))
    return pdf


def saved(pdf: Pdf) -> bytes:
    out = BytesIO()
    pdf.save(out, static_id=True)
    return out.getvalue()


def drawn(
    *streams: str,
    tree: Node | None = None,
    size: Size = PAGE,
    boxes: PageBoxes | None = None,
    inks: tuple[str, ...] = ("ink",),
    **rest: tuple[object, ...],
) -> DrawnPdf:
    """Pages as drawing hands them on."""
    place = boxes or PageBoxes.of(size)
    data = saved(pdf_of(list(streams), place.media))
    return DrawnPdf(data, (place,) * len(streams), tree, frozenset(inks), **rest)  # type: ignore[arg-type]


def one_paragraph(words: str = "Take a breath.") -> DrawnPdf:
    """The smallest tagged page."""
    tree = Node("Document", (Node("P", (Mark(0, 0),)),))
    return drawn(marked("P", 0, text(20, 200, words)), tree=tree)
