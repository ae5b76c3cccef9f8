"""Spot inks as colour spaces (ISO 32000-1, 8.6.6.4 and 8.6.6.5).

All tones of an ink are values of one Separation, so that its plate is one; black over it is DeviceN.
"""

from __future__ import annotations

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, String

from workbook.color import CMYK, Spot


def spot_space(spot: Spot, pdf: Pdf | None) -> Array:
    """The space whose value 1 is the tone and 0 is no ink.

    Raises ValueError for black over an ink without a file to hold the function of both.
    """
    ink = Name(f"/{spot.name}")
    full = separation(ink, spot.stand_in)
    if not spot.black:
        return full if spot.share == 1.0 else _indexed(full, (spot.share,))
    if pdf is None:
        raise ValueError(f"black over “{spot.name}” needs a file to be written in")
    # A printer's programs look there for the ink alone.
    alone = Dictionary(Colorants=Dictionary({f"/{spot.name}": full}))
    both = Array(
        [Name.DeviceN, Array([ink, Name.Black]), Name.DeviceCMYK, _together(spot.stand_in, pdf), alone]
    )
    return _indexed(both, (spot.share, spot.black))


def separation(ink: Name, full: CMYK) -> Array:
    """One plate, and what stands in for it."""
    tint = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=list(full), N=1)
    return Array([Name.Separation, ink, Name.DeviceCMYK, tint])


def _indexed(base: Array, tone: tuple[float, ...]) -> Array:
    table = bytes(len(tone)) + bytes(round(255 * share) for share in tone)
    return Array([Name.Indexed, base, 1, String(table)])


def _together(full: CMYK, pdf: Pdf) -> Object:
    """What stands in for an ink with black over it: a plane through four corners (7.10.2)."""
    bare, black = (0.0, 0.0, 0.0, 0.0), (0.0, 0.0, 0.0, 1.0)
    corners = (bare, full, black, (*full[:3], 1.0))  # the ink runs faster than black
    return Stream(
        pdf,
        bytes(round(255 * value) for corner in corners for value in corner),
        FunctionType=0,
        Domain=[0, 1, 0, 1],
        Range=[0, 1] * 4,
        Size=[2, 2],
        BitsPerSample=8,
    )
