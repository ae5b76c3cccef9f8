"""Opener: a dark colour field with a plant growing from its lower outer corner.

It is drawn for a right-hand page: mirror it for a left-hand one. For text in on-accent, the inner
40 % of the field stay free above 45 % of its height; of a field twice as wide as high, the inner 60 %.
"""

from __future__ import annotations

from dataclasses import replace
from random import Random

from workbook.geometry import Rect, Size
from workbook.kit.art import fern
from workbook.kit.curve import gouge
from workbook.kit.land import Ridge, furrows, hill, ridge
from workbook.kit.motif import Plant, Scene
from workbook.kit.path import Path
from workbook.kit.plate import ON_FIELD, Plate, weight
from workbook.kit.vector import Picture

TOP = 0.85
"""Nothing reaches higher, as a share of the field's height: the page number stands above."""
_SPRAY = (
    # left of the outer edge and up, in units, of root and tip; far ones are flat shapes
    (0.14, 0.31, 0.97, False),
    (0.05, 0.47, 0.60, True),
    (0.10, 0.04, 0.68, False),
    (0.06, 0.66, 0.27, True),
    (0.10, 0.44, 0.40, False),
    (0.12, 0.15, 0.86, True),
)


_DIM = replace(ON_FIELD, solid="accent-tint", deep="accent-tint")


def arrange(motif: Plant | Scene, size: Size, seed: int) -> Picture:
    """The field, something paler at the back, shoots far and near."""
    rng = Random(seed)
    plate = Plate(weight(size))
    w, h = size.width, size.height
    plate.fill(Path().rect(Rect(0, 0, w, h)), ON_FIELD.ground)
    unit = min(h * 0.84, w * 0.96)
    across = max(unit, w * 0.52) if w > h else unit * 0.84
    if isinstance(motif, Plant):
        _backdrop(plate, size, unit, seed, rng)
        for far in (True, False):
            for root, left, up, is_far in _SPRAY[: motif.CROWD]:
                if far == is_far:
                    begin = complex(w - across * root, -unit * 0.05)
                    tip = complex(
                        w - across * (left + rng.uniform(-0.02, 0.02)), unit * (up + rng.uniform(-0.03, 0.0))
                    )
                    inks = ON_FIELD.flat if far else ON_FIELD if left == _SPRAY[0][1] else _DIM
                    printed = len(plate.printed)
                    motif.grow(plate, begin, tip, rng, inks)
                    plate.reach(printed, begin, h * TOP, only_down=True)
    else:
        # Beside the text, or below it: whichever is larger.
        shown, shape = 1 - motif.CROP, motif.SHAPE
        wide = max(min(w * 0.40, h * (TOP - 0.03) / shape) / shown, min(w * 0.94, h * 0.41 / shape) / shown)
        gap = 0.0 if motif.CROP else min(w, h) * 0.035
        area = Rect(w - wide * shown - gap, gap - wide * shape * motif.CROP, wide, wide * shape)
        motif.scene(plate, area, rng, ON_FIELD)
    return plate.picture(size)


def _backdrop(plate: Plate, size: Size, unit: float, seed: int, rng: Random) -> None:
    """A disc, an arch, hills or water, so that openers that follow each other differ."""
    w, role = size.width, ON_FIELD.tint
    kind = seed % 4
    if kind == 0:
        plate.fill(Path().rect(Rect(w - unit * 0.53, -unit, unit * 0.44, unit * 1.66), unit * 0.22), role)
    elif kind == 1:
        plate.fill(Path().circle(w - unit * 0.24, unit * 0.47, unit * rng.uniform(0.27, 0.30)), role)
    elif kind == 2:
        begin = w * (0.40 if w > size.height else 0.16)
        area = Rect(begin, 0.0, w - begin, size.height)
        rolling = ridge(Rect(-w * 0.5, 0.0, w * 1.5, size.height), unit * 0.22, unit * 0.06, rng)
        top = _rising(rolling, begin, w * 0.36)
        plate.fill(hill(area, top, -1.0), role)
        plate.fill(furrows(area, top, unit * 0.16, rng, 10, unit * 0.006), ON_FIELD.ground)
    else:
        ripples = Path()
        for i in range(16):
            share = i / 16
            start = complex(w - unit * rng.uniform(0.45, 1.0), unit * (0.02 + 0.26 * share))
            ripples.add(gouge(start, start + unit * rng.uniform(0.24, 0.5), unit * (0.009 - 0.006 * share)))
        plate.fill(ripples, role)


def _rising(top: Ridge, begin: float, run: float) -> Ridge:
    """A hill that begins beside the words, so that its edge crosses none of them."""

    def height(x: float) -> float:
        share = min(1.0, max(0.0, (x - begin) / run))
        return top(x) * share * share * (3 - 2 * share)

    return height


def draw(size: Size, seed: int) -> Picture:
    return arrange(fern, size, seed)
