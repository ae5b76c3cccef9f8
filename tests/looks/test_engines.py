"""One form, filled in by several engines and read back by the others: values, pictures, paper."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Mapping
from functools import cache
from io import BytesIO
from itertools import accumulate, groupby
from pathlib import Path

import page
import pytest
from pikepdf import Pdf
from pikepdf.form import Form, TextField
from PIL import Image, ImageChops

from tests.browser import PROGRAM, viewing
from tests.form_page import CELL, DATE, LINES, MOOD, TICKED, form_file
from tests.looking import fields_of
from tests.looks.built import spec, workbook
from tests.pages import PAGE, saved
from tests.prints import ROOT, finished
from tests.viewer import pictures, typed, values
from workbook.answers import filled, flattened, read_answers
from workbook.layout import book
from workbook.product.handout import handout
from workbook.structure import Field

IN_ORDER = (LINES, DATE, TICKED, *MOOD, CELL)
KEYS: Mapping[Field, str] = {
    LINES: "Under a tree.\rMañana, también.", DATE: "10/02", TICKED: " ", MOOD[2]: " ", CELL: "7",
}  # fmt: skip
"""What is typed; a space marks a button."""
ANSWERS: Mapping[str, str | bool | None] = {
    LINES.name: "Under a tree.\nMañana, también.", DATE.name: "10/02", TICKED.name: True, MOOD[2].name: "2",
    CELL.name: "7",
}  # fmt: skip
Engine = Callable[[], bytes]


@cache
def ours() -> bytes:
    return filled(form_file(), ANSWERS)


@cache
def pdfium() -> bytes:
    return typed(
        form_file(),
        {field: text.replace(" ", "") if len(text) == 1 else text for field, text in KEYS.items()},
    )


@cache
def chromium() -> bytes:
    with viewing(form_file()) as viewer:
        for field in IN_ORDER:
            viewer.tab()
            viewer.type(KEYS.get(field, ""))
        return viewer.saved()


ENGINES = [ours, pdfium, pytest.param(chromium, marks=pytest.mark.system(PROGRAM))]
every_engine = pytest.mark.parametrize("engine", ENGINES)


@every_engine
def test_what_one_engine_writes_the_others_read(engine: Engine) -> None:
    data = engine()
    assert {answer.name: answer.value for answer in read_answers(data)} == ANSWERS
    seen = {name: value.replace("\r\n", "\n").replace("\r", "\n") for name, value in values(data).items()}
    assert seen == {
        name: "on" if name in (TICKED.name, MOOD[0].name) else value for name, value in ANSWERS.items()
    }


@every_engine
@pytest.mark.parametrize("printed", [False, True])
def test_it_is_seen_and_it_prints(engine: Engine, printed: bool) -> None:
    _all_shown(pictures(form_file(), printed), pictures(engine(), printed))


@every_engine
@pytest.mark.system("pdftoppm")
def test_poppler_shows_it(engine: Engine, tmp_path: Path) -> None:
    _all_shown(_by_poppler(form_file(), tmp_path / "blank"), _by_poppler(engine(), tmp_path / "filled"))


@every_engine
@pytest.mark.system("gs")
def test_ghostscript_prints_it(engine: Engine, tmp_path: Path) -> None:
    _all_shown(
        _by_ghostscript(form_file(), tmp_path / "blank"), _by_ghostscript(engine(), tmp_path / "filled")
    )


@every_engine
@pytest.mark.system("qpdf")
def test_qpdf_finds_no_fault(engine: Engine, tmp_path: Path) -> None:
    (tmp_path / "filled.pdf").write_bytes(engine())
    subprocess.run(["qpdf", "--check", tmp_path / "filled.pdf"], check=True, capture_output=True)


@every_engine
def test_it_can_be_made_a_record_that_keeps_pdf_ua_1(engine: Engine) -> None:
    assert page.validate_pdf_bytes(flattened(engine()), profile="ua1").is_compliant


@pytest.mark.system(PROGRAM)
@pytest.mark.parametrize("engine", [ours, pdfium])
def test_a_browser_shows_what_others_wrote(engine: Engine) -> None:
    _all_shown(_in_browser(form_file()), _in_browser(engine()))


@pytest.mark.system(PROGRAM)
def test_in_a_browser_the_tab_key_goes_through_a_chapter_in_reading_order() -> None:
    edition = ("mental-wellness", "en-US")
    drawn = book.lay_out(handout(workbook(edition), "where-i-am"), spec(edition), (ROOT / "assets/icons",))
    fields = fields_of(drawn)
    assert {field.kind for field in fields} == {"text", "choice"}
    data = finished(drawn, spec(edition))
    with Pdf.open(BytesIO(data)) as pdf:
        stops = [str(each.Subtype) for sheet in pdf.pages for each in sheet.obj.get("/Annots", ())]
    with viewing(data) as viewer:
        for number, stop in enumerate(stops):
            viewer.tab()
            viewer.type(f"{number:03} " if stop == "/Widget" else "")  # on a link, a space turns the page
        found = {answer.name: answer.value for answer in read_answers(viewer.saved())}
    assert all(found[field.name] for field in fields)
    written = [found[field.name] for field in fields if field.kind == "text"]
    assert written == sorted(written, key=str)
    assert all(len(str(text).split()) == 1 for text in written)


def test_forms_that_others_fill_without_drawing_become_records_too() -> None:
    with Pdf.open(BytesIO(form_file())) as pdf:
        date = Form(pdf)[DATE.name]
        assert isinstance(date, TextField)
        date.value = "10/02"
        data = saved(pdf)
    assert values(data)[DATE.name] == "10/02"
    assert _changed(pictures(form_file())[0], pictures(flattened(data))[0], DATE)


def _changed(before: Image.Image, after: Image.Image, field: Field) -> bool:
    """Whether the place of the field shows something else now."""
    scale, room = before.height / PAGE.height, field.rect
    edges = (room.x, PAGE.height - room.top, room.right, PAGE.height - room.y)
    box = tuple(round(edge * scale) for edge in edges)
    return ImageChops.difference(before.crop(box), after.crop(box)).getbbox() is not None  # type: ignore[arg-type]


def _all_shown(before: list[Image.Image], after: list[Image.Image]) -> None:
    for field in IN_ORDER:
        assert _changed(before[field.page], after[field.page], field) == (field in KEYS), field.label


def _by_poppler(data: bytes, folder: Path) -> list[Image.Image]:
    return _by("pdftoppm -r 72 -png {file} {folder}/page", data, folder)


def _by_ghostscript(data: bytes, folder: Path) -> list[Image.Image]:
    return _by(
        "gs -q -dSAFER -dBATCH -dNOPAUSE -dPrinted -sDEVICE=png16m -r72 -o {folder}/page%d.png {file}",
        data,
        folder,
    )


def _by(command: str, data: bytes, folder: Path) -> list[Image.Image]:
    """The pages as a program draws them."""
    folder.mkdir()
    file = folder / "form.pdf"
    file.write_bytes(data)
    parts = [part.format(file=file, folder=folder) for part in command.split()]
    subprocess.run(parts, check=True, capture_output=True)
    return [Image.open(path).convert("RGB") for path in sorted(folder.glob("page*.png"))]


@cache
def _in_browser(data: bytes) -> list[Image.Image]:
    """Both pages, cut out of the browser's window, where they stand one below the other."""
    sheets: list[tuple[int, int]] = []
    with viewing(data) as viewer:
        while len(sheets) < 2:
            window = viewer.picture()
            across = _white([window.getpixel((x, 60)) for x in range(window.width)])
            if across:
                column = [window.getpixel((across[0][0], y)) for y in range(window.height)]
                sheets = _white(column)
    ((left, right),) = across
    return [window.crop((left, top, right, foot)) for top, foot in sheets]


def _white(colors: list[object]) -> list[tuple[int, int]]:
    """Where long runs of white begin and end."""
    runs = [(white, len(list(run))) for white, run in groupby(color == (255, 255, 255) for color in colors)]
    ends = list(accumulate(length for _, length in runs))
    return [
        (end - length, end) for end, (white, length) in zip(ends, runs, strict=True) if white and length > 100
    ]
