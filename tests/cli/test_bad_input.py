"""Each line of the contract's “Bad input”, put to the command: a message with its place, nothing touched."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from tests.cli.conftest import Run
from tests.practices import (
    BOOK_FILE,
    BRAND,
    BRAND_FILE,
    CHAPTER,
    CHAPTER_FILE,
    DECK,
    DECK_FILE,
    DECK_PDF,
    WORKBOOK_PDF,
    changed,
    practice,
)
from tests.spec.contents import font

Files = Mapping[str, str | bytes | None]


def picture(mode: str, kind: str, width: int = 8) -> bytes:
    """A picture file of one colour."""
    out = BytesIO()
    Image.new(mode, (width, 8)).save(out, kind)
    return out.getvalue()


def with_logo(name: str, data: str | bytes | None = None, path: str | None = None) -> Files:
    """A brand with that file for its mark."""
    logo = f"logo: {{images: {{mark: {{path: '{path or name}', alt: A leaf}}}}, medium: mark}}\n"
    return {BRAND_FILE: BRAND + logo, f"brands/calm/{name}": data}


def with_font(data: bytes | None) -> Files:
    """A brand with a font of its own."""
    family = "typography:\n  fonts:\n    - {family: Calm Sans, source: file, files: [{path: sans.ttf}]}\n"
    base = "  base: {family: Calm Sans}\n"
    return {BRAND_FILE: BRAND + family + base, "brands/calm/sans.ttf": data}


def with_block(block: str) -> Files:
    return {CHAPTER_FILE: CHAPTER + f"      - {block}\n"}


def with_card(front: str) -> Files:
    return changed(DECK_FILE, "I can begin again.", front)


BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{chr(n + 1)}: &{chr(n + 1)} [{', '.join([f'*{chr(n)}'] * 9)}]\n" for n in range(ord("a"), ord("i"))
)
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{}</svg>'
LINE_OF_BLOCK = len(CHAPTER.splitlines()) + 1
BAD: Mapping[str, tuple[Files, str]] = {
    "no such file": ({CHAPTER_FILE: None}, f"{BOOK_FILE}:5:12: file-missing"),
    "not UTF-8": (
        {DECK_FILE: DECK.replace("again", "ag\xe4in").encode("latin-1")},
        f"{DECK_FILE}:4:48: file-not-utf8",
    ),
    "UTF-16": ({DECK_FILE: DECK.encode("utf-16")}, f"{DECK_FILE}: file-not-utf8"),
    "a tab": (changed(CHAPTER_FILE, "  - blocks", "\t- blocks"), f"{CHAPTER_FILE}:5:1: yaml-tab"),
    "a duplicate key": ({DECK_FILE: f"{DECK}title: Again\n"}, f"{DECK_FILE}:6:1: yaml-duplicate-key"),
    "an alias bomb": ({DECK_FILE: BOMB}, f"{DECK_FILE}:4:"),
    "nesting without end": ({DECK_FILE: "[" * 100_000}, f"{DECK_FILE}:1:61: yaml-depth"),
    "a tag": (
        changed(DECK_FILE, "A few cards", "!!python/object/apply:os.system [ls]"),
        f"{DECK_FILE}:1:8: yaml-tag",
    ),
    "no YAML": ({DECK_FILE: "title: [\n"}, f"{DECK_FILE}:1:"),
    "an unknown kind": (
        changed(CHAPTER_FILE, "kind: prose", "kind: prosa"),
        f"{CHAPTER_FILE}:6:16: unknown-kind",
    ),
    "a wrong type": (changed(CHAPTER_FILE, "lines: 2", "lines: two"), f"{CHAPTER_FILE}:7:73: wrong-type"),
    "a number for a text": (with_card("7"), f"{DECK_FILE}:4:34: wrong-type"),
    "an emoji": (with_card("I can begin again 🌱"), f"{DECK_FILE}:4:52: glyph-missing"),
    "a script that no font has": (
        with_card("私はここにいる"),
        f"{DECK_FILE}:4:34: glyph-missing No font of this brand has “私” (U+79C1",
    ),
    "a word wider than the column": (
        with_block(f"{{kind: prose, text: {'w' * 200}}}"),
        f"{CHAPTER_FILE}:{LINE_OF_BLOCK}:29: word-too-wide The word “{'w' * 39}…” is",
    ),
    "a card too full": (with_card("again and " * 60), f"{DECK_FILE}:4:34: card-too-full"),
    "an unknown variable": (with_card("'I am {practise.name}'"), f"{DECK_FILE}:4:40: unknown-variable"),
    "an unknown fact": (
        with_block("{kind: crisis, scope: short, facts: [warm-lime]}"),
        f"{CHAPTER_FILE}:{LINE_OF_BLOCK}:46: unknown-id",
    ),
    "an unknown icon": (changed(DECK_FILE, "moon", "mooon"), f"{DECK_FILE}:2:40: unknown-id"),
    "an unknown colour": (changed(DECK_FILE, "accent-1", "accent-x"), f"{DECK_FILE}:2:53: unknown-color"),
    "an unknown drawing": (
        changed(CHAPTER_FILE, "pages:", "art: ferm\npages:"),
        f"{CHAPTER_FILE}:4:6: unknown-id",
    ),
    "an unknown size": ({DECK_FILE: f"trim: pokr\n{DECK}"}, f"{DECK_FILE}:1:7: unknown-id"),
    "a number written out": (with_card("Call 988."), f"{DECK_FILE}:4:39: literal-fact"),
    "no logo": (with_logo("logo.svg"), f"{BRAND_FILE}:3:30: logo-missing"),
    "a corrupt logo": (with_logo("logo.png", picture("RGB", "PNG")[:60]), f"{BRAND_FILE}:3:30: logo-corrupt"),
    "a logo 60,000 pixels wide": (with_logo("logo.png", picture("1", "PNG", 60_000)), "logo-too-large"),
    "a CMYK logo": (with_logo("logo.jpg", picture("CMYK", "JPEG")), f"{BRAND_FILE}:3:30: logo-cmyk"),
    "a logo with alpha": (with_logo("logo.png", picture("RGBA", "PNG")), f"{BRAND_FILE}:3:30: logo-alpha"),
    "a logo with a script": (
        with_logo("logo.svg", SVG.format("<script>x</script>")),
        f"{BRAND_FILE}:3:30: logo-svg",
    ),
    "a logo that links outside": (
        with_logo("logo.svg", SVG.format('<image href="https://example.org/a.png" width="9" height="9"/>')),
        f"{BRAND_FILE}:3:30: logo-svg",
    ),
    "a logo outside": (with_logo("logo.svg", path="../../../logo.svg"), f"{BRAND_FILE}:3:30: path-outside"),
    "a chapter outside": (
        changed(BOOK_FILE, "01.yaml", "../../../../x.yaml"),
        f"{BOOK_FILE}:5:12: path-outside",
    ),
    "no font": (with_font(None), f"{BRAND_FILE}:5:"),
    "a font that is none": (with_font(b"no font at all"), f"{BRAND_FILE}:5:"),
    "a font that forbids embedding": (with_font(font(licence=2)), "font-no-embedding"),
    "a font with CFF outlines": (with_font(font(tables=("CFF ",), signature=b"OTTO")), "font-cff"),
    "a variable font": (with_font(font(tables=("glyf", "fvar"))), "font-variable"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_told_with_its_place_and_touches_nothing(run: Run, here: Path, name: str) -> None:
    files, message = BAD[name]
    practice(here, files)
    before = standing(here)
    said = run("build")
    assert (said.code, said.out) == (1, "")
    assert message in said.err
    assert "Traceback" not in said.err
    assert "Nothing is written: 1 error" in said.err
    assert standing(here) == before


def standing(folder: Path) -> dict[Path, bytes]:
    """Outputs that were there before, and what is there now."""
    for name in (WORKBOOK_PDF, DECK_PDF):
        path = folder / name
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"as it was")
    return {path: path.read_bytes() for path in sorted((folder / "output").rglob("*")) if path.is_file()}


def test_a_file_of_50_mb_is_not_read(run: Run, content: Path, here: Path) -> None:
    with (content / DECK_FILE).open("r+b") as file:
        file.truncate(50_000_000)
    before = standing(here)
    assert f"{DECK_FILE}: file-too-large 50.0 MB" in run("build").err
    assert standing(here) == before


def test_a_folder_where_a_file_belongs(run: Run, here: Path) -> None:
    content = practice(here, {CHAPTER_FILE: None})
    (content / CHAPTER_FILE).mkdir()
    said = run("build")
    assert said.code == 1
    assert f"content/{CHAPTER_FILE}: file-is-folder" in said.err


def test_a_link_out_of_the_content(run: Run, here: Path) -> None:
    content = practice(here, {CHAPTER_FILE: None})
    (here / "secret.yaml").write_text(CHAPTER)
    try:
        (content / CHAPTER_FILE).symlink_to(here / "secret.yaml")
    except OSError:
        return  # Windows asks for a right that few have
    said = run("build")
    assert said.code == 1
    assert f"content/{BOOK_FILE}:5:12: path-outside" in said.err


def test_all_that_is_wrong_is_told_in_one_go(run: Run, here: Path) -> None:
    practice(
        here,
        {
            **with_block("{kind: prose, text: 'Call 988, {nobody} 🌱'}"),
            **with_card("{nothing}"),
            **with_logo("logo.svg"),
            **changed(BOOK_FILE, "title", "titel"),
            "facts.yaml": "warm-line: {text: 5}\n",
        },
    )
    said = run("build")
    told = ("wrong-type", "missing-key", "unknown-key", "literal-fact", "unknown-variable", "logo-missing")
    assert [code for code in told if code not in said.err] == []
    assert said.err.count("did you mean “title”?") == 1


def refusing(number: int) -> Callable[..., object]:
    """A system call that the system refuses."""

    def refuse(*_: object, **__: object) -> object:
        raise OSError(number, os.strerror(number))

    return refuse


@pytest.mark.parametrize(
    ("where", "number", "reason"),
    [
        ("workbook.claiming.Claim.beside", errno.EACCES, "Permission denied"),
        ("workbook.claiming.Claim.beside", errno.EROFS, "Read-only file system"),
        ("os.fsync", errno.ENOSPC, "No space left on device"),
        ("pathlib.Path.replace", errno.EACCES, "is it open in another program?"),
    ],
)
def test_a_disk_that_refuses(
    run: Run, content: Path, here: Path, monkeypatch: pytest.MonkeyPatch, where: str, number: int, reason: str
) -> None:
    before = standing(here)
    monkeypatch.setattr(where, refusing(number))
    said = run("build", "--json")
    assert said.code == 1
    (problem,) = said.json["problems"]
    assert (problem["code"], problem["file"]) == ("not-written", WORKBOOK_PDF)
    assert reason in problem["message"]
    assert f"{WORKBOOK_PDF}: not-written" in said.err
    assert "what was there before is untouched" in said.err
    monkeypatch.undo()
    monkeypatch.chdir(here)
    assert standing(here) == before


def test_a_second_file_that_cannot_be_replaced_leaves_the_first_as_it_was(
    run: Run, content: Path, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = standing(here)
    replace = Path.replace

    def refuse_decks(path: Path, target: Path) -> Path:
        if Path(target).name.startswith("few-cards"):
            raise PermissionError(errno.EACCES, "Permission denied")
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", refuse_decks)
    said = run("build")
    assert said.code == 1
    assert f"{DECK_PDF}: not-written" in said.err
    assert standing(here) == before


def test_a_file_where_the_output_folder_belongs(run: Run, content: Path) -> None:
    Path("output").write_bytes(b"mine")
    said = run("build")
    assert said.code == 1
    assert f"{WORKBOOK_PDF}: not-written This cannot be written: output is a file" in said.err
    assert Path("output").read_bytes() == b"mine"


def test_a_folder_where_an_output_belongs(run: Run, content: Path) -> None:
    Path(WORKBOOK_PDF).mkdir(parents=True)
    said = run("build", "calm-week")
    assert said.code == 1
    assert "a folder of that name is in its place" in said.err
    assert list(Path("output").rglob("*.part")) == []


def test_problems_of_a_brand_keep_only_its_own_files_back(run: Run, here: Path) -> None:
    practice(here, {"brands/other/_brand.yml": "meta: {name: Other}\ncolor: {primary: '#12'}\n"})
    said = run("build", "few-cards", "--brand", "all")
    assert said.code == 1
    assert "content/brands/other/_brand.yml:2:18: bad-color" in said.err
    assert Path(DECK_PDF).is_file()
    assert not Path("output/other").exists()
