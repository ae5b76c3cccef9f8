"""The last writer of a file: inks bound, meaning written, the standard declared."""

from workbook.finish.finish import finish
from workbook.finish.order import FileOrder
from workbook.finish.viewer import Viewer

__all__ = ["FileOrder", "Viewer", "finish"]
