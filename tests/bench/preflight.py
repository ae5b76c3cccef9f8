"""How long preflight takes on the 36 pages of the workbook, without the ink measured in pictures and with it.

python tests/bench/preflight.py [--runs 5]
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[2]
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

from tests.press.made import file_of, job_of  # noqa: E402
from workbook.examining import wants_of  # noqa: E402
from workbook.preflight import Wants, examine  # noqa: E402

PRESS = wants_of("press")
ASKED: Mapping[str, tuple[str, Wants, float]] = {
    "screen, every PDF": ("screen", wants_of(None), 0.5),
    "screen, --for ua1": ("screen", wants_of("ua1"), 0.5),
    "press, every PDF": ("press", wants_of(None), 0.5),
    "press, all but ink": ("press", replace(PRESS, total_ink=None), 0.5),
    "press, --for press": ("press", PRESS, 3.0),
}
"""The file, what it is held to, and the seconds that it may take."""


def taken(data: bytes, wants: Wants, runs: int) -> float:
    """The median of the processor's seconds of so many runs; the first, which warms up, is not counted.

    On a machine that does nothing else the clock shows the same: preflight keeps to one core.
    """
    found = []
    for _ in range(runs + 1):
        start = time.process_time()
        examine(data, wants)
        found.append(time.process_time() - start)
    return median(found[1:])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    late = 0
    for name, (variant, wants, limit) in ASKED.items():
        made = file_of(job_of("mental-wellness", variant))
        seconds = taken(made.data, wants, runs)
        late += seconds > limit
        print(f"{name:20} {made.pages} pages  {seconds:6.3f} s  (at most {limit:g} s)")
    return 1 if late else 0


if __name__ == "__main__":
    sys.exit(main())
