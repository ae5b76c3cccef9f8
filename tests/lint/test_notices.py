from __future__ import annotations

from tests.lint.words import book, cards, chapter, codes, deck, lines
from workbook.lint.notices import no_imprint_card, unguarded_logs, unsaid

IMPRINT = "{kind: imprint}"
CLIENTS = f"{IMPRINT}\n{{kind: notice, notice: disclaimer}}\n{{kind: notice, notice: privacy}}"
LOG = "{kind: table, id: log, columns: [{label: Feeling}], rows: 3}"
NO_PHI = "{kind: notice, notice: no-phi, text: Write about you.}"


def test_what_clients_are_told_first() -> None:
    assert codes(unsaid([book(CLIENTS), chapter()], "clients")) == []
    assert codes(unsaid([book(IMPRINT), chapter()], "clients")) == ["notice-missing", "notice-missing"]


def test_clinicians_are_told_other_things() -> None:
    assert codes(unsaid([book(CLIENTS), chapter()], "clinicians")) == ["notice-missing", "notice-missing"]
    front = f"{IMPRINT}\n{NO_PHI}\n{{kind: notice, notice: scope}}"
    assert codes(unsaid([book(front), chapter()], "clinicians")) == []


def test_a_workbook_and_a_deck_have_an_imprint() -> None:
    notices = "\n".join(CLIENTS.splitlines()[1:])
    assert codes(unsaid([book(notices), chapter()], "clients")) == ["imprint-missing"]
    _, bare = cards("I can rest.")
    assert codes(no_imprint_card(bare)) == ["imprint-missing"]
    _, whole = deck(f"{bare.text}extras: [{{id: about, kind: imprint}}]\n")
    assert codes(no_imprint_card(whole)) == []


def test_a_log_says_to_leave_clients_out() -> None:
    assert lines(unguarded_logs([book(), chapter(LOG)])) == [("no-phi-missing", 7)]
    assert codes(unguarded_logs([book(), chapter(f"{LOG}\n{NO_PHI}")])) == []
    assert codes(unguarded_logs([book(), chapter("{kind: prompt, id: p, text: Why?, lines: 2}")])) == []
