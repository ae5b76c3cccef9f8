"""``workbook build`` against a bare ReportLab script that lays the same pages, without tags or checks.

Typst, WeasyPrint and fpdf2 lay the same words as plainly, one file for the screen a product. Whole processes
in turn, from a clone; the first of each, which compiles modules, is not counted. Below it, unless --runs is 1
or --short is said: what a further page costs (``growth.py``).

    python tests/bench/compare.py [--runs 5] [--short] [--json]
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from subprocess import CalledProcessError
from tempfile import TemporaryDirectory

PRODUCTS = ("mental-wellness", "affirmation-cards")
ROOT = Path(__file__).parents[2]
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

from tests.bench.growth import ENGINES, TIMES, growth  # noqa: E402
from tests.bench.growth import table as growth_table  # noqa: E402
from tests.bench.process import Memory, Took, environment, timed, watched  # noqa: E402
from tests.bench.tally import Tally, tally  # noqa: E402

PAGES = (
    "mental-wellness",
    "affirmation-cards",
    "--variant",
    "screen",
    "--variant",
    "home",
    "--quiet",
    "--out",
)
"""What the bare script lays too; then comes the folder to write to."""
SCREEN = (*PRODUCTS, "--variant", "screen", "--quiet", "--out")
RIVALS = ("--book", PRODUCTS[0], "--deck")
COMMANDS: Mapping[str, Sequence[str]] = {
    "bare": ("-m", "tests.bench.bare"),
    "build": ("-m", "workbook", "build", *PAGES),
    "build --jobs 1": ("-m", "workbook", "build", "--jobs", "1", *PAGES),
    "preview --dpi 60": ("-m", "workbook", "preview", "--dpi", "60", *PAGES),
    "bare screen": ("-m", "tests.bench.bare", "--screen"),
    "build screen": ("-m", "workbook", "build", *SCREEN),
    "typst": ("-m", "tests.bench.rivals", *RIVALS, "typst"),
    "weasyprint": ("-m", "tests.bench.rivals", *RIVALS, "weasyprint"),
    "fpdf2": ("-m", "tests.bench.rivals", *RIVALS, "fpdf2"),
}
AGAINST = {
    "build": "bare",
    "build --jobs 1": "bare",
    "preview --dpi 60": "build",
    "build screen": "bare screen",
    **dict.fromkeys(("typst", "weasyprint", "fpdf2"), "build screen"),
}
SAME = (("bare", "build"), ("bare screen", "build screen", "typst", "weasyprint", "fpdf2"))
"""What has to lay the same number of pages."""


@dataclass(frozen=True)
class Row:
    """What was measured of a command: medians, in seconds."""

    name: str
    clock: float
    fastest: float
    slowest: float
    processor: float | None
    ms_a_page: float
    memory: Memory
    ratio: float | None
    """Of the clock's seconds to those of the command it is held against."""
    processor_ratio: float | None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--runs", type=int, default=5, metavar="N", help="How many of each. Default: 5.")
    parser.add_argument("--short", action="store_true", help="Leave out what a further page costs.")
    parser.add_argument("--json", action="store_true", help="Print the figures as JSON.")
    asked = parser.parse_args()
    with TemporaryDirectory() as name:
        try:
            rows, laid = compare(Path(name), max(1, asked.runs))
            runs = 0 if asked.short or asked.runs < 2 else min(3, asked.runs)
            grown = growth(Path(name), runs, ENGINES, TIMES) if runs else []
        except CalledProcessError as failed:
            sys.exit(f"{' '.join(failed.cmd)}: exit status {failed.returncode}; nothing is measured")
    if asked.json:
        figures = {"python": platform.python_version(), "machine": platform.platform(), "runs": asked.runs}
        figures["rows"] = [asdict(row) for row in rows]
        figures["growth"] = [asdict(row) for row in grown]
        figures["laid"] = {who: asdict(what) for who, what in laid.items()}
        print(json.dumps(figures, indent=2))
    else:
        print("\n".join([*table(rows), "", *same(laid), "", *(growth_table(grown) if grown else ())]))


def compare(folder: Path, runs: int) -> tuple[list[Row], dict[str, Tally]]:
    """All rows, and what bare script and build have laid. Raises CalledProcessError where one fails."""
    env = environment(folder / "cache")
    calls = {name: [sys.executable, *rest, str(folder / name)] for name, rest in COMMANDS.items()}
    took: dict[str, list[Took]] = {name: [] for name in calls}
    for number in range(runs + 1):
        for name, call in calls.items():
            seconds = timed(call, ROOT, env)
            if number:
                took[name].append(seconds)
    laid = {name: tally(folder / name) for group in SAME for name in group}
    for group in SAME:
        if len({laid[name].pages for name in group}) > 1:
            raise SystemExit(f"These are not the same pages: { {name: laid[name] for name in group} }")
    rows: dict[str, Row] = {}
    for name, times in took.items():
        memory = watched(calls[name], ROOT, env)
        rows[name] = _row(
            name, times, laid.get(name, laid["build"]).pages, memory, rows.get(AGAINST.get(name, ""))
        )
    return list(rows.values()), laid


def _row(name: str, took: Sequence[Took], pages: int, memory: Memory, other: Row | None) -> Row:
    clock = median(each.clock for each in took)
    spent = [each.processor for each in took if each.processor is not None]
    processor = median(spent) if spent else None
    return Row(
        name,
        clock,
        min(each.clock for each in took),
        max(each.clock for each in took),
        processor,
        1000 * clock / pages,
        memory,
        clock / other.clock if other else None,
        processor / other.processor if processor and other and other.processor else None,
    )


def table(rows: Sequence[Row]) -> list[str]:
    """Lines to read; MB of all processes, of all with what they share counted once, of the largest."""
    heads = (
        "",
        "seconds",
        "from – to",
        "processor",
        "ms a page",
        "MB",
        "once",
        "largest",
        "ratio",
        "processor",
    )
    cells = [heads, *(_cells(row) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return ["  ".join(map(str.rjust, line, widths)) for line in cells]


def _cells(row: Row) -> tuple[str, ...]:
    held = (row.memory.resident, row.memory.own, row.memory.largest)
    return (
        row.name,
        f"{row.clock:.2f}",
        f"{row.fastest:.2f} – {row.slowest:.2f}",
        f"{row.processor:.2f}" if row.processor is not None else "",
        f"{row.ms_a_page:.1f}",
        *(f"{size / 1e6:.0f}" if size else "" for size in held),
        f"{row.ratio:.2f} × {AGAINST[row.name]}" if row.ratio else "",
        f"{row.processor_ratio:.2f}" if row.processor_ratio else "",
    )


def same(laid: Mapping[str, Tally]) -> list[str]:
    """Lines that say what was laid."""
    return [
        f"{name} laid {what.pages} pages: {what.letters} letters, {what.paths} path operators, "
        f"{what.bytes / 1000:.0f} kB"
        for name, what in laid.items()
    ]


if __name__ == "__main__":
    main()
