"""Each list has a bad sentence and a good neighbour."""

from __future__ import annotations

import pytest

from tests.lint.words import codes, lists, passage
from workbook.lint.wordlists import listed_in
from workbook.spec.lists import Reader

BAD: list[tuple[str, Reader, str, str]] = [
    ("word-absolute", "cards", "I am always calm.", "I am often calm."),
    ("word-body", "clients", "Count your calories today.", "Count the leaves today."),
    ("word-cheer", "clients", "Look on the bright side.", "Look at the far side of the room."),
    ("word-faith", "clients", "The universe sends you this.", "A friend sends you this."),
    ("word-hero", "clinicians", "Self-care is the answer.", "Self-care is one answer."),
    ("word-label", "clients", "You are anxious.", "You feel anxious."),
    ("word-pressure", "clients", "You should rest.", "You could rest."),
    ("word-promise", "clients", "This will heal you in 30 days.", "This may help a little."),
    ("word-school", "clients", "Do your homework.", "Try one page at home."),
    ("word-stigma", "clinicians", "He committed suicide.", "He died by suicide."),
    ("word-trauma", "clients", "Describe your trauma.", "Choose a small moment."),
]
SPANISH: list[tuple[str, Reader, str, str]] = [
    ("word-absolute", "cards", "Siempre estoy en calma.", "A veces estoy en calma."),
    ("word-body", "clients", "Cuente las calorías.", "Cuente las hojas."),
    ("word-cheer", "clients", "Todo pasa por algo.", "Esto pasó."),
    ("word-faith", "clients", "El universo se lo manda.", "Una amiga se lo manda."),
    ("word-hero", "clinicians", "El autocuidado es la respuesta.", "El autocuidado es una parte."),
    ("word-label", "clients", "Usted es codependiente.", "Usted siente tristeza."),
    ("word-pressure", "clients", "Usted debería descansar.", "Usted podría descansar."),
    ("word-promise", "clients", "Esto elimina la tristeza.", "Esto puede aliviar un poco."),
    ("word-school", "clients", "Apunte su puntaje.", "Apunte una palabra."),
    ("word-stigma", "clinicians", "Cometió suicidio.", "Murió por suicidio."),
    ("word-trauma", "clients", "Describa su trauma.", "Elija un momento pequeño."),
]


@pytest.mark.parametrize(("code", "reader", "bad", "good"), BAD)
def test_a_listed_word_is_found_and_its_neighbour_is_not(
    code: str, reader: Reader, bad: str, good: str
) -> None:
    assert set(codes(listed_in(passage(bad), lists(), reader))) == {code}
    assert codes(listed_in(passage(good), lists(), reader)) == []


@pytest.mark.parametrize(("code", "reader", "bad", "good"), SPANISH)
def test_spanish_has_its_own_words(code: str, reader: Reader, bad: str, good: str) -> None:
    assert set(codes(listed_in(passage(bad), lists("es-US"), reader))) == {code}
    assert codes(listed_in(passage(good), lists("es-US"), reader)) == []


@pytest.mark.parametrize(
    ("tag", "code", "reader", "bad"),
    [
        ("en-US", "word-cheer", "clients", "Think positively."),
        ("en-US", "word-cheer", "clients", "Stay strong."),
        ("en-US", "word-promise", "clients", "You’ll feel better."),
        ("en-US", "word-promise", "clients", "Calmer in seven days."),
        ("en-US", "word-pressure", "clients", "You need to rest."),
        ("en-US", "word-pressure", "clients", "You shouldn’t worry."),
        ("en-US", "word-stigma", "clients", "Care for the mentally ill."),
        ("en-US", "word-label", "clients", "You’re anxious."),
        ("en-US", "word-label", "clients", "You are an anxious person."),
        ("en-US", "word-trauma", "clients", "Write about your trauma."),
        ("en-US", "word-hero", "clinicians", "You are a hero."),
        ("es-US", "word-cheer", "clients", "Al mal tiempo, buena cara."),
        ("es-US", "word-cheer", "clients", "Mire el lado positivo."),
        ("es-US", "word-absolute", "cards", "Nadie me espera."),
        ("es-US", "word-promise", "clients", "Se va a sentir mejor."),
        ("es-US", "word-promise", "clients", "En siete días."),
        ("es-US", "word-stigma", "clients", "Un intento de suicidio fallido."),
        ("es-US", "word-label", "clients", "Usted está deprimido."),
        ("es-US", "word-label", "clients", "Eres una persona tóxica."),
        ("es-US", "word-body", "clients", "Baje de peso."),
        ("es-US", "word-faith", "clients", "Dios le acompaña."),
        ("es-US", "word-trauma", "clients", "Escriba sobre su trauma."),
        ("es-US", "word-hero", "clinicians", "La sanadora sanada."),
    ],
)
def test_the_same_in_other_words_is_found_too(tag: str, code: str, reader: Reader, bad: str) -> None:
    assert set(codes(listed_in(passage(bad), lists(tag), reader))) == {code}


@pytest.mark.parametrize(
    ("tag", "reader", "good"),
    [
        ("en-US", "clients", "Write a manifesto."),
        ("en-US", "clients", "You do not have to finish."),
        ("en-US", "clients", "You feel anxious today."),
        ("en-US", "clients", "Look back in two weeks."),
        ("en-US", "clients", "Adjust the chair. Touch the mustard jar."),
        ("es-US", "clients", "Usted siente ansiedad."),
        ("es-US", "clients", "Nada tiene que estar listo."),
        ("es-US", "cards", "Alguien me espera."),
        ("es-US", "clients", "Procure un lugar seguro, en un día adicional."),
    ],
)
def test_neighbours_of_such_words_are_not_found(tag: str, reader: Reader, good: str) -> None:
    assert codes(listed_in(passage(good), lists(tag), reader)) == []


@pytest.mark.parametrize("tag", ["en-US", "es-US"])
def test_every_list_has_its_sentences(tag: str) -> None:
    assert set(lists(tag).words) == {code for code, *_ in (BAD if tag == "en-US" else SPANISH)}


def test_lists_are_for_their_readers_alone() -> None:
    assert codes(listed_in(passage("You should ask counsel."), lists(), "clinicians")) == []


def test_a_notice_may_say_that_it_is_no_test() -> None:
    text = "There is no score and no test."
    assert codes(listed_in(passage(text, "notice"), lists(), "clients")) == []
    assert codes(listed_in(passage(text), lists(), "clients")) == ["word-school", "word-school"]


def test_titles_of_sources_are_as_their_authors_wrote_them() -> None:
    assert codes(listed_in(passage("A test of hope", "references"), lists(), "clients")) == []


def test_a_word_that_comes_twice_has_two_places() -> None:
    found = list(listed_in(passage("Just sit. Just stand."), lists(), "clients"))
    assert len({problem.place.column for problem in found}) == 2
