"""The group of commands, and what becomes of everything that can go wrong."""

from __future__ import annotations

import gc
import importlib
import io
import os
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import click

from workbook import __version__
from workbook.cli.color import wanted_color
from workbook.cli.console import problem_text
from workbook.cli.refusal import REFUSED, is_refusal, tell_refusal
from workbook.errors import ContentError, WorkbookError

COMMANDS = (
    "build",
    "check",
    "preflight",
    "preview",
    "watch",
    "fields",
    "calibrate",
    "init",
    "new",
    "brand",
    "brands",
    "list",
    "schema",
)
FAULT = 70
INTERRUPTED = 130


class Commands(click.Group):
    """Finds a command in the module of its name, so that only that one is imported."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        module = importlib.import_module(f"workbook.cli.{name}_command")
        command: click.Command = module.command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            from workbook.source import did_you_mean

            guess = did_you_mean(args[0], COMMANDS) or f"there are: {', '.join(COMMANDS)}"
            raise click.UsageError(f"There is no command “{args[0]}”: {guess}", ctx) from error

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; whatever goes wrong is said here, where the colour asked for is known."""
        try:
            return super().invoke(ctx)
        except ContentError as error:
            for problem in error.problems:
                click.echo(problem_text(problem), err=True)
            ctx.exit(error.exit_code)
        except WorkbookError as error:
            click.echo(f"{click.style('Error:', fg='red')} {error}", err=True)
            ctx.exit(error.exit_code)
        except (click.ClickException, click.exceptions.Exit, click.Abort, OSError) as error:
            if isinstance(error, OSError) and not (isinstance(error, BrokenPipeError) or is_refusal(error)):
                _tell_fault(error)
                ctx.exit(FAULT)
            raise
        except Exception as error:
            _tell_fault(error)
            ctx.exit(FAULT)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="workbook")
@click.pass_context
def group(context: click.Context) -> None:
    """Workbooks and affirmation cards for a therapy practice: branded, accessible, print-ready.

    \b
    workbook build                     make what the project names, into output/
    workbook init my-practice          start a folder of your own to change
    workbook check                     say what is wrong with it, with line and column
    workbook preview --pages 1-4       see pages as pictures
    workbook list variants             see what there is: brands, blocks, icons …

    Each command explains itself: workbook build --help.

    \b
    Exit status: 0 done · 1 problems in the content, or findings that fail · 2 wrong usage ·
    70 a fault of the program · 130 interrupted, with nothing half-written.
    """
    context.color = wanted_color("auto")


def main(args: Sequence[str] | None = None) -> None:
    """Run the command and exit: 0 done, 1 problems or findings, 2 wrong usage, 70 a fault of ours, 130."""
    _speakable()
    _collect_rarely()
    try:
        with _terminable():
            code = group.main(args=args, prog_name="workbook", standalone_mode=False)
        sys.exit(code or 0)
    except (click.Abort, KeyboardInterrupt):
        click.echo("Interrupted; nothing is half-written.", err=True)
        sys.exit(INTERRUPTED)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except OSError as error:
        if not is_refusal(error):
            raise
        tell_refusal(error)
        sys.exit(REFUSED)


@contextmanager
def _terminable() -> Iterator[None]:
    """An order to end (SIGTERM) is treated like Ctrl-C, so that nothing stays half-written."""
    if threading.current_thread() is not threading.main_thread():
        yield  # there are no signals for others
        return
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _collect_rarely() -> None:
    """Modules and models stay until the end: to look for garbage among them took a twelfth of a build."""
    gc.set_threshold(50_000, 20, 100)


def _speakable() -> None:
    """A terminal that lacks a letter shows its number; it never stops a command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _tell_fault(error: Exception) -> None:
    """What to say of a fault of the program: enough to report it, no traceback unless asked for."""
    from workbook.fault import fault_of

    fault = fault_of(error)
    if os.environ.get("WORKBOOK_TRACEBACK"):
        click.echo(fault.trace, err=True)
    click.echo(
        f"{click.style('This is a fault of the program, not of your files.', fg='red')}\n"
        f"Please report it with these two lines and what you did:\n"
        f"    workbook {__version__}, Python {sys.version.split()[0]}, {sys.platform}\n"
        f"    {fault.said}\n"
        f"(WORKBOOK_TRACEBACK=1 shows more.)",
        err=True,
    )
