from __future__ import annotations

from workbook.preflight.saying import Line, PageSpeech, Piece, by_page, language, said, told


def test_words_are_said_with_single_spaces() -> None:
    assert said([Piece("link, ", None, 0), Piece(" Call\n9 8 8 ", "en", 0)]) == "link, Call 9 8 8"


def test_what_stands_on_two_pages_is_two_lines() -> None:
    first, second = by_page([Piece("over", "en", 0), Piece("the page", "en", 1)])
    assert (first.page, second.page) == (0, 1)


def test_a_language_is_named_where_it_begins_and_no_region_is() -> None:
    lines = [
        Line(0, (Piece("Write ", "en-US", 0), Piece("AYUDA", "es-US", 0))),
        Line(0, (Piece("ahora", "es-MX", 0),), depth=1),
        told(0, "list with 2 items"),
        Line(0, (Piece("link, ", None, 0), Piece("Call", "en-GB", 0))),
    ]
    assert PageSpeech.of(0, lines, "en-US").lines == (
        "Write [Spanish] AYUDA",
        "  ahora",
        "list with 2 items",
        "link, [English] Call",
    )


def test_each_page_begins_in_the_language_of_the_document() -> None:
    spanish = [Line(1, (Piece("Ayuda", "es-US", 1),))]
    assert PageSpeech.of(1, spanish, "en-US") == PageSpeech(2, ("[Spanish] Ayuda",))


def test_what_leads_a_line_is_the_readers_own() -> None:
    line = Line(3, (Piece("Rest", "en", 3),))
    assert line.led_by("heading level 1, ").pieces[0] == Piece("heading level 1, ", None, 3)
    assert line.led_by("") is line


def test_a_language_without_a_name_here_keeps_its_tag() -> None:
    assert language("es-US") == "Spanish"
    assert language("vi-VN") == "vi-VN"
