"""A picture in another ink than its own."""

from __future__ import annotations

from dataclasses import replace

from workbook.kit.vector import Picture, renamed


def dyed(picture: Picture, role: str) -> Picture:
    """The picture with the chapter's accent and its tones changed for another colour's."""

    def other(ink: str | None) -> str | None:
        return ink and renamed(ink, {"accent": role})

    shapes = (replace(shape, fill=other(shape.fill), stroke=other(shape.stroke)) for shape in picture.shapes)
    return replace(picture, shapes=tuple(shapes))
