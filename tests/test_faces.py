from __future__ import annotations

from workbook.faces import any_extra, descriptions, extras, faces


def test_designs_are_found_by_their_files() -> None:
    assert set(faces()) >= {"classic"}
    assert set(extras()) == {"blank", "crisis", "guide", "imprint"}


def test_every_design_is_described_in_a_line() -> None:
    assert set(descriptions()) == {*faces(), *extras()}
    assert all(text and "\n" not in text for text in descriptions().values())


def test_the_type_of_an_extra_goes_by_its_kind() -> None:
    assert any_extra().__metadata__[0].discriminator == "kind"
