from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

from workbook.manifest import NAME, digest, entry, known, manifest
from workbook.report import FileReport


def report(folder: Path, name: str, data: bytes) -> FileReport:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(data)
    whole = sha256(data).hexdigest()
    return FileReport(
        f"calm/{name}", "deck", "a", "calm", "screen", None, "en-US", 3, len(data), whole, key="k"
    )


def written(folder: Path, *reports: FileReport) -> dict[str, dict[str, object]]:
    (folder / NAME).write_bytes(manifest(folder, map(entry, reports)))
    return known(folder)


def test_it_says_of_each_file_what_the_report_says(tmp_path: Path) -> None:
    one = report(tmp_path / "calm", "a.pdf", b"1")
    said = written(tmp_path / "calm", one)["a.pdf"]
    assert said == {**{k: v for k, v in one.as_json().items() if k != "brand"}, "path": "a.pdf", "key": "k"}
    assert json.loads((tmp_path / "calm" / NAME).read_text())["brand"] == "calm"


def test_files_of_earlier_builds_stay_in_it_and_their_order_is_always_the_same(tmp_path: Path) -> None:
    folder = tmp_path / "calm"
    a, b = report(folder, "a.pdf", b"1"), report(folder, "b.pdf", b"2")
    assert list(written(folder, b)) == ["b.pdf"]
    assert list(written(folder, a)) == ["a.pdf", "b.pdf"]
    after = (folder / NAME).read_bytes()
    (folder / NAME).unlink()
    written(folder, a)
    written(folder, b)
    assert (folder / NAME).read_bytes() == after


def test_what_is_gone_or_was_changed_is_dropped(tmp_path: Path) -> None:
    folder = tmp_path / "calm"
    written(folder, *(report(folder, f"{name}.pdf", b"1") for name in "abc"))
    (folder / "a.pdf").unlink()
    (folder / "b.pdf").write_bytes(b"filled in")
    assert list(written(folder)) == ["c.pdf"]


def test_a_damaged_one_says_nothing(tmp_path: Path) -> None:
    for text in ("", "[]", "{}", '{"format": 2, "files": []}', '{"format": 1, "files": [{}]}', "\0"):
        (tmp_path / NAME).write_text(text)
        assert known(tmp_path) == {}


def test_pictures_are_hashed_in_the_order_of_their_names(tmp_path: Path) -> None:
    (tmp_path / "2.png").write_bytes(b"two")
    (tmp_path / "1.png").write_bytes(b"one")
    assert digest(tmp_path) == sha256(b"onetwo").hexdigest()
    assert digest(tmp_path / "none") is None
