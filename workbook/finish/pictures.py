"""Pictures of pixels bound to a file's colours: their rows are not inks, so grey needs them rewritten."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pikepdf import Name, Object, PdfImage, Stream

from workbook.finish.order import Colour


def bind_pictures(pages: Iterable[Object], colour: Colour) -> None:
    """Where a file is grey, so are the pictures of its pages and forms."""
    if colour != "grey":
        return
    seen: set[tuple[int, int]] = set()
    for page in pages:
        for picture in _pictures(page.get("/Resources"), seen):
            if picture.ColorSpace != Name.DeviceGray:
                rows = PdfImage(picture).as_pil_image().convert("L").tobytes()
                picture.write(rows)
                picture.ColorSpace, picture.BitsPerComponent = Name.DeviceGray, 8


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
