"""What a further page costs: a workbook of 36 pages, five times and ten times its chapters, by each engine.

Whole processes in turn; medians. ``growth`` is what a page more costs from the shortest to the longest, and
``bend`` that cost in the second half of the way by that in the first: 1 is a straight line.

    python tests/bench/growth.py [--runs 3] [--engine NAME]… [--times K]… [--json]
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from subprocess import CalledProcessError
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[2]
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

from tests.bench.grown import BOOK, longer  # noqa: E402
from tests.bench.process import environment, timed  # noqa: E402
from tests.bench.tally import tally  # noqa: E402

ENGINES = ("build", "typst", "weasyprint", "fpdf2")
TIMES = (1, 5, 10)
AGAINST = "typst"


@dataclass(frozen=True)
class Growth:
    """How the time of an engine grows."""

    engine: str
    pages: tuple[int, ...]
    seconds: tuple[float, ...]
    """Medians."""
    growth: float
    """Milliseconds a further page."""
    bend: float
    ratio: float | None = None
    """Of the growth to Typst's."""


def growth(folder: Path, runs: int, engines: Sequence[str], times: Sequence[int]) -> list[Growth]:
    """One row an engine. Raises CalledProcessError where one fails."""
    env = environment(folder / "cache")
    contents = {k: longer(folder / f"times-{k}", k) for k in times}
    took: dict[tuple[str, int], list[float]] = {}
    for number in range(runs + 1):
        for engine in engines:
            for k in times:
                out = folder / f"{engine}-{k}"
                clock = timed(_command(engine, k, contents[k], out), ROOT, env).clock
                if number or k != times[0]:  # the first run of an engine compiles its modules
                    took.setdefault((engine, k), []).append(clock)
    rows = []
    for engine in engines:
        pages = tuple(tally(folder / f"{engine}-{k}").pages for k in times)
        rows.append(_row(engine, pages, tuple(median(took[engine, k]) for k in times)))
    base = next((row.growth for row in rows if row.engine == AGAINST), None)
    return [Growth(**{**asdict(row), "ratio": row.growth / base if base else None}) for row in rows]


def _command(engine: str, times: int, content: Path, out: Path) -> list[str]:
    if engine == "build":
        asked = [
            "--content",
            str(content),
            "--variant",
            "screen",
            "--jobs",
            "1",
            "--quiet",
            "--out",
            str(out),
        ]
        return [sys.executable, "-m", "workbook", "build", BOOK, *asked]
    asked = ["--book", BOOK, "--times", str(times)]
    return [sys.executable, "-m", "tests.bench.rivals", engine, str(out), *asked]


def _row(engine: str, pages: tuple[int, ...], seconds: tuple[float, ...]) -> Growth:
    whole = _slope(pages, seconds, 0, -1)
    middle = len(pages) // 2
    bent = len(pages) > 2
    bend = _slope(pages, seconds, middle, -1) / _slope(pages, seconds, 0, middle) if bent else 1.0
    return Growth(engine, pages, seconds, 1000 * whole, bend)


def _slope(pages: Sequence[int], seconds: Sequence[float], first: int, last: int) -> float:
    return (seconds[last] - seconds[first]) / (pages[last] - pages[first])


def table(rows: Sequence[Growth]) -> list[str]:
    """Lines to read."""
    cells = [("", "pages", "seconds", "ms a further page", "bend", f"× {AGAINST}")]
    cells += [
        (
            row.engine,
            " – ".join(map(str, row.pages)),
            " – ".join(f"{each:.2f}" for each in row.seconds),
            f"{row.growth:.1f}",
            f"{row.bend:.2f}",
            f"{row.ratio:.2f}" if row.ratio else "",
        )
        for row in rows
    ]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return ["  ".join(map(str.rjust, line, widths)) for line in cells]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--runs", type=int, default=3, metavar="N")
    parser.add_argument("--engine", action="append", choices=ENGINES)
    parser.add_argument("--times", type=int, action="append", metavar="K")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    with TemporaryDirectory() as name:
        try:
            rows = growth(Path(name), max(1, asked.runs), asked.engine or ENGINES, asked.times or TIMES)
        except CalledProcessError as failed:
            sys.exit(f"{' '.join(failed.cmd)}: exit status {failed.returncode}; nothing is measured")
    print(json.dumps([asdict(row) for row in rows], indent=2) if asked.json else "\n".join(table(rows)))


if __name__ == "__main__":
    main()
