from __future__ import annotations

from typing import Any

import pytest

from workbook.source import source_of
from workbook.spec.base import Model, parse
from workbook.spec.brand_values import Email, FontSize, LineHeight, Region, Web, Weight, light


class Values(Model):
    web: Web | None = None
    email: Email | None = None
    region: Region | None = None
    weight: Weight | None = None
    size: FontSize | None = None
    line_height: LineHeight | None = None


def value(yaml: str) -> Any:
    found, problems = parse(Values, source_of(yaml, "x.yaml"))
    assert problems == []
    return next(one for _, one in found or () if one is not None)


def code(yaml: str) -> str:
    _, problems = parse(Values, source_of(yaml, "x.yaml"))
    assert len(problems) == 1
    return problems[0].code


@pytest.mark.parametrize(
    ("yaml", "expected"),
    [
        ("web: https://www.calm.org/free", "https://www.calm.org/free"),
        ("email: Some.One@calm.org", "Some.One@calm.org"),
        ("region: US-CA", "US-CA"),
        ("region: GB", "GB"),
        ("weight: 600", 600),
        ("weight: semi-bold", 600),
        ("size: 13pt", 13.0),
        ("size: 1rem", 13.0),
        ("size: 16px", 12.0),
        ("size: 100%", 13.0),
        ("line-height: 1.5", 1.5),
        ("line-height: '1.5'", 1.5),
        ("line-height: 150%", 1.5),
    ],
)
def test_a_value_is_understood(yaml: str, expected: object) -> None:
    assert value(yaml) == expected


@pytest.mark.parametrize(
    ("yaml", "expected"),
    [
        ("web: www.calm.org", "bad-link"),
        ("web: mailto:a@b.org", "bad-link"),
        ("web: https://localhost", "bad-link"),
        ("email: calm.org", "bad-link"),
        ("region: California", "bad-region"),
        ("weight: heavy", "unknown-value"),
        ("weight: 650", "unknown-value"),
        ("weight: true", "unknown-value"),
        ("weight: [400]", "unknown-value"),
        ("size: 13", "bad-length"),
        ("size: [13pt]", "wrong-type"),
        ("size: large", "bad-length"),
        ("size: 6pt", "out-of-range"),
        ("size: 1.2.3px", "bad-length"),
        ("line-height: tight", "wrong-type"),
        ("line-height: 18.5", "out-of-range"),
        ("line-height: nan", "out-of-range"),
    ],
)
def test_any_other_value_is_refused(yaml: str, expected: str) -> None:
    assert code(yaml) == expected


def test_an_address_without_its_scheme_is_completed() -> None:
    _, problems = parse(Values, source_of("web: www.calm.org\n", "x.yaml"))
    assert problems[0].hint == "write https://www.calm.org"


def test_of_light_and_dark_the_light_one_counts() -> None:
    assert light({"light": "a", "dark": "b"}) == "a"
    assert light({"dark": "b"}) == "b"
    assert light({"path": "x", "alt": "y"}) == {"path": "x", "alt": "y"}
    assert light("a") == "a"
