"""``workbook fields``: what somebody filled in."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from workbook.cli.options import PATHS

if TYPE_CHECKING:
    from workbook.answers import Answer

_COLUMNS = ("name", "label", "kind", "value", "chosen")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet takes for the beginning of a formula."""


@click.command("fields", short_help="Read, move or draw in what was filled in.")
@click.argument("file", type=PATHS, metavar="FILE")
@click.option("--csv", "as_csv", is_flag=True, help="The answers as a table; without it as JSON.")
@click.option("--blank", "blanked", type=PATHS, metavar="OUT", help="Write a copy without the answers.")
@click.option("--flatten", "flat", type=PATHS, metavar="OUT", help="Write a copy with the answers drawn in.")
@click.option("--move", "old", type=PATHS, metavar="OLD", help="Carry the answers of OLD over to FILE.")
@click.option("--out", type=PATHS, metavar="OUT", help="Where the copy with the moved answers goes.")
def command(
    file: Path, as_csv: bool, blanked: Path | None, flat: Path | None, old: Path | None, out: Path | None
) -> None:
    """Read what somebody filled in, or write a copy. Nothing is sent anywhere.

    \b
    Examples:
      workbook fields filled.pdf
          all fields and answers, as JSON
      workbook fields --csv filled.pdf > answers.csv
          the same for a spreadsheet
      workbook fields --move filled.pdf new-edition.pdf --out moved.pdf
          carry the answers into a newer edition
      workbook fields --flatten record.pdf filled.pdf
          a copy that can no longer be changed, still tagged
      workbook fields --blank empty.pdf filled.pdf
          a copy without a word of it
    """
    from workbook import filling

    if sum(map(bool, (as_csv, blanked, flat, old))) > 1:
        raise click.UsageError("Use one of --csv, --blank, --flatten and --move at a time.")
    if bool(old) != bool(out):
        raise click.UsageError("--move and --out go together: --move OLD NEW.pdf --out OUT.")
    if blanked:
        filling.blank(file, blanked)
    elif flat:
        filling.flatten(file, flat)
    elif old and out:
        _told(*filling.move(old, file, out))
    else:
        answers = filling.fields(file)
        click.echo(_table(answers) if as_csv else _listed(file, answers), nl=not as_csv)


def _listed(file: Path, answers: Iterable[Answer]) -> str:
    import json

    from workbook.source import shown

    listed = [{column: getattr(answer, column) for column in _COLUMNS} for answer in answers]
    return json.dumps({"path": shown(file), "fields": listed}, ensure_ascii=False, indent=2)


def _table(answers: Iterable[Answer]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for answer in answers:
        values = {True: "yes", False: "", None: ""}
        value = answer.value if isinstance(answer.value, str) else values[answer.value]
        row = (answer.name, answer.label, answer.kind, value, answer.chosen)
        writer.writerow(f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in row)
    return out.getvalue()


def _told(count: int, left: list[Answer]) -> None:
    """Say what came along; exits with 1 where something did not."""
    click.echo(f"Moved {count} answer{'' if count == 1 else 's'}", err=True)
    for answer in left:
        said = answer.chosen or ("yes" if answer.value is True else answer.value)
        click.echo(f"{click.style('no place', fg='yellow')} for “{answer.label}”: {said}", err=True)
    if left:
        click.get_current_context().exit(1)
