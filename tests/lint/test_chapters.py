from __future__ import annotations

from tests.lint.words import chapter, codes, lines, lists
from workbook.lint.chapters import steep, untold

PROSE = "{kind: prose, text: Rest.}"


def _intensities(*numbers: int) -> str:
    return "\n".join(f"{{kind: prose, text: Rest., intensity: {number}}}" for number in numbers)


def test_a_chapter_says_its_minutes_and_that_it_may_be_skipped() -> None:
    assert codes(untold(chapter("{kind: prose, text: Rest., skippable: true}"), lists())) == []
    assert codes(untold(chapter("{kind: prose, text: You can skip this page.}"), lists())) == []
    assert codes(untold(chapter(PROSE), lists())) == ["skip-missing"]
    skippable = "{kind: prose, text: Rest., skippable: true}"
    assert codes(untold(chapter(skippable, head=""), lists())) == ["minutes-missing"]


def test_intensity_grows_step_by_step() -> None:
    assert codes(steep(chapter(_intensities(1, 2, 3, 1, 2)), "clinicians")) == []
    assert lines(steep(chapter(_intensities(1, 3)), "clinicians")) == [("intensity-jump", 8)]
    assert codes(steep(chapter(_intensities(3)), "clinicians")) == ["intensity-jump"]


def test_the_strongest_is_not_for_clients() -> None:
    assert codes(steep(chapter(_intensities(2, 3)), "clients")) == ["intensity-high"]
    assert codes(steep(chapter(_intensities(2, 2)), "clients")) == []
