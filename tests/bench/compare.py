"""``workbook build`` against a bare ReportLab script that lays the same pages, without tags or checks.

Whole processes in turn, from a clone; the first of each, which compiles modules, is not counted.

    python tests/bench/compare.py [--runs 5] [--json]
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

ROOT = Path(__file__).parents[2]
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

from tests.bench.process import Memory, environment, timed, watched  # noqa: E402
from tests.bench.tally import Tally, tally  # noqa: E402

COMMANDS: Mapping[str, Sequence[str]] = {
    "bare": ("-m", "tests.bench.bare"),
    "build": ("-m", "workbook", "build", "--quiet", "--out"),
    "build --jobs 1": ("-m", "workbook", "build", "--quiet", "--jobs", "1", "--out"),
    "preview --dpi 60": ("-m", "workbook", "preview", "--quiet", "--dpi", "60", "--out"),
}
"""What is measured; the folder to write to comes last."""
AGAINST = {"build": "bare", "build --jobs 1": "bare", "preview --dpi 60": "build"}


@dataclass(frozen=True)
class Row:
    """What was measured of a command: medians."""

    name: str
    seconds: float
    fastest: float
    slowest: float
    ms_a_page: float
    memory: Memory
    ratio: float | None
    """Of the seconds to those of the command it is held against."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--runs", type=int, default=5, metavar="N", help="How many of each. Default: 5.")
    parser.add_argument("--json", action="store_true", help="Print the figures as JSON.")
    asked = parser.parse_args()
    with TemporaryDirectory() as name:
        try:
            rows, laid = compare(Path(name), max(1, asked.runs))
        except CalledProcessError as failed:
            sys.exit(f"{' '.join(failed.cmd)}: exit status {failed.returncode}; nothing is measured")
    if asked.json:
        figures = {"python": platform.python_version(), "machine": platform.platform(), "runs": asked.runs}
        figures["rows"] = [asdict(row) for row in rows]
        figures["laid"] = {who: asdict(what) for who, what in laid.items()}
        print(json.dumps(figures, indent=2))
    else:
        print("\n".join([*table(rows), "", *same(laid)]))


def compare(folder: Path, runs: int) -> tuple[list[Row], dict[str, Tally]]:
    """All rows, and what bare script and build have laid. Raises CalledProcessError where one fails."""
    env = environment(folder / "cache")
    calls = {name: [sys.executable, *rest, str(folder / name)] for name, rest in COMMANDS.items()}
    took: dict[str, list[float]] = {name: [] for name in calls}
    for number in range(runs + 1):
        for name, call in calls.items():
            seconds = timed(call, ROOT, env)
            if number:
                took[name].append(seconds)
    laid = {name: tally(folder / name) for name in ("bare", "build")}
    if laid["bare"].pages != laid["build"].pages:
        raise SystemExit(f"These are not the same pages: {laid}")
    middle = {name: median(seconds) for name, seconds in took.items()}
    rows = [
        Row(
            name, middle[name], min(seconds), max(seconds), 1000 * middle[name] / laid["build"].pages,
            watched(calls[name], ROOT, env),
            middle[name] / middle[AGAINST[name]] if name in AGAINST else None,
        )
        for name, seconds in took.items()
    ]  # fmt: skip
    return rows, laid


def table(rows: Sequence[Row]) -> list[str]:
    """Lines to read; MB of all processes, of all with what they share counted once, of the largest."""
    heads = ("", "seconds", "from – to", "ms a page", "MB", "once", "largest", "ratio")
    cells = [heads, *(_cells(row) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return ["  ".join(map(str.rjust, line, widths)) for line in cells]


def _cells(row: Row) -> tuple[str, ...]:
    own = f"{row.memory.own / 1e6:.0f}" if row.memory.own else ""
    spread = f"{row.fastest:.2f} – {row.slowest:.2f}"
    ratio = f"{row.ratio:.2f} × {AGAINST[row.name]}" if row.ratio else ""
    resident, largest = (f"{held / 1e6:.0f}" for held in (row.memory.resident, row.memory.largest))
    return row.name, f"{row.seconds:.2f}", spread, f"{row.ms_a_page:.1f}", resident, own, largest, ratio


def same(laid: Mapping[str, Tally]) -> list[str]:
    """Lines that say what was laid."""
    return [
        f"{name} laid {what.pages} pages: {what.letters} letters, {what.paths} path operators, "
        f"{what.bytes / 1000:.0f} kB"
        for name, what in laid.items()
    ]


if __name__ == "__main__":
    main()
