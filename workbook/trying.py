"""New brands read as a build would read them, in a folder of no consequence, before anything is written."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from workbook.branding import Files
from workbook.errors import ContentError, Problem
from workbook.faces import faces
from workbook.kit.logo import logo_problems
from workbook.kit.soundness import font_problems
from workbook.source import Source, read_source
from workbook.spec.brand_file import FILE, read_brand
from workbook.spec.facts import read_facts
from workbook.spec.roots import Roots
from workbook.touching import lineage
from workbook.writing import write_all


@contextmanager
def tried(files: Files, above: Sequence[str], roots: Roots) -> Iterator[Roots]:
    """Content that holds these files, and the brands of one's own that they extend."""
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder, "content").resolve()
        if roots.own is not None:
            for ident in {one for extended in above for one in lineage(extended, roots)}:
                if (roots.own / "brands" / ident).is_dir():
                    shutil.copytree(roots.own / "brands" / ident, content / "brands" / ident)
            _lend(roots.own.resolve().parent / "fonts", content.parent / "fonts")
        write_all((content / way, data) for way, data in files.items())
        yield Roots(content, roots.builtin)


def problems_of(ident: str, roots: Roots) -> tuple[Source | None, list[Problem]]:
    """A brand's file as far as it can be read, and the errors in it."""
    brand, problems = read_brand(ident, roots, read_facts(roots)[0], faces())
    problems += [*font_problems(brand), *logo_problems(brand)] if brand else []
    try:
        source = read_source(roots.main / "brands" / ident / FILE)
    except ContentError:
        source = None
    return source, [problem for problem in problems if problem.level == "error"]


def _lend(fonts: Path, there: Path) -> None:
    if fonts.is_dir():
        try:
            there.symlink_to(fonts, target_is_directory=True)
        except OSError:  # not everyone may make links on Windows
            shutil.copytree(fonts, there)
