"""The fields of an open PDF, whoever made it: name, label, kind, widgets (ISO 32000-1, 12.7.3)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from io import BytesIO
from typing import Any, Literal
from unicodedata import category
from warnings import catch_warnings, simplefilter

from pikepdf import (
    Array,
    Dictionary,
    Name,
    Object,
    ObjectStreamMode,
    PageCopyWarning,
    PasswordError,
    Pdf,
    PdfError,
    String,
)

from workbook.answers.answer import FormError

OURS = "/XX_Empty"
"""Our own key of a field to write in: how it looks empty (written by ``finish``)."""
FONT = "/Body"
_DEEPEST, _MOST = 40, 100_000
_RADIO, _PUSH = 1 << 15, 1 << 16
Kind = Literal["text", "check", "choice"]


@dataclass
class Place:
    """A field in the file; ``node`` holds its value, each widget shows it."""

    name: str
    label: str
    kind: Kind
    node: Object
    widgets: list[Object] = field(default_factory=list)

    def looks(self, widget: Object) -> dict[str, Object]:
        """How a button looks in each of its states."""
        looks = _entry(_entry(widget, "/AP"), "/N")
        return dict(looks.items()) if isinstance(looks, Dictionary) else {}

    def states(self, widget: Object) -> list[str]:
        """What a button can stand for, apart from off."""
        return [key[1:] for key in self.looks(widget) if key != "/Off"]


@contextmanager
def opened(data: bytes) -> Iterator[Pdf]:
    """The PDF. Raises FormError where it cannot be read."""
    try:
        pdf = Pdf.open(BytesIO(data), suppress_warnings=True)
    except PasswordError:
        raise FormError("it is encrypted with a password; save a copy without one first") from None
    except PdfError:
        raise FormError("it is no PDF, or too damaged to be read") from None
    with pdf:
        try:
            yield pdf
        except PdfError as error:
            raise FormError(f"it is too damaged to be read ({error})") from None


def places(pdf: Pdf) -> list[Place]:
    """All fields, in the order of the form. Raises FormError where there is none."""
    form = _entry(pdf.Root, "/AcroForm")
    found: list[Place] = []
    for node in _items(_entry(form, "/Fields")):
        _gather(node, (), _Inherited(), found, 0)
    if not found:
        raise FormError("it holds no form fields")
    return found


def our_places(pdf: Pdf) -> list[Place]:
    """The same, where the form is one of ours. Raises FormError."""
    found = places(pdf)
    fonts = _entry(_entry(_entry(pdf.Root, "/AcroForm"), "/DR"), "/Font")
    if not isinstance(_entry(fonts, FONT), Dictionary):
        raise FormError(
            "its form was not made by Practice Workbook; its answers can be read, but not changed"
        )
    if any(rect_of(widget) is None for place in found for widget in place.widgets):
        raise FormError("a field of it has no place on any page; another program has damaged the form")
    return found


def saved(pdf: Pdf) -> bytes:
    """The file written anew: nothing of what was taken out is left in it."""
    out = BytesIO()
    with catch_warnings():
        # Of fields that another program has left without a form: not ours to tell.
        simplefilter("ignore", PageCopyWarning)
        pdf.save(out, object_stream_mode=ObjectStreamMode.generate, deterministic_id=True)
    return out.getvalue()


@dataclass(frozen=True)
class _Inherited:
    kind: Kind | None = None
    label: str = ""


def _gather(node: Object, path: tuple[str, ...], above: _Inherited, found: list[Place], depth: int) -> None:
    if not isinstance(node, Dictionary) or depth > _DEEPEST or len(found) > _MOST:
        return
    part = text_of(_entry(node, "/T"))
    path = (*path, part) if part else path
    here = _Inherited(_kind(node) or above.kind, text_of(_entry(node, "/TU")) or above.label)
    kids = _items(_entry(node, "/Kids"))
    fields = [kid for kid in kids if isinstance(kid, Dictionary) and "/T" in kid]
    if fields:
        for kid in fields:
            _gather(kid, path, here, found, depth + 1)
    elif here.kind and path:
        widgets: list[Object] = [kid for kid in kids if isinstance(kid, Dictionary)]
        found.append(Place(".".join(path), here.label, here.kind, node, widgets or [node]))


def _kind(node: Object) -> Kind | None:
    flags = _entry(node, "/Ff")
    flags = flags if isinstance(flags, int) else 0
    match _entry(node, "/FT"):
        case Name() as kind if kind in (Name.Tx, Name.Ch):
            return "text"
        case Name() as kind if kind == Name.Btn and not flags & _PUSH:
            return "choice" if flags & _RADIO else "check"
    return None


def rect_of(widget: Object) -> tuple[float, float, float, float] | None:
    """Where a field stands: left, low, right, top; None where the file does not say."""
    edges = _items(_entry(widget, "/Rect"))
    if len(edges) != 4 or not all(isinstance(edge, int | float | Decimal) for edge in edges):
        return None
    (left, right), (low, top) = sorted(map(float, edges[::2])), sorted(map(float, edges[1::2]))
    return left, low, right, top


def _entry(holder: Any, key: str) -> Any:
    return holder.get(key) if isinstance(holder, Dictionary) else None


def _items(value: Any) -> list[Any]:
    return list(value) if isinstance(value, Array) else []


def text_of(value: object) -> str:
    """A text string's text, its line ends as one sign; of a list of them, one a line."""
    if isinstance(value, Array):
        return "\n".join(text_of(each) for each in value)
    text = str(value) if isinstance(value, String) else ""
    return seen(text.replace("\r\n", "\n").replace("\r", "\n"))


def seen(text: str) -> str:
    """A text without control characters, which show nothing and may steer a terminal."""
    return "".join(char for char in text if char in "\n\t" or category(char) != "Cc")
