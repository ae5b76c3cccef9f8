from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from tests.orders import paper
from tests.pages import drawn, filled
from workbook.errors import OutputError, UsageError
from workbook.finish import finish
from workbook.preview import contact_sheet, page_numbers, page_pictures


def book(pages: int = 3) -> bytes:
    return finish(drawn(*[filled(0, 0, 300, 300, "primary")] * pages, inks=("primary",)), paper())


def opened(png: bytes) -> Image.Image:
    return Image.open(BytesIO(png))


@pytest.mark.parametrize(
    ("ranges", "pages"),
    [("1", (1,)), ("1-4,9", (1, 2, 3, 4, 9)), (" 3 , 2-3", (2, 3)), ("10-10", (10,))],
)
def test_a_list_of_pages_is_read(ranges: str, pages: tuple[int, ...]) -> None:
    assert page_numbers(ranges, 10) == pages


@pytest.mark.parametrize("ranges", ["", "a", "1-", "-3", "1..3", "1,,2", "0", "4-2", "11", "3-99999999999"])
def test_what_is_no_list_of_pages_is_refused(ranges: str) -> None:
    with pytest.raises(UsageError, match="pages"):
        page_numbers(ranges, 10)


def test_each_page_is_a_picture_at_the_resolution_asked_for() -> None:
    pictures = page_pictures(book(), dpi=144)

    assert [picture.page for picture in pictures] == [1, 2, 3]
    assert {opened(picture.png).size for picture in pictures} == {(600, 600)}
    assert opened(pictures[0].png).getpixel((300, 300)) == (0x2F, 0x5D, 0x62)


def test_only_the_pages_asked_for_are_shown() -> None:
    assert [picture.page for picture in page_pictures(book(), "1,3")] == [1, 3]


def test_grey_is_grey() -> None:
    assert opened(page_pictures(book(1), grey=True)[0].png).mode == "L"


def test_a_contact_sheet_shows_all_pages_in_columns_on_a_calm_ground() -> None:
    sheet = opened(contact_sheet(book(3), columns=2, width=500))

    assert sheet.width == 500
    assert sheet.height > sheet.width  # two rows
    assert sheet.getpixel((2, 2)) == (226, 226, 222)
    assert sheet.getpixel((24 + 100, 24 + 100)) == (0x2F, 0x5D, 0x62)
    assert sheet.getpixel((2 * 24 + 214 + 100, sheet.height - 100)) == (226, 226, 222)


def test_a_contact_sheet_numbers_its_pages() -> None:
    one, other = (contact_sheet(book(3), pages, columns=1, width=300) for pages in ("1", "2"))

    assert one != other


def test_columns_that_do_not_fit_are_refused() -> None:
    with pytest.raises(UsageError, match="40 columns"):
        contact_sheet(book(1), columns=40, width=400)


def test_a_broken_file_is_the_users_to_mend() -> None:
    with pytest.raises(OutputError, match="cannot be shown"):
        page_pictures(b"%PDF-1.7 and then nothing")


def test_the_same_file_gives_the_same_picture() -> None:
    assert contact_sheet(book()) == contact_sheet(book())
