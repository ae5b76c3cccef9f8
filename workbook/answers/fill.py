"""Answers written into a form, each with its appearance, so that every viewer and printer shows it."""

from __future__ import annotations

from collections.abc import Mapping

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, String

from workbook.answers.answer import FormError, Value
from workbook.answers.blank import clear
from workbook.answers.face import Face, face_of
from workbook.answers.places import Place, opened, our_places, saved
from workbook.answers.setting import lines_of, room_of, shown


def filled(data: bytes, values: Mapping[str, Value]) -> bytes:
    """The file with those answers, by name; what else is in it stays.

    Raises FormError for a name or a button that the form does not have, and for all characters that
    its font does not have.
    """
    with opened(data) as pdf:
        known = {place.name: place for place in our_places(pdf)}
        if unknown := sorted(set(values) - set(known)):
            raise FormError(f"it has no field “{'”, “'.join(unknown[:5])}”")
        face = face_of(pdf)
        refuse_unknown(face, {known[name].label or name: value for name, value in values.items()})
        for name, value in values.items():
            _fill(pdf, known[name], value, face)
        return saved(pdf)


def refuse_unknown(face: Face, values: Mapping[str, Value]) -> None:
    """Raises FormError for answers, by label, with characters that the form's font does not have."""
    lacking = {
        label: face.missing(face.plain(text)) for label, text in values.items() if isinstance(text, str)
    }
    told = [f"“{label}” holds {' '.join(map(_named, chars))}" for label, chars in lacking.items() if chars]
    if told:
        raise FormError(f"its font does not have all characters of the answers: {'; '.join(told[:5])}")


def _named(char: str) -> str:
    """A character that one can see, or its number."""
    return char if char.isprintable() else f"U+{ord(char):04X}"


def _fill(pdf: Pdf, place: Place, value: Value, face: Face) -> None:
    if not value:
        clear(pdf, place)
    elif place.kind == "text":
        text = face.plain(str(value))
        place.node.V = String(text)
        for widget in place.widgets:
            widget.AP = Dictionary(N=_appearance(pdf, widget, text, face))
    else:
        _choose(place, value)


def _choose(place: Place, value: Value) -> None:
    """Mark the button or box."""
    states = {state for widget in place.widgets for state in place.states(widget)}
    wanted = next(iter(sorted(states)), "Yes") if value is True else str(value)
    if wanted not in states:
        raise FormError(f"“{place.label or place.name}” has no choice “{wanted}”")
    place.node.V = Name(f"/{wanted}")
    for widget in place.widgets:
        widget.AS = Name(f"/{wanted}") if wanted in place.states(widget) else Name.Off


def _appearance(pdf: Pdf, widget: Object, text: str, face: Face) -> Stream:
    room = room_of(widget)
    operators = shown(lines_of(text, face, room, room.size), face, room, room.size)
    clip = f"1 1 {room.width - 2:.2f} {room.height - 2:.2f} re W n"
    return Stream(
        pdf,
        f"/Tx BMC\nq\n{clip}\n{operators}\nQ\nEMC".encode("ascii"),
        Subtype=Name.Form,
        BBox=Array([0, 0, round(room.width, 3), round(room.height, 3)]),
        Resources=Dictionary(Font=Dictionary({"/Body": face.font})),
    )
