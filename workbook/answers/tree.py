"""The structure tree of a file whose fields become content (ISO 32000-1, 14.7.4)."""

from __future__ import annotations

from pikepdf import Array, Dictionary, Name, NumberTree, Object, Page, Pdf, String

from workbook.answers.answer import FormError

_KEPT_EMPTY = (Name.TD, Name.TH)
"""A table's blank cells keep its rows whole (ISO 14289-1, 7.5)."""
_UNTAGGED = (
    "another program has saved it without its tags, so that nobody could read a record of it aloud; "
    "move its answers into a new copy of the file first"
)


class Tree:
    """Turns the elements of fields into those of content, or takes them away."""

    def __init__(self, pdf: Pdf) -> None:
        """Raises FormError where another program has left the tree out."""
        self._pdf = pdf
        root = pdf.Root.get("/StructTreeRoot")
        parents = root.get("/ParentTree") if isinstance(root, Dictionary) else None
        if not isinstance(parents, Dictionary):
            raise FormError(_UNTAGGED)
        self._parents: dict[int, Object] = dict(NumberTree(parents).items())

    def paragraph(self, page: Page, widget: Object) -> str:
        """The operator that begins a field's text, as content of its element."""
        element = self._element(widget)
        return self._marked(page, element, "P")

    def figure(self, page: Page, widget: Object, alt: str) -> str:
        """The operator that begins a mark that the reader made."""
        element = self._element(widget)
        element.Alt = String(alt)
        element.A = Dictionary(O=Name.Layout, Placement=Name.Block, BBox=widget.Rect)
        return self._marked(page, element, "Figure")

    def added(self, page: Page) -> str:
        """The operator that begins a paragraph after all others."""
        root = self._pdf.Root.StructTreeRoot
        top = root.K[0] if isinstance(root.K, Array) else root.K
        element = self._pdf.make_indirect(Dictionary(S=Name.P, P=top))
        top.K = Array([*(top.K if isinstance(top.K, Array) else [top.K]), element])
        return self._marked(page, element, "P")

    def gone(self, widget: Object) -> str:
        """The operator that begins a field left blank: nothing to read, and no element any more."""
        self._remove(self._element(widget))
        return "/Artifact BMC"

    def close(self) -> None:
        """Write the parent tree anew."""
        numbers = [part for number in sorted(self._parents) for part in (number, self._parents[number])]
        self._pdf.Root.StructTreeRoot.ParentTree = self._pdf.make_indirect(Dictionary(Nums=Array(numbers)))

    def _element(self, widget: Object) -> Object:
        number = widget.get("/StructParent")
        element = self._parents.pop(number, None) if isinstance(number, int) else None
        if not isinstance(element, Dictionary):
            raise FormError(_UNTAGGED)
        return element

    def _marked(self, page: Page, element: Object, role: str) -> str:
        """Give the element one mark of the page."""
        row = self._row(page)
        mcid = len(row)
        row.append(element)
        element.S, element.K, element.Pg = Name(f"/{role}"), mcid, page.obj
        return f"/{role} <</MCID {mcid}>> BDC"

    def _row(self, page: Page) -> Object:
        """The elements of a page's marks, by their numbers."""
        number = page.obj.get("/StructParents")
        row = self._parents.get(number) if isinstance(number, int) else None
        if not isinstance(row, Array):
            row = self._pdf.make_indirect(Array())
            page.obj.StructParents = max(self._parents, default=-1) + 1
            self._parents[int(page.obj.StructParents)] = row
        return row

    def _remove(self, element: Object) -> None:
        """Take an element out, and those around it that hold nothing else."""
        parent = element.P
        kids = parent.K if isinstance(parent.K, Array) else Array([parent.K])
        others = [kid for kid in kids if not (isinstance(kid, Dictionary) and kid.objgen == element.objgen)]
        if others:
            parent.K = others[0] if len(others) == 1 else Array(others)
        elif parent.get("/S") in _KEPT_EMPTY:
            del parent["/K"]
        elif "/S" in parent:
            self._remove(parent)
