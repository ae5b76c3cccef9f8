from __future__ import annotations

from pathlib import Path

import pytest

from tests.spec.contents import LEAST, brand, content, good, told
from workbook.errors import UsageError
from workbook.spec.brand import Footer
from workbook.spec.brand_file import brand_paths, read_brand
from workbook.spec.roots import Roots, builtin

BUILT_IN = Roots(None, builtin())


@pytest.mark.parametrize("ident", brand_paths(BUILT_IN))
def test_a_built_in_brand_is_well(ident: str) -> None:
    found, problems = read_brand(ident, BUILT_IN)
    assert problems == []
    assert found is not None
    assert found.id == ident


def test_serene_pathways_is_printed_exactly() -> None:
    found, _ = read_brand("serene-pathways", BUILT_IN)
    assert found is not None
    assert found.name == found.short_name == "Serene Pathways"
    assert (found.phone, found.phone_href) == ("909-591-5085", "tel:+19095915085")
    assert (found.web, found.web_href) == ("www.serenepathways.com", "https://www.serenepathways.com")
    assert found.offerings == "www.serenepathways.com/free-offerings"
    assert found.email == "Stuartkaplowitz@serenepathways.com"
    assert found.email_href == "mailto:Stuartkaplowitz@serenepathways.com"
    assert ", ".join(found.address) == "11800 Central Ave, Suite 225, Chino, CA"
    assert (found.practitioner_name, found.license_line, found.footer, found.disclaimer) == (None,) * 4
    assert found.logos["small", "light"].alt


def test_a_name_and_a_color_are_enough(tmp_path: Path) -> None:
    found = good(tmp_path, LEAST)
    assert (found.id, found.name, found.short_name) == ("calm", "Calm", "Calm")
    assert (found.phone, found.web, found.address, found.paper) == (None, None, (), None)
    assert found.notices == {}


def test_names_may_be_full_and_short(tmp_path: Path) -> None:
    found = good(tmp_path, LEAST.replace("Calm}", "{full: Calm Rooms, short: Calm}}"))
    assert (found.name, found.short_name) == ("Calm Rooms", "Calm")
    only_short = good(tmp_path, LEAST.replace("Calm}", "{short: Calm}}"))
    assert (only_short.name, only_short.short_name) == ("Calm", "Calm")


def test_everything_of_ours_is_read(tmp_path: Path) -> None:
    text = f"""{LEAST}defaults:
  quarto: {{format: html}}
  workbook:
    paper: a4
    footer: {{left: "{{practice.name}}", right: "{{page}} of {{pages}}"}}
    print: {{black: rich}}
    disclaimer: Not advice from {{practice.name}}.
"""
    found = good(tmp_path, text)
    assert found.paper == "a4"
    assert found.footer == Footer("{practice.name}", None, "{page} of {pages}")
    assert not found.black_only
    assert found.notices == {"disclaimer": "Not advice from {practice.name}."}


def test_a_license_is_printed_whole_or_not_at_all(tmp_path: Path) -> None:
    whole = LEAST.replace(
        "Calm}", "Calm, practitioner: {name: A. B., license-title: LMFT, license-number: '123'}}"
    )
    assert good(tmp_path, whole).license_line == "LMFT 123"
    assert good(tmp_path, whole.replace("'123'", "null")).license_line is None


def test_a_whole_brand_yml_of_the_open_grammar_is_read(tmp_path: Path) -> None:
    text = """\
meta: {name: Calm, link: https://calm.org}
logo: {small: null}
color:
  palette: {sea: '#1E5B58'}
  foreground: black
  background: white
  primary: sea
  success: sea
  info: sea
  warning: sea
  danger: sea
  light: white
  dark: black
  link: sea
typography:
  fonts: [{family: Fira Code, source: google, weight: [400, bold], style: normal, display: swap}]
  base: {family: Fraunces, size: 1rem, weight: 400, line-height: 1.5}
  headings: {family: Fraunces, weight: 600, style: normal, color: sea, line-height: 1.1}
  monospace: Fira Code
  monospace-inline: {family: Fira Code, color: sea}
  monospace-block: {background-color: light}
  link: {color: sea, decoration: underline}
defaults: {bootstrap: {defaults: {x: 1}}, shiny: {}}
"""
    assert good(tmp_path, text).web == "calm.org"


def test_a_key_that_nothing_reads_is_a_warning(tmp_path: Path) -> None:
    text = LEAST.replace("Calm}", "Calm, contcat: {phone: '1'}, link: {hom: x, mastodon: y}}")
    found, problems = brand(tmp_path, text)
    assert found is not None
    assert [(p.code, p.level, p.hint) for p in problems] == [
        ("unused-key", "warning", "did you mean “contact”?"),
        ("unused-key", "warning", "did you mean “home”?"),
    ]


def test_where_the_grammar_is_closed_an_unknown_key_is_an_error(tmp_path: Path) -> None:
    _, problems = brand(tmp_path, f"{LEAST}colour: {{}}\n")
    assert told(problems) == [("unknown-key", 3, 1)]
    assert problems[0].hint == "did you mean “color”?"


def test_a_telephone_number_that_is_none_is_pointed_at(tmp_path: Path) -> None:
    _, problems = brand(tmp_path, LEAST.replace("Calm}", "Calm, region: US-CA, contact: {phone: 591-5085}}"))
    assert told(problems) == [("bad-phone", 1, 52)]


def test_an_unquoted_telephone_number_wants_quotes(tmp_path: Path) -> None:
    _, problems = brand(tmp_path, LEAST.replace("Calm}", "Calm, contact: {phone: 9095915085}}"))
    assert [(problem.code, problem.hint) for problem in problems] == [
        ("wrong-type", 'put it in quotes: "9095915085"')
    ]


def test_an_unknown_variable_of_the_footer_is_pointed_at(tmp_path: Path) -> None:
    text = f"{LEAST}defaults: {{workbook: {{footer: {{left: 'A {{practice.nmae}}'}}}}}}\n"
    assert told(brand(tmp_path, text)[1]) == [("unknown-variable", 3, 41)]


def test_page_numbers_belong_to_the_footer_only(tmp_path: Path) -> None:
    text = f"{LEAST}defaults: {{workbook: {{disclaimer: 'Page {{page}}'}}}}\n"
    assert [problem.code for problem in brand(tmp_path, text)[1]] == ["unknown-variable"]


def test_a_footer_may_name_facts(tmp_path: Path) -> None:
    text = f"{LEAST}defaults: {{workbook: {{footer: {{left: '{{fact.help}}'}}}}}}\n"
    roots = content(tmp_path, {"brands/calm/_brand.yml": text})
    assert read_brand("calm", roots, ["help"])[1] == []
    assert [problem.code for problem in read_brand("calm", roots)[1]] == ["unknown-variable"]


def test_all_that_is_wrong_with_a_brand_is_told_at_once(tmp_path: Path) -> None:
    text = """\
meta: {name: Calm, contact: {phone: '12'}}
logo: no.svg
color: {primary: '#EEEEEE', secondary: nothing}
typography: {base: No Such Family}
"""
    found, problems = brand(tmp_path, text)
    assert found is None
    assert [problem.code for problem in problems] == [
        "bad-phone",
        "logo-missing",
        "contrast-low",
        "bad-color",
        "font-missing",
    ]


def test_a_brand_that_is_not_yaml_is_told(tmp_path: Path) -> None:
    assert told(brand(tmp_path, "meta:\n\tname: Calm\n")[1]) == [("yaml-tab", 2, 1)]
    assert told(brand(tmp_path, "")[1]) == [("file-empty", 1, 1)]


def test_a_brand_that_does_not_exist_is_wrong_usage() -> None:
    with pytest.raises(UsageError, match="did you mean “serene-pathways”"):
        read_brand("serene-pathway", BUILT_IN)


SITE = "meta: {name: Calm North, contact: {phone: 909-591-5086}}\ndefaults: {workbook: {extends: calm}}\n"
HOUSE = """\
meta: {name: Calm, tagline: Quiet, contact: {phone: 909-591-5085, email: a@calm.org}}
logo: logo.svg
color: {primary: '#1E5B58'}
"""
SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>'


def house(tmp_path: Path, **brands: str) -> Roots:
    files = {f"brands/{ident}/_brand.yml": text for ident, text in brands.items()}
    return content(tmp_path, {**files, "brands/calm/logo.svg": SVG})


def test_a_site_extends_its_house(tmp_path: Path) -> None:
    found, problems = read_brand("north", house(tmp_path, calm=HOUSE, north=SITE))
    assert problems == []
    assert found is not None
    assert (found.id, found.name, found.tagline) == ("north", "Calm North", "Quiet")
    assert (found.phone, found.email) == ("909-591-5086", "a@calm.org")
    assert found.logos["small", "light"].path == (tmp_path / "content/brands/calm/logo.svg").resolve()
    assert found.folder.name == "north"


def test_a_fault_of_the_house_is_told_at_the_house(tmp_path: Path) -> None:
    faulty = HOUSE.replace("#1E5B58", "#1E5B5").replace("a@calm.org", "calm.org")
    _, problems = read_brand("north", house(tmp_path, calm=faulty, north=SITE))
    assert all(problem.place.file.endswith("brands/calm/_brand.yml") for problem in problems)
    assert problems[0].excerpt == faulty.split("\n")[problems[0].place.line - 1]


@pytest.mark.parametrize(
    ("brands", "code"),
    [
        ({"north": SITE}, "unknown-id"),
        ({"north": SITE.replace("calm}", "north}")}, "extends-circle"),
        ({"north": SITE, "calm": f"{LEAST}defaults: {{workbook: {{extends: north}}}}\n"}, "extends-circle"),
    ],
)
def test_a_house_that_is_none_is_told(tmp_path: Path, brands: dict[str, str], code: str) -> None:
    found, problems = read_brand("north", house(tmp_path, **brands))
    assert found is None
    assert [problem.code for problem in problems] == [code]


def test_headings_may_have_a_color_and_a_slant(tmp_path: Path) -> None:
    text = LEAST + "typography: {headings: {family: Fraunces, color: primary, style: italic}}\n"
    found = good(tmp_path, text)
    assert found.roles["heading"] == found.roles["primary"]
    assert found.heading_italic
    assert "heading" not in good(tmp_path).roles


def test_a_color_of_headings_that_is_none_is_pointed_at(tmp_path: Path) -> None:
    _, problems = brand(tmp_path, LEAST + "typography: {headings: {family: Fraunces, color: mrine}}\n")
    assert told(problems) == [("bad-color", 3, 50)]


def _inks(text: str) -> str:
    return f"{LEAST}defaults: {{workbook: {{print: {{spot: {text}}}}}}}\n"


def test_a_colour_may_be_an_ink_of_its_own(tmp_path: Path) -> None:
    assert good(tmp_path, _inks("{primary: House Blue}")).spots == {"primary": "House Blue"}
    assert good(tmp_path).spots == {}


@pytest.mark.parametrize(
    ("inks", "code"),
    [
        ("{primray: House Blue}", "unknown-color"),
        ("{primary: Black}", "bad-spot"),
        ("{primary: dieline}", "bad-spot"),
        ("{primary: 'Blue/7'}", "bad-spot"),
        ("{primary: Błękit}", "bad-spot"),
        ("{primary: House Blue, black: house blue}", "bad-spot"),
    ],
)
def test_an_ink_that_no_plate_can_be_named_after_is_refused(tmp_path: Path, inks: str, code: str) -> None:
    text = _inks(inks)
    if "black:" in inks:
        text = text.replace("color: {", "color: {palette: {black: '#111111'}, ")
    found, problems = brand(tmp_path, text)
    assert found is None
    assert [problem.code for problem in problems] == [code]
