from __future__ import annotations

from workbook.answers import Answer, carried


def _text(name: str, value: str | None = None) -> Answer:
    return Answer(name, name, "text", value)


def test_answers_go_by_name_and_blanks_stay() -> None:
    old = [_text("calm.rest.prompt.answer", "A tree"), _text("calm.rest.end.date")]
    new = [_text("calm.rest.end.date"), _text("calm.rest.prompt.answer")]
    assert carried(old, new) == ({"calm.rest.prompt.answer": "A tree"}, [])


def test_an_answer_without_a_place_is_told() -> None:
    lost = _text("calm.rest.gone.answer", "A tree")
    assert carried([lost], [_text("calm.rest.end.date")]) == ({}, [lost])


def test_a_block_may_move_to_another_chapter() -> None:
    new = [_text("calm.mood.prompt.answer")]
    assert carried([_text("calm.rest.prompt.answer", "A tree")], new) == (
        {"calm.mood.prompt.answer": "A tree"},
        [],
    )


def test_a_room_that_went_over_two_pages_may_be_whole_again() -> None:
    old = [_text("calm.rest.letter.letter", "Dear me,"), _text("calm.rest.letter.letter-2", "goodbye")]
    assert carried(old, [_text("calm.rest.letter.letter")]) == (
        {"calm.rest.letter.letter": "Dear me,\ngoodbye"},
        [],
    )


def test_a_choice_that_is_no_longer_there_has_no_place() -> None:
    chosen = Answer("calm.mood.dial.1", "Mood", "choice", "9", options=tuple("0123456789"))
    there = Answer("calm.mood.dial.1", "Mood", "choice", None, options=tuple("01234"))
    assert carried([chosen], [there]) == ({}, [chosen])


def test_what_was_ticked_is_not_written() -> None:
    ticked = Answer("calm.rest.list.1", "A walk", "check", True)
    assert carried([ticked], [_text("calm.rest.list.1")]) == ({}, [ticked])
