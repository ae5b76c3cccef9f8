from __future__ import annotations

from pathlib import Path

from tests.modules import ROOT
from tests.practices import BRAND, practice
from workbook.spec.roots import Roots, builtin
from workbook.trying import problems_of, tried

FILE = Path("brands/north/_brand.yml")
SITE = b"meta: {name: North}\ndefaults: {workbook: {extends: calm}}\n"


def test_a_brand_is_read_over_the_one_it_extends_with_the_fonts_of_the_content(tmp_path: Path) -> None:
    fonts = BRAND + "typography: {base: {family: Mine}}\n"
    content = practice(tmp_path, {"brands/calm/_brand.yml": fonts})
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts/mine").symlink_to(ROOT / "fonts/figtree", target_is_directory=True)
    with tried({FILE: SITE}, ["calm"], Roots(content, builtin())) as there:
        source, problems = problems_of("north", there)
    assert source is not None
    assert problems == []
    assert not (content / FILE).exists()


def test_only_errors_count(tmp_path: Path) -> None:
    pale = b'meta: {name: Pale, contact: {phone: "12"}}\ncolor: {primary: "#EEEEEE"}\n'
    with tried({FILE: pale}, [], Roots(None, builtin())) as there:
        assert [problem.code for problem in problems_of("north", there)[1]] == ["bad-phone"]


def test_a_file_that_cannot_be_read_has_no_source(tmp_path: Path) -> None:
    with tried({FILE: b"a: [\n"}, [], Roots(None, builtin())) as there:
        source, problems = problems_of("north", there)
    assert source is None
    assert problems
