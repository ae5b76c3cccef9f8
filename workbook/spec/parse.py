"""From a source to a model, with every problem in words and at its place."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from workbook.errors import Problem
from workbook.source import Source, Steps, closest
from workbook.spec.shape import Spotted, spotted
from workbook.spec.wording import named, worded, wrong_type

T = TypeVar("T", bound=BaseModel)


@dataclass(frozen=True)
class _Fault:
    """One error of pydantic's and where it points."""

    error: Any
    at: Spotted
    others: tuple[Any, ...] = ()
    """Of a union none of whose branches fits: the errors of the other branches."""

    @property
    def kind(self) -> str:
        return str(self.error["type"])


def parse(
    model: type[T], source: Source, path: Steps = (), given: Mapping[str, Any] | None = None
) -> tuple[T | None, list[Problem]]:
    """A part of a source as a model, or None and all that is wrong with it.

    What is given (an id that is a file's name) may not be in the file as well.
    """
    data: Any = source.data
    for step in path:
        data = data[step]
    if not isinstance(data, dict):
        said = wrong_type("keys with values", data, source, path)
        return None, [source.problem(said.code, said.message, path, hint=said.hint)]
    twice = [_given_twice(source, (*path, key)) for key in given or () if key in data]
    whole = data | dict(given or {})
    try:
        found = model.model_validate_json(json.dumps(whole))
    except ValidationError as error:
        faults = [_Fault(one, spotted(model, one["loc"])) for one in error.errors(include_url=False)]
        return None, twice + list(_problems(_chosen(faults), source, path))
    return (None, twice) if twice else (found, [])


def _problems(faults: list[_Fault], source: Source, path: Steps) -> Iterable[Problem]:
    """Faults as problems, in the order of the file, no place twice."""
    missing = {fault.at.steps for fault in faults if fault.kind == "missing"}
    meant: set[Steps] = set()
    found: dict[tuple[str, str], Problem] = {}
    for fault in sorted(faults, key=lambda fault: fault.kind != "extra_forbidden"):
        steps = (*path, *fault.at.steps)
        if fault.kind == "extra_forbidden":
            problem = _unknown_key(fault, source, steps, missing, meant)
        elif fault.kind == "missing":
            if fault.at.steps in meant:
                continue
            problem = source.problem("missing-key", f"{named(steps)} is missing", steps[:-1])
        else:
            said = worded(fault.error, source, steps, fault.others)
            given = not source.has((*path, *fault.at.steps[:1]))
            where, on_key = (path, True) if given else ((*steps, *said.at), said.key or fault.at.key)
            problem = source.problem(said.code, said.message, where, key=on_key, hint=said.hint)
        found.setdefault((problem.message, str(problem.place)), problem)
    return in_order(found.values())


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Problems as they stand in their files."""
    return sorted(problems, key=lambda one: (one.place.file, one.place.line, one.place.column))


def _unknown_key(
    fault: _Fault, source: Source, steps: Steps, missing: set[Steps], meant: set[Steps]
) -> Problem:
    """An unknown key; where it is a slip of a missing one, only that is said."""
    key, holder = str(steps[-1]), fault.at.steps[:-1]
    if key == "<<":
        hint = "YAML 1.2 has no merge keys"
    else:
        absent = [name for name in fault.at.known if (*holder, name) in missing]
        match = closest(key, absent) or closest(key, fault.at.known)
        if match:
            meant.add((*holder, match))
        hint = f"did you mean “{match}”?" if match else _known(fault.at.known)
    return source.problem("unknown-key", f"“{key}” is not known here", steps, key=True, hint=hint)


def _known(keys: Iterable[str]) -> str:
    return f"known are {', '.join(keys)}"


def _chosen(faults: list[_Fault]) -> list[_Fault]:
    """Faults worth telling: of a union the branch that was meant, of a list its items before its length."""
    branches: dict[Steps, dict[str, list[_Fault]]] = {}
    for fault in faults:
        if fault.at.branch:
            union, label = fault.at.branch
            branches.setdefault(union, {}).setdefault(label, []).append(fault)
    told = [fault for fault in faults if not fault.at.branch and not _is_count_of_faulty(fault, faults)]
    for union, labels in branches.items():
        fitting = [those for those in labels.values() if not any(_is_other_type(one, union) for one in those)]
        if fitting:
            told += fitting[0]
        else:
            first, *others = (those[0] for those in labels.values())
            told.append(_Fault(first.error, first.at, tuple(other.error for other in others)))
    return told


def _is_other_type(fault: _Fault, union: Steps) -> bool:
    return fault.at.steps == union and fault.kind.endswith("_type")


def _is_count_of_faulty(fault: _Fault, faults: list[_Fault]) -> bool:
    """Pydantic counts only the items that are well: such a count says nothing."""
    steps = fault.at.steps
    return fault.kind in ("too_short", "too_long") and any(
        other is not fault and other.at.steps[: len(steps)] == steps for other in faults
    )


def _given_twice(source: Source, steps: Steps) -> Problem:
    message = f"{named(steps)} does not belong here: it is the name of the file or its entry"
    return source.problem("unknown-key", message, steps, key=True, hint="take the line out")
