from __future__ import annotations

from dataclasses import replace

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample
from tests.prints import print_spec


def test_a_crisis_page_goes_from_danger_to_the_ways_to_other_lines(
    block_page: LayOut, sample: Sample, kept_tree: Kept
) -> None:
    page = block_page(sample("crisis"))
    assert page.tree == kept_tree("crisis", page.tree)


def test_a_strip_lists_who_and_what_to_do(block_page: LayOut, sample: Sample, kept_tree: Kept) -> None:
    page = block_page(sample("crisis-short"))
    assert page.tree == kept_tree("crisis-short", page.tree)


def test_what_to_do_in_danger_is_the_largest_text(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("crisis"))
    call = page.find("Call 911")
    assert all(run.rect.height < call.rect.height for run in page.words if run is not call)


def test_all_that_one_can_do_stands_in_one_column(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("crisis"))
    starts = {
        round(page.find(text).rect.x) for text in ("Call 911", "Call or text 988", "Llamar", "Text HOME")
    }
    assert max(starts) - min(starts) <= 2


def test_the_first_line_of_each_way_leads_and_the_rest_follows(block_page: LayOut, sample: Sample) -> None:
    tree = block_page(sample("crisis")).tree
    order = [tree.index(text) for text in ("tel:988", "sms:", "https:", "Other lines", "Llamar", "Trevor")]
    assert order == sorted(order)


def test_every_line_is_live_and_says_whom_one_reaches(block_page: LayOut, sample: Sample) -> None:
    links = block_page(sample("crisis")).links
    assert [link.uri for link in links] == [
        "tel:911",
        "tel:988",
        "sms:741741?body=HOME",
        "https://988lifeline.org",
        "tel:988",
        "sms:988?body=AYUDA",
        "https://988lifeline.org/es/chat",
        "tel:+18664887386",
        "sms:678678",
    ]
    assert links[1].contents == "988 Suicide & Crisis Lifeline: Call or text 9 8 8"


def test_a_label_as_wide_as_its_column_ends_before_the_sign(block_page: LayOut, sample: Sample) -> None:
    spec = print_spec()
    longer = replace(spec.facts["lifeline-988"], label="The Suicide and Crisis Lifeline of everywhere")
    page = block_page(sample("crisis"), spec=replace(spec, facts={**spec.facts, "lifeline-988": longer}))
    first, second = page.find("The Suicide and Crisis"), page.find("of everywhere")
    call = page.find("Call or text 988")
    signs = [path.rect for path in page.paths if path.rect.right < call.rect.x and path.rect.height < 40]
    beside = min(rect.x for rect in signs if abs(rect.center[1] - call.baseline) < 12)
    assert first.baseline > second.baseline
    assert max(first.rect.right, second.rect.right) < beside


def test_the_day_of_the_oldest_check_stands_at_the_foot(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("crisis"))
    last = page.find("Numbers checked on October 2, 2026")
    assert all(run.baseline >= last.baseline for run in page.words if run.mark)


def test_the_facts_of_a_strip_are_level(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("crisis-short"))
    assert page.find("Call 911").baseline == page.find("Call or text 988").baseline


def test_a_crisis_block_without_facts_is_refused(complaints: Complaints) -> None:
    assert complaints("kind: crisis\nscope: short\nfacts: []\n") == [
        "wrong-count: “facts” takes at least 1 item, and has 0"
    ]
