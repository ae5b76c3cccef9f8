"""``workbook calibrate``: a sheet that shows how far a printer is off, and profiles of printers."""

from __future__ import annotations

import re
from pathlib import Path

import click

from workbook.cli.options import OUT

_MILLIMETRES = click.FloatRange(-12, 12)


@click.command(
    "calibrate",
    short_help="Measure how far your printer's backs are off.",
    # Its own tests call it without the group, whose settings it would inherit.
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option("--paper", type=click.Choice(("letter", "a4")), default="letter", show_default=True)
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
    out: Path,
    save: str | None,
    read: tuple[float, float, float, float] | None,
    x: str,
    y: str,
    turn: float,
) -> None:
    """A two-sided sheet that shows how far a printer's backs land from where they belong.

    Print it at 100 %, on both sides, as you will print your cards. Hold it to a window with the scales
    towards you: at each letter, the line of the other side falls on a number, which is millimetres.
    A long tick is one millimetre, a short one half. These are the readings T, B, L and R.

    \b
    Examples:
      workbook calibrate
          the sheet, into output/
      workbook calibrate --save office --read 1.5 2 -0.5 0
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
        path = out / f"calibrate_{paper}.pdf"
        write_all([(path, calibration_sheet(paper))])
        click.echo(
            f"{shown(path)}\nPrint it at 100 %, on both sides. How to read it: workbook calibrate --help"
        )
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
