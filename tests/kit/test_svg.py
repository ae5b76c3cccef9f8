from __future__ import annotations

import pytest

from workbook.geometry import Rect
from workbook.kit.svg import MAX_BYTES, svg_picture
from workbook.kit.vector import HAIR, Picture

_SVG = 'xmlns="http://www.w3.org/2000/svg"'
_XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'


def _read(body: str, view: str = "0 0 200 100", more: str = "") -> Picture:
    return svg_picture(f'<svg {_SVG} {_XLINK} viewBox="{view}" {more}>\n{body}\n</svg>'.encode(), str)


def _paths(body: str, more: str = "") -> list[str]:
    return [shape.path for shape in _read(body, more=more).shapes]


# -- what is read


def test_up_is_up() -> None:
    assert _paths('<path d="M0 0 L200 0 L200 100 Z"/>') == ["0 100 m 200 100 l 200 0 l 0 100 l h"]


def test_a_small_drawing_is_enlarged_so_that_decimals_suffice() -> None:
    picture = _read('<path d="M0 0h.001v1z"/>', view="0 0 1 1")
    assert picture.bounds == Rect(0, 0, 200, 200)
    assert picture.shapes[0].path == "0 200 m 0.2 200 l 0.2 0 l 0 200 l h"


def test_a_view_may_begin_elsewhere() -> None:
    picture = _read('<path d="M-50-20h200v100"/>', "-50 -20 200 100")
    assert picture.shapes[0].path == "0 100 m 200 100 l 200 0 l"


def test_width_and_height_do_where_there_is_no_view() -> None:
    data = f'<svg {_SVG} width="300px" height="200"><circle cx="9" cy="9" r="9"/></svg>'
    assert svg_picture(data.encode(), str).bounds == Rect(0, 0, 300, 200)


@pytest.mark.parametrize(
    ("body", "extent"),
    [
        ('<rect x="10" y="20" width="30" height="40"/>', Rect(10, 40, 30, 40)),
        ('<rect x="10" y="20" width="30" height="40" rx="4" ry="9"/>', Rect(10, 40, 30, 40)),
        ('<circle cx="50" cy="50" r="10"/>', Rect(40, 40, 20, 20)),
        ('<ellipse cx="50" cy="50" rx="10" ry="5"/>', Rect(40, 45, 20, 10)),
        ('<polygon points="0,0 10,0 10,10"/>', Rect(0, 90, 10, 10)),
        ('<polyline points="0 0 10 0 10 10"/>', Rect(0, 90, 10, 10)),
        ('<path d="M10 10 q 10 0 10 10 z"/>', Rect(10, 80, 10, 10)),
        ('<path d="M10 20 a10 10 0 0 1 20 0z"/>', Rect(10, 80, 20, 10)),
    ],
)
def test_every_kind_of_shape_is_read(body: str, extent: Rect) -> None:
    found = _read(body).shapes[0].extent
    for one, other in zip(found.corners(), extent.corners(), strict=True):
        assert one == pytest.approx(other, abs=0.02)


def test_a_line_has_a_stroke_only() -> None:
    shape = _read('<line x1="0" y1="0" x2="10" y2="0" stroke="red" fill="blue"/>').shapes[0]
    assert (shape.fill, shape.stroke) == (None, "#FF0000")


@pytest.mark.parametrize(
    ("transform", "path"),
    [
        ("translate(10)", "10 100 m 15 100 l"),
        ("translate(10,20) scale(2)", "10 80 m 20 80 l"),
        ("scale(2) translate(10 20)", "20 60 m 30 60 l"),
        ("rotate(90)", "0 100 m 0 95 l"),
        ("rotate(180 10 0)", "20 100 m 15 100 l"),
        ("matrix(1 0 0 1 3 4)", "3 96 m 8 96 l"),
    ],
)
def test_transforms_are_done_from_the_right(transform: str, path: str) -> None:
    assert _paths(f'<path transform="{transform}" stroke="#000" fill="none" d="M0 0h5"/>') == [path]


def test_transforms_of_groups_add_up() -> None:
    body = '<g transform="translate(10)"><g transform="scale(2)"><path d="M1 0h5v1"/></g></g>'
    assert _paths(body) == ["12 100 m 22 100 l 22 98 l"]


def test_paint_is_inherited_and_the_style_attribute_wins() -> None:
    style = "fill: rgb(255, 0, 0); stroke-width: 3px"
    body = f'<g fill="#fff" stroke="blue"><path d="M0 0h5v5" fill="lime" style="{style}"/></g>'
    shape = _read(body).shapes[0]
    assert (shape.fill, shape.stroke, shape.width) == ("#FF0000", "#0000FF", 3.0)


def test_black_is_the_first_fill_and_nothing_the_first_stroke() -> None:
    shape = _read('<path d="M0 0h5v5"/>').shapes[0]
    assert (shape.fill, shape.stroke) == ("#000000", None)


def test_caps_joins_and_the_fill_rule_are_kept() -> None:
    looks = 'stroke="red" stroke-linecap="square" stroke-linejoin="bevel" fill-rule="evenodd"'
    shape = _read(f'<path d="M0 0h5v5" {looks}/>').shapes[0]
    assert (shape.cap, shape.join, shape.even_odd) == (2, 2, True)


def test_the_current_colour_is_the_callers_or_the_drawings_own() -> None:
    data = f'<svg {_SVG} viewBox="0 0 9 9" fill="currentColor"><path d="M0 0h5v5"/></svg>'
    assert svg_picture(data.encode(), str, current="#123456").roles == {"#123456"}
    assert _read('<g color="#00ff00"><path fill="currentColor" d="M0 0h5v5"/></g>').roles == {"#00FF00"}


def test_the_callback_names_the_inks() -> None:
    data = (
        f'<svg {_SVG} viewBox="0 0 9 9"><path fill="#abc" d="M0 0h5v5"/><circle r="2" fill="#AABBCC"/></svg>'
    )
    assert svg_picture(data.encode(), {"#AABBCC": "primary"}.__getitem__).roles == {"primary"}


def test_no_stroke_is_thinner_than_a_hair() -> None:
    assert _read('<path d="M0 0h5" stroke="red" stroke-width="0.01"/>').shapes[0].width == HAIR


@pytest.mark.parametrize(
    "body", ['fill="none"', 'display="none"', 'visibility="hidden"', 'style="display:none"']
)
def test_what_does_not_show_is_left_out(body: str) -> None:
    assert len(_read(f'<path {body} d="M0 0h5v5"/><circle r="3"/>').shapes) == 1


def test_what_sticks_out_of_the_view_is_cut_off() -> None:
    assert _read('<circle cx="0" cy="0" r="10"/>').clipped
    assert not _read('<circle cx="50" cy="50" r="10"/>').clipped


def test_words_about_the_drawing_and_marks_of_editors_are_passed_over() -> None:
    body = """<title>Mark</title><desc>…</desc><metadata><x:y xmlns:x="urn:x">z</x:y></metadata><defs/>
    <e:namedview xmlns:e="urn:editor" pagecolor="#fff"/><!-- hm --><path e:label="a" xmlns:e="urn:editor"
    id="p" class="c" data-name="d" aria-hidden="true" stroke-miterlimit="10" opacity="1.0" d="M0 0h5v5"/>"""
    assert len(_read(body).shapes) == 1


# -- what is refused, by name and line


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("<script>alert(1)</script>", "<script> is a script"),
        ("<style>@import url(http://x/y.css);</style>", "<style> is a style sheet"),
        ('<image href="a.png"/>', "<image> is a picture of pixels"),
        ('<image xlink:href="file:///etc/passwd"/>', "<image>"),
        ('<image xlink:href="http://example.org/x.png"/>', "<image>"),
        ('<image xlink:href="data:image/png;base64,AAAA"/>', "<image>"),
        ('<use href="#a"/>', "<use> is a copy"),
        ('<use xlink:href="../ext.svg#id"/>', "<use>"),
        ("<symbol/>", "<symbol>"),
        ("<text>Hello</text>", "<text> is text; convert it to outlines"),
        ('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>', "<foreignObject>"),
        ('<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>', "<script>"),
        ('<metadata><h:iframe xmlns:h="http://www.w3.org/1999/xhtml"/></metadata>', "<iframe>"),
        ('<a xlink:href="http://example.org"><circle r="4"/></a>', "<a> is a link"),
        ('<defs><linearGradient id="g"/></defs>', "<linearGradient> is a gradient"),
        ("<radialGradient/>", "<radialGradient>"),
        ("<pattern/>", "<pattern>"),
        ("<mask/>", "<mask>"),
        ("<clipPath/>", "<clipPath>"),
        ("<filter/>", "<filter>"),
        ("<marker/>", "<marker>"),
        ("<animate/>", "<animate>"),
        ("<svg/>", "<svg> is a drawing inside"),
        ("<switch/>", "<switch> is not a shape"),
        ('<path fill="url(#g)" d="M0 0h5v5"/>', "<path> is painted with a gradient"),
        ('<path stroke="url(http://x/y#g)" d="M0 0h5v5"/>', "<path> is painted with a gradient"),
        ('<path style="fill:var(--x)" d="M0 0h5v5"/>', "<path> has a colour that cannot be read"),
        ('<path fill="rgba(0,0,0,.5)" d="M0 0h5v5"/>', "<path> has a see-through colour"),
        ('<path fill="#11223344" d="M0 0h5v5"/>', "<path> has a see-through colour"),
        ('<g opacity=".5"><circle r="4"/></g>', "<g> has “opacity: .5”"),
        ('<path fill-opacity="0.3" d="M0 0h5v5"/>', "<path> has “fill-opacity: 0.3”"),
        ('<g mask="url(#m)"/>', "<g> has “mask"),
        ('<g clip-path="url(#m)"/>', "<g> has “clip-path"),
        ('<g filter="url(#m)"/>', "<g> has “filter"),
        ('<path marker-end="url(#m)" d="M0 0h5v5"/>', "<path> has “marker-end”"),
        ('<path paint-order="stroke" d="M0 0h5v5"/>', "<path> has “paint-order"),
        ('<path vector-effect="non-scaling-stroke" d="M0 0h5v5"/>', "<path> has “vector-effect"),
        ('<path stroke-dasharray="4 2" d="M0 0h5v5"/>', "<path> has “stroke-dasharray"),
        ('<path style="mix-blend-mode:multiply" d="M0 0h5v5"/>', "<path> has “mix-blend-mode"),
        ('<path onclick="alert(1)" d="M0 0h5v5"/>', "<path> has a script: “onclick”"),
        ('<path style="fill" d="M0 0h5v5"/>', "<path> has a style that cannot be read"),
        ('<path d="M0 0 L5"/>', "<path> has path data that cannot be read"),
        ('<path d="M0 0 javascript"/>', "<path> has path data that cannot be read"),
        ('<path d="M0 0 L1e9 0 0 5"/>', "<path> reaches too far"),
        ('<path d="M0 0 L1e999 0 0 5"/>', "<path> reaches too far"),
        ('<circle r="50%"/>', "<circle> has a length that cannot be read"),
        ('<rect width="2cm" height="4"/>', "<rect> has a length that cannot be read"),
        ('<circle r="nan"/>', "<circle> has a length that is no number"),
        ('<g transform="wobble(3)"/>', "<g> has a transform that cannot be read"),
        ('<g transform="rotate(1 2)"/>', "<g> has a transform that cannot be read"),
        (
            '<g transform="scale(1 4)"><path stroke="red" d="M0 0h5"/></g>',
            "<path> has a stroke that is scaled",
        ),
        ('<path stroke-linecap="fancy" d="M0 0h5"/>', "<path> has “fancy” where one of butt, round, square"),
    ],
)
def test_what_cannot_be_printed_is_refused_by_name_and_line(body: str, says: str) -> None:
    with pytest.raises(ValueError, match=r"^line 3: ") as refused:
        _read("\n" + body)
    assert says in str(refused.value)


_BOMB = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(9))


@pytest.mark.parametrize(
    "data",
    [
        '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE svg [<!ENTITY % x SYSTEM "http://example.org/x.dtd"> %x;]>',
        '<!DOCTYPE svg SYSTEM "http://example.org/svg.dtd">',
        f'<!DOCTYPE svg [<!ENTITY x "ha"><!ENTITY e0 "ha">{_BOMB}]>',
        "<!doctype svg>",
        '<?xml-stylesheet href="http://example.org/x.css"?>',
    ],
)
def test_document_types_entities_and_style_sheets_are_refused_unread(data: str) -> None:
    with pytest.raises(ValueError, match=r"^line 1: <.* is not allowed in a drawing"):
        svg_picture(f'{data}<svg {_SVG} viewBox="0 0 9 9"><g>&x;</g></svg>'.encode(), str)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "latin-1"])
def test_other_encodings_are_refused(encoding: str) -> None:
    data = f'<svg {_SVG} viewBox="0 0 9 9"><title>ñ</title><circle r="4"/></svg>'.encode(encoding)
    with pytest.raises(ValueError, match=r"the drawing is not UTF-8|not well-formed"):
        svg_picture(data, str)


def test_an_encoding_that_is_only_declared_changes_nothing() -> None:
    data = f'<?xml version="1.0" encoding="UTF-7"?><svg {_SVG} viewBox="0 0 9 9"><circle r="4"/></svg>'
    assert svg_picture(data.encode(), str).roles == {"#000000"}


@pytest.mark.parametrize("view", ["0 0 0 0", "0 0 -5 9", "0 0 nan 9", "0 0 9", "a b c d", "0 0 1e9 9"])
def test_a_view_without_a_size_is_refused(view: str) -> None:
    with pytest.raises(ValueError, match="viewBox"):
        _read('<circle r="4"/>', view=view)


def test_a_drawing_has_a_limit_of_bytes() -> None:
    with pytest.raises(ValueError, match="512 kB"):
        svg_picture(b" " * (MAX_BYTES + 1), str)


def test_a_drawing_has_a_limit_of_segments() -> None:
    half = "l1 1" * 2600
    assert len(_read(f'<path d="M0 0{half}"/>').shapes) == 1
    with pytest.raises(ValueError, match="over 5000 path segments"):
        _read(f'<path d="M0 0{half}"/><path d="M0 0{half}"/>')


def test_a_drawing_has_a_limit_of_depth() -> None:
    assert _read("<g>" * 31 + '<circle r="4"/>' + "</g>" * 31).shapes
    for depth in (40, 5000):
        with pytest.raises(ValueError, match=r"32 groups deep|not well-formed"):
            _read("<g>" * depth + '<circle r="4"/>' + "</g>" * depth)


@pytest.mark.parametrize("data", [b"", b"<svg", b"PNG\x00", b"<html/>", b"\xff\xfe\x00", b'{"a": 1}'])
def test_what_is_no_drawing_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="the drawing"):
        svg_picture(data, str)


def test_an_empty_drawing_is_refused() -> None:
    with pytest.raises(ValueError, match="the drawing is empty"):
        _read('<path fill="none" d="M0 0h5"/>')
