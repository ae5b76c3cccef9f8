from __future__ import annotations

import pytest

from workbook.spec.roots import builtin
from workbook.spec.vector_file import svg_refusal


def svg(inside: str, attributes: str = "") -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" {attributes}>{inside}</svg>'.encode()


def code(data: bytes) -> str | None:
    refusal = svg_refusal(data, "logo.svg")
    return refusal.code if refusal else None


def test_the_built_in_logo_is_well() -> None:
    for path in builtin().glob("brands/*/*.svg"):
        assert code(path.read_bytes()) is None


@pytest.mark.parametrize(
    "inside",
    [
        '<path d="M0 0"/>',
        '<defs><path id="a"/></defs><use href="#a"/>',
        '<g fill="url(#g)" style="fill: url( \'#g\' )"/>',
        "<style>path { fill: red }</style>",
        '<metadata xmlns:x="http://x.org/"><x:y/></metadata>',
    ],
)
def test_shapes_and_colors_are_well(inside: str) -> None:
    assert code(svg(inside)) is None


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        '<g onclick="alert(1)"/>',
        '<a href="https://x.org"><path/></a>',
        '<use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="other.svg#a"/>',
        '<image href="data:image/png;base64,AAAA"/>',
        '<image href="http://x.org/x.png"/>',
        "<foreignObject/>",
        '<path><animate attributeName="d"/></path>',
        "<style>@import 'x.css'</style>",
        '<path style="fill: url(http://x.org/x.svg#a)"/>',
        '<path fill="url(file:///etc/passwd)"/>',
        '<use href="javascript:alert(1)"/>',
    ],
)
def test_what_runs_or_reaches_outside_is_refused(inside: str) -> None:
    assert code(svg(inside)) == "logo-svg"


def test_entities_are_refused_before_they_are_read() -> None:
    bomb = b'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + svg("&b;")
    outside = b'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + svg("&a;")
    assert code(bomb) == code(outside) == "logo-svg"
    assert code(svg("").decode().encode("utf-16")) == "logo-svg"


@pytest.mark.parametrize(
    "data", [b"", b"<svg", b"<html/>", b"\x89PNG", b'<?xml version="1.0" encoding="x"?><svg/>']
)
def test_what_is_no_svg_is_refused(data: bytes) -> None:
    assert code(data) == "logo-corrupt"
