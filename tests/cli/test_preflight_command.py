from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def deck(run: Run, content: Path) -> str:
    """A finished deck."""
    run("build", "few-cards")
    return "output/calm/few-cards_en-US_screen_letter.pdf"


def test_a_good_file_passes(run: Run, deck: str) -> None:
    said = run("preflight", deck, "--for", "screen")
    assert said.code == 0
    assert said.out.startswith(f"{deck}  4 pages · ")
    assert said.err.endswith(": nothing to complain of\n")


@pytest.mark.parametrize("purpose", ["PDF/UA-1", "ua1", "screen"])
def test_a_file_is_held_to_what_it_is_for(run: Run, deck: str, purpose: str) -> None:
    assert run("preflight", deck, "--for", purpose).code == 0


def test_json_is_the_same_object(run: Run, deck: str) -> None:
    Path("bad.pdf").write_bytes(b"no pdf")
    said = run("preflight", deck, "bad.pdf", "--json")
    assert said.code == 1
    report = said.json
    assert list(report) == ["ok", "seconds", "pages", "files", "findings", "problems"]
    assert [file["path"] for file in report["files"]] == [deck, "bad.pdf"]
    (finding,) = report["files"][1]["findings"]
    assert list(finding) == ["code", "level", "message", "pages", "where", "source"]
    assert finding["code"] == "pdf-damaged"
    assert "bad.pdf: error pdf-damaged" in said.err


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("nothing.pdf",), "There is no file nothing.pdf"),
        (("content",), "content is a folder; name a file"),
        (
            ("content/project.yaml", "--for", "scren"),
            "There is no variant or standard “scren”: did you mean “screen”?",
        ),
        (("content/project.yaml", "--for", "PDF/UA-2"), "did you mean “PDF/UA-1”?"),
    ],
)
def test_wrong_usage_ends_with_2(run: Run, content: Path, args: tuple[str, ...], message: str) -> None:
    said = run("preflight", *args, "--json")
    assert (said.code, said.out) == (2, "")
    assert message in said.err


def test_a_file_that_cannot_be_opened_is_a_finding(
    run: Run, deck: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    said = run("preflight", deck)
    assert said.code == 1
    assert "pdf-unreadable The file cannot be opened: Permission denied." in said.err


def test_a_marked_copy_is_named(run: Run, deck: str) -> None:
    said = run("preflight", deck, "--for", "screen", "--marked", "seen.pdf")
    assert said.code == 0
    assert "A marked copy is in seen.pdf" in said.err
    assert Path("seen.pdf").is_file()
    assert run("preflight", deck, "--marked", deck).code == 2
