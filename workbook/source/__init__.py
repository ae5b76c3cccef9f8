"""YAML files as plain data that knows where each value stands."""

from workbook.source.closest import closest, did_you_mean
from workbook.source.read import read_source, shown, source_of
from workbook.source.source import Source, Steps

__all__ = ["Source", "Steps", "closest", "did_you_mean", "read_source", "shown", "source_of"]
