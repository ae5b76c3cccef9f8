"""A file in which everything is as dark as one set of plates makes it: to measure ink in a picture of it.

Colour spaces are exchanged and the pages left as they are, so that any reader of PDF becomes one of
separations. One copy has cyan, magenta and yellow as red, green and blue; one has black, one spot inks.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Literal

from pikepdf import (
    Array,
    ContentStreamInlineImage,
    ContentStreamInstruction,
    Dictionary,
    Name,
    Object,
    ObjectStreamMode,
    Operator,
    Page,
    Pdf,
    Stream,
    String,
    parse_content_stream,
    unparse_content_stream,
)

from workbook.preflight.paint import PROCESS, channels_of, paint_of, row_of
from workbook.preflight.pixels import plate_pixels
from workbook.preflight.resources import resources_of
from workbook.preflight.values import entries_of, items_of, name_of

Plate = Literal["colours", "black", "spots"]
_SET = re.compile(rb"[\d.]\s+(?:g|G|k|K)(?=[\s/(<\[]|$)|/Device(?:CMYK|Gray)\b")
_NAMED = re.compile(rb"(/[^\s/()<>\[\]{}%]+)\s+(?:cs|CS)(?=\s|$)")
_OWN = {"g": "PlateGray", "G": "PlateGray", "k": "PlateCMYK", "K": "PlateCMYK"}
_BEGIN = b"/PlateGray cs 0 scn /PlateGray CS 0 SCN\n"
_GRAYS = ("DeviceGray", "CalGray", "G")
_FOURS = ("DeviceCMYK", "CMYK")


def plated(data: bytes, plate: Plate) -> bytes:
    """The file as that plate. Raises pikepdf's PdfError."""
    with Pdf.open(BytesIO(data), suppress_warnings=True) as pdf:
        copy = _Copy(pdf, plate)
        for page in pdf.pages:
            copy.expose(page)
        out = BytesIO()
        pdf.save(out, compress_streams=False, object_stream_mode=ObjectStreamMode.disable, static_id=True)
    return out.getvalue()


class _Copy:
    def __init__(self, pdf: Pdf, plate: Plate) -> None:
        self._pdf, self._plate = pdf, plate
        self._seen: set[tuple[int, int]] = set()
        self._states = {
            "/PlateOver": pdf.make_indirect(Dictionary(ca=0, CA=0)),
            "/PlateKnock": pdf.make_indirect(Dictionary(ca=1, CA=1)),
        }
        self._own = {
            "/PlateGray": self._function(("Black",), inverted=True),
            "/PlateCMYK": self._function(PROCESS),
        }

    def expose(self, page: Page) -> None:
        """One page and all that is drawn on it."""
        for key in ("/Rotate", "/CropBox", "/Annots"):
            if key in page.obj:
                del page.obj[key]
        every = list(resources_of(page))
        over = any(_overprints(resources) for _, resources in every)
        page.contents_coalesce()
        for holder, resources in every:
            spared = self._spared(resources) if over else frozenset()
            if isinstance(holder, Stream) and holder.objgen not in self._seen:
                self._seen.add(holder.objgen)
                data = self._drawn(holder, holder.read_bytes(), spared)
                if data is not None:
                    holder.write(data)
            elif not isinstance(holder, Stream) and "/Contents" in page.obj:
                plain = page.obj.Contents.read_bytes()
                data = self._drawn(page, plain, spared)
                page.obj.Contents = self._pdf.make_stream(_BEGIN + (plain if data is None else data))
            if resources.objgen == (0, 0) or resources.objgen not in self._seen:
                self._seen.add(resources.objgen)
                self._resources(resources)

    def _drawn(self, stream: Page | Object, plain: bytes, spared: frozenset[bytes]) -> bytes | None:
        """A stream that sets what was exchanged; None where it is the same."""
        data = self._rewritten(stream) if _SET.search(plain) else None
        if not spared:
            return data

        def seen(found: re.Match[bytes]) -> bytes:
            return found[0] + (b" /PlateOver gs" if found[1] in spared else b" /PlateKnock gs")

        return _NAMED.sub(seen, plain if data is None else data)

    def _spared(self, resources: Object) -> frozenset[bytes]:
        """Spaces of inks that overprint and so leave this plate alone: what they paint is left out."""
        found: set[bytes] = set()
        for name, space in entries_of(resources.get("/ColorSpace")).items():
            parts = list(items_of(space))
            ink = name_of(parts[1]) if len(parts) > 3 and name_of(parts[0]) == "Separation" else ""
            if ink and self._plate not in _plates_of(ink):
                found.add(name.encode("utf-8"))
        return frozenset(found)

    def _resources(self, resources: Object) -> None:
        named = entries_of(resources.get("/ColorSpace"))
        spaces = {name: self._space(space, named) for name, space in named.items()}
        resources.ColorSpace = Dictionary({**spaces, **self._own})
        resources.ExtGState = Dictionary({**entries_of(resources.get("/ExtGState")), **self._states})
        for picture in entries_of(resources.get("/XObject")).values():
            if isinstance(picture, Stream) and name_of(picture.get("/Subtype")) == "Image":
                self._picture(picture, named)
        shadings = list(entries_of(resources.get("/Shading")).values())
        for pattern in entries_of(resources.get("/Pattern")).values():
            shadings += filter(None, [entries_of(pattern).get("/Shading")])
        for shading in shadings:
            if isinstance(shading, Dictionary | Stream) and "/ColorSpace" in shading:
                shading.ColorSpace = self._space(shading.ColorSpace, named)

    def _picture(self, picture: Stream, named: Mapping[str, object]) -> None:
        space = picture.get("/ColorSpace")
        if space is None or picture.objgen in self._seen:
            return
        self._seen.add(picture.objgen)
        if channels_of(named.get(f"/{name_of(space)}", space)) == 4 and not _is(space, "DeviceN"):
            made, size, rows = plate_pixels(picture, self._plate)
            picture.write(rows)
            picture.ColorSpace, picture.BitsPerComponent = Name(f"/{made}"), 8
            picture.Width, picture.Height = size
            for key in ("/Decode", "/DecodeParms"):
                if key in picture:
                    del picture[key]
        elif name_of(space) in _GRAYS and self._plate != "black":
            bits = picture.get("/BitsPerComponent", 8)
            steps = 2 ** min(8, bits if isinstance(bits, int) else 8)
            picture.ColorSpace = Array([Name.Indexed, Name.DeviceGray, steps - 1, String(b"\xff" * steps)])
        elif name_of(space) not in _GRAYS:
            picture.ColorSpace = self._space(space, named)

    def _space(self, space: object, named: Mapping[str, object]) -> Object:
        """What stands for a colour space."""
        parts = list(items_of(space))
        kind = name_of(parts[0]) if parts else ""
        if kind == "Pattern" and len(parts) > 1:
            return Array([Name.Pattern, self._space(parts[1], named)])
        if kind in _GRAYS or (kind == "ICCBased" and channels_of(space) == 1):
            return self._own["/PlateGray"]
        if kind in _FOURS or (kind == "ICCBased" and channels_of(space) == 4):
            return self._own["/PlateCMYK"]
        if kind in ("Indexed", "I") and len(parts) > 3:
            return self._table(parts, named)
        if kind in ("Separation", "DeviceN") and len(parts) > 3:
            names = [name_of(name) for name in items_of(parts[1])]
            return self._function(names)
        return space if isinstance(space, Object) else Name.DeviceGray

    def _table(self, parts: Sequence[object], named: Mapping[str, object]) -> Object:
        last = parts[2] if isinstance(parts[2], int) else 0
        shown = bytearray()
        for row in range(min(255, last) + 1):
            paint = paint_of(parts[1], row_of(parts[3], parts[1], [row]), named, 1)
            shares = _shares(dict(paint.plates or ()), self._plate)
            shown += bytes(round(255 * (1 - amount)) for amount in shares)
        return Array([Name.Indexed, self._base, min(255, last), String(bytes(shown))])

    @property
    def _base(self) -> Name:
        return Name.DeviceRGB if self._plate == "colours" else Name.DeviceGray

    def _function(self, names: Sequence[str], *, inverted: bool = False) -> Object:
        """A space of so many inks, each shown as its plate has it (7.10.5)."""
        wanted = PROCESS[:3] if self._plate == "colours" else ("Black",) if self._plate == "black" else ("",)
        program: list[str] = []
        for pushed, want in enumerate(wanted):
            found = [n for n, name in enumerate(names) if _is_on(name, want)]
            program.append(f"{len(names) - 1 - found[0] + pushed} index" if found else "0")
            program.append("" if found and inverted else "1 exch sub")
        count = len(names)
        program.append(f"{count + len(wanted)} {len(wanted)} roll" + " pop" * count)
        tint = self._pdf.make_stream(
            ("{" + " ".join(program) + "}").encode("ascii"),
            FunctionType=4,
            Domain=[0, 1] * count,
            Range=[0, 1] * len(wanted),
        )
        inks = Array([Name(f"/Ink{n}") for n in range(count)])
        return self._pdf.make_indirect(Array([Name.DeviceN, inks, self._base, tint]))

    def _rewritten(self, stream: Page | Object) -> bytes:
        """The stream, its device colours set in spaces that are exchanged."""
        made: list[ContentStreamInstruction | ContentStreamInlineImage] = []
        for instruction in parse_content_stream(stream):
            operator = str(instruction.operator)
            named = name_of(instruction.operands[0]) if operator in ("cs", "CS") else ""
            if operator in _OWN:
                small = operator.islower()
                own = [Name(f"/{_OWN[operator]}")]
                made.append(ContentStreamInstruction(own, Operator("cs" if small else "CS")))
                values = list(instruction.operands)
                made.append(ContentStreamInstruction(values, Operator("scn" if small else "SCN")))
            elif named in (*_GRAYS, *_FOURS):
                own = [Name("/PlateGray" if named in _GRAYS else "/PlateCMYK")]
                made.append(ContentStreamInstruction(own, instruction.operator))
            else:
                made.append(instruction)
        return unparse_content_stream(made)


def _overprints(resources: Object) -> bool:
    states = entries_of(resources.get("/ExtGState")).values()
    return any(entries_of(state).get(key) is True for state in states for key in ("/OP", "/op"))


def _is(space: object, kind: str) -> bool:
    return name_of(next(iter(items_of(space)), None)) == kind


def _is_on(name: str, want: str) -> bool:
    """Whether an ink comes on the plate of that name; spot inks share the one without a name."""
    if want == "":
        return name not in (*PROCESS, "All", "None")
    return name in (want, "All")


def _plates_of(name: str) -> tuple[Plate, ...]:
    if name == "All":
        return "colours", "black"
    if name == "Black":
        return ("black",)
    return ("colours",) if name in PROCESS else ("spots",)


def _shares(amounts: Mapping[str, float], plate: Plate) -> tuple[float, ...]:
    if plate == "colours":
        return tuple(amounts.get(name, 0.0) for name in PROCESS[:3])
    if plate == "black":
        return (amounts.get("Black", 0.0),)
    return (min(1.0, sum(amount for name, amount in amounts.items() if name not in PROCESS)),)
