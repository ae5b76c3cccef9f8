"""A tap on a fact leads where its words say."""

from __future__ import annotations

from datetime import date

from workbook.kit.ways import Way, ways
from workbook.spec.facts import Fact


def _fact(text: str, href: str | None, say: str | None = None) -> Fact:
    return Fact("line", text, date(2026, 10, 2), "https://example.org", say=say, href=href)


def test_one_number_is_one_way() -> None:
    fact = _fact("Call or text 988", "tel:988", "Call or text 9 8 8")
    assert ways(fact) == [Way("Call or text 988", "tel:988", "Call or text 9 8 8")]


def test_a_number_to_text_is_not_dialled() -> None:
    call, between, text = ways(_fact("Call 800-799-7233 or text START to 88788", "tel:+18007997233"))
    assert (call.text, call.href) == ("Call 800-799-7233", "tel:+18007997233")
    assert between == Way(" or ", None, None)
    assert (text.text, text.href) == ("text START to 88788", "sms:88788?body=START")
    assert text.say == "text START to 8 8 7 8 8"


def test_a_key_to_press_belongs_to_its_call() -> None:
    call, _, text = ways(_fact("Call 988 and press 1, or text 838255", "tel:988"))
    assert (call.href, text.href) == ("tel:988", "sms:838255")


def test_a_word_to_write_to_the_same_number_is_written() -> None:
    call, _, text = ways(_fact("Llamar: 988, luego oprimir 2 · Texto: AYUDA al 988", "tel:988"))
    assert (call.href, text.href) == ("tel:988", "sms:988?body=AYUDA")


def test_what_leads_nowhere_stays_plain() -> None:
    assert ways(_fact("Call 988 by videophone", None)) == [Way("Call 988 by videophone", None, None)]


def test_the_words_are_kept() -> None:
    text = "Call 1-866-488-7386 or text 678-678"
    assert "".join(way.text for way in ways(_fact(text, "tel:+18664887386"))) == text


def test_what_is_written_in_spanish_is_not_dialled_either() -> None:
    call, between, text = ways(_fact("Llame al 988 y oprima 1, o mande texto al 838255", "tel:988"))
    assert (call.href, between.text, text.href) == ("tel:988", ", o ", "sms:838255")
    assert text.say == "mande texto al 8 3 8 2 5 5"
    *_, word = ways(_fact("Llame al 800-799-7233 o mande START al 88788", "tel:+18007997233"))
    assert word.href == "sms:88788?body=START"


def test_a_chat_opens_where_it_is_held() -> None:
    text = "Texto: AYUDA al 741741 · WhatsApp: 442-AYUDAME"
    written, _, chat = ways(_fact(text, "sms:741741?body=AYUDA"))
    assert written.href == "sms:741741?body=AYUDA"
    assert (chat.text, chat.href) == ("WhatsApp: 442-AYUDAME", "https://wa.me/14422983263")
    assert chat.say == "WhatsApp: 4 4 2, AYUDAME"


def test_a_chat_of_no_whole_number_stays_plain() -> None:
    *_, chat = ways(_fact("Text HOME to 741741 · WhatsApp: HOME", "sms:741741?body=HOME"))
    assert chat.href is None
