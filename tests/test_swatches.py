from __future__ import annotations

from dataclasses import replace

from tests.prints import ROOTS, print_spec
from workbook.spec.profile import profile_for
from workbook.swatches import swatches

PROFILE = profile_for("letter", ROOTS)


def test_each_color_comes_once_with_its_roles_and_the_brands_own_inks() -> None:
    found = {swatch.names[0]: swatch for swatch in swatches(print_spec(), PROFILE)}
    assert list(found)[:4] == ["ink", "paper", "pine", "clay"]
    assert found["pine"].names == ("pine", "primary")
    assert [round(100 * ink) for ink in found["pine"].cmyk] == [85, 45, 60, 30]
    assert found["pine"].use == "7.3:1 · text"
    assert found["mist"].use == "1.2:1 · grounds"
    assert found["paper"].contrast == found["ink"].contrast


def test_where_the_brand_names_no_inks_the_profile_does() -> None:
    spec = print_spec()
    bare = replace(spec, brand=replace(spec.brand, palette={}, cmyk={}))
    found = {swatch.names[0]: swatch for swatch in swatches(bare, PROFILE)}
    assert list(found) == ["foreground", "background", "primary", "secondary", "tertiary"]
    assert found["foreground"].cmyk == (0.0, 0.0, 0.0, 1.0)
    assert 0.5 < sum(found["primary"].cmyk) <= 3.0
