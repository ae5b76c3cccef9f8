"""Answers as plain data, from any PDF with form fields."""

from __future__ import annotations

from pikepdf import Dictionary, Name, Stream

from workbook.answers.answer import Answer
from workbook.answers.places import Place, opened, places, seen, text_of


def read_answers(data: bytes) -> list[Answer]:
    """What was filled in, field by field, those left blank too. Raises FormError."""
    with opened(data) as pdf:
        return [_answer(place) for place in places(pdf)]


def _answer(place: Place) -> Answer:
    value = place.node.get("/V")
    if place.kind == "text":
        text = (
            seen(value.read_bytes().decode("utf-8", "replace"))
            if isinstance(value, Stream)
            else text_of(value)
        )
        return Answer(place.name, place.label, "text", text or None)
    state = str(value)[1:] if isinstance(value, Name) else ""
    on = state not in ("", "Off")
    if place.kind == "check":
        return Answer(place.name, place.label, "check", on)
    chosen = next((each for each in place.widgets if state in place.states(each)), None) if on else None
    label = text_of(chosen.get("/TU")) if isinstance(chosen, Dictionary) else ""
    options = tuple(state for each in place.widgets for state in place.states(each))
    return Answer(place.name, place.label, "choice", state if on else None, label, options)
