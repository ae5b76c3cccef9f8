from __future__ import annotations

from pathlib import Path

import pytest

from workbook.errors import UsageError
from workbook.given import require_file


def test_a_file_that_is_there_is_fine(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"")
    require_file(tmp_path / "a.pdf")


def test_no_file_and_a_folder_are_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="There is no file"):
        require_file(tmp_path / "a.pdf")
    with pytest.raises(UsageError, match="is a folder"):
        require_file(tmp_path)
