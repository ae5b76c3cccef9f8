from __future__ import annotations

from io import BytesIO

import page
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from tests.form_page import CELL, DATE, LINES, MOOD, TICKED, form_file
from tests.pages import saved
from tests.viewer import pictures, typed
from workbook.answers import FormError, emptied, read_answers

SECRET = "nobody but me"


def _typed() -> bytes:
    return typed(form_file(), {LINES: SECRET, DATE: SECRET, TICKED: "", MOOD[1]: "", CELL: "2"})


def test_it_looks_as_before_with_its_rules() -> None:
    assert pictures(_typed()) != pictures(form_file())
    assert pictures(emptied(_typed())) == pictures(form_file())


def test_no_answer_is_left() -> None:
    assert not any(answer.given for answer in read_answers(emptied(_typed())))


def test_no_word_of_an_answer_stays_in_the_file() -> None:
    with Pdf.open(BytesIO(emptied(_typed()))) as pdf:
        held = [bytes(each) for each in pdf.objects if isinstance(each, String)]
        held += [each.read_bytes() for each in pdf.objects if isinstance(each, Stream)]
        held += [each.unparse() for each in pdf.objects if isinstance(each, Dictionary)]
        assert not any(SECRET.encode() in each for each in held)


def test_it_keeps_pdf_ua_1() -> None:
    assert page.validate_pdf_bytes(emptied(_typed()), profile="ua1").is_compliant


def test_other_peoples_forms_are_left_alone() -> None:
    with Pdf.new() as pdf:
        pdf.add_blank_page()
        name = pdf.make_indirect(Dictionary(FT=Name.Tx, T=String("name"), V=String("Ana")))
        pdf.Root.AcroForm = Dictionary(Fields=Array([name]))
        data = saved(pdf)
    with pytest.raises(FormError, match="not made by Practice Workbook"):
        emptied(data)
