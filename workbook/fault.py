"""A fault of the program, told so that it can be reported: what, where in our modules, the whole trace."""

from __future__ import annotations

import traceback
from pathlib import Path

_HERE = str(Path(__file__).parent)


class FaultError(Exception):
    """A fault in another process, in words: faults themselves may not survive the way."""

    def __init__(self, said: str, trace: str) -> None:
        super().__init__(said, trace)
        self.said, self.trace = said, trace


def fault_of(error: BaseException) -> FaultError:
    """An exception in words."""
    if isinstance(error, FaultError):
        return error
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if frame.filename.startswith(_HERE)] or list(frames)
    place = f" at {Path(ours[-1].filename).name}:{ours[-1].lineno}" if ours else ""
    said = f"{type(error).__name__}{place}: {error}"
    return FaultError(said, "".join(traceback.format_exception(error)))
