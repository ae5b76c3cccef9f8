from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from tests.practices import practice
from workbook.content import read_content
from workbook.finding import Finding
from workbook.making import Made, make_file
from workbook.preflight import Wants, examine
from workbook.request import Request
from workbook.sealing import Seal, named, seal_of, sealed

KEY = "ab" * 32


@pytest.fixture
def made(tmp_path: Path) -> Made:
    content = read_content(Request(content=practice(tmp_path)))
    return make_file(content.jobs[0], content)


def picture() -> bytes:
    out = BytesIO()
    Image.new("RGB", (3, 2), "red").save(out, "PNG")
    return out.getvalue()


def test_a_pdf_carries_its_seal_in_its_metadata(made: Made) -> None:
    done = sealed(made, KEY)
    assert seal_of(made.data) is None
    assert seal_of(done.data) == Seal(KEY, named(made.name), 1, 1)
    assert len(done.data) == len(made.data)
    with pikepdf.open(BytesIO(done.data)) as pdf, pdf.open_metadata() as metadata:
        assert metadata["{urn:practice-workbook:}seal"].startswith(KEY)


def test_a_sealed_file_keeps_its_standard(made: Made) -> None:
    assert made.standards == ("PDF/UA-1",)
    wants = Wants(standard="PDF/UA-1", tagged=True)
    assert not [one for one in examine(sealed(made, KEY).data, wants).findings if one.level == "error"]


def test_pictures_carry_it_too_and_stay_pictures(made: Made) -> None:
    faces = (("001-front.png", picture()), ("001-back.png", picture()))
    done = sealed(replace(made, name="calm/cards", faces=faces), KEY)
    seals = [seal_of(data) for _, data in done.faces]
    assert seals == [
        Seal(KEY, named("calm/cards/001-front.png"), 1, 2),
        Seal(KEY, named("calm/cards/001-back.png"), 2, 2),
    ]
    with Image.open(BytesIO(done.faces[0][1])) as image:
        image.load()
        assert (image.size, image.getpixel((0, 0))) == ((3, 2), (255, 0, 0))
        assert image.info["Seal"].startswith(KEY)


def test_files_of_one_job_are_parts_of_a_whole(made: Made) -> None:
    done = sealed(replace(made, beside=(replace(made, name="calm/cover.pdf"),)), KEY)
    seals = [seal_of(one.data) for one in (done, *done.beside)]
    assert [(seal.part, seal.whole) for seal in seals if seal] == [(1, 2), (2, 2)]
    assert (done.key, done.beside[0].key) == (KEY, KEY)


def test_a_file_with_an_error_gets_none(made: Made) -> None:
    bad = replace(made, findings=(Finding("ua1", "error", "No."),))
    assert sealed(bad, KEY) == bad
    assert sealed(replace(made, beside=(bad,)), KEY).key is None


@pytest.mark.parametrize(
    "data", [b"", b"%PDF-1.7 none", b"\x89PNG\r\n\x1a\n", b"<workbook:seal>x</workbook:seal>"]
)
def test_what_has_no_seal_says_so(data: bytes) -> None:
    assert seal_of(data) is None
