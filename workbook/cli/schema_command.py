"""``workbook schema``: JSON Schema of content files, for editors."""

from __future__ import annotations

from pathlib import Path

import click

from workbook.cli.options import PATHS


@click.command("schema", short_help="Help for editors: JSON Schema of content files.")
@click.argument("kind", required=False, metavar="[KIND]")
@click.option("--out", type=PATHS, metavar="DIR", help="Write all schemas into this folder, over older ones.")
def command(kind: str | None, out: Path | None) -> None:
    """Show what may stand in a kind of file, as JSON Schema (draft-07), or list the kinds.

    Editors that know YAML read it and complete keys, explain them and mark slips. Content made by
    “init” or “new” has copies in content/.schemas/, and each file names its own in its first line.
    For VS Code, install the extension “YAML” by Red Hat.

    \b
    Examples:
      workbook schema
          which kinds there are
      workbook schema deck > deck.json
          one of them
      workbook schema --out content/.schemas
          those of this version, after an update
    """
    from workbook.editing import KINDS, schema_files, schema_text
    from workbook.source import shown
    from workbook.writing import write_all

    if out is not None:
        if kind is not None:
            raise click.UsageError("--out writes all schemas; leave KIND out")
        write_all(schema_files(out))
        click.echo(f"{len(KINDS)} schemas written to {shown(out)}", err=True)
    elif kind is not None:
        click.echo(schema_text(kind).encode(), nl=False)
    else:
        width = max(map(len, KINDS))
        for name, text in KINDS.items():
            click.echo(f"{click.style(name.ljust(width), bold=True)}  {text}")
