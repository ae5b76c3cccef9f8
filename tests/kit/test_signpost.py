from __future__ import annotations

from tests.kit.sheets import LEFT, WIDTH, drawn, sheet, styles
from tests.looking import Pages
from workbook.kit.inline import Span
from workbook.kit.signpost import Signpost


def _post(words: str = "Where I am", labels: tuple[str, ...] = ("25 minutes", "7")) -> Signpost:
    look = styles()["text"]
    return Signpost(
        [Span(words)], look, [(label, look, 80.0) for label in labels], "where", "Where I am, page 7"
    )


def test_all_of_it_is_one_link() -> None:
    page = sheet(_post())
    assert "Link Where I am 25 minutes 7" in page.tree
    (link,) = page.links
    assert (link.dest, link.contents) == ("where", "Where I am, page 7")
    (area,) = link.rects
    assert (area.x, area.width) == (LEFT, WIDTH)


def test_labels_stand_flush_right() -> None:
    page = sheet(_post())
    assert abs(page.find("7").rect.right - (LEFT + WIDTH)) < 1.5


def test_labels_stand_on_the_last_line_of_the_words() -> None:
    page = sheet(_post("A chapter with a name that is too long for one line", ("7",)))
    lines = [run for run in page.words if run.text != "7"]
    assert len(lines) > 1
    assert page.find("7").baseline == lines[-1].baseline


def test_an_untagged_page_has_the_words_and_no_link() -> None:
    made = drawn([_post()], tagged=False)
    assert made.tree is None
    assert "Where I am" in "".join(run.text for run in Pages(made).words)
