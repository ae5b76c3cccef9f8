from __future__ import annotations

from pathlib import Path

import pytest

from tests.orders import ROOTS
from workbook.errors import UsageError
from workbook.spec.presets import preset_paths
from workbook.spec.profile import own_profile, profile_for, read_profile, srgb


@pytest.mark.parametrize("ident", preset_paths("profiles", ROOTS))
def test_a_built_in_profile_is_one_of_a_press(ident: str) -> None:
    profile = read_profile(ident, ROOTS)
    assert profile.data[12:20] == b"prtrCMYK"
    assert profile.condition


def test_the_profile_is_the_one_usual_where_the_paper_is() -> None:
    assert profile_for("letter", ROOTS).condition == "CGATS TR 006"
    assert profile_for("a4", ROOTS).condition == "FOGRA39"


def test_a_printer_s_own_profile_is_taken_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "shop.icc"
    path.write_bytes(profile_for("a4", ROOTS).data)
    assert own_profile(path).condition == "shop"


def test_what_is_no_profile_of_a_press_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "screen.icc"
    path.write_bytes(srgb())
    with pytest.raises(UsageError, match="not a colour profile of a CMYK"):
        own_profile(path)
    with pytest.raises(UsageError, match="cannot be read"):
        own_profile(tmp_path / "none.icc")
