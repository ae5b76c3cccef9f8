from __future__ import annotations

import pickle
import re

import pytest

from workbook.fault import fault_of
from workbook.geometry import points


def caught(provoke: object) -> Exception:
    try:
        points(provoke)  # type: ignore[arg-type]
    except Exception as error:
        return error
    raise AssertionError


def test_a_fault_names_what_happened_and_where_in_our_modules() -> None:
    fault = fault_of(caught(None))
    assert re.fullmatch(r"AttributeError at geometry\.py:\d+: .+", fault.said)
    assert fault.trace.startswith("Traceback")


def test_a_fault_from_elsewhere_names_its_own_place() -> None:
    with pytest.raises(ValueError, match="here") as error:
        raise ValueError("here")
    assert re.fullmatch(r"ValueError at test_fault\.py:\d+: here", fault_of(error.value).said)


def test_a_fault_comes_whole_from_another_process() -> None:
    fault = fault_of(caught(None))
    there = pickle.loads(pickle.dumps(fault))
    assert fault_of(there) is there
    assert (there.said, there.trace) == (fault.said, fault.trace)
