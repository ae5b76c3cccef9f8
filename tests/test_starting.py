from __future__ import annotations

from pathlib import Path

import pytest

from workbook.editing import KINDS, kind_of
from workbook.errors import OutputError
from workbook.source import read_source
from workbook.spec.roots import builtin, find_content
from workbook.starting import start


def test_the_built_in_content_is_copied_with_its_fonts_and_icons(tmp_path: Path) -> None:
    copied, kept = start(tmp_path / "mine")
    assert kept == []
    assert all(path.is_file() for path in copied)
    home = builtin().parent
    for name in ("content", "fonts", "assets/icons"):
        there = {path.relative_to(home) for path in (home / name).rglob("*") if path.is_file()}
        assert {path.relative_to(tmp_path / "mine") for path in copied} >= there
    assert find_content(tmp_path / "mine").own == tmp_path / "mine/content"


def test_content_stays_what_it_was_but_for_a_line_for_editors(tmp_path: Path) -> None:
    start(tmp_path)
    content = tmp_path / "content"
    for path in sorted([*builtin().rglob("*.yaml"), *builtin().rglob("*.yml")]):
        name = path.relative_to(builtin())
        first, rest = (content / name).read_text("utf-8").split("\n", 1)
        assert rest == path.read_text("utf-8")
        schema = (content / name).parent / first.partition("$schema=")[2]
        assert schema.resolve() == content.resolve() / f".schemas/{kind_of(name.as_posix())}.json"
        assert read_source(content / name).data == read_source(path).data
    assert len(list((content / ".schemas").iterdir())) == len(KINDS)


def test_nothing_is_overwritten_and_what_is_missing_comes_again(tmp_path: Path) -> None:
    start(tmp_path)
    (tmp_path / "content/project.yaml").write_text("format: 1\n", "utf-8")
    (tmp_path / "content/facts.yaml").unlink()
    copied, kept = start(tmp_path)
    assert copied == [tmp_path / "content/facts.yaml"]
    assert tmp_path / "content/project.yaml" in kept
    assert (tmp_path / "content/project.yaml").read_text("utf-8") == "format: 1\n"


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "mine").touch()
    with pytest.raises(OutputError, match="is a file; name a folder"):
        start(tmp_path / "mine")
