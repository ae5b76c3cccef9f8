"""Outside judges: other programs draw the same pictures, separate the same inks, find nothing to mend."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from pikepdf import Pdf
from PIL import Image, ImageChops, ImageFilter, ImageStat

from tests.press.made import file_of, job_of
from workbook.preflight import read_facts
from workbook.preflight.plates import plated
from workbook.request import Job

DPI = 50
WORKBOOK = [0, 1, 5, 17, 35]
DECK = [0, 1, 30, 31, 108, 109]
BLUR = ImageFilter.BoxBlur(3)
"""Programs smooth edges each in its own way: seen from a little farther, that is gone."""
MEAN = 4.0
"""Of 255: how far two pictures may differ on the whole."""
FAR, SHARE = 40, 0.015
"""And how many of their pixels may be quite different."""
Draws = Callable[[Path], list[Image.Image]]


def chosen(data: bytes, pages: list[int]) -> bytes:
    """A file of these pages alone."""
    with Pdf.open(BytesIO(data)) as whole, Pdf.new() as some:
        for number in pages:
            some.pages.append(whole.pages[number])
        out = BytesIO()
        some.save(out)
    return out.getvalue()


def run(*words: str | Path) -> None:
    subprocess.run([str(word) for word in words], check=True, capture_output=True, timeout=120)


def pictures(folder: Path, pattern: str) -> list[Image.Image]:
    found = [Image.open(path).convert("RGB") for path in sorted(folder.glob(pattern))]
    assert found
    return found


def pdfium(path: Path) -> list[Image.Image]:
    with pypdfium2.PdfDocument(path) as document:
        return [page.render(scale=DPI / 72).to_pil().convert("RGB") for page in document]


def poppler(path: Path) -> list[Image.Image]:
    run("pdftoppm", "-r", str(DPI), "-png", path, path.parent / "poppler")
    return pictures(path.parent, "poppler-*.png")


def ghostscript(path: Path) -> list[Image.Image]:
    run(
        "gs", "-q", "-dBATCH", "-dNOPAUSE", "-dSAFER", f"-r{DPI}", "-sDEVICE=png16m", "-dUseCropBox",
        "-dTextAlphaBits=4", "-dGraphicsAlphaBits=4", f"-sOutputFile={path.parent}/gs-%03d.png", path,
    )  # fmt: skip
    return pictures(path.parent, "gs-*.png")


OTHERS = [
    pytest.param(poppler, marks=pytest.mark.system("pdftoppm"), id="poppler"),
    pytest.param(ghostscript, marks=pytest.mark.system("gs"), id="ghostscript"),
]
FILES = [
    pytest.param(job_of("mental-wellness", "home"), WORKBOOK, id="workbook-home"),
    pytest.param(job_of("affirmation-cards", "home"), [0, 1, 12], id="deck-home"),
    pytest.param(job_of("mental-wellness", "press"), WORKBOOK, id="workbook-press"),
    pytest.param(job_of("affirmation-cards", "press"), DECK, id="deck-press"),
]


def differences(one: Image.Image, other: Image.Image) -> tuple[float, float]:
    """The mean difference of two pictures, and the share of pixels that are quite different."""
    size = min(one.width, other.width), min(one.height, other.height)
    assert abs(one.width - other.width) <= 1
    assert abs(one.height - other.height) <= 1
    apart = ImageChops.difference(*(each.crop((0, 0, *size)).filter(BLUR) for each in (one, other))).convert(
        "L"
    )
    far = sum(apart.histogram()[FAR:]) / (size[0] * size[1])
    return ImageStat.Stat(apart).mean[0], far


@pytest.mark.parametrize("draws", OTHERS)
@pytest.mark.parametrize(("job", "pages"), FILES)
def test_other_programs_draw_the_same(job: Job, pages: list[int], draws: Draws, tmp_path: Path) -> None:
    data = chosen(file_of(job).data, pages)
    if job.variant.colour == "cmyk":
        # How CMYK looks on a screen is each program's own affair; what comes on the plates is not.
        data = plated(data, "colours")
    path = tmp_path / "file.pdf"
    path.write_bytes(data)
    drawn = list(zip(pdfium(path), draws(path), strict=True))
    assert len(drawn) == len(pages)
    for number, (one, other) in zip(pages, drawn, strict=True):
        mean, far = differences(one, other)
        assert mean < MEAN, number + 1
        assert far < SHARE, number + 1


def separations(data: bytes, folder: Path) -> dict[str, list[Path]]:
    """What Ghostscript separates a file into: its plates, each with a picture of each page."""
    (folder / "file.pdf").write_bytes(data)
    run(
        "gs", "-q", "-dBATCH", "-dNOPAUSE", "-dSAFER", "-r72", "-sDEVICE=tiffsep", "-dSimulateOverprint=true",
        f"-sOutputFile={folder}/page-%03d.tif", folder / "file.pdf",
    )  # fmt: skip
    plates: dict[str, list[Path]] = {}
    for path in sorted(folder.glob("page-*(*).tif")):
        plates.setdefault(path.name.partition("(")[2].removesuffix(").tif"), []).append(path)
    return plates


PRESSES = [
    pytest.param(job_of("mental-wellness", "press"), WORKBOOK, id="workbook-press"),
    pytest.param(job_of("affirmation-cards", "drivethrucards"), DECK, id="deck-drivethrucards"),
    pytest.param(job_of("therapists-inner-work", "kdp"), [0, 3, 27], id="workbook-kdp"),
    pytest.param(job_of("affirmation-cards", "press", "sample-oxbarrow"), DECK, id="deck-another-brand"),
]


@pytest.mark.system("gs")
@pytest.mark.parametrize(("job", "pages"), PRESSES)
def test_it_separates_into_the_four_inks_and_spots_that_are_declared(
    job: Job, pages: list[int], tmp_path: Path
) -> None:
    data = file_of(job).data
    facts = read_facts(data, frozenset({"press"}))
    assert facts.press is not None
    spots = {name for state in facts.press.pages for name, _ in state.spots}
    found = separations(chosen(data, pages), tmp_path)
    assert set(found) == {"Cyan", "Magenta", "Yellow", "Black"} | spots
    assert {len(paths) for paths in found.values()} == {len(pages)}


@pytest.mark.system("gs")
@pytest.mark.parametrize(("job", "pages"), PRESSES[:2])
def test_our_own_plates_are_those_of_ghostscript(job: Job, pages: list[int], tmp_path: Path) -> None:
    data = chosen(file_of(job).data, pages)
    found = separations(data, tmp_path)
    black = pypdfium2.PdfDocument(plated(data, "black"))
    colours = pypdfium2.PdfDocument(plated(data, "colours"))
    for number in range(len(pages)):
        inks = colours[number].render(scale=1, rev_byteorder=True).to_pil().convert("RGB").split()
        ours = dict(zip(("Cyan", "Magenta", "Yellow"), inks, strict=True))
        ours["Black"] = black[number].render(scale=1, grayscale=True).to_pil().convert("L")
        for name, picture in ours.items():
            theirs = Image.open(found[name][number]).convert("L")
            mean, far = differences(picture, theirs)
            assert mean < MEAN, (name, pages[number] + 1)
            assert far < SHARE, (name, pages[number] + 1)


VENDORS = [("mental-wellness", variant) for variant in ("press", "press-marks", "kdp", "lulu", "mixam")] + [
    ("affirmation-cards", variant) for variant in ("press", "press-marks", "drivethrucards")
]


@pytest.mark.system("qpdf")
@pytest.mark.parametrize(("product", "variant"), VENDORS)
def test_qpdf_finds_nothing_to_mend(product: str, variant: str, tmp_path: Path) -> None:
    made = file_of(job_of(product, variant))
    for number, one in enumerate((made, *made.beside)):
        path = tmp_path / f"{number}.pdf"
        path.write_bytes(one.data)
        said = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, check=False)
        assert (said.returncode, "WARNING" in said.stdout + said.stderr) == (0, False), said.stderr
