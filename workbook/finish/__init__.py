"""The last writer of a file: inks bound, meaning written, the standard declared."""

from workbook.finish.finish import finish
from workbook.finish.metadata import BLANK, sealed_xmp
from workbook.finish.order import FileOrder
from workbook.finish.viewer import Viewer

__all__ = ["BLANK", "FileOrder", "Viewer", "finish", "sealed_xmp"]
