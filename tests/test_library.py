from __future__ import annotations

from pathlib import Path

from tests.spec.contents import LEAST, content
from workbook.library import BUILT_IN, brand_ids, default_brand
from workbook.spec.roots import Roots, builtin


def _own(folder: Path, *brands: str) -> Roots:
    return content(folder, {f"brands/{ident}/_brand.yml": LEAST for ident in brands})


def test_of_the_built_in_brands_one_is_taken_by_itself() -> None:
    for roots in (Roots(None, builtin()), Roots(builtin(), builtin())):
        assert len(brand_ids(roots)) > 1
        assert default_brand(roots, None) == BUILT_IN == "serene-pathways"


def test_the_only_brand_of_ones_own_is_taken_by_itself(tmp_path: Path) -> None:
    assert default_brand(_own(tmp_path, "calm"), None) == "calm"


def test_of_several_the_built_in_one_is_taken(tmp_path: Path) -> None:
    assert default_brand(_own(tmp_path, "calm", "north"), None) == BUILT_IN


def test_the_project_has_the_word(tmp_path: Path) -> None:
    assert default_brand(_own(tmp_path, "calm", "north"), "north") == "north"


def test_own_brands_are_told_from_built_in_ones(tmp_path: Path) -> None:
    found = brand_ids(_own(tmp_path, "calm", "serene-pathways"))
    assert {ident for ident, own in found.items() if own} == {"calm", "serene-pathways"}
