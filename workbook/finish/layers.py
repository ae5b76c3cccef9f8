"""Layers: what can be shown and hidden by itself, like lines to cut along (ISO 32000-1, 8.11)."""

from __future__ import annotations

from collections.abc import Iterable

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from workbook.finish.holders import add_resources, holders

LAYER = "/Layer."
"""In front of a layer's name among the resources, where streams open it: ``/OC /Layer.Dieline BDC``."""


def bind_layers(pdf: Pdf, pages: Iterable[Object], layers: Iterable[str]) -> None:
    """Write the layers that the pages open, all of them shown."""
    groups = {
        name: pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(name), Intent=Name.View))
        for name in sorted(layers)
    }
    if not groups:
        return
    named = Dictionary({f"{LAYER}{name}": group for name, group in groups.items()})
    for holder in holders(pages):
        add_resources(holder, "/Properties", named)
    every = Array(list(groups.values()))
    # PDF/X-4 lets layers be where nothing switches them by itself: no AS, one configuration.
    shown = Dictionary(Name=String("Default"), BaseState=Name.ON, Order=every, ON=every)
    pdf.Root.OCProperties = Dictionary(OCGs=every, D=shown)
