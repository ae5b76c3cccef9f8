from __future__ import annotations

import struct
from contextlib import suppress
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.spec.contents import font
from workbook.spec.roots import builtin
from workbook.spec.sfnt import FontFacts, NotAFontError, font_facts

FONTS = sorted((builtin().parent / "fonts").rglob("*.ttf"))


def facts(tmp_path: Path, data: bytes) -> FontFacts:
    path = tmp_path / "x.ttf"
    path.write_bytes(data)
    return font_facts(path)


def test_there_are_fonts_to_look_at() -> None:
    assert len(FONTS) >= 10


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_a_real_font_is_what_fonttools_says_it_is(path: Path) -> None:
    found = font_facts(path)
    with TTFont(path, lazy=True) as other:
        names = other["name"]
        assert found.family == str(names.getName(16, 3, 1, 0x409) or names.getName(1, 3, 1, 0x409))
        assert found.weight == other["OS/2"].usWeightClass
        assert found.italic == bool(other["OS/2"].fsSelection & 1)
    assert (found.outlines, found.embeddable) == ("truetype", True)


def test_a_font_says_what_it_is(tmp_path: Path) -> None:
    found = facts(tmp_path, font("Ruhe Grotesk", 700, italic=True))
    assert found == FontFacts("truetype", "Ruhe Grotesk", 700, italic=True, embeddable=True)


@pytest.mark.parametrize(
    ("data", "outlines"),
    [
        (font(tables=("CFF ",), signature=b"OTTO"), "cff"),
        (font(tables=("CFF ",)), "cff"),
        (font(tables=("CFF2", "fvar"), signature=b"OTTO"), "variable"),
        (font(tables=("glyf", "fvar")), "variable"),
        (b"ttcf" + bytes(40), "collection"),
        (b"wOFF" + bytes(40), "web"),
        (b"wOF2" + bytes(40), "web"),
    ],
)
def test_other_kinds_of_font_are_known_by_name(tmp_path: Path, data: bytes, outlines: str) -> None:
    assert facts(tmp_path, data).outlines == outlines


@pytest.mark.parametrize(
    ("licence", "allowed"),
    [
        (0x0, True),
        (0x2, False),
        (0x4, True),
        (0x8, True),
        (0x6, True),
        (0x100, False),
        (0x104, False),
        (0x208, False),
    ],
)
def test_the_licence_bits_decide_about_embedding(tmp_path: Path, licence: int, allowed: bool) -> None:
    assert facts(tmp_path, font(licence=licence)).embeddable is allowed


@pytest.mark.parametrize("data", [b"", b"\0\1\0\0", b"<html>", font()[:60], font()[:-80], font(tables=())])
def test_what_is_broken_is_no_font(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(NotAFontError):
        facts(tmp_path, data)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=120))
def test_no_bytes_are_more_than_refused(tmp_path: Path, data: bytes) -> None:
    with suppress(NotAFontError):
        facts(tmp_path, b"\0\1\0\0" + data)


def characters(form: int, *groups: tuple[int, int], count: int | None = None) -> bytes:
    """A table of characters in one subtable of groups."""
    body = b"".join(struct.pack(">LLL", *group, 1) for group in groups)
    head = struct.pack(">HHLL", form, 0, 16 + len(body), 0)
    subtable = head + struct.pack(">L", len(groups) if count is None else count) + body
    if form == 10:
        subtable = head + struct.pack(">LL", *groups[0])
    return struct.pack(">HHHHL", 0, 1, 3, 10, 12) + subtable


@pytest.mark.parametrize(
    "table",
    [
        characters(12, (0, 0xFFFFFFFF)),
        characters(13, (0, 0x10FFFF), (0, 0x10FFFF)),
        characters(12, (32, 127), count=0xFFFFFFFF),
        characters(10, (32, 0xFFFFFFFF)),
        characters(8, (32, 127)),
    ],
)
def test_a_table_of_characters_that_does_not_end_is_refused_unread(tmp_path: Path, table: bytes) -> None:
    with pytest.raises(NotAFontError):
        facts(tmp_path, font(cmap=table))


def test_a_table_of_many_characters_is_well(tmp_path: Path) -> None:
    assert facts(tmp_path, font(cmap=characters(12, (32, 0x2FFFF)))).outlines == "truetype"
