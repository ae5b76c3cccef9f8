from __future__ import annotations

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample
from tests.blocks.pages import read_block


def test_a_checklist_is_a_list(block_page: LayOut, sample: Sample, kept_tree: Kept) -> None:
    page = block_page(sample("checklist"))
    assert page.tree == kept_tree("checklist", page.tree)


def test_columns_are_level(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("checklist"))
    assert page.find("Cool water").baseline == page.find("A song").baseline
    assert page.find("Cool water").rect.right < page.find("A song").rect.x


def test_a_blank_is_a_box_and_a_rule_on_the_same_line(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("checklist"))
    (rule,) = [rule for rule in page.rules() if abs(rule.y - page.find("A blanket").baseline) < 0.1]
    boxes = [path.rect for path in page.paths if path.stroked and 10 < path.rect.width < 15]
    assert len(boxes) == 4
    assert any(box.right < rule.x and abs(box.y - rule.y) < 8 for box in boxes)


def test_an_item_that_leads_somewhere_prints_the_page_and_is_live(block_page: LayOut) -> None:
    page = block_page(
        "kind: checklist\nid: menu\nitems:\n  - {text: I am worn out., goto: chapter-1}\n",
        chapters=[("Rest", 5)],
    )
    assert "Link I am worn out. page 2" in page.tree
    (link,) = page.links
    assert (link.dest, link.contents) == ("chapter-1", "I am worn out. page 2")


def test_it_names_the_pages_it_leads_to() -> None:
    block, _ = read_block("kind: checklist\nid: m\nitems: [{text: a, goto: rest}, b]\n")
    assert block is not None
    assert block.targets() == ["rest"]


def test_four_columns_are_refused(complaints: Complaints, sample: Sample) -> None:
    text = sample("checklist").replace("columns: 2", "columns: 4")
    assert complaints(text) == ["unknown-value: “columns” takes 1, 2 or 3, not “4”"]
