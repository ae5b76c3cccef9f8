from __future__ import annotations

import pytest
from pikepdf import Array, Dictionary, Encryption, Name, Pdf, String

from tests.form_page import CELL, DATE, LINES, MOOD, TICKED, form_file
from tests.pages import one_paragraph, saved
from tests.viewer import typed
from workbook.answers import Answer, FormError, read_answers


def _with(fields: list[Dictionary]) -> bytes:
    with Pdf.new() as pdf:
        pdf.add_blank_page()
        pdf.Root.AcroForm = Dictionary(Fields=Array([pdf.make_indirect(each) for each in fields]))
        return saved(pdf)


def test_a_form_left_blank_has_all_fields_and_no_answers() -> None:
    answers = read_answers(form_file())
    assert [(answer.name, answer.kind, answer.value) for answer in answers] == [
        (LINES.name, "text", None),
        (DATE.name, "text", None),
        (TICKED.name, "check", False),
        (MOOD[0].name, "choice", None),
        (CELL.name, "text", None),
    ]
    assert not any(answer.given for answer in answers)


def test_what_was_typed_in_a_viewer_is_read() -> None:
    answers = {LINES: "Under a tree.\rñ é", DATE: "10/02", TICKED: "", MOOD[2]: "", CELL: "2"}
    found = {answer.name: answer for answer in read_answers(typed(form_file(), answers))}
    assert found[LINES.name] == Answer(LINES.name, LINES.label, "text", "Under a tree.\nñ é")
    assert found[TICKED.name].value is True
    assert found[MOOD[0].name].value == "2"
    assert found[MOOD[0].name].chosen == MOOD[2].label
    assert found[MOOD[0].name].options == ("0", "1", "2", "3")
    assert found[CELL.name].value == "2"


def test_other_peoples_forms_are_read_too() -> None:
    data = _with(
        [
            Dictionary(FT=Name.Tx, T=String("name"), V=String("Ana\rRuiz"), TU=String("Your name")),
            Dictionary(FT=Name.Ch, T=String("days"), V=Array([String("Monday"), String("Friday")])),
            Dictionary(FT=Name.Btn, Ff=1 << 16, T=String("send")),
            Dictionary(FT=Name.Sig, T=String("signed")),
        ]
    )
    assert [(each.name, each.label, each.value) for each in read_answers(data)] == [
        ("name", "Your name", "Ana\nRuiz"),
        ("days", "", "Monday\nFriday"),
    ]


def test_a_form_that_turns_in_circles_or_holds_nonsense_ends() -> None:
    with Pdf.new() as pdf:
        pdf.add_blank_page()
        loop = pdf.make_indirect(Dictionary(T=String("loop"), FT=Name.Tx))
        loop.Kids = Array([loop])
        pdf.Root.AcroForm = Dictionary(Fields=Array([loop, Name.Nonsense, 12]))
        data = saved(pdf)
    with pytest.raises(FormError, match="no form fields"):
        read_answers(data)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "no PDF"),
        (b"%PDF-1.7 and then nothing that helps", "no PDF"),
        (form_file()[:9000], "no form fields|damaged"),
        (one_paragraph().data, "no form fields"),
    ],
)
def test_what_is_no_form_is_refused_kindly(data: bytes, message: str) -> None:
    with pytest.raises(FormError, match=message):
        read_answers(data)


def test_a_password_is_asked_for_kindly() -> None:
    from io import BytesIO

    out = BytesIO()
    with Pdf.open(BytesIO(form_file())) as pdf:
        pdf.save(out, encryption=Encryption(owner="o", user="u"))
    with pytest.raises(FormError, match="encrypted with a password"):
        read_answers(out.getvalue())
