"""Finding one's way: named destinations, outline and page labels (ISO 32000-1, 12.3 and 12.4.2)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from workbook.structure import Bookmark, Destination


def write_destinations(pdf: Pdf, pages: Sequence[Object], destinations: Iterable[Destination]) -> None:
    """The name tree of destinations: a page and a height, the zoom left as it is."""
    places = {
        bytes(String(place.name)): Array([pages[place.page], Name.XYZ, None, round(place.top, 2), None])
        for place in destinations
    }
    if not places:
        return
    # A name tree is searched by halving: its keys stand in the order of their bytes (7.9.6).
    pairs = [part for name in sorted(places) for part in (String(name), places[name])]
    pdf.Root.Names = Dictionary(Dests=pdf.make_indirect(Dictionary(Names=Array(pairs))))


def write_outline(pdf: Pdf, bookmarks: Sequence[Bookmark]) -> None:
    """The outline; its first level is open, what is below it closed."""
    if not bookmarks:
        return
    root = pdf.make_indirect(Dictionary(Type=Name.Outlines))
    open_items: list[tuple[int, Object]] = [(-1, root)]
    for bookmark in bookmarks:
        while open_items[-1][0] >= bookmark.level:
            open_items.pop()
        parent = open_items[-1][1]
        item = pdf.make_indirect(
            Dictionary(Title=String(bookmark.title), Dest=String(bookmark.dest), Parent=parent)
        )
        if "/Last" in parent:
            item.Prev = parent.Last
            parent.Last.Next = item
        else:
            parent.First = item
        parent.Last = item
        # Positive counts what shows, negative what would show if it were open.
        parent.Count = parent.get("/Count", 0) + (1 if parent is root else -1)
        open_items.append((bookmark.level, item))
    pdf.Root.Outlines = root


def write_labels(pdf: Pdf, labels: Sequence[str]) -> None:
    """Page labels: viewers then call a page by the number that is printed on it."""
    if not any(labels):
        return
    numbers: list[object] = []
    expected: tuple[str, int, str] | None = None
    for index, label in enumerate(labels):
        style, number, words = _read(label)
        if (style, number, words) != expected:
            range_ = Dictionary(S=Name("/" + style), St=number) if style else Dictionary(P=String(words))
            numbers += (index, range_)
        expected = (style, number + 1, "") if style else (style, number, words)
    pdf.Root.PageLabels = Dictionary(Nums=Array(numbers))


def _read(label: str) -> tuple[str, int, str]:
    """The numbering style and the number; or no style, and the label's own words."""
    if label.isascii() and label.isdecimal() and not label.startswith("0"):
        return "D", int(label), ""
    number = next((number for number in range(1, 40) if label == _roman(number)), 0)
    return ("r", number, "") if number else ("", 0, label)


def _roman(number: int) -> str:
    tens, ones = divmod(number, 10)
    return "x" * tens + ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")[ones]
