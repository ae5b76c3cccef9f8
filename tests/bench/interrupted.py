"""Builds interrupted at random moments, then resumed: is any file partial, missing or stale?

Each run begins with a whole build of other content, so that every file there is out of date; it is killed
(-9), told to end, or interrupted as by Ctrl-C, and then ``--resume`` has to make what a fresh build makes.

    python tests/bench/interrupted.py [--runs 200] [--seed 1]
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[2]
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

from tests.practices import BRAND, practice  # noqa: E402

BRANDS = 6
WAYS = ("kill", "kill", "interrupt", "end")
COLORS = ("#1E5B58", "#7A2E3A")
"""The two states of the content between which every file differs."""
Tree = dict[str, bytes]


@dataclass
class Count:
    """What was seen."""

    runs: int = 0
    interrupted: int = 0
    """Of the runs, those that had not come to their end."""
    partial: int = 0
    """Files that were neither the old nor the new one, right after."""
    missing: int = 0
    stale: int = 0
    left: int = 0
    """Temporary files that resuming did not remove."""
    failed: int = 0
    """Runs of --resume that did not end with 0."""
    alive: int = 0
    """Runs after which a process lived on."""

    @property
    def sound(self) -> bool:
        return not (self.partial or self.missing or self.stale or self.left or self.failed or self.alive)


def main(args: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args(args)
    with TemporaryDirectory() as folder:
        os.chdir(folder)
        count = interrupted(given.runs, random.Random(given.seed))
    print(json.dumps(asdict(count)))
    return 0 if count.sound else 1


def interrupted(runs: int, chance: random.Random) -> Count:
    """As many runs, in the current folder."""
    whole: list[Tree] = []
    took = 0.0
    for state, color in enumerate(COLORS):
        written(color)
        start = time.perf_counter()
        assert ended(begun("build", "--out", f"whole{state}")) == 0
        took = time.perf_counter() - start
        whole.append(tree(Path(f"whole{state}")))
    shutil.copytree("whole1", "out")
    count = Count()
    for run in range(runs):
        old, new = whole[(run + 1) % 2], whole[run % 2]
        written(COLORS[run % 2])
        before = count.interrupted
        after = chance.uniform(0, took)
        one_run(count, old, new, chance.choice(WAYS), after)
        if count.interrupted == before:
            took = max(0.9 * took, 0.05)  # it goes faster now than when it was measured
        else:
            took *= 1.02
    return count


def one_run(count: Count, old: Tree, new: Tree, way: str, after: float) -> None:
    """Build, interrupt, look, resume, look again."""
    process = begun("build", "--out", "out")
    time.sleep(after)
    if way == "kill":
        os.kill(process, signal.SIGKILL)
    else:
        os.killpg(process, signal.SIGINT if way == "interrupt" else signal.SIGTERM)
    count.interrupted += ended(process) != 0
    count.alive += not alone(process)
    count.partial += sum(
        data not in (old.get(name), new.get(name))
        for name, data in tree(Path("out")).items()
        if not Path(name).name.startswith(".")
    )
    count.failed += ended(begun("build", "--out", "out", "--resume")) != 0
    now = tree(Path("out"))
    count.missing += len(new.keys() - now.keys())
    count.left += len(now.keys() - new.keys())
    count.stale += sum(now[name] != data for name, data in new.items() if name in now)
    count.runs += 1
    if now != new:  # the next run begins with a sound state all the same
        shutil.rmtree("out")
        shutil.copytree(f"whole{(count.runs + 1) % 2}", "out")


def written(color: str) -> None:
    """The content in one of its states."""
    brand = BRAND.replace("#1E5B58", color)
    practice(Path(), {f"brands/b{number}/_brand.yml": brand for number in range(BRANDS)})
    practice(Path(), {"brands/calm/_brand.yml": brand})


def begun(*args: str) -> int:
    """A build in a process of its own, a copy of this one: importing everything anew would take longer."""
    from workbook import make  # noqa: F401
    from workbook.cli import main as workbook
    from workbook.keys import machine_key

    machine_key()  # of the package as it is now, whoever edits it in the meantime
    process = os.fork()
    if process:
        with suppress(OSError):
            os.setpgid(process, process)  # whoever of the two comes first
        return process
    os.setpgrp()
    sink = os.open(os.devnull, os.O_WRONLY)
    os.dup2(sink, 1)
    os.dup2(sink, 2)
    code = 70
    try:
        workbook([*args, "--brand", "all", "--jobs", "2"])
    except SystemExit as error:
        code = error.code if isinstance(error.code, int) else 70
    finally:
        os._exit(code)


def ended(process: int) -> int:
    """How it ended."""
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


def alone(process: int) -> bool:
    """Whether nothing of its group lives on, a moment being granted."""
    for _ in range(100):
        try:
            os.killpg(process, 0)
        except (ProcessLookupError, PermissionError):
            return True
        time.sleep(0.05)
    return False


def tree(folder: Path) -> Tree:
    """All files, hidden ones too."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


if __name__ == "__main__":
    raise SystemExit(main())
