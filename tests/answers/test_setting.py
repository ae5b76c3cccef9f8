from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbook.answers.face import Face
from workbook.answers.setting import Room, fits, lines_of, shown

FACE = Face(None, {char: ord(char) for char in "abcdefghij …"}, dict.fromkeys(range(256), 0.5), 0.99, -0.36)  # type: ignore[arg-type]
ROOM = Room(104.0, 60.0, "0 g", 10.0, True, False)


@given(st.text("abc \n", max_size=200))
def test_lines_fit_the_room_and_lose_no_letter(text: str) -> None:
    lines = lines_of(text, FACE, ROOM, 10.0)
    assert all(FACE.width(line) * 10 <= 100 for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_a_line_end_is_kept_where_there_is_room_for_lines() -> None:
    assert lines_of("a\n\nb", FACE, ROOM, 10.0) == ["a", "", "b"]
    one = Room(104.0, 18.0, "0 g", 10.0, False, False)
    assert lines_of("a\nb", FACE, one, 10.0) == ["a b"]


def test_a_word_wider_than_the_room_is_parted() -> None:
    assert lines_of("a" * 45, FACE, ROOM, 10.0) == ["a" * 20, "a" * 20, "a" * 5]


def test_smaller_type_fits_more() -> None:
    text = "abc " * 30
    assert not fits(lines_of(text, FACE, ROOM, 10.0), FACE, ROOM, 10.0)
    assert fits(lines_of(text, FACE, ROOM, 6.0), FACE, ROOM, 6.0)


def test_the_look_keeps_its_colour_at_another_size() -> None:
    assert "/Body 6 Tf 0 g" in shown(["a"], FACE, ROOM, 6.0)


def test_centered_text_has_as_much_room_on_both_sides() -> None:
    room = Room(104.0, 18.0, "0 g", 10.0, False, True)
    assert "1 0 0 1 49.50" in shown(["ab"[:1] * 1], FACE, room, 10.0)
