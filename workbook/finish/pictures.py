"""Pictures of pixels bound to a file's colours: their rows are not inks, so they are written anew."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pikepdf import Name, Object, PdfImage, Stream

from workbook.finish.order import FileOrder
from workbook.spec.separation import separation


def bind_pictures(pages: Iterable[Object], order: FileOrder) -> None:
    """Where a file is grey, so are the pictures of its pages and forms; for a press they become its inks.

    Raises ValueError where pictures are to be separated and no profile is ordered.
    """
    if order.colour == "srgb":
        return
    seen: set[tuple[int, int]] = set()
    for page in pages:
        for picture in _pictures(page.get("/Resources"), seen):
            if picture.ColorSpace != Name.DeviceGray:
                space, rows = _rows(picture, order)
                picture.write(rows)
                picture.ColorSpace, picture.BitsPerComponent = Name("/" + space), 8


def _rows(picture: Stream, order: FileOrder) -> tuple[str, bytes]:
    image = PdfImage(picture).as_pil_image()
    if order.colour == "grey":
        return "DeviceGray", image.convert("L").tobytes()
    if order.profile is None:
        raise ValueError("a picture is to be separated, and no profile is ordered")
    return separation(order.profile.data, order.total_ink).rows(image)


def _pictures(resources: Object | None, seen: set[tuple[int, int]]) -> Iterator[Stream]:
    """Each picture once, those in forms too."""
    held = resources.get("/XObject") if resources is not None else None
    for each in dict(held.items()).values() if held is not None else ():
        if each.objgen in seen or not isinstance(each, Stream):
            continue
        seen.add(each.objgen)
        if each.get("/Subtype") == Name.Image:
            yield each
        elif each.get("/Subtype") == Name.Form:
            yield from _pictures(each.get("/Resources"), seen)
