from __future__ import annotations

from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from pikepdf import Name, Object, Pdf, Stream
from PIL import Image

from tests.books import written
from tests.spec.contents import content
from tests.streams import marked
from workbook.content import Content, read_content
from workbook.making import Made, make_file
from workbook.request import Request

NAME = "Ośrodek Spokojnych Ścieżek: Pracownia Psychoterapii i Wsparcia Rodzin w Łodzi oraz okolicy"
POLISH = f"""\
meta:
  name: {{full: "{NAME}", short: Ścieżki}}
  region: PL
  link: https://www.example.org/sciezki
  contact:
    address: [Pracownia „Źródło”, "ul. Łąkowa 11, II piętro", 90-562 Łódź, Polska]
color: {{primary: "#1E5B58"}}
"""
FOOT = "Pracownia „Źródło”, ul. Łąkowa 11, II piętro, 90-562 Łódź, Polska · www.example.org/sciezki"
FRONT = """
- template: full
  blocks: [{kind: cover, id: front}]
- blocks:
    - {kind: imprint}
    - {kind: notice, notice: disclaimer}
- blocks:
    - {kind: contact, qr: true}
"""


def _content(folder: Path, brand: str, **files: bytes) -> Content:
    """A workbook of a few pages for one brand, in every variant there is."""
    beside = {f"brands/calm/{name.replace('__', '.')}": data for name, data in files.items()}
    project = "format: 1\nproducts: [{id: calm-week, variants: [screen]}]\n"
    content(folder, {"project.yaml": project, "brands/calm/_brand.yml": brand, **beside})
    written(folder / "content/workbooks", front=FRONT)
    found = read_content(Request(content=folder / "content", variants=("all",)))
    assert [problem for problem in found.all_problems if problem.level == "error"] == []
    return found


def _made(found: Content) -> dict[str, Made]:
    return {job.variant.id: make_file(job, found) for job in found.jobs}


@cache
def _seal() -> bytes:
    out = BytesIO()
    Image.new("RGB", (40, 40), (160, 40, 30)).save(out, "PNG")
    return out.getvalue()


def _said(data: bytes, page: int) -> dict[str, str]:
    """What the furniture and the content of a page say."""
    found = {"foot": "", "content": ""}
    for one in marked(data):
        if one.page == page and one.kind == "Footer":
            found["foot"] += one.text.replace("\u00a0", " ")
        elif one.page == page and one.tag != "Artifact":
            found["content"] += one.text + " "
    return found


def _is_image(one: Object) -> bool:
    return isinstance(one, Stream) and one.get(Name.Subtype) == Name.Image


def test_the_name_is_as_long_as_it_is_meant_to_be() -> None:
    assert len(NAME) == 90


def test_a_long_name_a_long_address_no_logo_and_polish_letters_make_a_workbook(tmp_path: Path) -> None:
    made = _made(_content(tmp_path, POLISH))
    assert {"screen", "home"} <= made.keys()
    for one in made.values():
        assert [finding for finding in one.findings if finding.level == "error"] == []
    screen = made["screen"].data
    assert " ".join(_said(screen, 0)["content"].split()).endswith(NAME)
    assert _said(screen, 0)["foot"] == ""
    for page in range(1, made["screen"].pages):
        assert _said(screen, page)["foot"] == FOOT
    imprint, contact = (_said(screen, page)["content"] for page in (1, 2))
    assert "Pracownia „Źródło”, ul. Łąkowa 11, II piętro, 90-562 Łódź, Polska" in " ".join(imprint.split())
    assert "Phone" not in contact
    assert "www.example.org/sciezki" in contact


def test_its_files_hold_no_picture(tmp_path: Path) -> None:
    with Pdf.open(BytesIO(_made(_content(tmp_path, POLISH))["screen"].data)) as pdf:
        assert [one for one in pdf.objects if _is_image(one)] == []


def test_a_mark_of_pixels_comes_through_in_every_variant(tmp_path: Path) -> None:
    made = _made(_content(tmp_path, f"{POLISH}logo: seal.png\n", seal__png=_seal()))
    for variant, one in made.items():
        assert [finding for finding in one.findings if finding.level == "error"] == [], variant
        with Pdf.open(BytesIO(one.data)) as pdf:
            images = [found for found in pdf.objects if _is_image(found)]
            assert len(images) == 1, variant
            grey = images[0].ColorSpace == Name.DeviceGray
            assert grey == (variant == "ink-saver")


@pytest.mark.parametrize(
    "ident", ["sample-ninth-tram", "sample-oxbarrow", "sample-oxbarrow-mill", "serene-pathways"]
)
def test_every_built_in_brand_makes_a_workbook(tmp_path: Path, ident: str) -> None:
    content(tmp_path, {"project.yaml": "format: 1\nproducts: [{id: calm-week, variants: [screen]}]\n"})
    written(tmp_path / "content/workbooks", front=FRONT)
    found = read_content(Request(content=tmp_path / "content", brands=(ident,), variants=("all",)))
    assert found.all_problems == ()
    for one in _made(found).values():
        assert [finding for finding in one.findings if finding.level == "error"] == []
        usual = "a4" if "oxbarrow" in ident else "letter"
        assert one.paper == (usual if one.job.variant.papers else None)
