from __future__ import annotations

from tests.blocks.conftest import Kept, LayOut, Sample


def test_a_cover_reads_as_title_subtitle_name_and_practice(
    block_page: LayOut, sample: Sample, kept_tree: Kept
) -> None:
    page = block_page(sample("cover"), template="full")
    assert page.tree == kept_tree("cover", page.tree)


def test_its_drawing_takes_the_whole_sheet_where_the_page_has_a_ground(
    block_page: LayOut, sample: Sample
) -> None:
    page = block_page(sample("cover"), template="full")
    assert max(path.rect.width for path in page.paths) >= 612
    assert max(path.rect.height for path in page.paths) >= 792


def test_it_stays_inside_what_an_office_printer_can_print(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("cover"), variant="home", template="full")
    sky = page.paths[0].rect
    assert sky.x >= 17.9
    assert sky.right <= 612 - 17.9


def test_words_stand_in_the_sky_on_every_paper(block_page: LayOut, sample: Sample) -> None:
    for paper, height in (("letter", 792), ("a4", 842)):
        page = block_page(sample("cover"), paper=paper, template="full")
        assert len(page.drawn.pages) == 1
        assert page.find("Name").baseline > height * 0.6


def test_a_long_title_is_set_smaller(block_page: LayOut) -> None:
    short = block_page("kind: cover\nid: a\ntitle: Evening pages\n", template="full").find("Evening")
    title = "Evening pages for small walks, quiet rooms, old friends, and all that helps when a day was long"
    long = block_page(f"kind: cover\nid: a\ntitle: {title}\nname-line: true\n", template="full").find(
        "Evening"
    )
    assert long.rect.height < short.rect.height


def test_without_a_subtitle_of_its_own_it_shows_the_workbook_s_title(block_page: LayOut) -> None:
    assert block_page("kind: cover\nid: a\n", template="full").find("A workbook").mark is not None
