from __future__ import annotations

from workbook.lint.variables import unknown_in
from workbook.source import source_of


def test_each_unknown_variable_of_a_file_is_told_at_its_place() -> None:
    source = source_of(
        'a: "Call {fact.line} or {practice.phone}"\nb: ["{fact.lime}", \'{practise.name} \\{not\'] \n',
        "a.yaml",
    )
    found = list(unknown_in(source, ["line"]))
    assert [(str(one.place), one.code, one.hint) for one in found] == [
        ("a.yaml:2:6", "unknown-variable", "did you mean “fact.line”?"),
        ("a.yaml:2:21", "unknown-variable", "did you mean “practice.name”?"),
    ]
