"""Words on cards and on the sheets they are cut from."""

from __future__ import annotations

from workbook.spec.words.base import Label, Words


class Cards(Words):
    """Words on cards."""

    guide: Label
    blank: Label
    blank_hint: Label
    crisis: Label
    imprint: Label
    prompt: Label
    practice: Label
    front: Label
    back: Label
    spoken_front: Label
    spoken_back: Label
    count: Label
    contents: Label
    box: Label
    symbols: Label


class Sheet(Words):
    """Words on sheets that are cut, folded or stapled."""

    hint: Label
    hint_booklet: Label
    hint_single: Label
    side: Label
    sheet_of: Label
    fronts: Label
    backs: Label
    cut: Label
    fold: Label
    box: Label
    guide: Label
    dieline: Label


class Calibrate(Words):
    """The printer check."""

    title: Label
    front: Label
    back: Label
    short_edge: Label
    length: Label
    hold: Label
    read: Label
    tenths: Label
    save: Label
