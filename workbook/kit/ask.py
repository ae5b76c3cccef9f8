"""Places to write, choose or mark: what each is called in the file, and what is said of it.

On paper they are rules, boxes and rings; in a fillable file each is a form field. Names hold ids
and numbers alone, so they are the same in every language and edition, and answers can move on.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from workbook.geometry import Rect
from workbook.kit.branch import Branch
from workbook.kit.canvas import PageCanvas
from workbook.spec.variables import fill
from workbook.spec.words.block import Fields
from workbook.structure import Field

Kind = Literal["text", "check", "choice"]


@dataclass(frozen=True)
class Asking:
    """Who asks: the path of ids that names begin with, and the words that labels begin with."""

    path: tuple[str, ...]
    """Product, chapter, block."""
    where: tuple[str, ...]
    """The chapter's title and the block's, as far as there are any."""
    words: Fields

    def label(self, text: str) -> str:
        """A label that makes sense alone, and says nothing twice."""
        outer, *inner = dict.fromkeys(self.where)
        where = fill(self.words.within, {"chapter": outer, "block": inner[0]}) if inner else outer
        return where if text == self.where[-1] else fill(self.words.in_, {"where": where, "label": text})


@dataclass(eq=False)
class Ask:
    """One place; its branch stands in the structure tree where the place stands in the text."""

    name: str
    label: str
    size: float
    """Of the type that is written there, in points."""
    words: Fields
    kind: Kind = "text"
    state: str = ""
    """Of a button: the value it stands for."""
    group: str = ""
    """Of a button: what is said of all buttons of its name."""
    branch: Branch = field(default_factory=lambda: Branch("Form"))
    drawn: int = 0
    """On how many pages it stands so far."""

    def record(
        self,
        canvas: PageCanvas,
        rect: Rect,
        empty: str = "",
        chosen: str = "",
        wraps: bool = False,
        centered: bool = False,
    ) -> None:
        """Put the field on the page; ``empty`` and ``chosen`` draw it from its lower left corner.

        What goes over to another page is a field of its own there, named and spoken after this one.
        """
        self.drawn += 1
        name, label, branch = self.name, self.label, self.branch
        if self.drawn > 1:
            name = f"{name}-{self.drawn}"
            label = fill(self.words.continued, {"label": label})
            branch = self._another()
        branch.children.append(
            Field(
                page=canvas.page,
                rect=rect,
                name=name,
                label=label,
                kind=self.kind,
                size=self.size,
                wraps=wraps,
                centered=centered,
                empty=empty,
                chosen=chosen,
                state=self.state,
                group=self.group,
            )
        )

    def _another(self) -> Branch:
        """One more Form element beside the first: each holds one field (ISO 14289-1, 7.18.4)."""
        if self.branch.role == "Form":
            first = Branch("Form", self.branch.children)
            self.branch.role, self.branch.children = "Div", [first]
        return self.branch.grow("Form")
