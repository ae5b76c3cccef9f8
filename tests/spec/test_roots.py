from __future__ import annotations

from pathlib import Path

import pytest

import workbook
from tests.spec.contents import content, told
from workbook.errors import UsageError
from workbook.spec.roots import Roots, builtin, find_content, listed, open_content, stands, strayed, within


def own(folder: Path) -> Path:
    root = folder / "content"
    root.mkdir(parents=True)
    (root / "project.yaml").touch()
    return root


def test_content_is_found_here_or_above(tmp_path: Path) -> None:
    root = own(tmp_path)
    deep = root / "workbooks" / "x"
    deep.mkdir(parents=True)
    for start in (tmp_path, root, deep):
        assert find_content(start).own == root


def test_the_nearest_content_counts(tmp_path: Path) -> None:
    own(tmp_path)
    nearer = own(tmp_path / "sub")
    assert find_content(tmp_path / "sub" / "deeper").own == nearer


def test_a_folder_without_its_mark_is_no_content(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    assert find_content(tmp_path).own is None
    assert find_content(tmp_path).main == builtin()


def test_content_may_be_named(tmp_path: Path) -> None:
    root = own(tmp_path / "a")
    assert find_content(tmp_path, root).own == root


def test_what_is_named_and_is_no_content_is_wrong_usage(tmp_path: Path) -> None:
    own(tmp_path / "a")
    with pytest.raises(UsageError, match="There is no folder"):
        find_content(content=tmp_path / "b")
    with pytest.raises(UsageError, match=r"did you mean .*a/content\?"):
        find_content(content=tmp_path / "a")
    with pytest.raises(UsageError, match=r"holds no project\.yaml"):
        find_content(content=tmp_path)


def test_what_is_built_in_has_a_project_and_fonts() -> None:
    assert (builtin() / "project.yaml").is_file()
    assert [folder.name for folder in Roots(None, builtin()).beside("fonts")] == ["fonts"]


def test_from_a_wheel_what_is_built_in_lies_in_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packed = tmp_path / "workbook" / "_builtin" / "content"
    packed.mkdir(parents=True)
    monkeypatch.setattr(workbook, "__path__", [str(tmp_path / "workbook")])
    assert builtin() == packed


def test_own_content_that_is_the_built_in_one_counts_once() -> None:
    assert Roots(builtin(), builtin()).folders == (builtin(),)


def test_own_files_win_whole(tmp_path: Path) -> None:
    roots = content(tmp_path, {"brands/serene-pathways/_brand.yml": "", "brands/calm/_brand.yml": ""})
    found = roots.winning("brands/*/_brand.yml")
    own = {name for name, path in found.items() if path.is_relative_to(tmp_path)}
    assert own == {"brands/calm/_brand.yml", "brands/serene-pathways/_brand.yml"}


@pytest.mark.parametrize(
    "path", ["../x", "a/../../x", "/etc/passwd", "..", "a\\..\\..\\x", "C:\\x", "\0", "down/../../../x"]
)
def test_a_path_may_not_leave(tmp_path: Path, path: str) -> None:
    (tmp_path / "down").mkdir()
    assert within(tmp_path, tmp_path, path) is None


def test_a_path_may_go_where_it_stays_inside(tmp_path: Path) -> None:
    folder = tmp_path / "brands" / "calm"
    folder.mkdir(parents=True)
    assert within(folder, tmp_path, "logo.svg") == (folder / "logo.svg").resolve()
    assert within(folder, tmp_path, "../shared/logo.svg") == (tmp_path / "brands/shared/logo.svg").resolve()


def test_a_link_may_not_leave(tmp_path: Path) -> None:
    root = tmp_path / "content"
    root.mkdir()
    (tmp_path / "secret").touch()
    (root / "logo.svg").symlink_to(tmp_path / "secret")
    (root / "folder").symlink_to(tmp_path)
    assert within(root, root, "logo.svg") is None
    assert within(root, root, "folder/secret") is None


def test_a_file_that_is_a_link_to_outside_is_not_opened(tmp_path: Path) -> None:
    roots = content(tmp_path, {})
    (tmp_path / "secret.yaml").write_text("a: b\n")
    (tmp_path / "content" / "facts.yaml").symlink_to(tmp_path / "secret.yaml")
    source, problems = open_content(tmp_path / "content" / "facts.yaml", roots)
    assert source is None
    assert told(problems) == [("path-outside", 0, 0)]


def test_content_may_itself_be_reached_by_a_link(tmp_path: Path) -> None:
    content(tmp_path / "real", {"facts.yaml": "{}\n"})
    (tmp_path / "content").symlink_to(tmp_path / "real" / "content")
    roots = find_content(tmp_path)
    source, problems = open_content(tmp_path / "content" / "facts.yaml", roots)
    assert problems == []
    assert source is not None


def test_a_name_that_no_system_takes_stands_nowhere(tmp_path: Path) -> None:
    assert not stands(tmp_path / ("x" * 300))
    assert not stands(tmp_path / ("x" * 300) / "y")
    assert stands(tmp_path)


def test_a_link_that_leads_nowhere_is_listed_and_told(tmp_path: Path) -> None:
    roots = content(tmp_path, {"brands/calm/other": ""})
    path = roots.main / "brands/calm/_brand.yml"
    try:
        path.symlink_to(path)
    except OSError:
        return  # Windows asks for a right that few have
    assert listed(roots.main, "brands/*/_brand.yml") == [path]
    assert [problem.code for problem in strayed(path, roots)] == ["path-outside"]
    assert within(path.parent, roots.main, path.name) is None


def test_a_folder_in_the_place_of_the_mark_is_meant_for_content(tmp_path: Path) -> None:
    (tmp_path / "content/project.yaml").mkdir(parents=True)
    assert find_content(tmp_path).own == tmp_path / "content"
