"""Good bytes made bad: bits turned, parts cut out, doubled, swapped, and what hostile files are made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from hypothesis import strategies as st

_NUMBERS = [
    b"0",
    b"-1",
    b"65535",
    b"4294967295",
    b"1e309",
    b"-1e-309",
    b"nan",
    b"9" * 400,
    b"\xff\xff\xff\xff",
]
_MOST = 6
"""Changes to one file."""


@st.composite
def mutated(draw: Callable[..., Any], seeds: Sequence[bytes], dictionary: Sequence[bytes]) -> bytes:
    """One of the seeds after some changes; now and then as it is, or any bytes at all."""
    data = bytearray(draw(st.sampled_from(seeds)))
    words = [*dictionary, *_NUMBERS]
    for _ in range(draw(st.integers(0, _MOST))):
        at = draw(st.integers(0, len(data)))
        span = draw(st.sampled_from([0, 1, 2, 4, 16, 64, 256]))
        change = draw(st.sampled_from(["flip", "insert", "cut", "double", "many", "put", "binary"]))
        if change == "flip" and at < len(data):
            data[at] ^= draw(st.sampled_from([1, 2, 4, 8, 16, 32, 64, 128, 255]))
        elif change == "insert":
            data[at:at] = draw(st.sampled_from(words))
        elif change == "cut":
            del data[at : at + span]
        elif change == "double":
            data[at:at] = data[at : at + span]
        elif change == "many":
            data[at:at] = data[at : at + span] * draw(st.sampled_from([2, 50, 500]))
        elif change == "put":
            word = draw(st.sampled_from(words))
            data[at : at + len(word)] = word
        else:
            data[at : at + span] = draw(st.binary(max_size=16))
    return bytes(data)
