from __future__ import annotations

import pytest

from tests.blocks.conftest import Complaints, Kept, LayOut, Sample


def test_a_callout_says_its_tone_in_words(block_page: LayOut, sample: Sample, kept_tree: Kept) -> None:
    page = block_page(sample("callout"))
    assert page.tree == kept_tree("callout", page.tree)


TONES = {
    "tip": "Tip",
    "pause": "Pause",
    "example": "For example",
    "evidence": "What research says",
    "alternatives": "Another way",
    "session": "Bring to session",
}


@pytest.mark.parametrize(("tone", "word"), TONES.items())
def test_every_tone_has_its_word_and_its_icon(tone: str, word: str, block_page: LayOut) -> None:
    page = block_page(f"kind: callout\ntone: {tone}\ntext: A few words.\n")
    said = page.find(word)
    icon = [path.rect for path in page.paths if 5 < path.rect.width < 20 and path.rect.right < said.rect.x]
    assert any(abs(rect.center[1] - said.rect.center[1]) < 8 for rect in icon)


def test_a_fact_in_its_text_is_live_and_spoken_digit_by_digit(block_page: LayOut, sample: Sample) -> None:
    call, text = block_page(sample("callout")).links
    assert (call.uri, text.uri) == ("tel:+18007997233", "sms:88788?body=START")
    assert "7 2 3 3" in call.contents


def test_its_words_stay_within_its_ground(block_page: LayOut, sample: Sample) -> None:
    page = block_page(sample("callout"))
    ground = max(
        (path.rect for path in page.paths if 300 < path.rect.width < 500), key=lambda rect: rect.height
    )
    words = [run.rect for run in page.words if run.mark]
    assert all(ground.holds(rect) for rect in words)


def test_its_minutes_stand_beside_it_and_in_large_print_inside(block_page: LayOut, sample: Sample) -> None:
    text = sample("callout") + "minutes: 5\n"
    page = block_page(text)
    assert page.find("5 minutes").rect.x > page.find("Pause").rect.right
    large = block_page(text, variant="large-print")
    assert large.find("5 minutes").rect.x < large.find("Pause").rect.right


def test_an_unknown_tone_is_refused(complaints: Complaints) -> None:
    (complaint,) = complaints("kind: callout\ntone: warning\ntext: x\n")
    assert complaint.startswith("unknown-value: “tone” takes tip, pause")
