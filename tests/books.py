"""A tiny workbook in its own files, read and laid out."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent, indent

from tests.looking import Pages
from tests.prints import ROOT, print_spec
from workbook.layout.book import lay_out
from workbook.product.book import Workbook
from workbook.product.read_book import read_workbook
from workbook.product.reading import Reading
from workbook.spec.printspec import PrintSpec
from workbook.structure import DrawnPdf

SENTENCE = "A slow breath out tells the body that nothing has to be done for a while. "
WELCOME = """
- id: welcome
  blocks:
    - kind: prose
      title: Welcome
      text: |
        Take what helps and leave the rest.

        Nothing in here has to be finished.
- blocks:
    - kind: contents
"""
RESTING = """
- blocks:
    - kind: prose
      text: Rest is a skill.
- id: an-hour
  blocks:
    - kind: prompt
      id: quiet
      title: A quiet hour
      text: Where could an hour go?
      help: Any hour will do.
      lines: 4
      minutes: 5
    - kind: steps
      title: In three steps
      items: [Sit down., Breathe out., Look out of the window.]
"""
WALKING = """
- blocks:
    - kind: prompt
      id: walk
      text: Which way do you like to go?
      lines: 3
- blocks:
    - kind: steps
      title: Before you go
      numbered: false
      items: [Shoes., Water.]
"""


def chapter(ident: str, title: str, pages: str, accent: str = "secondary", more: str = "") -> str:
    """A chapter file."""
    about = f"purpose: To find your feet.\nminutes: 20\naccent: {accent}\nart: fern\n"
    return f"id: {ident}\ntitle: {title}\n{about}{more}pages:\n{indent(dedent(pages).strip(), '  ')}\n"


CHAPTERS = (chapter("resting", "Resting", RESTING), chapter("walking", "Walking", WALKING, "tertiary"))
FIRST = "- blocks:\n    - kind: prose\n      text: Rest."
LONG = chapter(
    "resting",
    "Resting",
    f"{FIRST}\n- blocks:\n    - kind: prose\n      title: Slowly\n      text: {SENTENCE * 40}",
)
"""Its second page runs over."""


def written(folder: Path, *chapters: str, front: str = WELCOME, back: str = "", more: str = "") -> Path:
    """The folder of a workbook of those chapter files (01.yaml, 02.yaml …) and of those pages around them."""
    there = folder / "calm-week/en-US"
    there.mkdir(parents=True)
    chapters = chapters or CHAPTERS
    names = [f"{number:02}.yaml" for number in range(1, len(chapters) + 1)]
    for name, text in zip(names, chapters, strict=True):
        (there / name).write_text(text, "utf-8")
    around = {"front": front, "back": back}
    parts = [f"{name}:\n{indent(dedent(pages).strip(), '  ') or '  []'}" for name, pages in around.items()]
    head = f"title: A calm week\naudience: clients\n{more}chapters: [{', '.join(names)}]\n"
    (there / "workbook.yaml").write_text(head + "\n".join(parts) + "\n", "utf-8")
    return there


def read(folder: Path, *chapters: str, **parts: str) -> Reading[Workbook]:
    """What comes of reading it."""
    return read_workbook(written(folder, *chapters, **parts), "en-US")


def workbook(folder: Path, *chapters: str, **parts: str) -> Workbook:
    """The same, without a problem."""
    reading = read(folder, *chapters, **parts)
    assert reading.problems == []
    assert reading.product is not None
    return reading.product


def laid_out(book: Workbook, spec: PrintSpec | None = None) -> DrawnPdf:
    return lay_out(book, spec or print_spec(), (ROOT / "assets/icons",))


def pages_of(
    folder: Path, *chapters: str, paper: str = "letter", variant: str = "screen", **parts: str
) -> Pages:
    """A workbook's pages."""
    return Pages(laid_out(workbook(folder, *chapters, **parts), print_spec(paper, variant)))
