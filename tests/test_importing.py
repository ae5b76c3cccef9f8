from __future__ import annotations

from pathlib import Path

import pytest

from tests.modules import ROOT
from tests.practices import BRAND, practice
from workbook.content import read_content
from workbook.errors import ContentError
from workbook.importing import COLUMNS, import_brands
from workbook.request import Request

LOGO = ROOT / "content/brands/serene-pathways/logo.svg"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def table(text: str, encoding: str = "utf-8") -> Path:
    path = Path("practices.csv")
    path.write_bytes(text.encode(encoding))
    return path


def wrong(text: str) -> list[tuple[int, int, str]]:
    """Row, column and code of each problem; nothing may have been written."""
    before = sorted(Path().rglob("*"))
    with pytest.raises(ContentError) as error:
        import_brands(table(text))
    assert [path for path in sorted(Path().rglob("*")) if path not in before] in ([], [Path("practices.csv")])
    return [(one.place.line, one.place.column, one.code) for one in error.value.problems]


def test_every_row_becomes_a_brand(here: Path) -> None:
    (here / "mark.svg").write_bytes(LOGO.read_bytes())
    idents, added = import_brands(
        table(
            "name,phone,address,color,logo,region,license-title,license-number\n"
            '"Oak, Elm & Ash",909-555-0142,1 Main St / Chino,#2F5D62,mark.svg,US-CA,LMFT,0001\n'
            "\n"
            '"River ""House""",,"2 Mill Rd\nSample",,,GB,,\n'
        )
    )
    assert idents == ["oak-elm-ash", "river-house"]
    assert added is not None
    brands = read_content(Request(brands=("all",))).brands
    oak, river = brands["oak-elm-ash"], brands["river-house"]
    assert (oak.name, oak.address, oak.phone_href) == (
        "Oak, Elm & Ash",
        ("1 Main St", "Chino"),
        "tel:+19095550142",
    )
    assert (oak.license_line, oak.roles["primary"].hex, len(oak.logos) > 0) == ("LMFT 0001", "#2F5D62", True)
    assert (river.name, river.address, river.paper) == ('River "House"', ("2 Mill Rd", "Sample"), "a4")
    assert {job.brand for job in read_content(Request()).jobs} == {"oak-elm-ash"}


def test_sites_of_a_group_take_from_it_what_they_leave_empty(here: Path) -> None:
    practice(here, {"brands/calm/_brand.yml": BRAND + "typography: {base: {family: Figtree}}\n"})
    rows = ("id;name;phone;extends", "north;Calm North;909-555-0143;calm", "south;Calm South;;group")
    import_brands(table("\n".join((*rows, "group;Group;909-555-0144;"))))
    brands = read_content(Request(brands=("all",))).brands
    assert (brands["north"].phone, brands["north"].base.name) == ("909-555-0143", "Figtree")
    assert (brands["south"].phone, brands["south"].roles) == ("909-555-0144", brands["group"].roles)
    assert {job.brand for job in read_content(Request()).jobs} == {"calm"}


def test_what_is_wrong_is_told_by_row_and_column_and_nothing_is_written(here: Path) -> None:
    found = wrong(
        "name,phone,color,region,email,web,logo\n"
        "One,12,teal,California,me,,\n"
        "Two,909-555-0142,#123456,US-CA,two@example.org,nowhere,mark.svg\n"
        "One,,,,,,\n"
        ",909-555-0142,,,,,\n"
    )
    assert found == [(3, 7, "logo-missing"), (4, 1, "brand-taken"), (5, 1, "missing-key")]
    found = wrong(
        "name,phone,color,region,email,web\n"
        "One,12,teal,California,me,\n"
        "Two,909-555-0142,#123456,US-CA,two@example.org,nowhere\n"
        "Three,555-0142,,US-CA,,\n"
    )
    assert found == [
        (2, 2, "bad-phone"),
        (2, 3, "bad-color"),
        (2, 4, "bad-region"),
        (2, 5, "bad-link"),
        (3, 6, "bad-link"),
        (4, 2, "bad-phone"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", [(0, 0, "table-row")]),
        ("name\n", [(0, 0, "table-row")]),
        ('name\n"One\n', [(0, 0, "table-row")]),
        ("name,nmae,name\nOne,x,y\n", [(1, 2, "table-column"), (1, 3, "table-column")]),
        ("phone\n909-555-0142\n", [(1, 0, "table-column")]),
        ("name\nOne,two\n", [(2, 2, "table-row")]),
        ("name\n診療所\n", [(2, 1, "bad-id")]),
        ("id,name\n../up,Up\nserene-pathways,S\n", [(2, 1, "bad-id"), (3, 1, "brand-taken")]),
        ("name,extends\nOne,nobody\n", [(2, 2, "unknown-id")]),
        ("name,extends\nOne,two\nTwo,one\n", [(2, 2, "extends-circle"), (3, 2, "extends-circle")]),
        ("name,paper\nOne,legal\n", [(2, 2, "unknown-value")]),
    ],
)
def test_what_is_no_table_of_practices_is_refused(
    here: Path, text: str, found: list[tuple[int, int, str]]
) -> None:
    assert wrong(text) == found


def test_a_table_of_a_spreadsheet_can_be_read_and_another_encoding_is_told(here: Path) -> None:
    assert import_brands(table("Name\tLicense Title\nÉté\tLMFT\n", "utf-8-sig"), dry=True) == (["t"], None)
    path = table("name\nÉté\n", "latin-1")
    with pytest.raises(ContentError) as error:
        import_brands(path)
    assert error.value.problems[0].code == "file-not-utf8"
    assert [path.name for path in here.iterdir()] == ["practices.csv"]


def test_a_dry_run_writes_nothing(here: Path) -> None:
    assert import_brands(table("name\nOne\n"), dry=True) == (["one"], None)
    assert [path.name for path in here.iterdir()] == ["practices.csv"]


def test_hundreds_of_rows_are_read_at_once(here: Path) -> None:
    rows = "".join(f"Practice {number},909-555-{number:04},calm\n" for number in range(300))
    practice(here)
    idents, _ = import_brands(table("name,phone,extends\n" + rows))
    assert len(idents) == 300
    assert len(list(Path("content/brands").iterdir())) == 301


def test_every_column_is_one_of_a_brands_file(here: Path) -> None:
    (here / "mark.svg").write_bytes(LOGO.read_bytes())
    values = {
        "id": "full", "name": "Full", "phone": "909-555-0142", "email": "a@example.org", "web": "example.org",
        "offerings": "https://example.org/free", "address": "1 Main St / Chino", "tagline": "Slowly",
        "practitioner": "Jo", "license-title": "LPC", "license-number": "1", "region": "US-OR",
        "copyright": "© Jo", "color": "#2F5D62", "secondary": "#7A2E3A", "tertiary": "#555555",
        "logo": "mark.svg", "logo-alt": "A leaf", "paper": "a4",
    }  # fmt: skip
    assert values.keys() == COLUMNS.keys() - {"extends"}
    import_brands(table(",".join(values) + "\n" + ",".join(values.values()) + "\n"))
    brand = read_content(Request(brands=("full",))).brands["full"]
    assert (brand.web, brand.offerings, brand.tagline) == ("example.org", "example.org/free", "Slowly")
    assert (brand.practitioner_name, brand.copyright, brand.paper) == ("Jo", "© Jo", "a4")
    assert [brand.roles[role].hex for role in ("secondary", "tertiary")] == ["#7A2E3A", "#555555"]
    assert {logo.alt for logo in brand.logos.values()} == {"A leaf"}
