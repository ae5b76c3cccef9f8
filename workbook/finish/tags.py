"""The structure tree and its parent tree from plain nodes (ISO 32000-1, 14.7 and 14.8.5)."""

from __future__ import annotations

from collections.abc import Sequence

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from workbook.finish.boxes import rectangle
from workbook.finish.forms import Form
from workbook.finish.links import Annotations
from workbook.structure import Field, Link, Mark, Node


def write_tags(pdf: Pdf, pages: Sequence[Object], root: Node, annotations: Annotations, form: Form) -> None:
    """Write the tree below the catalog; the links and fields in it become annotations.

    Raises ValueError for a mark that two elements claim.
    """
    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    writer = _Writer(pdf, pages, annotations, form)
    tree.K = writer.element(root, tree)
    tree.ParentTree, tree.ParentTreeNextKey = writer.parent_tree()
    pdf.Root.StructTreeRoot = tree
    pdf.Root.MarkInfo = Dictionary(Marked=True)


class _Writer:
    def __init__(self, pdf: Pdf, pages: Sequence[Object], annotations: Annotations, form: Form) -> None:
        self._pdf = pdf
        self._pages = pages
        self._annotations = annotations
        self._form = form
        self._owners: list[dict[int, Object]] = [{} for _ in pages]
        self._linked: list[Object] = []
        self._roles: dict[str, Name] = {}
        self._attributes: dict[tuple[object, ...], Object] = {}

    def element(self, node: Node, parent: Object) -> Object:
        """The element and all below it."""
        role = self._roles.get(node.role)
        if role is None:
            role = self._roles[node.role] = Name("/" + node.role)
        fields: dict[str, object] = {"/S": role, "/P": parent}
        page = next((child.page for child in node.children if isinstance(child, Mark | Link | Field)), None)
        if page is not None:
            fields["/Pg"] = self._pages[page]
        for key, text in (("/Alt", node.alt), ("/ActualText", node.actual), ("/T", node.title)):
            if text is not None:
                fields[key] = String(text)
        if node.lang is not None:
            fields["/Lang"] = String(node.lang)
        if attributes := self._attribute_objects(node):
            fields["/A"] = attributes[0] if len(attributes) == 1 else Array(attributes)
        made = self._pdf.make_indirect(Dictionary(fields))
        kids = self._kids(node, made, page)
        if kids:
            made.K = kids[0] if len(kids) == 1 else Array(kids)
        return made

    def parent_tree(self) -> tuple[Object, int]:
        """From marks and annotations to their elements: pages first, then annotations."""
        numbers: list[object] = []
        for number, (page, owners) in enumerate(zip(self._pages, self._owners, strict=True)):
            if owners:
                page.StructParents = number
                row = [owners.get(mcid) for mcid in range(max(owners) + 1)]
                numbers += (number, self._pdf.make_indirect(Array(row)))
        for offset, element in enumerate(self._linked):
            numbers += (len(self._pages) + offset, element)
        tree = self._pdf.make_indirect(Dictionary(Nums=Array(numbers)))
        return tree, len(self._pages) + len(self._linked)

    def _kids(self, node: Node, made: Object, page: int | None) -> list[object]:
        kids: list[object] = []
        for child in node.children:
            match child:
                case Node():
                    kids.append(self.element(child, made))
                case Mark():
                    kids.append(self._mark(child, made, page))
                case Link():
                    kids.extend(self._link(child, made))
                case Field():
                    kids.append(self._field(child, made))
        return kids

    def _mark(self, mark: Mark, owner: Object, page: int | None) -> object:
        if self._owners[mark.page].setdefault(mark.mcid, owner) is not owner:
            raise ValueError(f"mark {mark.mcid} of page {mark.page + 1} has two parents")
        if mark.page == page:
            return mark.mcid
        return Dictionary(Type=Name.MCR, Pg=self._pages[mark.page], MCID=mark.mcid)

    def _link(self, link: Link, owner: Object) -> list[object]:
        return [self._owned(each, link.page, owner) for each in self._annotations.add(link)]

    def _field(self, field: Field, owner: Object) -> object:
        widget = self._form.widget(field)
        self._annotations.put(field.page, widget)
        return self._owned(widget, field.page, owner)

    def _owned(self, annotation: Object, page: int, owner: Object) -> object:
        annotation.StructParent = len(self._pages) + len(self._linked)
        self._linked.append(owner)
        return Dictionary(Type=Name.OBJR, Obj=annotation, Pg=self._pages[page])

    def _attribute_objects(self, node: Node) -> list[Object]:
        found: list[Object] = []
        if node.scope is not None or node.span != (1, 1):
            found.append(self._attribute("Table", Scope=node.scope, span=node.span))
        if node.numbering is not None:
            found.append(self._attribute("List", ListNumbering=node.numbering))
        if node.bounds is not None:
            box = rectangle(node.bounds)
            found.append(Dictionary(O=Name.Layout, Placement=Name.Block, BBox=box))
        return found

    def _attribute(self, owner: str, span: tuple[int, int] = (1, 1), **names: str | None) -> Object:
        # Hundreds of cells share a handful of attributes: each is written once.
        key = (owner, span, *names.values())
        known = self._attributes.get(key)
        if known is None:
            made = Dictionary({f"/{name}": Name("/" + value) for name, value in names.items() if value})
            made.O = Name("/" + owner)
            made.update({name: n for name, n in zip(("/RowSpan", "/ColSpan"), span, strict=True) if n > 1})
            known = self._attributes[key] = self._pdf.make_indirect(made)
        return known
