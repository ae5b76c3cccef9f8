"""Words that blocks print or speak."""

from __future__ import annotations

from workbook.spec.words.base import Label, Words


class Blocks(Words):
    """Labels that blocks print by themselves."""

    example: Label
    date: Label
    name: Label
    write_your_own: Label
    your_words: Label
    notes: Label
    key: Label
    pick: Label
    pick_one: Label
    tick: Label
    circle: Label
    star: Label
    circle_and_star: Label
    repeat_of: Label
    low: Label
    high: Label
    if_: Label
    then: Label
    step: Label
    entry: Label
    day: Label
    week: Label
    first_step: Label
    in_: Label
    hold: Label
    out: Label
    breathe_in: Label
    breathe_out: Label
    seconds: Label
    second: Label
    round: Label
    rounds: Label
    other_ways: Label
    signs: Label
    helps: Label
    front_view: Label
    back_view: Label
    opt_out: Label
    leads_to: Label
    type_rating: Label
    type_mark: Label
    type_place: Label


class Callouts(Words):
    """Headings of callouts, by tone."""

    tip: Label
    pause: Label
    example: Label
    evidence: Label
    alternatives: Label
    session: Label
    supervision: Label


class Fields(Words):
    """What a screen reader says of form fields."""

    in_: Label
    within: Label
    question: Label
    continued: Label
    option: Label
    mark: Label
    mark_cell: Label
    star: Label
    place: Label
    part: Label
    nth: Label
    cell: Label
    named_cell: Label
    tick: Label
    own: Label
    scale: Label
    rung: Label
    segment: Label
    date: Label
    name: Label
    drawing: Label
