from __future__ import annotations

from pathlib import Path

import pytest

from workbook.geometry import Rect
from workbook.kit.icons import icon, icon_ids

_BUILT_IN = (Path(__file__).parents[2] / "assets" / "icons",)
_DISC = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4"/></svg>'


def test_there_are_icons_to_look_at() -> None:
    assert len(icon_ids(_BUILT_IN)) > 50
    assert (_BUILT_IN[0] / "LICENSE").read_text("utf-8").startswith("MIT License")


@pytest.mark.parametrize("id", icon_ids(_BUILT_IN))
def test_every_icon_is_one_ink_in_a_square(id: str) -> None:
    picture = icon(id, _BUILT_IN)
    assert picture.roles == {"accent"}
    assert picture.bounds == Rect(0, 0, 256, 256)
    assert len(picture.operators()) < 4000


def test_an_icon_is_read_once() -> None:
    assert icon("leaf", _BUILT_IN) is icon("leaf", _BUILT_IN)


def test_ones_own_icons_come_first(tmp_path: Path) -> None:
    (tmp_path / "leaf.svg").write_text(_DISC, "utf-8")
    (tmp_path / "kite.svg").write_text(_DISC, "utf-8")
    folders = (tmp_path, *_BUILT_IN)
    assert icon("leaf", folders) != icon("leaf", _BUILT_IN)
    assert icon("kite", folders) == icon("leaf", folders)
    assert set(icon_ids(folders)) == {"kite", *icon_ids(_BUILT_IN)}


def test_a_changed_icon_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "kite.svg"
    path.write_text(_DISC, "utf-8")
    before = icon("kite", (tmp_path,))
    path.write_text(_DISC.replace('r="4"', 'r="2"'), "utf-8")
    assert icon("kite", (tmp_path,)) != before


def test_a_mistyped_icon_is_named_with_the_nearest() -> None:
    with pytest.raises(ValueError, match=r"there is no icon “mountain”; did you mean “mountains”\?"):
        icon("mountain", _BUILT_IN)


@pytest.mark.parametrize("id", ["../icons/leaf", "/etc/passwd", "", "leaf.svg", "Leaf", "🙂"])
def test_an_icon_is_a_name_and_no_path(id: str) -> None:
    with pytest.raises(ValueError, match="there is no icon"):
        icon(id, _BUILT_IN)


def test_an_icon_that_cannot_be_drawn_is_named(tmp_path: Path) -> None:
    (tmp_path / "kite.svg").write_text(_DISC.replace("circle", "script"), "utf-8")
    with pytest.raises(ValueError, match=r"icon kite\.svg: line 1: <script> is a script"):
        icon("kite", (tmp_path,))
