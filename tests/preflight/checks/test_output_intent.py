from __future__ import annotations

from collections.abc import Callable

import pytest
from pikepdf import Dictionary, Name, Object, Pdf, String

from tests.broken import x4
from workbook.spec.profile import srgb


def intent(change: Callable[[Object], object]) -> list[str]:
    """What is said after a change of the intent."""
    return x4(lambda pdf: change(pdf.Root.OutputIntents[0]))


def without(key: str) -> Callable[[Object], object]:
    def change(found: Object) -> None:
        del found[key]

    return change


def profile(data: bytes) -> list[str]:
    return intent(lambda found: found.DestOutputProfile.write(data))


def test_no_press_or_two() -> None:
    def none(pdf: Pdf) -> None:
        del pdf.Root.OutputIntents

    assert x4(none) == ["x4-intent", "x4-device"]
    assert x4(lambda pdf: pdf.Root.OutputIntents.append(pdf.Root.OutputIntents[0])) == ["x4-intent"]


def test_a_press_without_a_name_or_profile() -> None:
    assert intent(lambda found: found.update({"/OutputConditionIdentifier": String("")})) == ["x4-condition"]
    assert intent(without("/DestOutputProfile"))[0] == "x4-profile-missing"


def test_what_is_no_profile_of_a_press() -> None:
    assert "x4-profile" in profile(b"nothing")
    assert "x4-profile" in profile(srgb())


def test_another_number_of_channels() -> None:
    assert intent(lambda found: found.DestOutputProfile.update({"/N": 3})) == ["x4-profile-channels"]


def test_another_intent_with_another_profile() -> None:
    def spoil(pdf: Pdf) -> None:
        other = pdf.make_stream(pdf.Root.OutputIntents[0].DestOutputProfile.read_bytes(), N=4)
        pdf.Root.OutputIntents.append(
            Dictionary(S=Name.GTS_PDFA1, DestOutputProfile=pdf.make_indirect(other))
        )

    assert x4(spoil) == ["x4-intent-other"]


@pytest.mark.parametrize("one", ["/Info", "/RegistryName"])
def test_a_press_said_in_words_or_registry(one: str) -> None:
    def both(found: Object) -> None:
        for key in ("/Info", "/RegistryName"):
            del found[key]

    assert intent(without(one)) == []
    assert intent(both) == ["x4-intent-words"]
