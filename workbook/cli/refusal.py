"""What the system refuses (a full disk, a name too long) is told as that: it is no fault of the program."""

from __future__ import annotations

import contextlib
import errno

import click

_REFUSED = frozenset(
    getattr(errno, name)
    for name in "EACCES EDQUOT EFBIG EIO ELOOP EMFILE ENAMETOOLONG ENFILE ENOMEM ENOSPC EPERM EROFS".split()
    if hasattr(errno, name)
)
REFUSED = 1


def is_refusal(error: BaseException) -> bool:
    """Whether the system said no to something that is well in itself."""
    return isinstance(error, OSError) and error.errno in _REFUSED


def tell_refusal(error: OSError) -> None:
    """Why, and where; in silence where even that cannot be written."""
    where = f": {error.filename}" if error.filename else ", while writing what there is to say"
    with contextlib.suppress(OSError):
        click.echo(f"{click.style('Error:', fg='red')} {error.strerror}{where}", err=True)
