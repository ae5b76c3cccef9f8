"""The group of commands, and what becomes of everything that can go wrong."""

from __future__ import annotations

import importlib
import os
import sys
import traceback
from collections.abc import Sequence

import click

from workbook import __version__
from workbook.cli.console import problem_text
from workbook.errors import ContentError, UsageError, WorkbookError

COMMANDS = ("build", "check", "preflight", "preview", "init", "list")
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

            guess = did_you_mean(args[0], COMMANDS)
            if guess and guess.rstrip("?") not in error.message:
                error.message = f"No such command “{args[0]}”: {guess}"
            raise


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="workbook")
def group() -> None:
    """Workbooks and affirmation cards for a therapy practice: branded, accessible, print-ready.

    \b
    workbook build                 make what the project names, into output/
    workbook init my-practice      start a folder of your own to change
    workbook preview --pages 1-4   see pages as pictures
    """


def main(args: Sequence[str] | None = None) -> None:
    """Run the command and exit: 0 done, 1 problems or findings, 2 wrong usage, 70 a fault of ours, 130."""
    try:
        group.main(args=args, prog_name="workbook", standalone_mode=False)
    except click.exceptions.Exit as done:
        sys.exit(done.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo("Interrupted; nothing is half-written.", err=True)
        sys.exit(INTERRUPTED)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except ContentError as error:
        for problem in error.problems:
            click.echo(problem_text(problem), err=True)
        sys.exit(error.exit_code)
    except UsageError as error:
        click.echo(f"{click.style('Error:', fg='red')} {error}", err=True)
        sys.exit(error.exit_code)
    except WorkbookError as error:
        click.echo(f"{click.style('Error:', fg='red')} {error}", err=True)
        sys.exit(error.exit_code)
    except BrokenPipeError:
        # Whoever read our output has gone; Python would complain again while it closes the pipe.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except Exception as error:
        click.echo(_fault(error), err=True)
        sys.exit(FAULT)
    sys.exit(0)


def _fault(error: Exception) -> str:
    """What to say of a fault of the program: enough to report it, no traceback unless asked for."""
    if os.environ.get("WORKBOOK_TRACEBACK"):
        return "".join(traceback.format_exception(error))
    frames = traceback.extract_tb(error.__traceback__)
    last = next((f for f in reversed(frames) if "workbook" in f.filename), frames[-1])
    place = f"{os.path.basename(last.filename)}:{last.lineno}"
    return (
        f"{click.style('This is a fault of the program, not of your files.', fg='red')}\n"
        f"Please report it with these two lines and what you did:\n"
        f"    workbook {__version__}, Python {sys.version.split()[0]}, {sys.platform}\n"
        f"    {type(error).__name__} at {place}: {error}\n"
        f"(WORKBOOK_TRACEBACK=1 shows more.)"
    )
