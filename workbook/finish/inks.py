"""Inks bound last: what each role that the pages name is in this file.

An ink is a colour space whose value 1 is the colour and 0 is white (ISO 32000-1, 8.6.6.3 and 8.6.6.4),
so that pages set every colour as ``/Ink.<role> cs 1 scn`` and never change.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from workbook.color import Color
from workbook.finish.order import Colour
from workbook.finish.spots import separation, spot_space

WRITTEN = ("ink", "heading")
"""Roles that words are set in."""
REGISTRATION = "registration"
"""The role of marks that stand on every plate (ISO 32000-1, 8.6.6.4)."""


def bind_inks(
    pdf: Pdf, pages: Iterable[Object], roles: Iterable[str], inks: Mapping[str, Color], colour: Colour
) -> Object:
    """Give every page and every form XObject the colour spaces of the roles; they are given back, too.

    Raises KeyError for a role that has no ink.
    """
    spaces = pdf.make_indirect(
        Dictionary(
            {f"/Ink.{role}": pdf.make_indirect(ink_of(role, inks, colour, pdf)) for role in sorted(roles)}
        )
    )
    seen: set[tuple[int, int]] = set()
    for page in pages:
        if "/Resources" not in page:
            page.Resources = Dictionary()
        _bind(page.Resources, spaces, seen)
    return spaces


def ink_of(role: str, inks: Mapping[str, Color], colour: Colour, pdf: Pdf | None = None) -> Object:
    """The colour space of a role: its colour, or black that overprints, or all plates."""
    if role == REGISTRATION:
        return separation(Name.All, (1.0, 1.0, 1.0, 1.0))
    color = inks[role]
    # Only what is written is black that overprints: a field in black must hide what lies under it.
    if colour == "cmyk" and role in WRITTEN and color.cmyk == (0.0, 0.0, 0.0, 1.0):
        # Separation and not Indexed: text in K only must overprint, and overprint mode 1 does not look
        # into an Indexed space (ISO 32000-1, 8.6.7).
        return separation(Name.Black, color.cmyk)
    return space(color, colour, pdf)


def space(color: Color, colour: Colour, pdf: Pdf | None = None) -> Object:
    """The colour space that stands for one ink."""
    if colour == "grey":
        return _indexed(Name.DeviceGray, (1.0,), (color.gray,))
    if colour == "srgb":
        return _indexed(Name.DeviceRGB, (1.0, 1.0, 1.0), color.rgb)
    if color.spot is not None:
        return spot_space(color.spot, pdf)
    if color.cmyk is None:
        raise ValueError(f"{color.hex} has no CMYK values")
    return _indexed(Name.DeviceCMYK, (0.0, 0.0, 0.0, 0.0), color.cmyk)


def _indexed(base: Name, white: tuple[float, ...], channels: tuple[float, ...]) -> Array:
    table = bytes(round(255 * channel) for channel in (*white, *channels))
    return Array([Name.Indexed, base, 1, String(table)])


def _bind(resources: Object, spaces: Object, seen: set[tuple[int, int]]) -> None:
    if resources.is_indirect:
        if resources.objgen in seen:
            return
        seen.add(resources.objgen)
    own = resources.get("/ColorSpace")
    if own is None:
        resources.ColorSpace = spaces
    elif not own.is_same_object_as(spaces):
        resources.ColorSpace = Dictionary({**dict(own.items()), **dict(spaces.items())})
    for form in dict(resources.get("/XObject", Dictionary()).items()).values():
        if form.get("/Subtype") != Name.Form or form.objgen in seen:
            continue
        seen.add(form.objgen)
        if "/Resources" not in form:
            form.Resources = Dictionary()
        _bind(form.Resources, spaces, seen)
