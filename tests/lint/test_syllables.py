from __future__ import annotations

import pytest

from workbook.lint.syllables import syllables

ENGLISH = {
    1: "the hope hoped makes called moved friend friends guess queen breathes whole one eyes your don’t",
    2: "table people wanted places watches quiet being lonely careful sometimes someone safety client poem "
    "ruin lion special social patience ancient million colleague handled homework every guilty you-too",
    3: "idea area radio period serious curious theory video everyone audience reaction depleted",
    4: "experience supervision situation resilience society anxiety responsible information diagnoses",
    5: "countertransference emotionally",
}
SPANISH = {
    1: "la que quien hoy muy y ley ya",
    2: "guerra ciudad día oigo ayer cuerpo aire bueno oír leer",
    3: "guitarra cigüeña leía ayuda ahora cuidado pingüino siguiente",
    4: "respiración emociones terapeuta",
}


@pytest.mark.parametrize("count", ENGLISH)
def test_english(count: int) -> None:
    assert {word: syllables(word, "en") for word in ENGLISH[count].split()} == dict.fromkeys(
        ENGLISH[count].split(), count
    )


@pytest.mark.parametrize("count", SPANISH)
def test_spanish(count: int) -> None:
    found = {word: syllables(word, "es") for word in SPANISH[count].split()}
    assert set(found.values()) == {count}
