"""What a build writes beside a deck: its tuck box and its folded guide."""

from __future__ import annotations

import json
import subprocess
from functools import cache
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from pikepdf import Name, Pdf
from PIL import Image, ImageChops, ImageStat

from tests.spec.contents import content
from workbook.content import Content, read_content
from workbook.examining import preflight
from workbook.make import build
from workbook.making import Made, make_file
from workbook.preflight import read_facts
from workbook.request import Request

DECK = "affirmation-cards"
SPOT = """\
meta: {name: Harbor House}
color:
  palette: {house: "#3F8FD0"}
  primary: house
defaults: {workbook: {print: {spot: {house: House Blue}}}}
"""
ORACLE = """\
title: A few large cards
trim: oracle
suits: [{id: rest, name: Rest, symbol: moon, color: primary}]
cards: [{id: one, suit: rest, front: "I am learning to stop.", quantity: 60}]
"""


def made(found: Content) -> dict[str, Made]:
    """All files of a content's jobs by their names without folder."""
    every = [make_file(job, found) for job in found.ready]
    return {one.name.split("/")[-1]: one for first in every for one in (first, *first.beside)}


@cache
def built(variant: str, brand: str = "serene-pathways", locale: str = "en-US") -> dict[str, Made]:
    request = Request(products=(DECK,), variants=(variant,), brands=(brand,), locales=(locale,))
    return made(read_content(request))


def companion(name: str, variant: str, **more: str) -> Made:
    found = [one for key, one in built(variant, **more).items() if key.endswith(f"_{name}.pdf")]
    assert len(found) == 1
    return found[0]


def test_a_box_and_a_guide_stand_beside_the_deck() -> None:
    stem = f"{DECK}_en-US_press_letter"
    assert built("press").keys() == {f"{stem}.pdf", f"{stem}_box.pdf", f"{stem}_guide.pdf"}
    stem = f"{DECK}_en-US_home_letter"
    assert built("home").keys() == {f"{stem}.pdf", f"{stem}_box.pdf", f"{stem}_guide.pdf"}


@pytest.mark.parametrize("variant", ["screen", "ink-saver", "drivethrucards"])
def test_other_files_of_a_deck_go_alone(variant: str) -> None:
    assert len(built(variant)) == 1


@pytest.mark.parametrize("locale", ["en-US", "es-US"])
@pytest.mark.parametrize(
    "brand", ["serene-pathways", "sample-ninth-tram", "sample-oxbarrow", "sample-oxbarrow-mill"]
)
@pytest.mark.parametrize("variant", ["home", "press", "press-marks"])
def test_nothing_is_wrong_with_them(variant: str, brand: str, locale: str) -> None:
    for name in ("box", "guide"):
        one = companion(name, variant, brand=brand, locale=locale)
        assert [finding for finding in one.findings if finding.level != "note"] == []
        assert one.standards == (() if variant == "home" else ("PDF/X-4",))
        assert one.pages == {"box": 1, "guide": 2}[name]


def test_the_command_finds_no_error_in_them_either(tmp_path: Path) -> None:
    paths = []
    for name in ("box", "guide"):
        paths.append(tmp_path / f"{name}.pdf")
        paths[-1].write_bytes(companion(name, "press").data)
    report = preflight(paths, "press")
    assert [finding for file in report.files for finding in file.findings if finding.level == "error"] == []
    notes = {finding.code for file in report.files for finding in file.findings}
    assert "spot-colour" in notes


def test_the_box_of_a_press_names_its_die() -> None:
    with Pdf.open(BytesIO(companion("box", "press").data)) as pdf:
        (group,) = pdf.Root.OCProperties.OCGs
        assert str(group.Name) == "Dieline"
        assert [str(one.Name) for one in pdf.Root.OCProperties.D.ON] == ["Dieline"]
        page = pdf.pages[0].obj
        assert page.Resources.Properties["/Layer.Dieline"].objgen == group.objgen
        space = page.Resources.ColorSpace["/Ink.dieline"]
        assert [space[0], space[1], space[2]] == [Name.Separation, Name("/Dieline"), Name.DeviceCMYK]
        assert page.Contents[0].read_bytes() == b"/Overprint gs"
        packet = pdf.Root.Metadata.read_bytes().decode()
    assert "<rdf:li>Yellow</rdf:li><rdf:li>Black</rdf:li><rdf:li>Dieline</rdf:li>" in packet


def test_with_marks_the_layer_goes_along_into_the_form() -> None:
    with Pdf.open(BytesIO(companion("box", "press-marks").data)) as pdf:
        (form,) = dict(pdf.pages[0].Resources.XObject.items()).values()
        assert "/Layer.Dieline" in form.Resources.Properties
        assert pdf.pages[0].mediabox[2] > pdf.pages[0].trimbox[2] + 30


def test_the_box_has_the_size_of_its_cards() -> None:
    facts = read_facts(companion("box", "press").data)
    trim = facts.pages[0].trim
    assert trim is not None
    # 63 cards of 12 pt, a guide of three layers, a carton of 14 pt.
    deep = 63 * 0.864 + 3 * 0.3744 * 2 + 72 / 25.4 + 2 * 1.008
    wide = 180 + 2 * 72 / 25.4 + 2 * 1.008
    assert trim.width == pytest.approx(36 + 2 * wide + 2 * deep, abs=0.01)
    assert trim.height == pytest.approx(252 + 2 * 72 / 25.4 + 3 * 1.008 + 2 * (deep + 45), abs=0.01)


def test_at_home_both_fit_on_the_paper_and_ask_for_full_size() -> None:
    for name, duplex in (("box", None), ("guide", Name.DuplexFlipLongEdge)):
        with Pdf.open(BytesIO(companion(name, "home").data)) as pdf:
            assert [float(edge) for edge in pdf.pages[0].mediabox] == [0, 0, 612, 792]
            wishes = pdf.Root.ViewerPreferences
            assert wishes.PrintScaling == Name("/None")
            assert wishes.get("/Duplex") == duplex
            assert str(pdf.docinfo["/Title"]).endswith({"box": " · Box", "guide": " · Guide"}[name])


def test_a_box_too_large_for_the_paper_is_left_out_with_a_word_why(tmp_path: Path) -> None:
    project = "format: 1\nproducts: [{id: large, variants: [home, press]}]\n"
    content(tmp_path, {"project.yaml": project, "decks/large/en-US.yaml": ORACLE})
    found = made(read_content(Request(content=tmp_path / "content")))
    assert "large_en-US_press_letter_box.pdf" in found
    assert "large_en-US_home_letter_guide.pdf" in found
    assert "large_en-US_home_letter_box.pdf" not in found
    (note,) = found["large_en-US_home_letter.pdf"].findings
    assert (note.code, note.level) == ("box-no-room", "note")


def test_the_report_lists_them(tmp_path: Path) -> None:
    report = build(Request(products=(DECK,), variants=("home",), out=tmp_path, jobs=1))
    said = json.loads(json.dumps([file.path for file in report.files]))
    assert [path.split("/")[-1] for path in said] == [
        f"{DECK}_en-US_home_letter.pdf",
        f"{DECK}_en-US_home_letter_box.pdf",
        f"{DECK}_en-US_home_letter_guide.pdf",
    ]
    assert all((tmp_path / "serene-pathways" / path.split("/")[-1]).is_file() for path in said)


@pytest.mark.parametrize("name", ["box", "guide"])
def test_the_same_bytes_come_out_twice(name: str) -> None:
    first = companion(name, "press").data
    built.cache_clear()
    assert companion(name, "press").data == first


@pytest.fixture(scope="module")
def spotted(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Made]:
    """The built-in deck of a brand with an ink of its own."""
    folder = tmp_path_factory.mktemp("spot")
    project = f"format: 1\nbrand: harbor\nproducts: [{{id: {DECK}, variants: [press]}}]\n"
    content(folder, {"project.yaml": project, "brands/harbor/_brand.yml": SPOT})
    return made(read_content(Request(content=folder / "content")))


def test_a_brands_own_ink_comes_out_as_its_own_plate(spotted: dict[str, Made]) -> None:
    for one in spotted.values():
        assert [finding for finding in one.findings if finding.level == "error"] == []
        named = {finding.where for finding in one.findings if finding.code == "spot-colour"}
        assert named == ({"House Blue", "Dieline"} if one.name.endswith("box.pdf") else {"House Blue"})


@pytest.mark.system("gs")
def test_ghostscript_separates_the_declared_inks_only(spotted: dict[str, Made], tmp_path: Path) -> None:
    (box,) = (one for name, one in spotted.items() if name.endswith("_box.pdf"))
    (tmp_path / "box.pdf").write_bytes(box.data)
    command = [
        "gs",
        "-q",
        "-dNOPAUSE",
        "-dBATCH",
        "-dSAFER",
        "-sDEVICE=tiffsep",
        "-r36",
        "-o",
        "p%d.tif",
        "box.pdf",
    ]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    plates = {path.stem.partition("(")[2].rstrip(")") for path in tmp_path.glob("p1(*).tif")}
    assert plates == {"Cyan", "Magenta", "Yellow", "Black", "Dieline", "House Blue"}


@pytest.mark.system("qpdf")
@pytest.mark.parametrize("variant", ["home", "press", "press-marks"])
def test_qpdf_has_nothing_to_say(variant: str, tmp_path: Path) -> None:
    for name in ("box", "guide"):
        path = tmp_path / f"{name}.pdf"
        path.write_bytes(companion(name, variant).data)
        done = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout


@pytest.mark.system("pdftoppm")
@pytest.mark.parametrize("name", ["box", "guide"])
def test_two_engines_draw_the_same_picture(name: str, tmp_path: Path) -> None:

    data = companion(name, "home").data
    (tmp_path / "one.pdf").write_bytes(data)
    command = ["pdftoppm", "-r", "50", "-png", "-f", "1", "-l", "1", "one.pdf", "p"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    (path,) = tmp_path.glob("p*.png")
    ours = pypdfium2.PdfDocument(data)[0].render(scale=50 / 72).to_pil().convert("L")
    with Image.open(path) as theirs:
        apart = ImageChops.difference(ours, theirs.convert("L").resize(ours.size))
    assert ImageStat.Stat(apart).mean[0] < 3


def test_findings_of_the_deck_itself_stay_as_they_were() -> None:
    (deck,) = (one for name, one in built("press").items() if name.endswith("letter.pdf"))
    assert deck.findings == ()
