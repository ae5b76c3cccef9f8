from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.practices import DECK_FILE, DECK_PDF, changed, practice
from workbook import __version__
from workbook.cli.main import COMMANDS


def test_the_version_is_told(run: Run) -> None:
    assert run("--version").out == f"workbook, version {__version__}\n"


def test_help_shows_every_command_with_a_line(run: Run) -> None:
    said = run("--help")
    assert said.code == 0
    assert all(f"\n  {name} " in said.out for name in COMMANDS)
    assert "..." not in said.out.partition("Commands:")[2]
    assert "Exit status" in said.out


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_explains_itself_with_an_example(run: Run, name: str) -> None:
    said = run(name, "--help")
    assert said.code == 0
    assert f"workbook {name}" in said.out.partition("Example")[2]
    assert run(name, "-h").out == said.out


def test_without_a_command_help_is_shown(run: Run) -> None:
    said = run()
    assert said.code == 2
    assert "Commands:" in said.err


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("biuld",), "There is no command “biuld”: did you mean “build”?"),
        (("xyz",), "There is no command “xyz”: there are: build, check"),
        (("build", "--varient", "x"), "'--variant'"),
        (("preflight",), "Missing argument 'FILE…'"),
        (("list", "icon"), "'icon' is not one of"),
    ],
)
def test_wrong_usage_ends_with_2_and_a_suggestion(run: Run, args: tuple[str, ...], message: str) -> None:
    said = run(*args)
    assert (said.code, said.out) == (2, "")
    assert message in said.err


def python(*args: str, **env: str) -> subprocess.CompletedProcess[bytes]:
    """Another process of the same Python, with the same modules."""
    whole = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), **env}
    return subprocess.run([sys.executable, *args], capture_output=True, check=False, env=whole)


def broken(*_: object, **__: object) -> object:
    raise ZeroDivisionError("nobody expects this")


def test_a_fault_of_the_program_asks_for_a_report_and_shows_no_traceback(
    run: Run, content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbook.make.read_shared", broken)
    said = run("build", "--json")
    assert (said.code, said.out) == (70, "")
    assert "Please report it" in said.err
    assert "ZeroDivisionError at make.py:" in said.err
    assert "Traceback" not in said.err
    monkeypatch.setenv("WORKBOOK_TRACEBACK", "1")
    assert "Traceback" in run("build").err


def test_an_interruption_ends_with_130(run: Run, content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> object:
        raise KeyboardInterrupt

    monkeypatch.setattr("workbook.storing.write_all", interrupted)
    said = run("build")
    assert said.code == 130
    assert "Interrupted; nothing is half-written." in said.err


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_in_the_midst_of_writing_leaves_nothing_half_written(
    run: Run, content: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    replace = Path.replace

    def interrupted(path: Path, target: Path) -> Path:
        if target.name.startswith("few-cards"):
            signal.raise_signal(number)
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", interrupted)
    said = run("build")
    assert (said.code, said.err.split()) == (130, "Interrupted; nothing is half-written.".split())
    assert [path for path in Path("output").rglob("*") if path.is_file()] == []


def test_colour_is_shown_as_it_is_asked_for(run: Run, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    practice(here, changed(DECK_FILE, "I can", "{nobody} can"))
    assert "\x1b[" not in run("build").err
    assert "\x1b[" in run("build", "--color", "always").err
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in run("build").err
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in run("build").err
    assert "\x1b[" in run("build", "--color", "always").err


def test_errors_are_coloured_like_problems(run: Run, content: Path) -> None:
    assert "\x1b[31mError:" in run("build", "nothing", "--color", "always").err
    assert "\x1b[" not in run("build", "nothing", "--color", "never").err


def test_the_command_in_a_process_of_its_own_speaks_even_where_letters_lack(content: Path) -> None:
    ended = python("-m", "workbook", "build", "few-card", PYTHONIOENCODING="latin-1")
    assert ended.returncode == 2
    assert b"\\u201cfew-card\\u201d" in ended.stderr
    assert not Path(DECK_PDF).exists()
