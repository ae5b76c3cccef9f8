from __future__ import annotations

from workbook.errors import Problem
from workbook.lint.glyphs import unshown_in
from workbook.source import Steps, source_of


def ascii_only(text: str, displayed: bool) -> str:
    """A face that has ASCII; the one for display lacks the q too."""
    return "".join(sorted({char for char in text if ord(char) > 126 or (displayed and char == "q")}))


def found(text: str, steps: Steps = ()) -> list[Problem]:
    return list(unshown_in(source_of(text, "a.yaml"), ascii_only, steps))


def test_a_character_is_named_with_its_place() -> None:
    (problem,) = found("text: A seed 🌱 grows\n")
    assert (problem.code, str(problem.place)) == ("glyph-missing", "a.yaml:1:14")
    assert problem.message == "No font of this brand has “🌱” (U+1F331, seedling)"
    assert problem.hint == "use an icon instead: workbook list icons"


def test_a_letter_asks_for_a_font_not_for_an_icon() -> None:
    assert "typography" in (found("text: Łódka\n")[0].hint or "")


def test_many_characters_of_a_text_are_told_in_one() -> None:
    (problem,) = found("text: 私はここ\n")
    assert problem.message.startswith("No font of this brand has “私”")
    assert problem.message.endswith("and 2 more characters of this text")


def test_words_in_the_face_of_headings_are_judged_by_that_face() -> None:
    assert found("text: quiet\n") == []
    assert [str(problem.place) for problem in found("title: quiet\n")] == ["a.yaml:1:8"]


def test_a_part_of_a_file_can_be_judged_alone() -> None:
    assert found("a: {b: é}\nc: é\n", ("a",))[0].place.line == 1
    assert len(found("a: {b: é}\nc: é\n", ("a",))) == 1
    assert found("a: é\n", ("x", "y")) == []
