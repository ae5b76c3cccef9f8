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


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A print shop's profile."""
    path = tmp_path / "shop.icc"
    path.write_bytes(profile_for("a4", ROOTS).data)
    return path


def changed(path: Path, place: int, other: bytes) -> Path:
    data = path.read_bytes()
    path.write_bytes(data[:place] + other + data[place + len(other) :])
    return path


def test_a_print_shop_s_own_profile_is_called_what_it_calls_itself(shop: Path) -> None:
    own = own_profile(shop)
    assert own.data == shop.read_bytes()
    assert own.condition == own.description == "FOGRA39L Coated"
    assert own.registry == ""


def test_a_profile_of_version_4_is_taken_too(shop: Path) -> None:
    assert own_profile(changed(shop, 8, b"\x04")).condition


def test_what_is_no_profile_of_a_press_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "screen.icc"
    path.write_bytes(srgb())
    with pytest.raises(UsageError, match="its class is “mntr”, its colours are “RGB”"):
        own_profile(path)
    path.write_bytes(b"no profile at all" * 20)
    with pytest.raises(UsageError, match="is no ICC profile"):
        own_profile(path)


def test_a_file_that_is_not_there_or_a_folder_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "none.icc", tmp_path):
        with pytest.raises(UsageError, match="cannot be read"):
            own_profile(path)


def test_a_profile_of_a_version_that_pdf_x_does_not_take(shop: Path) -> None:
    with pytest.raises(UsageError, match="version 5; PDF/X-4 takes versions 2 and 4"):
        own_profile(changed(shop, 8, b"\x05"))


def test_a_profile_that_is_cut_short_or_full_of_holes(shop: Path) -> None:
    whole = shop.read_bytes()
    shop.write_bytes(whole[:5000])
    with pytest.raises(UsageError, match="not as long as it says"):
        own_profile(shop)
    shop.write_bytes((5000).to_bytes(4, "big") + whole[4:5000])
    with pytest.raises(UsageError, match="damaged"):
        own_profile(shop)


def test_a_file_without_measure_is_not_read(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workbook.spec.profile.LARGEST", 4000)
    with pytest.raises(UsageError, match="no profile of a press has"):
        own_profile(shop)
