from __future__ import annotations

from io import BytesIO

import pytest
from pikepdf import Name, Pdf

from workbook.calibrating import MM, REACH, Flip, calibration_sheet, drift_of, places
from workbook.geometry import Insets, Size
from workbook.impose.correction import Drift
from workbook.preflight import Wants, check, read_facts

LETTER = Size(612, 792)


FLIPS: tuple[Flip, Flip] = ("long-edge", "short-edge")
Line = tuple[float, float, float, float]


def lines(page: int, flip: Flip = "long-edge") -> list[Line]:
    """Those of a side, by the boxes around their ink."""
    strokes = read_facts(calibration_sheet("letter", flip), frozenset({"strokes"})).strokes
    return [each.box.corners() for each in strokes if each.page == page]


def words(page: int, locale: str = "en-US", paper: str = "letter") -> str:
    runs = read_facts(calibration_sheet(paper, "long-edge", locale), frozenset({"content"})).runs
    return " ".join(run.text.strip() for run in runs if run.page == page)


@pytest.mark.parametrize("paper", ["letter", "a4"])
@pytest.mark.parametrize("flip", FLIPS)
@pytest.mark.parametrize("locale", ["en-US", "es-US"])
def test_the_sheet_has_two_sides_in_black(paper: str, flip: Flip, locale: str) -> None:
    data = calibration_sheet(paper, flip, locale)
    assert check(data, Wants(colour="grey", safe=Insets.even(18))) == ()
    facts = read_facts(data, frozenset({"content"}))
    assert len(facts.pages) == 2
    assert facts.lang == locale
    assert {"T", "B", "L", "R", "0", "15", "−5"} <= {run.text.strip() for run in facts.runs if run.page == 1}


@pytest.mark.parametrize("flip", FLIPS)
def test_the_file_asks_for_the_flip_that_it_measures(flip: Flip) -> None:
    with Pdf.open(BytesIO(calibration_sheet("letter", flip))) as pdf:
        wishes = pdf.Root.ViewerPreferences
        assert str(wishes.Duplex).casefold() == f"/duplexflip{flip.replace('-', '')}"
        assert wishes.PrintScaling == Name("/None")


def test_it_says_in_plain_words_how_it_is_read() -> None:
    assert "flip on the long edge" in words(0)
    assert "150 mm" in words(0)
    assert "Hold the sheet against a window" in words(1)
    assert "--read T B L R --paper a4" in words(1, paper="a4")
    assert "Apoye la hoja en una ventana" in words(1, "es-US")


def seen(box: Line, flip: Flip) -> Line:
    """A line of the front as it shines through the back."""
    left, bottom, right, top = box
    if flip == "long-edge":
        return 612 - right, bottom, 612 - left, top
    return left, 792 - top, right, 792 - bottom


def reading(name: str, off: float, flip: Flip) -> float:
    """What somebody reads at a letter when the back is off by so many millimetres."""
    _, x, y, flat = next(place for place in places(LETTER) if place[0] == name)
    way = 0 if flat else 1

    def near(box: Line) -> bool:
        return abs((box[0] + box[2]) / 2 - x) < 70 and abs((box[1] + box[3]) / 2 - y) < 70

    def middle(box: Line) -> float:
        return (box[way] + box[way + 2]) / 2

    def length(box: Line) -> float:
        return max(box[2] - box[0], box[3] - box[1])

    # The scale is moved, the paper's front is not; along it, numbers grow against the axis.
    ticks = sorted((middle(box) + off * MM for box in lines(1, flip) if near(box)), reverse=True)
    front = [box for line in lines(0, flip) if near(box := seen(line, flip)) and length(box) < 60]
    pointer = middle(max(front, key=length))
    passed = [value for value, tick in enumerate(ticks, -REACH) if tick >= pointer - 1e-6]
    short = sorted((middle(box) for box in front if length(box) < 20), reverse=True)
    assert len(short) == 10
    assert short[0] < pointer
    gaps = [min(abs(line - tick) for tick in ticks) for line in (pointer, *short)]
    tenths = gaps.index(min(gaps))
    return max(passed) + tenths / 10


@pytest.mark.parametrize("flip", FLIPS)
@pytest.mark.parametrize("name", list("TBLR"))
@pytest.mark.parametrize("off", [0.0, 1.8, -1.3, 0.4, -5.9, 5.7])
def test_the_vernier_tells_tenths_of_a_millimetre(name: str, off: float, flip: Flip) -> None:
    assert reading(name, off + 0.001, flip) == pytest.approx(off, abs=0.051)


def test_the_line_that_shows_the_size_is_150_millimetres_long() -> None:
    longest = max(lines(0), key=lambda box: box[2] - box[0])
    assert (longest[2] - longest[0]) / MM == pytest.approx(150, abs=0.5)


def test_readings_of_a_printer_give_its_drift() -> None:
    drift = Drift(1.8 * MM, -0.7 * MM, 0.6)
    a, b, c, d, e, f = drift.landing(LETTER)
    read = {}
    for name, x, y, flat in places(LETTER):
        lands = (a * x + c * y + e - x, b * x + d * y + f - y)
        read[name] = (lands[0] if flat else lands[1]) / MM
    right, up, turn = drift_of(read["T"], read["B"], read["L"], read["R"], "letter")
    assert right == pytest.approx(1.8, abs=0.02)
    assert up == pytest.approx(-0.7, abs=0.02)
    assert turn == pytest.approx(0.6, abs=0.01)
