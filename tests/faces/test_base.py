from __future__ import annotations

from tests.cards import card_kit
from workbook.faces import extras, faces


def test_a_front_is_never_under_16_points_nor_a_back_under_11() -> None:
    kit = card_kit()
    for face in faces().values():
        assert min(face.front_sizes(kit)) >= 16
        assert min(face.back_sizes(kit)) >= 11


def test_in_large_print_a_front_has_24_points_at_least_and_a_back_18() -> None:
    kit = card_kit("large-print", "quarter-letter")
    for face in faces().values():
        assert min(face.front_sizes(kit)) >= 24
        assert min(face.back_sizes(kit)) >= 18


def test_extras_have_11_points_at_least_but_for_small_print() -> None:
    kit = card_kit()
    fields: dict[str, dict[str, object]] = {"guide": {"title": "A", "text": "B"}, "crisis": {"facts": ["c"]}}
    least = {
        kind: min(model.model_validate({"id": "x"} | fields.get(kind, {}), strict=False).sizes(kit))
        for kind, model in extras().items()
    }
    assert least.pop("imprint") >= 7.5
    assert min(least.values()) >= 11
