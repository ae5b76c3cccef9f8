from __future__ import annotations

from dataclasses import replace

from tests.blocks.conftest import Kept, LayOut, Sample
from tests.prints import print_spec


def test_contact_lists_every_way_that_is_known(block_page: LayOut, sample: Sample, kept_tree: Kept) -> None:
    page = block_page(sample("contact"))
    assert page.tree == kept_tree("contact", page.tree)


def test_addresses_are_live(block_page: LayOut, sample: Sample) -> None:
    uris = [link.uri for link in block_page(sample("contact")).links]
    assert uris[:2] == ["tel:+19095915085", "mailto:Stuartkaplowitz@serenepathways.com"]


def test_the_code_stands_beside_the_ways(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("contact"))
    hint, phone = page.find("Point a phone"), page.find("909-591")
    assert hint.rect.x > phone.rect.right
    assert page.find("11800").baseline < hint.baseline < phone.baseline


def test_in_large_print_it_stands_below_them(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("contact"), variant="large-print")
    hint, address = page.find("Point a phone"), page.find("11800")
    assert (hint.page, -hint.baseline) > (address.page, -address.baseline)


def test_without_a_code_there_is_no_figure(block_page: LayOut) -> None:
    tree = block_page("kind: contact\n").tree
    assert "Figure" not in tree
    assert "H1 Keep in touch" in tree


def test_a_practice_that_cannot_be_reached_would_not_be_glad_to_hear_from_anyone(block_page: LayOut) -> None:
    spec = print_spec()
    nowhere = {"phone": None, "email": None, "web": None, "offerings": None, "address": ()}
    alone = replace(spec, brand=replace(spec.brand, **nowhere))
    text = "kind: contact\ntext: '{practice.name} would be glad to hear from you.'\n"
    assert "glad" in block_page(text).tree
    tree = block_page(text, spec=alone).tree
    assert "glad" not in tree
    assert "None of this needs to be done alone." in tree
