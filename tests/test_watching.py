from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from tests.modules import ROOT
from tests.practices import (
    BRAND_FILE,
    CHAPTER_FILE,
    DECK_FILE,
    DECK_PDF,
    FILES,
    PROJECT,
    WORKBOOK_PDF,
    changed,
    practice,
)
from workbook.errors import UsageError
from workbook.request import Request
from workbook.watching import (
    Event,
    Failed,
    Rested,
    Saved,
    Shown,
    Told,
    Watch,
    differing,
    look,
    watch,
    watched,
)

Step = Callable[[], object]


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The content of a small practice in the current folder."""
    monkeypatch.chdir(tmp_path)
    return practice(tmp_path)


@pytest.fixture
def watching(content: Path) -> Watch:
    """A watch that has made everything once."""
    watch = Watch(Request(), clock=_ticks())
    list(watch.first())
    return watch


def _ticks() -> Callable[[], float]:
    ticks = count()
    return lambda: float(next(ticks))


def _save(content: Path, name: str, text: str) -> Path:
    path = content / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def _slip(content: Path, name: str, old: str, new: str) -> Path:
    return _save(content, name, changed(name, old, new)[name])


def _shown(events: list[Event]) -> list[str]:
    return [event.file.path for event in events if isinstance(event, Shown)]


def _codes(events: list[Event]) -> list[str]:
    told = [event for event in events if isinstance(event, Told)]
    return [one.code for event in told for one in (*event.problems, *event.findings) if one.level == "error"]


def _ok(events: list[Event]) -> bool:
    assert isinstance(events[-1], Rested)
    return events[-1].ok


def test_at_first_everything_is_made(content: Path) -> None:
    events = list(Watch(Request(), clock=_ticks()).first())
    assert _shown(events) == [WORKBOOK_PDF, DECK_PDF]
    assert [event.seconds for event in events if isinstance(event, Shown)] == [1.0, 1.0]
    assert events[-1] == Rested(3.0, 2, True)


def test_what_does_not_exist_at_the_start_is_wrong_usage(content: Path) -> None:
    with pytest.raises(UsageError):
        list(Watch(Request(products=("nothing",))).first())


def test_a_saved_chapter_makes_its_workbook_and_nothing_else(watching: Watch, content: Path) -> None:
    before = Path(DECK_PDF).stat().st_mtime_ns
    path = _slip(content, CHAPTER_FILE, "Rest is a skill.", "Rest is a right.")
    events = list(watching.after([path]))
    assert events[0] == Saved((path,), 1, 2)
    assert _shown(events) == [WORKBOOK_PDF]
    assert Path(DECK_PDF).stat().st_mtime_ns == before
    assert _ok(events)


def test_a_file_of_which_nothing_is_made_makes_nothing(watching: Watch, content: Path) -> None:
    events = list(watching.after([_save(content, "notes.yaml", "a: b\n")]))
    assert events[0] == Saved((content / "notes.yaml",), 0, 2)
    assert _shown(events) == []


def test_an_error_is_told_and_the_file_stays_as_it_was(watching: Watch, content: Path) -> None:
    before = Path(DECK_PDF).read_bytes()
    events = list(watching.after([_slip(content, DECK_FILE, "front: It", "frnt: It")]))
    assert _codes(events) == ["unknown-key"]
    assert (_shown(events), _ok(events)) == ([], False)
    assert Path(DECK_PDF).read_bytes() == before
    events = list(watching.after([_save(content, DECK_FILE, FILES[DECK_FILE])]))
    assert (_shown(events), _ok(events)) == ([DECK_PDF], True)


def test_an_error_in_one_product_leaves_the_others_alone(watching: Watch, content: Path) -> None:
    list(watching.after([_slip(content, DECK_FILE, "front: It", "frnt: It")]))
    events = list(watching.after([_slip(content, CHAPTER_FILE, "skill", "right")]))
    assert (_shown(events), _codes(events)) == ([WORKBOOK_PDF], [])


def test_what_could_not_be_made_is_made_when_the_brand_is_well_again(watching: Watch, content: Path) -> None:
    list(watching.after([_slip(content, BRAND_FILE, "1E5B58", "1E5B5")]))
    events = list(watching.after([_slip(content, DECK_FILE, "again", "anew")]))
    assert (_shown(events), _codes(events)) == ([], ["bad-color"])
    events = list(watching.after([_save(content, BRAND_FILE, FILES[BRAND_FILE])]))
    assert _shown(events) == [WORKBOOK_PDF, DECK_PDF]


def test_what_was_saved_while_the_project_was_broken_is_not_forgotten(watching: Watch, content: Path) -> None:
    events = list(watching.after([_slip(content, "project.yaml", "format: 1", "format: 2")]))
    assert (_shown(events), _ok(events)) == ([], False)
    list(watching.after([_slip(content, DECK_FILE, "again", "anew")]))
    events = list(watching.after([_save(content, "project.yaml", PROJECT)]))
    assert _shown(events) == [WORKBOOK_PDF, DECK_PDF]


def test_a_product_that_the_project_names_from_now_on_is_made(watching: Watch, content: Path) -> None:
    _save(content, "decks/more/en-US.yaml", FILES[DECK_FILE])
    path = _save(content, "project.yaml", f"{PROJECT}  - {{id: more, variants: [screen]}}\n")
    events = list(watching.after([path]))
    assert len(_shown(events)) == 3
    path = _slip(content, DECK_FILE, "again", "anew")
    assert next(iter(watching.after([path]))) == Saved((path,), 1, 3)


def test_what_was_named_and_is_gone_is_told_and_it_goes_on(content: Path) -> None:
    watching = Watch(Request(products=("few-cards",)), clock=_ticks())
    list(watching.first())
    text = (content / DECK_FILE).read_text("utf-8")
    (content / DECK_FILE).unlink()
    (content / "project.yaml").write_text("format: 1\nproducts: [{id: calm-week}]\n", "utf-8")
    events = list(watching.after([content / DECK_FILE, content / "project.yaml"]))
    assert [type(event) for event in events] == [Saved, Failed]
    events = list(watching.after([_save(content, DECK_FILE, text)]))
    assert DECK_PDF in _shown(events)


def test_a_finding_is_told_after_the_file_is_shown(watching: Watch, content: Path) -> None:
    name = "workbooks/calm-week/en-US/workbook.yaml"
    events = list(watching.after([_slip(content, name, "audience", "pages: 7\naudience")]))
    kinds = [type(event) for event in events]
    assert kinds == [Saved, Shown, Told, Rested]
    assert (_codes(events), _ok(events)) == (["page-count"], False)


def test_words_that_do_not_fit_are_told_with_their_line(watching: Watch, content: Path) -> None:
    events = list(watching.after([_slip(content, DECK_FILE, "I can begin again.", "Again " * 80)]))
    (problem,) = (one for event in events if isinstance(event, Told) for one in event.problems)
    assert (problem.code, problem.level) == ("card-too-full", "error")
    assert "Again Again" in (problem.excerpt or "")


def test_a_file_that_cannot_be_written_is_told(watching: Watch, content: Path) -> None:
    Path(DECK_PDF).unlink()
    Path(DECK_PDF).mkdir()
    events = list(watching.after([_slip(content, DECK_FILE, "again", "anew")]))
    assert (_codes(events), _ok(events)) == (["not-written"], False)


def test_a_new_font_of_the_same_name_is_seen(watching: Watch, content: Path) -> None:
    own = content.parent / "fonts/own"
    shutil.copytree(ROOT / "fonts/figtree", own)
    brand = FILES[BRAND_FILE] + "typography: {base: own, headings: own}\n"
    events = list(watching.after([_save(content, BRAND_FILE, brand)]))
    assert (_codes(events), len(_shown(events))) == ([], 2)
    before = Path(DECK_PDF).read_bytes()
    files = [own / f"Figtree_{weight}.ttf" for weight in ("400Regular", "600SemiBold", "700Bold")]
    for path in files:
        shutil.copyfile(ROOT / "fonts/outfit" / path.name.replace("Figtree", "Outfit"), path)
    events = list(watching.after(files))
    assert (_codes(events), len(_shown(events))) == ([], 2)
    assert Path(DECK_PDF).read_bytes() != before


def _until(*steps: Step | None) -> Callable[[float], None]:
    """A sleep in which something happens; after the last one somebody presses Ctrl-C."""
    left: Iterator[Step | None] = iter(steps)

    def sleep(seconds: float) -> None:
        assert 0 < seconds < 1
        try:
            step = next(left)
        except StopIteration:
            raise KeyboardInterrupt from None
        if step:
            step()

    return sleep


def _events(*steps: Step | None) -> list[Event]:
    found: list[Event] = []
    with pytest.raises(KeyboardInterrupt):
        found.extend(_all(watch(Request(), _until(*steps), _ticks()), found))
    return found


def _all(events: Iterator[Event], found: list[Event]) -> list[Event]:
    for event in events:
        found.append(event)
    return []


def test_it_waits_until_something_is_saved_and_until_that_has_settled(content: Path) -> None:
    steps: list[Step | None] = [
        None,
        lambda: _save(content, CHAPTER_FILE, "id: rest"),
        lambda: _slip(content, CHAPTER_FILE, "skill", "right"),
        None,
        None,
    ]
    events = _events(*steps)
    saved = [event for event in events if isinstance(event, Saved)]
    assert saved == [Saved((content / CHAPTER_FILE,), 1, 2)]
    assert _shown(events) == [WORKBOOK_PDF, DECK_PDF, WORKBOOK_PDF]


def test_what_comes_to_nothing_makes_nothing(content: Path) -> None:
    status = (content / DECK_FILE).stat()

    def back() -> None:
        path = _save(content, DECK_FILE, FILES[DECK_FILE])
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))

    events = _events(lambda: _save(content, DECK_FILE, "a"), back, None)
    assert [event for event in events if isinstance(event, Saved)] == []


def test_a_look_sees_what_is_read_and_nothing_hidden(content: Path) -> None:
    folders = watched_folders(content)
    before = look(folders)
    assert {path.relative_to(content).as_posix() for path in before} == set(FILES)
    for name in (".schemas/deck.yaml", "decks/.few.yaml", "decks/few-cards/en-US.yaml~", "notes.txt"):
        _save(content, name, "x")
    assert look(folders) == before


def watched_folders(content: Path) -> tuple[Path, ...]:
    from workbook.spec.roots import find_content

    return watched(find_content(content=content))


def test_new_changed_and_missing_files_differ() -> None:
    a, b, c, d = (Path(name) for name in "abcd")
    assert differing({a: (1, 1), b: (1, 1), c: (1, 1)}, {a: (1, 1), b: (2, 1), d: (1, 1)}) == [b, c, d]
    assert differing({a: (1, 1)}, {a: (1, 2)}) == [a]
