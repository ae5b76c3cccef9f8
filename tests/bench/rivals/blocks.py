"""Each kind of block as the bare script lays it: words, rules, grids and sketches."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from math import cos, pi, sin
from typing import Any

from tests.bench.rivals.art import box, circle, leaf, stroke
from tests.bench.rivals.model import (
    BODY,
    HINT,
    LABEL,
    SMALL,
    STEM,
    Element,
    Flow,
    Grid,
    Look,
    Rules,
    Shape,
    Sketch,
    Words,
    tint,
)
from tests.bench.rivals.texts import Texts

COLUMN, WIDE = 408.0, 484.0
Block = dict[str, Any]


@dataclass
class Here:
    """Where a block stands."""

    texts: Texts
    accent: str
    width: float

    def say(self, text: str, look: Look = BODY) -> Words:
        return Words(self.texts.runs(str(text)), look)

    def each(self, texts: Iterable[str], look: Look = BODY) -> list[Element]:
        return [self.say(text, look) for text in texts]


def elements(block: Block, here: Here) -> Iterator[Element]:
    """All of a block under its heading."""
    if block.get("intro"):
        yield here.say(block["intro"], HINT)
    yield from _KINDS.get(block["kind"], _lists)(block, here)


def _panel(flow: Flow, here: Here, filled: bool = True) -> list[Element]:
    return [Grid((here.width,), ((tuple(flow),),), tint(here.accent, 0.15) if filled else None, here.accent)]


def _prose(block: Block, here: Here) -> Iterator[Element]:
    yield from here.each(here.texts.parts(block["text"]))


def _callout(block: Block, here: Here) -> Iterator[Element]:
    head = block.get("title") or here.texts.own["callouts"].get(block["tone"], block["tone"])
    yield from _panel([here.say(head, LABEL), *here.each(here.texts.parts(block["text"]), SMALL)], here)


def _notice(block: Block, here: Here) -> Iterator[Element]:
    own = here.texts.own["notices"][block["notice"]]
    text = here.texts.parts(block.get("text") or own["text"])
    yield from _panel([here.say(own["title"], LABEL), *here.each(text, SMALL)], here, filled=False)


def _pairs(rows: Iterable[tuple[str, str]], here: Here, first: float = 120, look: Look = BODY) -> Element:
    cells = tuple(((here.say(one, LABEL),), (here.say(other, look),)) for one, other in rows)
    return Grid((first, here.width - first), cells)


def _imprint(block: Block, here: Here) -> Iterator[Element]:
    yield from _prose(block, here)
    own = here.texts.own["imprint"]
    yield _pairs([(own["published-by"], here.texts.address), (own["copyright"], here.texts.copyright)], here)
    yield from here.each(
        (own[key] for key in ("content-license", "facts-checked", "fonts", "made-with")), HINT
    )


def _crisis(block: Block, here: Here) -> Iterator[Element]:
    own, texts = here.texts.own["crisis"], here.texts
    rows = [(texts.label(fact), "{fact." + fact + "}") for fact in block["facts"]]
    if block["scope"] == "short":
        cells = [(here.say(label, HINT), here.say(fact, LABEL)) for label, fact in rows]
        width = here.width / len(cells) - 4
        grid = Grid((width,) * len(cells), (tuple(cells),))
        yield from _panel([here.say(own["strip-title"], LABEL), grid], here)
        return
    yield from _panel(here.each((own["title"], own["immediate"]), STEM), here)
    yield here.say(own["intro"])
    yield _pairs(rows, here, 160, SMALL)
    yield from here.each((own["routing"], own["footer"]), HINT)


def _contact(block: Block, here: Here) -> Iterator[Element]:
    own, practice = here.texts.own["contact"], here.texts.practice
    yield from here.each(here.texts.parts(block["text"]) if block.get("text") else ())
    yield _pairs(
        [(own[key], practice[key]) for key in ("phone", "email", "web", "offerings", "address")], here
    )
    # As many modules as a QR code of that address has dark ones.
    dots = [(x, y) for x in range(29) for y in range(29) if (x * 7 + y * 13 + x * y) % 2]
    yield Sketch(110, 110, tuple(box(3.8 * x, 3.8 * y, 3.8, 3.8, "#1F2A2A") for x, y in dots))
    yield here.say(own["qr-hint"], HINT)


def _contents(block: Block, here: Here) -> Iterator[Element]:
    minutes = here.texts.own["marks"]["minutes"]
    rows = tuple(
        (
            (here.say(str(number), SMALL),),
            (here.say(chapter["title"], STEM),),
            (here.say(minutes.replace("{n}", str(chapter["minutes"])), HINT),),
            (here.say(str(3 * number), LABEL),),
        )
        for number, chapter in enumerate(here.texts.chapters, 1)
    )
    yield Grid((24, 260, 84, 40), rows)


def _prompt(block: Block, here: Here) -> Iterator[Element]:
    yield here.say(block["text"], LABEL)
    if block.get("help"):
        yield here.say(block["help"], HINT)
    yield Rules(block["lines"], here.width)


def _stems(block: Block, here: Here) -> Iterator[Element]:
    for item in block["items"]:
        yield here.say(item, STEM)
        yield Rules(block.get("lines", 1), here.width)


def _plan(block: Block, here: Here) -> Iterator[Element]:
    rows = tuple(
        (
            (here.say(step["label"], LABEL), here.say(step.get("hint", ""), SMALL)),
            (Rules(step["lines"], here.width - 140),),
        )
        for step in block["steps"]
    )
    yield Grid((130, here.width - 130), rows)
    if block.get("facts"):
        yield from _crisis({"scope": "short", "facts": block["facts"]}, here)


def _tick(size: float = 10) -> Sketch:
    return Sketch(size, size, (box(0, 0, size, size, None, "#1F2A2A"),))


def _checklist(block: Block, here: Here) -> Iterator[Element]:
    items = [item if isinstance(item, str) else item["text"] for item in block["items"]]
    rows = tuple(((_tick(),), (here.say(text),)) for text in items)
    blank = tuple(((_tick(),), (Rules(1, 200),)) for _ in range(block.get("blanks", 0)))
    yield Grid((22, here.width - 22), rows + blank)


def _word_grid(words: list[str], here: Here, across: int) -> Element:
    rows = [words[at : at + across] for at in range(0, len(words), across)]
    cells = tuple(
        tuple((here.say(word, SMALL),) for word in [*row, *[""] * (across - len(row))]) for row in rows
    )
    return Grid((here.width / across,) * across, cells)


def _word_bank(block: Block, here: Here) -> Iterator[Element]:
    for family in block["families"]:
        yield here.say(family["name"], LABEL)
        yield _word_grid(list(family["words"]), here, 4)


def _sort(block: Block, here: Here) -> Iterator[Element]:
    yield _word_grid(list(block["items"]), here, 5)


def _scale(block: Block, here: Here) -> Iterator[Element]:
    count = block.get("max", 10) - block.get("min", 0)
    wide = here.width - 10
    ticks = [stroke(wide * n / count + 5, 8, wide * n / count + 5, 16, "#1F2A2A") for n in range(count + 1)]
    for item in block["items"]:
        yield here.say(item["text"], LABEL)
        yield Sketch(here.width, 20, (box(0, 4, here.width, 14, tint(here.accent, 0.15)), *ticks))
        yield _pairs([(item["low"], item["high"])], here, here.width / 2, SMALL)


def _likert(block: Block, here: Here) -> Iterator[Element]:
    points = block["points"]
    width = 190 / len(points)
    head: tuple[Flow, ...] = ((), *((here.say(point, HINT),) for point in points))
    dot = Sketch(14, 14, (circle(7, 7, 6, None, "#1F2A2A"),))
    rows = tuple(((here.say(item, SMALL),), *(((dot,),) * len(points))) for item in block["items"])
    yield Grid((here.width - 190, *(width,) * len(points)), (head, *rows))


def _tracker(block: Block, here: Here) -> Iterator[Element]:
    columns = block["columns"]
    heads = [str(n + 1) for n in range(columns["days"])] if isinstance(columns, dict) else columns
    step = (WIDE - 96) / len(heads)
    rings = tuple(
        circle(step * (n + 0.5), 14, min(8, step * 0.4), None, "#1F2A2A") for n in range(len(heads))
    )
    yield from here.each((mark["label"] for mark in block["marks"]), SMALL)
    line = Sketch(WIDE - 96, 28, rings)
    head = Grid((step,) * len(heads), (tuple((here.say(head, HINT),) for head in heads),))
    rows = tuple(((here.say(row, LABEL) if row else Rules(1, 80),), (line,)) for row in block["rows"])
    yield Grid((90, WIDE - 90), (((), (head,)), *rows))


def _table(block: Block, here: Here) -> Iterator[Element]:
    columns = block["columns"]
    whole = sum(column.get("width", 1) for column in columns)
    widths = tuple(WIDE * column.get("width", 1) / whole for column in columns)
    head = tuple((here.say(column["label"], LABEL),) for column in columns)
    filled = tuple(tuple((here.say(cell, SMALL),) for cell in row) for row in block.get("example", ()))
    height = float(block.get("row-height", "10mm").removesuffix("mm")) * 72 / 25.4
    blank = tuple(((),) * len(columns) for _ in range(block["rows"]))
    yield Grid(widths, (head, *filled, *blank), None, here.accent, height)


def _planner(block: Block, here: Here) -> Iterator[Element]:
    days = block.get("days") or "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split()
    slots = block["slots"]
    head: tuple[Flow, ...] = ((), *((here.say(slot, LABEL),) for slot in slots))
    rows = tuple(((here.say(day, LABEL),), *(((),) * len(slots))) for day in days)
    yield Grid((76, *((WIDE - 76) / len(slots),) * len(slots)), (head, *rows), None, here.accent, 60)


def _if_then(block: Block, here: Here) -> Iterator[Element]:
    half = here.width / 2
    head = ((here.say("If", STEM),), (here.say("then", STEM),))
    lines = ((Rules(1, half - 12),), (Rules(1, half - 12),))
    yield Grid((half, half), (head, *(lines for _ in range(block["rows"]))))


def _bands(block: Block, here: Here) -> Iterator[Element]:
    cells = []
    for band in block["bands"]:
        words = [band.get("label") or band.get("minutes", ""), band.get("signs", ""), band.get("helps", "")]
        flow = [
            here.say(words[0], LABEL),
            *here.each(words[1:], SMALL),
            *here.each(band.get("items", ()), SMALL),
        ]
        cells.append((*flow, Rules(2, here.width / len(block["bands"]) - 10)))
    width = here.width / len(cells)
    yield Grid((width,) * len(cells), (tuple(cells),), tint(here.accent, 0.15))


def _letter(block: Block, here: Here) -> Iterator[Element]:
    yield here.say(block["salutation"], STEM)
    yield here.say(" · ".join(block.get("starters", ())), HINT)
    yield Rules(block["lines"], here.width)


def _notes(block: Block, here: Here) -> Iterator[Element]:
    yield Rules(20, here.width)


def _agenda(block: Block, here: Here) -> Iterator[Element]:
    for one in block["fields"]:
        yield here.say(one, LABEL)
        yield Rules(2, here.width)


def _wheel(block: Block, here: Here) -> Iterator[Element]:
    names, rings = block["segments"], block.get("rings", 10)
    turn = 2 * pi / len(names)
    spokes = [
        stroke(150, 150, 150 + 130 * cos(turn * n), 150 + 130 * sin(turn * n), here.accent)
        for n in range(len(names))
    ]
    rounds = [circle(150, 150, 130 * ring / rings, None, here.accent) for ring in range(1, rings + 1)]
    yield _word_grid(names, here, 4)
    yield Sketch(300, 290, (*rounds, *spokes))


def _circles(block: Block, here: Here) -> Iterator[Element]:
    yield from here.each((ring["label"] for ring in block["rings"]), LABEL)
    count = len(block["rings"]) + 1
    rings = [
        circle(170, 150, 145 * (count - n) / count, tint(here.accent, 0.05 * n), here.accent)
        for n in range(count)
    ]
    yield Sketch(340, 300, tuple(rings))


def _drawn(block: Block, here: Here) -> Iterator[Element]:
    """Drawings of a few lines and a row of leaves: breath, body map, cycle, ladder, balance, timeline."""
    yield from _lists(block, here)
    shapes: list[Shape] = [stroke(4, 60 + 20 * n, here.width - 4, 60 + 20 * n, here.accent) for n in range(6)]
    shapes += [circle(40 + 60 * n, 30, 16, tint(here.accent, 0.2), here.accent) for n in range(5)]
    for number in range(12):
        shapes += leaf(30 + 30 * number, 170, 14, pi / 2, here.accent, here.accent)
    yield Sketch(here.width, 180, tuple(shapes))
    yield Rules(4, here.width)


_SILENT = {
    "kind",
    "id",
    "alt",
    "title",
    "intro",
    "art",
    "facts",
    "origin",
    "template",
    "shape",
    "fill",
    "orientation",
}


def _lists(block: Block, here: Here) -> Iterator[Element]:
    """Whatever a block says, one under the other."""
    for key, value in block.items():
        for text in _texts(value) if key not in _SILENT else ():
            yield here.say(text, SMALL)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)


def _steps(block: Block, here: Here) -> Iterator[Element]:
    for number, item in enumerate(block["items"], 1):
        yield here.say(f"{number}. {item}" if block.get("numbered", True) else f"• {item}")


def _terms(block: Block, here: Here) -> Iterator[Element]:
    yield _pairs([(item["term"], item["meaning"]) for item in block["items"]], here, 130)


_KINDS: dict[str, Callable[[Block, Here], Iterator[Element]]] = {
    "agenda": _agenda,
    "callout": _callout,
    "checklist": _checklist,
    "circles": _circles,
    "contact": _contact,
    "contents": _contents,
    "crisis": _crisis,
    "if-then": _if_then,
    "imprint": _imprint,
    "letter": _letter,
    "likert": _likert,
    "notes": _notes,
    "notice": _notice,
    "plan": _plan,
    "planner": _planner,
    "prompt": _prompt,
    "prose": _prose,
    "reset-menu": _bands,
    "scale": _scale,
    "sort": _sort,
    "stems": _stems,
    "steps": _steps,
    "table": _table,
    "terms": _terms,
    "tracker": _tracker,
    "wheel": _wheel,
    "word-bank": _word_bank,
    "zones": _bands,
    **dict.fromkeys(("balance", "body-map", "breath", "cycle", "ladder", "timeline"), _drawn),
}
