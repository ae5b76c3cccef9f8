"""YAML files as plain data that knows where each value stands."""

from workbook.source.closest import closest, did_you_mean
from workbook.source.read import names_beside, read_source, read_text, shown, source_of
from workbook.source.source import Source, Steps

__all__ = [
    "Source", "Steps", "closest", "did_you_mean", "names_beside", "read_source", "read_text", "shown",
    "source_of",
]  # fmt: skip
