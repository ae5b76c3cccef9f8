"""Options that several commands share; the same words mean the same everywhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from workbook.cli.color import CHOICES

if TYPE_CHECKING:
    from workbook.request import Request

Command = Callable[..., Any]
Option = Callable[[Command], Command]
PATHS = click.Path(path_type=Path)

BRAND = click.option(
    "--brand", "brands", multiple=True, metavar="ID", help="A brand's id, or “all”. Repeatable."
)
LOCALE = click.option(
    "--locale", "locales", multiple=True, metavar="TAG", help="Like en-US, or “all”. Repeatable."
)
CONTENT = click.option(
    "--content", type=PATHS, metavar="DIR",
    help="The content folder. Default: content/ here or above, else the built-in one.",
)  # fmt: skip
SHARED: tuple[Option, ...] = (
    BRAND,
    click.option(
        "--variant", "variants", multiple=True, metavar="ID",
        help="screen, home …, or “all” that fit: see “workbook list variants”. Repeatable.",
    ),
    click.option("--paper", "papers", multiple=True, metavar="ID", help="letter or a4. Repeatable."),
    LOCALE,
    CONTENT,
)  # fmt: skip
OUT = click.option(
    "--out", type=PATHS, default=Path("output"), metavar="DIR", show_default=True, help="Where the files go.",
)  # fmt: skip
ONLY = click.option(
    "--only", multiple=True, metavar="ID",
    help="A handout of one chapter, page or block, with the notices it needs. Repeatable.",
)  # fmt: skip
PRINTER = click.option(
    "--printer", metavar="NAME",
    help="A printer saved by “workbook calibrate”: backs are moved to land behind their fronts.",
)  # fmt: skip
ICC = click.option(
    "--icc", type=PATHS, metavar="PATH",
    help="Your print shop's own ICC profile (CMYK): for press and all others that are in CMYK.",
)  # fmt: skip
GUIDES = click.option(
    "--guides", is_flag=True, help="Draw grid, safe area, trim and bleed over the pages, for looking."
)
WORKING: tuple[Option, ...] = (
    click.option(
        "--jobs", type=click.IntRange(1, 256), metavar="N",
        help="How many files are made at a time, at most. Default: the cores.",
    ),
    click.option(
        "--strict/--no-strict", default=True, show_default=True,
        help="Whether errors found in the PDFs fail the build.",
    ),
)  # fmt: skip
MANY: tuple[Option, ...] = (
    click.option(
        "--resume", is_flag=True,
        help="Make only what is missing or no longer up to date, as after an interruption.",
    ),
    click.option(
        "--scheduler", metavar="ADDRESS",
        help="Let the workers of a Dask scheduler make the files, like tcp://10.0.0.5:8786.",
    ),
    click.option(
        "--shared", is_flag=True,
        help="With --scheduler: OUT is a folder that all workers see; they write into it themselves.",
    ),
)  # fmt: skip
TALKING: tuple[Option, ...] = (
    click.option("--json", "as_json", is_flag=True, help="The report as JSON on standard output."),
    click.option("-q", "--quiet", is_flag=True, help="Say only what is wrong."),
    click.option("-v", "--verbose", is_flag=True, help="Say more: notes too."),
    click.option(
        "--color", type=click.Choice(CHOICES), default="auto", show_default=True,
        help="Colour in messages. NO_COLOR is honoured.",
    ),
)  # fmt: skip


def with_options(*options: Option) -> Option:
    """All these options for a command."""

    def add(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return add


def request_of(given: dict[str, Any], products: tuple[str, ...] = ()) -> Request:
    """The request that a command's arguments make."""
    from workbook.request import Request

    if "jobs" in given and given["jobs"] is None:
        from workbook.pool import cores

        given["jobs"] = cores()
    known = {name: value for name, value in given.items() if name in Request.__dataclass_fields__}
    return Request(products=products, **known)
