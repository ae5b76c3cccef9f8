from __future__ import annotations

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample


def test_a_word_bank_reads_family_by_family_then_one_s_own_words(
    block_page: LayOut, sample: Sample, kept_tree: Kept
) -> None:
    page = block_page(sample("word-bank"))
    assert page.tree == kept_tree("word-bank", page.tree)


def test_words_stand_in_level_rows_beside_their_family(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("word-bank"))
    name, first, last, next_row = (page.find(text) for text in ("At ease", "calm", "content", "clear"))
    assert name.baseline == first.baseline == last.baseline > next_row.baseline
    assert name.rect.right < first.rect.x
    assert abs(first.rect.x - next_row.rect.x) < 2


def test_one_s_own_words_stand_in_the_margin(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("word-bank"), variant="home")
    rules = page.rules()
    assert len(rules) == 2
    assert rules[0].x > page.find("content").rect.right


def test_where_there_is_no_margin_they_stand_below(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("word-bank"), variant="large-print")
    assert page.rules(least=100)[0].y < page.find("lonely").baseline


def test_a_family_without_words_is_refused(complaints: Complaints) -> None:
    text = "kind: word-bank\nid: w\nfamilies:\n  - {name: Low, words: []}\n"
    assert complaints(text) == ["wrong-count: “words” takes at least 1 item, and has 0"]
