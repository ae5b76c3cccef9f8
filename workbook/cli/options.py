"""Options that several commands share; the same words mean the same everywhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from workbook.request import Request

Command = Callable[..., Any]

_SHARED: tuple[Callable[[Command], Command], ...] = (
    click.option("--brand", "brands", multiple=True, metavar="ID", help="A brand's id, or “all”. Repeatable."),
    click.option(
        "--variant", "variants", multiple=True, metavar="ID",
        help="screen, home …, or “all” that fit: see “workbook list variants”. Repeatable.",
    ),
    click.option("--paper", "papers", multiple=True, metavar="ID", help="letter or a4. Repeatable."),
    click.option("--locale", "locales", multiple=True, metavar="TAG", help="Like en-US, or “all”. Repeatable."),
    click.option(
        "--content", type=click.Path(path_type=Path), metavar="DIR",
        help="The content folder. Default: content/ here or above, else the built-in one.",
    ),
)  # fmt: skip
_ONLY = click.option(
    "--only", multiple=True, metavar="ID",
    help="A handout of one chapter, page or block, with the notices it needs. Repeatable.",
)  # fmt: skip
_WRITING: tuple[Callable[[Command], Command], ...] = (
    click.option(
        "--out", type=click.Path(path_type=Path), default=Path("output"), metavar="DIR", show_default=True,
        help="Where the files go.",
    ),
    _ONLY,
    click.option("--jobs", type=click.IntRange(1, 256), metavar="N", help="How many at a time. Default: the cores."),
    click.option("--strict/--no-strict", default=True, show_default=True, help="Errors in the PDFs fail the build."),
)  # fmt: skip
_TALKING: tuple[Callable[[Command], Command], ...] = (
    click.option("--json", "as_json", is_flag=True, help="The report as JSON on standard output, nothing else."),
    click.option("-q", "--quiet", is_flag=True, help="Say only what is wrong."),
    click.option("-v", "--verbose", is_flag=True, help="Say more: warnings and notes too."),
    click.option(
        "--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True,
        help="Colour in messages. NO_COLOR is honoured.",
    ),
)  # fmt: skip


def _with(options: tuple[Callable[[Command], Command], ...]) -> Callable[[Command], Command]:
    def add(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return add


shared_options = _with(_SHARED)
writing_options = _with(_WRITING)
talking_options = _with(_TALKING)


def request_of(products: tuple[str, ...], given: dict[str, Any]) -> Request:
    """The request that a command's arguments make."""
    known = {name: value for name, value in given.items() if name in Request.__dataclass_fields__}
    return Request(products=products, **known)
