from __future__ import annotations

import os
from pathlib import Path

import pytest

from workbook.errors import ContentError, Problem
from workbook.source.read import LIMIT, read_source, shown, source_of


def refused(path: Path) -> Problem:
    with pytest.raises(ContentError) as caught:
        read_source(path, "content/x.yaml")
    assert len(caught.value.problems) == 1
    return caught.value.problems[0]


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("title: Käse\n", "utf-8")
    source = read_source(path, "x.yaml")
    assert (source.name, source.data, source.path) == ("x.yaml", {"title": "Käse"}, path)


def test_a_byte_order_mark_is_not_content(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(b"\xef\xbb\xbftitle: a\n")
    source = read_source(path, "x.yaml")
    assert source.data == {"title": "a"}
    assert str(source.place(("title",))) == "x.yaml:1:8"


def test_lines_may_end_as_on_windows(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(b"a: 1\r\nb: 2\r\n")
    source = read_source(path, "x.yaml")
    assert source.data == {"a": 1, "b": 2}
    assert source.lines[1] == "b: 2"


def test_a_missing_file_offers_its_neighbour(tmp_path: Path) -> None:
    (tmp_path / "facts.yaml").touch()
    problem = refused(tmp_path / "fact.yaml")
    assert (problem.code, str(problem.place)) == ("file-missing", "content/x.yaml")
    assert problem.hint == "did you mean “facts.yaml”?"


def test_a_file_in_a_missing_folder_is_missing(tmp_path: Path) -> None:
    assert refused(tmp_path / "no" / "x.yaml").code == "file-missing"
    (tmp_path / "file").touch()
    assert refused(tmp_path / "file" / "x.yaml").code == "file-missing"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert refused(tmp_path).code == "file-is-folder"


def test_a_device_is_no_file() -> None:
    assert refused(Path(os.devnull)).code == "file-unreadable"


def test_a_name_with_a_zero_byte_is_no_file(tmp_path: Path) -> None:
    assert refused(tmp_path / "a\0b").code in ("file-unreadable", "file-missing")


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    with path.open("wb") as file:
        file.truncate(50_000_000)  # zeros: were they read, they would be no YAML
    problem = refused(path)
    assert problem.code == "file-too-large"
    assert problem.message == f"50.0 MB; a file may have {LIMIT // 1_000_000} MB"


def test_a_byte_that_is_not_utf_8_is_pointed_at(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes("a: é\nb: ".encode() + "caf\xe9\n".encode("latin-1"))
    problem = refused(path)
    assert (problem.code, problem.place.line, problem.place.column) == ("file-not-utf8", 2, 7)
    assert problem.message == "The byte 0xE9 is not UTF-8"


def test_utf_16_is_called_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes("a: b\n".encode("utf-16"))
    assert "UTF-16" in refused(path).message


def test_control_characters_are_all_pointed_at() -> None:
    with pytest.raises(ContentError) as caught:
        source_of("a: b\x07c\nd: \x00e\n", "x.yaml")
    found = [(p.code, str(p.place), p.excerpt) for p in caught.value.problems]
    assert found == [
        ("yaml-character", "x.yaml:1:5", "a: b\x07c"),
        ("yaml-character", "x.yaml:2:4", "d: \x00e"),
    ]


def test_of_a_file_of_control_characters_the_first_are_pointed_at() -> None:
    with pytest.raises(ContentError) as caught:
        source_of("\x07" * 200_000, "x.yaml")
    assert [p.place.column for p in caught.value.problems] == list(range(1, 21))


def test_all_problems_of_a_file_come_at_once() -> None:
    with pytest.raises(ContentError) as caught:
        source_of("a: !x 1\na: 2\nb: *c\n", "x.yaml")
    assert [p.code for p in caught.value.problems] == ["yaml-tag", "yaml-duplicate-key", "yaml-alias"]


def test_a_path_is_shown_as_reached_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "here"
    (folder / "content").mkdir(parents=True)
    monkeypatch.chdir(folder)
    assert shown(folder / "content" / "x.yaml") == "content/x.yaml"
    assert shown(tmp_path / "x.yaml") == "../x.yaml"
    assert shown(Path("content/x.yaml")) == "content/x.yaml"


def test_a_file_without_permission_is_unreadable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "x.yaml"
    path.touch()
    monkeypatch.setattr(Path, "open", forbidden)
    assert refused(path).message == "The file cannot be read: Permission denied"
