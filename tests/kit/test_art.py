from __future__ import annotations

import pytest

from workbook.geometry import Rect, Size
from workbook.kit.art import COMPOSITIONS, art, motifs
from workbook.kit.path import Path
from workbook.kit.vector import HAIR, Picture

_MOTIFS = sorted(motifs())
_SIZES = {
    "field": (Size(180, 252), Size(630, 810)),
    "divider": (Size(400, 26), Size(180, 14)),
    "corner": (Size(200, 200), Size(300, 500)),
    "opener": (Size(630, 302), Size(630, 810)),
    "cover": (Size(612, 792), Size(198, 270)),
    "shore": (Size(630, 220), Size(595, 190)),
}
_ALONE = (Size(200, 260), Size(60, 44), Size(420, 300))
_ROLES = {"accent", "accent-soft", "accent-mid", "accent-deep", "accent-tint", "on-accent", "paper"}
_ROLES |= {"primary", "secondary", "secondary-soft", "tertiary"}
_BYTES, _SHAPES = 15_000, 300


def _sizes(id: str) -> tuple[Size, ...]:
    return _SIZES.get(id.rpartition("-")[2], _ALONE)


def _drawn(id: str) -> list[Picture]:
    return [art(id)(size, seed) for size in _sizes(id) for seed in (1, 2, 3)]


def _extent(picture: Picture) -> Rect:
    """The box of all shapes where the picture stands, control points and strokes too."""
    shapes = [Path.parse(shape.path).turned(picture.matrix).extent() for shape in picture.shapes]
    scale = picture.matrix[0]
    boxes = [
        box.grown(shape.width * scale / 2 if shape.stroke else 0.0)
        for box, shape in zip(shapes, picture.shapes, strict=True)
    ]
    left, low = min(box.x for box in boxes), min(box.y for box in boxes)
    return Rect(left, low, max(box.right for box in boxes) - left, max(box.top for box in boxes) - low)


def test_there_are_motifs_to_look_at() -> None:
    plants = {id.removesuffix("-corner") for id in _MOTIFS if id.endswith("-corner")}
    assert plants >= {"fern", "willow", "lavender", "poppy", "wheat", "ivy", "olive", "seed-head", "reed"}
    assert set(_MOTIFS) >= {"water", "stones", "sun", "moon", "horizon", "sprig", *COMPOSITIONS}
    assert {f"{plant}-field" for plant in plants} <= set(_MOTIFS)


def test_every_motif_says_what_it_is() -> None:
    lines = list(motifs().values())
    assert all(line.endswith(".") and ": " in line and len(line) < 140 for line in lines)
    assert len(set(lines)) == len(lines)


@pytest.mark.parametrize("id", ["lotus", "fern-", "-field", "field-field", "horizon-corner", "art", ""])
def test_what_is_no_motif_is_refused(id: str) -> None:
    with pytest.raises(KeyError):
        art(id)


@pytest.mark.parametrize("id", _MOTIFS)
def test_a_motif_stands_inside_its_size(id: str) -> None:
    for picture in _drawn(id):
        assert (picture.bounds.x, picture.bounds.y) == (0, 0)
        assert picture.bounds.size in _sizes(id)
        assert picture.clipped or picture.bounds.holds(_extent(picture), 0.11)


@pytest.mark.parametrize("id", _MOTIFS)
def test_no_line_of_a_motif_is_thinner_than_a_hair(id: str) -> None:
    widths = {shape.width for picture in _drawn(id) for shape in picture.shapes if shape.stroke}
    assert all(width >= HAIR for width in widths)


@pytest.mark.parametrize("id", _MOTIFS)
def test_a_motif_asks_only_for_inks_there_are(id: str) -> None:
    for picture in _drawn(id):
        assert picture.shapes
        assert picture.roles <= _ROLES


@pytest.mark.parametrize("id", _MOTIFS)
def test_a_motif_is_light(id: str) -> None:
    for picture in _drawn(id):
        assert len(picture.shapes) <= _SHAPES
        assert len(picture.operators()) <= _BYTES


@pytest.mark.parametrize("id", _MOTIFS)
def test_the_same_seed_gives_the_same_drawing(id: str) -> None:
    size = _sizes(id)[0]
    first = art(id)(size, 5)
    art.cache_clear()
    again = art(id)(size, 5)
    assert first == again
    assert first is not again


@pytest.mark.parametrize("id", _MOTIFS)
def test_other_seeds_give_other_drawings(id: str) -> None:
    size = _sizes(id)[0]
    assert len({art(id)(size, seed).operators() for seed in range(4)}) == 4


def test_a_drawing_is_remembered() -> None:
    assert art("fern")(Size(100, 100), 1) is art("fern")(Size(100, 100), 1)


@pytest.mark.parametrize("id", [id for id in _MOTIFS if id.endswith("opener")])
def test_an_opener_leaves_the_inner_part_of_its_field_free(id: str) -> None:
    for size, share in ((Size(630, 810), 0.40), (Size(630, 302), 0.60)):
        for seed in range(4):
            picture = art(id)(size, seed)
            for shape in picture.shapes[1:]:
                points = [point for _, found in Path.parse(shape.path).steps for point in found]
                high = [point.real for point in points if point.imag > size.height * 0.45]
                assert min(high, default=size.width) >= size.width * share


@pytest.mark.parametrize("id", [id for id in _MOTIFS if id.endswith("cover")])
def test_a_cover_leaves_its_sky_free(id: str) -> None:
    size = Size(612, 792)
    for shape in art(id)(size, 1).shapes[1:]:
        assert shape.extent.top <= size.height * 0.615


@pytest.mark.parametrize("id", [id for id in _MOTIFS if id.endswith("field")])
def test_a_field_goes_on_over_every_edge_and_is_quiet(id: str) -> None:
    picture = art(id)(Size(180, 252), 1)
    assert picture.clipped
    box = _extent(picture)
    assert box.x <= 0
    assert box.y <= 0
    assert box.right >= 180
    assert box.top >= 252
    assert picture.roles <= {"accent-soft", "accent-tint", "paper"}


@pytest.mark.parametrize("id", ["fern", "poppy-opener", "olive-cover", "moon"])
def test_line_art_of_a_motif_has_no_field_of_colour(id: str) -> None:
    picture = art(id)(_sizes(id)[0], 1).outlined()
    assert {shape.fill for shape in picture.shapes} <= {None, "paper"}
