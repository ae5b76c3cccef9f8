"""Values in a brand's file: addresses, sizes, weights, names of colours."""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from workbook.geometry import points

WEIGHTS = {
    "thin": 100,
    "extra-light": 200,
    "ultra-light": 200,
    "light": 300,
    "normal": 400,
    "regular": 400,
    "medium": 500,
    "semi-bold": 600,
    "demi-bold": 600,
    "bold": 700,
    "extra-bold": 800,
    "ultra-bold": 800,
    "black": 900,
}
ROOT_SIZE = 13.0
"""What ``1rem`` of a web page is on ours, in points."""
_SIZE = re.compile(r"([0-9.]+)\s*(rem|em|%|px)")
_WEB = re.compile(r"https?://[^\s/]+\.[^\s/]+(/\S*)?")
_EMAIL = re.compile(r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+")
_REGION = re.compile(r"[A-Z]{2}(-[A-Z0-9]{1,3})?")
_SPOT = re.compile(r"[A-Za-z][A-Za-z0-9 ._+-]{0,39}")
_TAKEN = ("cyan", "magenta", "yellow", "black", "all", "none", "dieline")
"""Names of plates that are there already (ISO 32000-1, 8.6.6.4)."""
_COLOR_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,40}")


def is_pair(value: Any) -> bool:
    """Whether a value is one for light pages and one for dark ones."""
    return isinstance(value, dict) and bool(value) and value.keys() <= {"light", "dark"}


def light(value: Any) -> Any:
    """The light one of a pair for light and dark pages, or the value itself."""
    return value.get("light", value.get("dark")) if is_pair(value) else value


def pair(value: Any) -> Any:
    """A value as a pair whose light one it is, where it is none already."""
    return {"light": value} if value is not None and not is_pair(value) else value


def _web(value: str) -> str:
    if _WEB.fullmatch(value):
        return value
    hint = f"write https://{value}" if _WEB.fullmatch(f"https://{value}") else "begin it with https://"
    raise PydanticCustomError(
        "bad-link", "“{value}” is no address of the web", {"value": value, "hint": hint}
    )


def _email(value: str) -> str:
    if _EMAIL.fullmatch(value):
        return value
    raise PydanticCustomError("bad-link", "“{value}” is no e-mail address", {"value": value})


def _region(value: str) -> str:
    if _REGION.fullmatch(value):
        return value
    message = "“{value}” is no region: write the country, or country and state, like US-CA"
    raise PydanticCustomError("bad-region", message, {"value": value})


def _spot(value: str) -> str:
    if not _SPOT.fullmatch(value.strip()):
        message = (
            "“{value}” is no name of an ink: plain letters, digits and spaces, 40 at most, like House Blue"
        )
        raise PydanticCustomError("bad-spot", message, {"value": value[:60]})
    if value.strip().lower() in _TAKEN:
        message = "“{value}” is the name of a plate that there is already; an ink of your own needs another"
        raise PydanticCustomError("bad-spot", message, {"value": value.strip()})
    return value.strip()


def _color_name(value: str) -> str:
    if _COLOR_NAME.fullmatch(value):
        return value
    message = "“{value}” is no name for a colour: letters, digits and hyphens, like deep-teal"
    raise PydanticCustomError("bad-id", message, {"value": value})


def _weight(value: Any) -> Any:
    number = WEIGHTS.get(value) if isinstance(value, str) else value
    if isinstance(number, bool) or number not in range(100, 901, 100):
        message = "“{value}” is no weight: write 100, 200 … 900, or a name like bold"
        raise PydanticCustomError("unknown-value", message, {"value": str(value)})
    return number


def _font_size(value: Any) -> Any:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        raise PydanticCustomError("bad-length", "“{value}” has no unit: write {value}pt", {"value": value})
    if not isinstance(value, str):
        return value
    relative = _SIZE.fullmatch(value.strip())
    try:
        if relative is None:
            size = points(value)
        else:
            share = {"rem": ROOT_SIZE, "em": ROOT_SIZE, "%": ROOT_SIZE / 100, "px": 0.75}[relative[2]]
            size = float(relative[1]) * share
    except ValueError as error:
        raise PydanticCustomError("bad-length", "{reason}", {"reason": str(error)}) from None
    if not 10 <= size <= 24:
        message = "Text of {value} is too small or too large to read: 10pt to 24pt"
        raise PydanticCustomError("out-of-range", message, {"value": value})
    return size


def _line_height(value: Any) -> Any:
    if isinstance(value, str):
        try:
            value = float(value.rstrip("%")) / (100 if value.endswith("%") else 1)
        except ValueError:
            return value
    if isinstance(value, (int, float)) and not isinstance(value, bool) and not 0.9 <= value <= 2.5:
        message = "A line height of {value} is too small or too large: 0.9 to 2.5 times the size"
        raise PydanticCustomError("out-of-range", message, {"value": value})
    return value


def _written(pattern: str) -> WithJsonSchema:
    """For an editor: a text of that pattern."""
    return WithJsonSchema({"type": "string", "pattern": f"^{pattern}$"})


Web = Annotated[str, AfterValidator(_web), _written(_WEB.pattern)]
"""An address of the web with its scheme."""
Email = Annotated[str, AfterValidator(_email), _written(_EMAIL.pattern)]
Region = Annotated[str, AfterValidator(_region), _written(_REGION.pattern)]
SpotName = Annotated[str, AfterValidator(_spot), _written(_SPOT.pattern)]
"""What a printer calls an ink that is mixed for a practice."""
ColorName = Annotated[str, AfterValidator(_color_name), _written(_COLOR_NAME.pattern)]
Weight = Annotated[int, BeforeValidator(_weight), WithJsonSchema({"enum": [*range(100, 901, 100), *WEIGHTS]})]
"""100 to 900, or its name."""
FontSize = Annotated[float, BeforeValidator(_font_size), _written(r"[0-9.]+\s*(pt|mm|cm|in|rem|em|%|px)")]
"""In points; ``rem``, ``em`` and ``%`` are shares of 13 points."""
LineHeight = Annotated[float, BeforeValidator(_line_height), WithJsonSchema({"type": ["number", "string"]})]
"""As a share of the size."""
