"""The YAML reader, fed with broken, hostile and merely odd files: a source, or problems with places."""

from __future__ import annotations

import json
import re
from typing import Any

import yaml
from hypothesis import given
from hypothesis import strategies as st

from tests.fuzz.mutation import mutated
from tests.fuzz.texts import wild
from tests.fuzz.verdict import within
from tests.practices import FILES
from tests.prints import ROOT
from workbook.codes import CODES
from workbook.errors import ContentError, Problem
from workbook.source import source_of
from workbook.source.compose import DEPTH, VALUES
from workbook.source.read import _decoded

SEEDS = [
    *(text.encode() for text in FILES.values()),
    (ROOT / "content/brands/serene-pathways/_brand.yml").read_bytes(),
    (ROOT / "content/project.yaml").read_bytes(),
    b"a: &a [1, *b]\n? [x]\n: y\n--- \n!!str 5\n",
    b"a: |+2\n   x\n\n  y\nb: >-\n  x\n  y\nc: \"\\u00e9\\x00\"\nd: 'it''s'\n",
    b"a: &x {b: [*x, &y 1, *y], <<: *x}\n",
]
DICTIONARY = [
    *(
        b"[",
        b"{",
        b"]",
        b"}",
        b": ",
        b"- ",
        b"? ",
        b"#",
        b"&a ",
        b"*a ",
        b"!!python/object:os.system ",
        b"! ",
        b"!<x> ",
    ),
    *(
        b"\t",
        b"\r",
        b"\r\n",
        b"\n",
        b"\xc2\x85",
        b"\xe2\x80\xa8",
        b"\xef\xbb\xbf",
        b"\x00",
        b"\xff",
        b"\xed\xa0\x80",
    ),
    *(
        b"---\n",
        b"...\n",
        b"%YAML 9.9\n",
        b"%TAG ! x\n",
        b"'",
        b'"',
        b"\\x",
        b"|",
        b">-\n",
        b"<<: ",
        b"@",
        b"`",
        b"~",
    ),
    *(
        b"0x",
        b"0o9",
        b".inf",
        b"-.INF",
        b".nan",
        b"[" * 200,
        b"{a: " * 200,
        b"- " * 200,
        b"&a " * 20,
        b"  " * 99,
    ),
]


def read(data: bytes) -> Any:
    """Its data, or None where it was refused, in words and with places that are in the file."""
    refused: list[Problem] = []
    source = None
    try:
        with within():
            source = source_of(_decoded(data, "x.yaml"), "x.yaml")
    except ContentError as error:
        refused += error.problems
    lines = 1 + len(re.findall(rb"\r\n|[\n\r]|\xc2\x85|\xe2\x80[\xa8\xa9]|\xff|\xed", data))
    for problem in refused:
        assert problem.code in CODES
        assert problem.message
        assert problem.place.line <= lines
    if source is None:
        assert refused
        return None
    assert _depth(source.data) <= DEPTH
    assert _values(source.data) <= VALUES
    for path in list(_paths(source.data))[:200]:
        place = source.place(path)
        assert 1 <= place.line <= len(source.lines)
        assert place.column >= 1
    return source.data


def _depth(data: Any) -> int:
    inner = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    return 1 + max(map(_depth, inner), default=0)


def _values(data: Any) -> int:
    inner = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    return 1 + sum(map(_values, inner))


def _paths(data: Any, path: tuple[str | int, ...] = ()) -> Any:
    yield path
    items = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for step, inner in items:
        yield from _paths(inner, (*path, step))


@given(mutated(SEEDS, DICTIONARY))
def test_no_file_is_more_than_refused(data: bytes) -> None:
    read(data)


@given(st.binary(max_size=300))
def test_no_bytes_are_more_than_refused(data: bytes) -> None:
    read(data)


_DATA = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | wild().filter(lambda text: len(text) < 500),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text("abcäß:-#", min_size=1), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(_DATA)
def test_what_other_programs_write_is_read_as_they_meant_it(data: Any) -> None:
    written = yaml.safe_dump(data, allow_unicode=False, width=60, sort_keys=False)
    found = read(written.encode())
    if found is not None:
        assert json.dumps(found) == json.dumps(data)
