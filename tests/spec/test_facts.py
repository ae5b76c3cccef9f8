from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.spec.contents import content, told
from workbook.source import source_of
from workbook.spec.facts import Fact, facts_of, read_facts
from workbook.spec.roots import Roots, builtin

ONE = "{text: Call 911, source: 'https://x.org', checked: 2026-10-02}"


def test_a_fact_is_read_with_its_source_and_day() -> None:
    facts, problems = facts_of(source_of(f"help: {ONE}\n", "facts.yaml"))
    assert problems == []
    assert facts == {"help": Fact("help", "Call 911", date(2026, 10, 2), "https://x.org")}


def test_an_id_of_digits_is_an_id() -> None:
    facts, problems = facts_of(source_of(f"988: {ONE}\n", "facts.yaml"))
    assert problems == []
    assert list(facts) == ["988"]


def test_the_built_in_facts_are_well() -> None:
    facts, problems = read_facts(Roots(None, builtin()))
    assert problems == []
    assert facts["lifeline-988"].href == "tel:988"
    assert all(fact.say and fact.label for fact in facts.values())


def test_own_facts_win_whole(tmp_path: Path) -> None:
    facts, problems = read_facts(content(tmp_path, {"facts.yaml": f"lifeline-988: {ONE}\nown: {ONE}\n"}))
    assert problems == []
    assert facts["lifeline-988"].say is None
    assert facts["own"].text == "Call 911"
    assert "emergency-911" in facts


def test_content_without_facts_has_the_built_in_ones(tmp_path: Path) -> None:
    facts, problems = read_facts(content(tmp_path, {}))
    assert problems == []
    assert "lifeline-988" in facts


def test_every_faulty_fact_is_told_and_the_others_are_kept() -> None:
    text = f"good: {ONE}\nbad: {{txet: x, source: y, checked: 2026-13-40}}\nBad Id: {ONE}\nnone:\n"
    facts, problems = facts_of(source_of(text, "facts.yaml"))
    assert list(facts) == ["good"]
    assert told(problems) == [
        ("unknown-key", 2, 7),
        ("bad-date", 2, 36),
        ("bad-id", 3, 1),
        ("wrong-type", 4, 6),
    ]


@pytest.mark.parametrize(
    "href",
    ["tel:988", "tel:+19095915085", "sms:741741?body=HOME", "https://988lifeline.org", "mailto:a@b.org"],
)
def test_a_link(href: str) -> None:
    text = ONE.replace("{", f"{{href: '{href}', ", 1)
    assert facts_of(source_of(f"a: {text}\n", "facts.yaml"))[1] == []


@pytest.mark.parametrize(
    "href", ["988", "javascript:alert(1)", "tel: 988", "file:///etc/passwd", "www.x.org"]
)
def test_no_link(href: str) -> None:
    text = ONE.replace("{", f"{{href: '{href}', ", 1)
    assert told(facts_of(source_of(f"a: {text}\n", "facts.yaml"))[1]) == [("bad-link", 1, 11)]


def test_a_file_of_facts_holds_facts() -> None:
    assert told(facts_of(source_of("- a\n", "facts.yaml"))[1]) == [("wrong-type", 1, 1)]
    assert told(facts_of(source_of("# none yet\n", "facts.yaml"))[1]) == [("file-empty", 1, 1)]
