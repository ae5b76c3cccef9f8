from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from tests.modules import ROOT
from tests.practices import PROJECT, practice
from workbook.adding import BrandWords, add_brand, add_product
from workbook.checking import check
from workbook.content import read_content
from workbook.editing import KINDS, kind_of
from workbook.errors import UsageError
from workbook.library import Kind
from workbook.make import build
from workbook.request import Request
from workbook.source import read_source
from workbook.spec.roots import find_content

CHECKED = date(2026, 10, 2)
LOGO = ROOT / "content/brands/serene-pathways/logo.svg"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _complaints() -> list[str]:
    """Of ``check``, but for the licence that only the practice knows."""
    return [
        f"{problem.place}: {problem.message}"
        for problem in check(today=CHECKED).problems
        if problem.code != "license-unknown"
    ]


def _in_spanish(content: Path) -> None:
    path = content / "project.yaml"
    path.write_text(path.read_text("utf-8").replace("locale: en-US", "locale: es-US"), "utf-8")


@pytest.mark.parametrize(("kind", "pages"), [("workbook", 7), ("deck", 16)])
def test_a_product_outside_any_content_begins_one_and_is_built_at_once(
    here: Path, kind: Kind, pages: int
) -> None:
    added = add_product(kind, "small-steps")
    assert added.plain
    assert find_content().own == here / "content"
    assert _complaints() == []
    report = build(Request(jobs=1))
    assert report.ok
    assert [file.pages for file in report.files if file.variant == "screen"] == [pages]
    assert {file.brand for file in report.files} == {"serene-pathways"}


def test_a_brand_outside_any_content_begins_one_for_the_built_in_products(here: Path) -> None:
    added = add_brand("quiet-harbor", BrandWords())
    assert added.plain
    content = read_content(Request())
    assert content.all_problems == ()
    assert {job.brand for job in content.jobs} == {"quiet-harbor"}
    assert {job.edition.id for job in content.jobs} == {"mental-wellness", "affirmation-cards"}
    assert _complaints() == []


def test_all_three_go_together(here: Path) -> None:
    add_product("workbook", "quiet-week")
    add_product("deck", "small-steps", "Steps: “small”")
    add_brand("quiet-harbor", BrandWords(phone="909-555-0142", color="#7A2E3A"))
    assert _complaints() == []
    report = build(Request(jobs=1, variants=("home",)))
    assert report.ok
    assert {(file.brand, file.product) for file in report.files} == {
        ("quiet-harbor", "quiet-week"),
        ("quiet-harbor", "small-steps"),
    }
    assert [finding for file in report.files for finding in file.findings] == []


def test_a_starter_is_there_in_the_projects_language(here: Path) -> None:
    add_product("deck", "first")
    _in_spanish(here / "content")
    (here / "content/decks/first/en-US.yaml").rename(here / "content/decks/first/es-US.yaml")
    assert add_product("workbook", "semana").plain
    assert add_product("deck", "pasos").plain
    assert (here / "content/decks/pasos/es-US.yaml").is_file()
    report = check(today=CHECKED)
    assert [p for p in report.problems if "semana" in p.place.file or "pasos" in p.place.file] == []
    assert build(Request(products=("semana", "pasos"), jobs=1)).ok


def test_every_language_has_the_same_starters() -> None:
    def shape(data: object) -> object:
        if isinstance(data, dict):
            return {key: data[key] if key in ("id", "kind") else shape(data[key]) for key in data}
        return [shape(item) for item in data] if isinstance(data, list) else None

    starters = ROOT / "workbook/starters"
    english, spanish = (sorted((starters / tag).rglob("*.yaml")) for tag in ("en-US", "es-US"))
    assert len(english) == 4
    for one, other in zip(english, spanish, strict=True):
        kinds = [
            shape({**read_source(path).data, "extras": 0, "front": 0, "back": 0}) for path in (one, other)
        ]
        assert kinds[0] == kinds[1]


def test_a_language_without_starters_gets_english_and_the_lines_to_add(here: Path) -> None:
    content = practice(here, {"project.yaml": PROJECT + "locale: fr-CA\n"})
    added = add_product("deck", "pas")
    assert (content / "decks/pas/en-US.yaml").is_file()
    assert added.lines == ("  - id: pas", "    variants: [screen, home]")
    assert (content / "project.yaml").read_text("utf-8") == PROJECT + "locale: fr-CA\n"


def test_a_project_takes_it_into_its_list_and_keeps_its_words(here: Path) -> None:
    text = f"# mine\n{PROJECT}# the end\n"
    content = practice(here, {"project.yaml": text})
    added = add_product("deck", "small-steps")
    assert added.plain
    assert content / "project.yaml" in set(added.files) - set(added.new)
    lines = "  - id: small-steps\n    variants: [screen, home]\n"
    assert (content / "project.yaml").read_text("utf-8") == text.replace("# the end", f"{lines}# the end")


@pytest.mark.parametrize("project", ["format: 1\nproducts: !!x []\n", "format: 1\nproducts: nothing\n"])
def test_a_project_that_cannot_be_extended_is_left_as_it_is(here: Path, project: str) -> None:
    content = practice(here, {"project.yaml": project})
    added = add_product("deck", "small-steps")
    assert added.lines[0] == "  - id: small-steps"
    assert (content / "project.yaml").read_text("utf-8") == project


def test_a_project_that_names_it_already_needs_nothing(here: Path) -> None:
    project = "format: 1\nproducts: [{id: small-steps}]\n"
    content = practice(here, {"project.yaml": project})
    assert add_product("deck", "small-steps").plain
    assert (content / "project.yaml").read_text("utf-8") == project


def test_a_second_brand_does_not_change_whom_a_plain_build_is_for(here: Path) -> None:
    practice(here)
    added = add_brand("quiet-harbor", BrandWords())
    assert (added.plain, added.lines) == (False, ("brand: quiet-harbor",))
    assert {job.brand for job in read_content(Request()).jobs} == {"calm"}
    assert add_brand("third", BrandWords()).project.read_text("utf-8").count("brand: calm") == 1


def test_the_only_brand_of_a_content_is_the_one_it_is_made_for(here: Path) -> None:
    practice(here, {"brands/calm/_brand.yml": None})
    assert add_brand("quiet-harbor", BrandWords()).plain
    assert {job.brand for job in read_content(Request()).jobs} == {"quiet-harbor"}


def test_a_brand_is_what_was_said_of_it(here: Path) -> None:
    words = BrandWords(
        'Quiet "Harbor": #1', "909-555-0142", "us@example.org", "example.org", "US-CA", "#7A2E3A", LOGO
    )
    add_brand("quiet-harbor", words)
    brand = read_content(Request()).brands["quiet-harbor"]
    assert (brand.name, brand.phone, brand.email) == ('Quiet "Harbor": #1', words.phone, words.email)
    assert (brand.web, brand.region, brand.roles["primary"].hex) == ("example.org", "US-CA", "#7A2E3A")
    assert (here / "content/brands/quiet-harbor/logo.svg").read_bytes() == LOGO.read_bytes()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (BrandWords(color="teal"), "“teal” is no colour"),
        (BrandWords(phone="12"), "“12” is no telephone number"),
        (BrandWords(email="me"), "“me” is no e-mail address"),
        (BrandWords(web="nowhere"), "is no address of the web"),
        (BrandWords(region="California"), "“California” is no region"),
        (BrandWords(logo=Path("nope.svg")), "nope.svg cannot be read"),
        (BrandWords(logo=Path(__file__)), "logo"),
        (BrandWords(name="two\nlines"), "one line"),
    ],
)
def test_what_no_brand_can_have_is_refused_and_nothing_written(
    here: Path, words: BrandWords, message: str
) -> None:
    with pytest.raises(UsageError, match=message):
        add_brand("quiet-harbor", words)
    assert list(here.iterdir()) == []


@pytest.mark.parametrize("ident", ["Small Steps", "", "-a", "a/b", "..", "ñ", "a" * 80])
def test_what_is_no_id_is_refused(here: Path, ident: str) -> None:
    with pytest.raises(UsageError, match="is not an id"):
        add_product("deck", ident)
    assert list(here.iterdir()) == []


def test_an_id_is_proposed() -> None:
    with pytest.raises(UsageError, match="how about small-steps"):
        add_product("deck", "Small Steps!")


def test_an_id_that_is_taken_is_refused(here: Path) -> None:
    practice(here)
    for kind, ident in (("deck", "calm-week"), ("workbook", "mental-wellness")):
        with pytest.raises(UsageError, match=f"“{ident}” already"):
            add_product(kind, ident)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="“calm” already"):
        add_brand("calm", BrandWords())


def test_a_file_that_is_in_the_way_stays(here: Path) -> None:
    content = practice(here)
    stray = content / "workbooks/quiet-week/en-US/02-rest.yaml"
    stray.parent.mkdir(parents=True)
    stray.write_text("mine", "utf-8")
    with pytest.raises(UsageError, match="nothing is overwritten"):
        add_product("workbook", "quiet-week")
    assert stray.read_text("utf-8") == "mine"
    assert list(stray.parent.iterdir()) == [stray]


def test_editors_find_the_schema_of_each_file_and_it_holds(here: Path) -> None:
    add_product("workbook", "quiet-week")
    add_product("deck", "small-steps")
    add_brand("quiet-harbor", BrandWords(phone="909-555-0142"))
    content = here / "content"
    assert len(list((content / ".schemas").iterdir())) == len(KINDS)
    files = [path for path in content.rglob("*.y*ml") if path.is_file()]
    assert len(files) == 6
    for path in files:
        schema = path.parent / path.read_text("utf-8").split("\n", 1)[0].partition("$schema=")[2]
        assert schema.stem == kind_of(path.relative_to(content).as_posix())
        Draft7Validator(json.loads(schema.read_text("utf-8"))).validate(read_source(path).data)
