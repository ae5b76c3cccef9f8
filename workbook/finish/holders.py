"""What streams are drawn with resources: pages and the forms on them, each once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pikepdf import Array, Dictionary, Name, Object, Stream


def holders(pages: Iterable[Object]) -> Iterator[Object]:
    """Pages, each before the forms on it, and the forms in those; all have resources of their own."""
    seen: set[tuple[int, int]] = set()
    waiting = list(pages)[::-1]
    while waiting:
        holder = waiting.pop()
        if "/Resources" not in holder:
            holder.Resources = Dictionary()
        yield holder
        for form in dict(holder.Resources.get("/XObject", Dictionary()).items()).values():
            if isinstance(form, Stream) and form.get("/Subtype") == Name.Form and form.objgen not in seen:
                seen.add(form.objgen)
                waiting.append(form)


def streams(holder: Object) -> list[Stream]:
    """What a page or form draws."""
    if isinstance(holder, Stream):
        return [holder]
    drawn = holder.get("/Contents", Array())
    return [part for part in (drawn if isinstance(drawn, Array) else [drawn]) if isinstance(part, Stream)]


def add_resources(holder: Object, kind: str, named: Dictionary) -> None:
    """More resources of a kind; those that are there stay."""
    own = holder.Resources.get(kind, Dictionary())
    holder.Resources[kind] = Dictionary({**dict(own.items()), **dict(named.items())})
