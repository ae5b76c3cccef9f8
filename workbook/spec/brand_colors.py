"""A brand's colours: names looked up, gaps filled, contrast held (WCAG 2.1, 1.4.3 and 1.4.11)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from workbook.color import Color, from_oklch
from workbook.errors import Problem
from workbook.source import Source, Steps, did_you_mean
from workbook.spec.brand_grammar import Colors
from workbook.spec.inks import LARGE, TEXT, readable

INK, PAPER = Color.parse("#222A2A"), Color.parse("#FFFFFF")
"""Text and ground of a brand that names none."""
_PRINT: Steps = ("defaults", "workbook", "print")
_PLAIN = {"black": "#000000", "white": "#FFFFFF"}
_CONTRASTS = {"foreground": TEXT, "primary": LARGE, "secondary": LARGE, "tertiary": LARGE}


def brand_colors(
    colors: Colors, source: Source, heading: str | None = None
) -> tuple[dict[str, Color], dict[str, Color], list[Problem]]:
    """The palette, the roles, and what is wrong with them; a heading's colour is a role too, where given."""
    found = _Lookup(colors, source)
    palette = {name: found.color(value, ("color", "palette", name)) for name, value in colors.palette.items()}
    given = {
        name: found.color(value, ("color", name))
        for name, value in colors
        if name != "palette" and value is not None
    }
    if heading is not None:
        given["heading"] = found.color(heading, ("typography", "headings", "color"))
    roles = {name: color for name, color in given.items() if color is not None}
    roles.setdefault("foreground", INK)
    roles.setdefault("background", PAPER)
    if "primary" in roles:
        _fill_in(roles)
        found.problems += _faint(roles, source)
    return {name: color for name, color in palette.items() if color}, roles, found.problems


def cmyk_values(
    given: Mapping[str, tuple[float, ...]], known: Mapping[str, Color], source: Source
) -> tuple[dict[str, tuple[float, float, float, float]], list[Problem]]:
    """Process colours by name, 0 to 1, and names that no colour has."""
    problems = _unknown(given, known, source, "cmyk")
    values = {}
    for name, percents in given.items():
        cyan, magenta, yellow, black = (percent / 100 for percent in percents)
        values[name] = (cyan, magenta, yellow, black)
    return values, problems


def spot_problems(given: Mapping[str, str], known: Mapping[str, Color], source: Source) -> list[Problem]:
    """What is wrong with inks named for colours: a name that no colour has, two colours of one ink."""
    problems, taken = _unknown(given, known, source, "spot"), dict[str, str]()
    for name, ink in given.items():
        other = taken.setdefault(ink.lower(), name)
        if other in known and name in known and known[other].hex != known[name].hex:
            message = f"“{ink}” is the ink of “{other}” already, which is another colour"
            problems.append(source.problem("bad-spot", message, (*_PRINT, "spot", name)))
    return problems


def _unknown(given: Iterable[str], known: Mapping[str, Color], source: Source, key: str) -> list[Problem]:
    return [
        source.problem(
            "unknown-color",
            f"There is no colour “{name}”",
            (*_PRINT, key, name),
            key=True,
            hint=did_you_mean(name, known),
        )
        for name in given
        if name not in known
    ]


class _Lookup:
    """Finds colours by what a file says of them: #RRGGBB, a name of the palette, or a role."""

    def __init__(self, colors: Colors, source: Source) -> None:
        self.source = source
        self.problems: list[Problem] = []
        self.known = _PLAIN | {n: v for n, v in colors if isinstance(v, str)} | colors.palette

    def color(self, value: str, steps: Steps) -> Color | None:
        seen = {str(steps[-1])}
        while not value.startswith("#"):
            if value in seen or value not in self.known:
                self._unknown(value, steps, circle=value in seen)
                return None
            seen.add(value)
            value = self.known[value]
        try:
            return Color.parse(value)
        except ValueError as error:
            self.problems.append(self.source.problem("bad-color", str(error), steps))
            return None

    def _unknown(self, value: str, steps: Steps, circle: bool) -> None:
        if circle:
            message, hint = f"“{value}” stands for itself", None
        else:
            message = f"“{value}” is no colour: neither #RRGGBB nor a name of the palette"
            hint = did_you_mean(value, self.known) or _hash(value)
        self.problems.append(self.source.problem("bad-color", message, steps, hint=hint))


def _hash(value: str) -> str | None:
    try:
        return f'write "{Color.parse(value).hex}"'
    except ValueError:
        return None


def _fill_in(roles: dict[str, Color]) -> None:
    """Secondary and tertiary from primary, where a brand has only the one."""
    light, chroma, hue = roles["primary"].oklch
    light, chroma = min(0.52, max(0.4, light)), max(0.05, min(0.1, chroma))
    for name, turn in (("secondary", 165), ("tertiary", 290)):
        shade = from_oklch(light, chroma, (hue + turn) % 360)
        roles.setdefault(name, readable(shade, roles["background"], TEXT))


def _faint(roles: Mapping[str, Color], source: Source) -> list[Problem]:
    """Roles that cannot be read on the brand's own background: text is refused, a colour is deepened."""
    problems = []
    ground = roles["background"]
    for name, least in _CONTRASTS.items():
        contrast = roles[name].contrast(ground)
        if contrast >= least:
            continue
        nearest = readable(roles[name], ground, least + 0.02).hex
        is_text = name == "foreground"
        use = "text needs" if is_text else "rules and drawings need"
        problems.append(
            source.problem(
                "contrast-low",
                f"“{name}” on the background has a contrast of {contrast:.1f}:1; {use} {least:g}:1",
                ("color", name),
                level="error" if is_text else "warning",
                hint=f"the nearest that has it is “{nearest}”"
                + ("" if is_text else "; such a shade is printed"),
            )
        )
    return problems
