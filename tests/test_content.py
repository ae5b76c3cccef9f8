from __future__ import annotations

from pathlib import Path

import pytest

from tests.books import written
from tests.spec.contents import LEAST, content
from workbook.content import Content, read_content
from workbook.request import Request

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{}</svg>'


def _read(folder: Path, logo: str) -> Content:
    content(
        folder,
        {
            "project.yaml": "format: 1\nproducts: [{id: calm-week}]\n",
            "brands/calm/_brand.yml": f"{LEAST}logo: mark.svg\n",
            "brands/calm/mark.svg": SVG.format(logo),
        },
    )
    written(folder / "content/workbooks")
    return read_content(Request(content=folder / "content"))


def test_a_brand_is_read_with_its_mark(tmp_path: Path) -> None:
    found = _read(tmp_path, '<path d="M0 0h9v9z"/>')
    assert found.all_problems == ()
    assert set(found.brands) == {"calm"}


@pytest.mark.parametrize("inside", ["<style>path { fill: red }</style>", "<text>Calm</text>", ""])
def test_a_mark_that_cannot_be_drawn_stops_its_brand(tmp_path: Path, inside: str) -> None:
    found = _read(tmp_path, inside)
    assert found.ready == ()
    (problem,) = found.brand_problems["calm"]
    assert (problem.code, problem.place.line, problem.place.column) == ("logo-svg", 3, 7)
    assert problem.excerpt == "logo: mark.svg"
