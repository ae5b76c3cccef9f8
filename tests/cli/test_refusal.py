from __future__ import annotations

import errno
import os

import pytest

from workbook.cli.refusal import is_refusal, tell_refusal


def refused(number: int, name: str | None = None) -> OSError:
    return OSError(number, os.strerror(number), name)


@pytest.mark.parametrize(
    "number", [errno.ENOSPC, errno.EACCES, errno.ENAMETOOLONG, errno.EROFS, errno.EMFILE]
)
def test_what_the_system_refuses_is_no_fault_of_the_program(number: int) -> None:
    assert is_refusal(refused(number))


@pytest.mark.parametrize(
    "error", [refused(errno.ENOENT), refused(errno.EPIPE), OSError("x"), ValueError("x")]
)
def test_anything_else_may_be_one(error: Exception) -> None:
    assert not is_refusal(error)


def test_it_is_told_with_its_place(capsys: pytest.CaptureFixture[str]) -> None:
    tell_refusal(refused(errno.ENAMETOOLONG, "xxx"))
    tell_refusal(refused(errno.ENOSPC))
    name, full = capsys.readouterr().err.splitlines()
    assert name == f"Error: {os.strerror(errno.ENAMETOOLONG)}: xxx"
    assert full.startswith("Error: No space left on device")
