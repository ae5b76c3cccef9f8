"""``workbook calibrate``: a sheet that shows how far a printer is off, and profiles of printers."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal

import click

from workbook.cli.options import OUT

Flip = Literal["long-edge", "short-edge"]
_MILLIMETRES = click.FloatRange(-12, 12)


@click.command(
    "calibrate",
    short_help="Measure how far your printer's backs are off.",
    # Its own tests call it without the group, whose settings it would inherit.
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option("--paper", type=click.Choice(("letter", "a4")), default="letter", show_default=True)
@click.option(
    "--flip", type=click.Choice(("long-edge", "short-edge")), default="long-edge", show_default=True,
    help="How you flip: cards on the long edge, booklets on the short one.",
)  # fmt: skip
@click.option(
    "--locale", default="en-US", metavar="TAG", show_default=True, help="Of the words on the sheet."
)
@OUT
@click.option("--save", metavar="NAME", help="Keep what was measured as the printer NAME.")
@click.option(
    "--read", nargs=4, type=_MILLIMETRES, metavar="T B L R", help="The four readings, in millimetres."
)
@click.option(
    "--x", default="0mm", metavar="LENGTH", help="How far to the right backs land, looking at them."
)
@click.option("--y", default="0mm", metavar="LENGTH", help="How far up.")
@click.option(
    "--turn", type=click.FloatRange(-5, 5), default=0.0, metavar="DEGREES", help="Counter-clockwise."
)
def command(
    paper: str,
    flip: Flip,
    locale: str,
    out: Path,
    save: str | None,
    read: tuple[float, float, float, float] | None,
    x: str,
    y: str,
    turn: float,
) -> None:
    """A two-sided sheet that shows how far a printer's backs land from where they belong.

    Print it at 100 %, on both sides, as you will print your cards. The sheet says how it is read: held to a
    window, each line of the front falls on a scale of the back, and a vernier tells tenths of a millimeter.
    A line of 150 mm shows whether the printer keeps the size.

    \b
    Examples:
      workbook calibrate
          the sheet, into output/
      workbook calibrate --flip short-edge --locale es-US
          for booklets, in Spanish
      workbook calibrate --save office --read 1.5 2.1 -0.5 0
          what T, B, L and R read, kept as the printer “office”
      workbook build affirmation-cards --variant home --printer office
          cards whose backs land behind their fronts on it
    """
    from workbook.calibrating import calibration_sheet, drift_of, save_printer
    from workbook.errors import UsageError
    from workbook.geometry import points
    from workbook.source import shown
    from workbook.writing import write_all

    if save is None:
        kind = "" if flip == "long-edge" else f"_{flip}"
        path = out / f"calibrate_{paper}{kind}.pdf"
        write_all([(path, calibration_sheet(paper, flip, locale))])
        click.echo(f"{shown(path)}\nPrint it at 100 %, on both sides. It says how it is read.")
        return
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", save):
        raise UsageError(f"“{save}” cannot be a printer's name: use small letters, digits and hyphens")
    if read:
        right, up, turn = drift_of(*read, paper)
        x, y = f"{right:.2f}mm", f"{up:.2f}mm"
    for length in (x, y):
        try:
            points(length)
        except ValueError as error:
            raise UsageError(str(error)) from None
    click.echo(f"Saved in {save_printer(save, x, y, round(turn, 3))}\nUse it with --printer {save}.")
