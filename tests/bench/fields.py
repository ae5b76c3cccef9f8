"""What fields cost: in making a file, in its bytes, and in opening it in PDFium.

The same workbook with and without fields, whole processes in turn; the first of each is not counted.
To open is to load the file and its form, and to show its first page, or every page, at 96 dots an inch.

    python tests/bench/fields.py [--runs 5]
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import pikepdf

ROOT = Path(__file__).parents[2]
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

from tests.bench.process import environment, timed  # noqa: E402
from workbook.answers import read_answers  # noqa: E402

PRODUCT = "mental-wellness"
FILLED, BARE, PAPER = "screen", "unfillable", "home"
"""Variants: with fields; the same without any; what is printed in the office."""
SHOWN = ("first page", "every page")
_OPEN = """
import sys, time
import pypdfium2
begun = time.perf_counter()
document = pypdfium2.PdfDocument(sys.argv[1])
if document.get_formtype():
    document.init_forms()
for number in range(len(document) if sys.argv[2] == "every page" else 1):
    document[number].render(scale=96 / 72)
print(time.perf_counter() - begun)
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--runs", type=int, default=5, metavar="N", help="How many of each. Default: 5.")
    runs = max(1, parser.parse_args().runs)
    with TemporaryDirectory() as name:
        folder = Path(name)
        env = environment(folder / "cache")
        spent = _made(folder, runs, env)
        files = {variant: next((folder / variant).rglob("*.pdf")) for variant in (FILLED, BARE, PAPER)}
        print("\n".join([*_costs(files, spent), "", *_opening(files, 3 * runs, env)]))


def _made(folder: Path, runs: int, env: dict[str, str]) -> dict[str, float]:
    """Seconds of processor for each variant, its files left in a folder of its name."""
    subprocess.run([sys.executable, "-m", "workbook", "init", folder / "own"], cwd=ROOT, env=env, check=True)
    variants = folder / "own/content/presets/variants"
    variants.mkdir(parents=True)
    known = (ROOT / f"workbook/presets/variants/{FILLED}.yaml").read_text("utf-8")
    (variants / f"{BARE}.yaml").write_text(known.replace("fields: true", "fields: false"), "utf-8")
    spent: dict[str, list[float]] = {FILLED: [], BARE: [], PAPER: []}
    for number in range(runs + 1):
        for variant, times in spent.items():
            what = (PRODUCT, "--variant", variant, "--jobs", "1", "--quiet", "--out", str(folder / variant))
            content = ("--content", str(folder / "own/content"))
            took = timed([sys.executable, "-m", "workbook", "build", *what, *content], ROOT, env)
            if number:
                times.append(took.processor or took.clock)
    return {variant: median(times) for variant, times in spent.items()}


def _costs(files: Mapping[str, Path], spent: Mapping[str, float]) -> list[str]:
    """Lines that say what a field costs to make and to hold."""
    fields = len(read_answers(files[FILLED].read_bytes()))
    with pikepdf.open(files[FILLED]) as pdf:
        widgets = sum(each.Subtype == "/Widget" for page in pdf.pages for each in page.obj.get("/Annots", ()))
        font = len(_alone(pdf.Root.AcroForm.DR))
    more = files[FILLED].stat().st_size - files[BARE].stat().st_size
    return [
        f"{PRODUCT}: {fields} fields in {widgets} places",
        f"{1000 * (spent[FILLED] - spent[BARE]) / widgets:.2f} ms a place: "
        f"{spent[FILLED]:.2f} s instead of {spent[BARE]:.2f} s",
        f"{(more - font) / widgets:.0f} bytes a place, and {font / 1000:.1f} kB for the font",
    ]


def _alone(resources: pikepdf.Object) -> bytes:
    """A file that holds nothing but these resources."""
    with pikepdf.new() as pdf:
        pdf.Root.Held = pdf.copy_foreign(resources.Font.Body)
        out = BytesIO()
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
        return out.getvalue()


def _opening(files: Mapping[str, Path], runs: int, env: dict[str, str]) -> list[str]:
    """Lines that say what it takes to open each file: the whole process, and what is PDFium's of it."""
    lines = [f"{'milliseconds to open':28}{'whole process':>22}{'PDFium alone':>22}"]
    for shown in SHOWN:
        took: dict[str, list[tuple[float, float]]] = {variant: [] for variant in files}
        for number in range(runs + 1):
            for variant, times in took.items():
                seconds = _opened(files[variant], shown, env)
                if number:
                    times.append(seconds)
        middle = {
            variant: [median(each) for each in zip(*times, strict=True)] for variant, times in took.items()
        }
        for variant, figures in middle.items():
            cells = [
                f"{1000 * figure:.1f} ({figure / plain:.2f} ×)"
                for figure, plain in zip(figures, middle[PAPER], strict=True)
            ]
            lines.append(f"{f'{shown}, {variant}':28}{cells[0]:>22}{cells[1]:>22}")
    return lines


def _opened(file: Path, shown: str, env: dict[str, str]) -> tuple[float, float]:
    command = [sys.executable, "-c", _OPEN, str(file), shown]
    whole = timed(command, ROOT, env)
    told = subprocess.run(command, env=env, check=True, capture_output=True, text=True).stdout
    return whole.clock, float(told)


if __name__ == "__main__":
    main()
