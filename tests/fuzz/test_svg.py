"""SVG logos, broken and hostile: refused with words, or a picture within its limits."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from tests.fuzz.mutation import mutated
from tests.fuzz.verdict import within
from tests.prints import ROOT
from workbook.kit.svg import svg_picture
from workbook.kit.svg_shape import MAX_SEGMENTS
from workbook.spec.vector_file import svg_refusal

_HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">'
_SHAPES = (
    '<g transform="rotate(30 5 5) scale(2,.5) matrix(1 0 0 1 0 0)" fill="#123"'
    ' style="stroke:red;stroke-width:2px">'
    '<path d="M0 0L9 9zm1e1-5q2 3 4 5t1 1s1 2 3 4a5 3 30 0 1 9 9" fill-rule="evenodd"/>'
    '<rect x="1" y="2" width="30" height="20" rx="4"/><circle cx="9" cy="9" r="4" fill="currentColor"/>'
    '<ellipse cx="5" cy="5" rx="3" ry="2"/><polygon points="0,0 9,9 0,9"/><polyline points="1 1 2 2"/>'
    '<line x1="0" y1="0" x2="9" y2="9" stroke="rgb(10%,20%,30%)"/></g>'
)
SEEDS = [
    f"{_HEAD}{_SHAPES}</svg>".encode(),
    f"{_HEAD}<defs><title>x</title></defs><g opacity='1'>"
    f"<path d='M1 1h9v9H1V1c1 2 3 4 5 6'/></g></svg>".encode(),
    f"{_HEAD}{'<g>' * 20}<path d='M0 0L1 1'/>{'</g>' * 20}</svg>".encode(),
    *(path.read_bytes() for path in sorted((ROOT / "assets/icons").glob("*.svg"))[:6]),
]
DICTIONARY = [
    *(
        b"<script>x</script>",
        b"<!DOCTYPE svg>",
        b"<!ENTITY a 'b'>",
        b"&a;",
        b"&#0;",
        b"&#x1F331;",
        b"<![CDATA[",
        b"]]>",
    ),
    *(
        b"<use href='#a'/>",
        b"<image href='http://x.org/a.png'/>",
        b" onload='x()'",
        b" href='x'",
        b" xlink:href='#a'",
    ),
    *(
        b"<g>" * 300,
        b"<path d='" + b"M0 0" * 900 + b"'/>",
        b"url(#a)",
        b"url(http://x.org)",
        b"@import 'x'",
        b"<a>",
    ),
    *(
        b"<?xml version='1.0' encoding='utf-16'?>",
        b"<?xml-stylesheet href='x'?>",
        b"xmlns='x'",
        b"<style>x{}</style>",
    ),
    *(
        b"a1e9 1e9 0 0 1 9 9",
        b"scale(0)",
        b"skewX(90)",
        b"rotate(1e300)",
        b"matrix(1 2 3)",
        b"hsl(1,2%,3%)",
        b"#12345",
    ),
    *(
        b"viewBox='0 0 0 0'",
        b"viewBox='0 0 1e-300 1'",
        b"<svg/>",
        b"</svg>",
        b"<!--",
        b"-->",
        b"%",
        b"px",
        b"em",
        b"\x00",
    ),
]


def judge(data: bytes) -> None:
    refusal = svg_refusal(data, "logo.svg")
    if refusal is not None:
        assert refusal.code in ("logo-svg", "logo-corrupt")
        assert refusal.message
    try:
        picture = svg_picture(data, lambda color: f"logo-{color[1:]}")
    except ValueError:
        return
    box = picture.bounds
    assert all(map(math.isfinite, (box.x, box.y, box.width, box.height)))
    assert (
        sum(shape.path.count(" c") + shape.path.count(" l") for shape in picture.shapes) <= 4 * MAX_SEGMENTS
    )
    assert all(role.startswith("logo-") for role in picture.roles)
    operators = picture.operators()
    assert "nan" not in operators
    assert "inf" not in operators


@given(mutated(SEEDS, DICTIONARY))
def test_no_drawing_is_more_than_refused(data: bytes) -> None:
    with within(20):
        judge(data)


@given(st.text(alphabet="MmLlHhVvCcSsQqTtAaZz0123456789.eE+-, \n", max_size=120))
def test_no_path_is_more_than_refused(path: str) -> None:
    with within(20):
        judge(f"{_HEAD}<path d='{path}'/></svg>".encode())
