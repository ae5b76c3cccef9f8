from __future__ import annotations

import pytest

from tests.lint.words import codes
from workbook.lint.refused import refused_in
from workbook.source import source_of


@pytest.mark.parametrize(
    "dead",
    [
        "Call 988, press 3",
        "Call 988 and press the 3",
        "Marque 988 y pulse 3",
        "Mande “HOLA” al 741741",
        "Llame al 988 y oprima 3",
        "Text PRIDE to 988",
        "Text HOME to 741441",
        "Text HOME to 741-441",
        "Call 1-833-943-5746",
        "Mande HOLA al 741741",
    ],
)
def test_a_dead_number_is_refused(dead: str) -> None:
    assert codes(refused_in(source_of(f"line: {{text: '{dead}'}}\n", "facts.yaml"))) == ["fact-refused"]


@pytest.mark.parametrize(
    "right",
    [
        "Call 988 and press 1",
        "Llame al 988 y oprima 2",
        "Text HOME to 741741",
        "Call 1-833-852-6262",
        "Mande AYUDA al 741741",
        "Take pride in small things, and say hola",
    ],
)
def test_its_living_neighbour_is_not(right: str) -> None:
    assert codes(refused_in(source_of(f"line: {{text: '{right}'}}\n", "facts.yaml"))) == []
