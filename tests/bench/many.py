"""Both workbooks and the deck for many practices: what one more costs, how much memory, what two jobs bring.

``build --brand all`` against Typst for the same pages and practices, in whole processes, in turn; medians.
The cost of a further practice is taken between a quarter of the practices and all of them.

    python tests/bench/many.py [--brands 200] [--runs 3] [--json]
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from shutil import rmtree
from statistics import median
from subprocess import CalledProcessError
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[2]
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

from tests.bench.grown import BOOK, CLINICIANS, practices  # noqa: E402
from tests.bench.process import Memory, environment, timed, watched  # noqa: E402
from tests.bench.tally import tally  # noqa: E402

ENGINES = ("build --jobs 1", "build --jobs 2", "typst")


@dataclass(frozen=True)
class Row:
    """What an engine needs."""

    engine: str
    brands: tuple[int, int]
    seconds: tuple[float, float]
    """Medians, for fewer and for all practices."""
    further: float
    """Milliseconds that one more practice costs."""
    pages: int
    """Of one practice."""
    memory: Memory
    """Peaks, with all practices."""


def many(folder: Path, brands: int, runs: int) -> list[Row]:
    """One row an engine. Raises CalledProcessError where one fails."""
    env, few = environment(folder / "cache"), max(1, brands // 4)
    contents = {count: practices(folder / f"of-{count}", count) for count in (few, brands)}
    took: dict[tuple[str, int], list[float]] = {}
    pages: dict[str, int] = {}
    for number in range(runs + 1):
        for engine in ENGINES:
            for count in (few, brands) if number else (few,):  # the first run compiles modules
                out = folder / "out"
                seconds = timed(_command(engine, count, contents, out), ROOT, env).clock
                if number:
                    took.setdefault((engine, count), []).append(seconds)
                else:
                    pages[engine] = tally(out).pages // count
                rmtree(out)
    rows = []
    for engine in ENGINES:
        memory = watched(_command(engine, brands, contents, folder / "out"), ROOT, env)
        rmtree(folder / "out")
        seconds = (median(took[engine, few]), median(took[engine, brands]))
        further = 1000 * (seconds[1] - seconds[0]) / (brands - few)
        rows.append(Row(engine, (few, brands), seconds, further, pages[engine], memory))
    return rows


def _command(engine: str, count: int, contents: Mapping[int, Path], out: Path) -> list[str]:
    if engine == "typst":
        asked = ["--book", BOOK, "--book", CLINICIANS, "--deck", "--practices", str(count)]
        return [sys.executable, "-m", "tests.bench.rivals", "typst", str(out), *asked]
    asked = [
        "--brand",
        "all",
        "--content",
        str(contents[count]),
        *engine.split()[1:],
        "--quiet",
        "--out",
        str(out),
    ]
    return [sys.executable, "-m", "workbook", "build", *asked]


def ratios(rows: list[Row]) -> dict[str, float]:
    """The figures that are promised."""
    alone, two, other = rows
    return {
        "a further practice by Typst's": alone.further / other.further,
        "two jobs by one": alone.seconds[1] / two.seconds[1],
        "peak MB of any process": max(alone.memory.largest, two.memory.largest) / 1e6,
    }


def table(rows: list[Row]) -> list[str]:
    """Lines to read."""
    cells = [("", "practices", "seconds", "ms a further one", "pages of one", "MB of all", "of the largest")]
    cells += [
        (
            row.engine,
            " – ".join(map(str, row.brands)),
            " – ".join(f"{each:.2f}" for each in row.seconds),
            f"{row.further:.0f}",
            str(row.pages),
            f"{row.memory.resident / 1e6:.0f}",
            f"{row.memory.largest / 1e6:.0f}",
        )
        for row in rows
    ]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = ["  ".join(map(str.rjust, line, widths)) for line in cells]
    return [*lines, "", *(f"{name}: {value:.2f}" for name, value in ratios(rows).items())]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--brands", type=int, default=200, metavar="N")
    parser.add_argument("--runs", type=int, default=3, metavar="N")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    if asked.brands < 2:
        parser.error("at least 2 practices")
    with TemporaryDirectory() as name:
        try:
            rows = many(Path(name), asked.brands, max(1, asked.runs))
        except CalledProcessError as failed:
            sys.exit(f"{' '.join(failed.cmd)}: exit status {failed.returncode}; nothing is measured")
    if asked.json:
        print(json.dumps({"rows": [asdict(row) for row in rows], "ratios": ratios(rows)}, indent=2))
    else:
        print("\n".join(table(rows)))


if __name__ == "__main__":
    main()
