"""The command ``workbook``: parse, call, print; errors become exit codes."""

from workbook.cli.main import main

__all__ = ["main"]
