"""From drawn pages to the bytes of a file, in one pass."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from pikepdf import Object, ObjectStreamMode, Pdf

from workbook.finish.boxes import write_boxes
from workbook.finish.forms import Form
from workbook.finish.furniture import with_furniture
from workbook.finish.inks import WRITTEN, bind_inks
from workbook.finish.layers import bind_layers
from workbook.finish.links import Annotations, live_links, refuse_dead_ends
from workbook.finish.metadata import write_metadata
from workbook.finish.navigation import write_destinations, write_labels, write_outline
from workbook.finish.order import FileOrder
from workbook.finish.overprint import overprint_black, overprint_each
from workbook.finish.pictures import bind_pictures
from workbook.finish.standard import standard_of
from workbook.finish.tags import write_tags
from workbook.finish.viewer import write_viewer
from workbook.spec.spots import DIELINE
from workbook.structure import DrawnPdf


def finish(drawn: DrawnPdf, order: FileOrder) -> bytes:
    """The finished file: the same bytes for the same pages and order, on any day and anywhere.

    Raises UsageError for an unknown standard; ValueError or KeyError where drawing and order
    do not fit together, which is a fault of the program.
    """
    standard, order = standard_of(order)
    refuse_dead_ends(drawn)
    with Pdf.open(BytesIO(drawn.data)) as pdf:
        _forget(pdf)
        pages = [page.obj for page in pdf.pages]
        write_boxes(pages, drawn.pages)
        spaces = bind_inks(pdf, pages, drawn.inks, order.inks, order.colour)
        bind_pictures(pages, order)
        if order.colour == "cmyk":
            _overprint(pdf, pages, drawn, order)
        bind_layers(pdf, pages, drawn.layers)
        annotations = Annotations(pdf, pages)
        if order.tagged:
            if drawn.tree is None:
                raise ValueError("a tagged file is ordered, and the pages were drawn without tags")
            form = Form(pdf, pages, order, spaces)
            write_tags(pdf, pages, with_furniture(drawn.tree, drawn.furniture_links), annotations, form)
            form.write()
        elif order.links:
            for link in live_links(drawn):
                annotations.add(link)
        annotations.write()
        write_destinations(pdf, pages, drawn.destinations)
        write_outline(pdf, drawn.bookmarks)
        write_labels(pdf, drawn.labels)
        write_viewer(pdf, order.viewer)
        write_metadata(pdf, order, standard.declare(pdf, order), trapped=standard.trapped)
        return _saved(pdf, standard.version)


def _overprint(pdf: Pdf, pages: Sequence[Object], drawn: DrawnPdf, order: FileOrder) -> None:
    """Text in black alone, and lines for the die, over what lies below them."""
    spots = {role for role in drawn.inks & order.inks.keys() if order.inks[role].spot}
    if spots <= {DIELINE}:  # which is drawn last, so that nothing lies over it
        overprint_black(pdf, pages)
    else:
        overprint_each(pdf, pages, {*WRITTEN, DIELINE} - (spots - {DIELINE}))


def _forget(pdf: Pdf) -> None:
    """Drop what the drawing library put into the catalog and the pages on its own account."""
    for key in ("/Names", "/Outlines", "/PageLabels", "/Version", "/StructTreeRoot", "/MarkInfo"):
        if key in pdf.Root:
            del pdf.Root[key]
    for page in pdf.pages:
        if "/Trans" in page.obj:
            del page.obj.Trans


def _saved(pdf: Pdf, version: str) -> bytes:
    out = BytesIO()
    pdf.save(
        out,
        force_version=version,
        fix_metadata_version=False,
        object_stream_mode=ObjectStreamMode.generate,
        deterministic_id=True,
    )
    return out.getvalue()
