"""Profiles: how a kind of press and paper shows ink (ICC.1; the ids are those of the ICC's registry)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from workbook.errors import UsageError
from workbook.spec.base import Day, Grade, Ident, Line, Model
from workbook.spec.presets import packed, preset_paths, read_preset
from workbook.spec.roots import Roots

REGISTRY = "http://www.color.org"


class ProfileFile(Model):
    """What a YAML file says of a profile; the profile itself lies beside it."""

    id: Ident
    description: Line
    """What it is, in a line."""
    file: Line
    """The ICC profile beside this file."""
    condition: Line
    """The printing condition's id in the ICC's registry, or a name of one's own."""
    papers: tuple[Ident, ...] = ()
    """For which papers it is taken where none is named."""
    source: Line
    """Where the numbers were read."""
    checked: Day
    """The day on which they were read."""
    grade: Grade
    """How they are known: A at the source, B quoted with an address, C third party, ? unverified."""


@dataclass(frozen=True)
class Profile:
    """A CMYK profile, whole."""

    description: str
    condition: str
    data: bytes


def read_profile(ident: str, roots: Roots) -> Profile:
    """A profile. Raises ContentError, and UsageError where there is none of that id."""
    words = read_preset(ProfileFile, "profiles", ident, roots)
    path = preset_paths("profiles", roots)[ident].parent / Path(words.file).name
    return Profile(words.description, words.condition, _cmyk(path))


def profile_for(paper: str, roots: Roots) -> Profile:
    """The profile usual where that paper is: the first that names it, else the first. Raises ContentError."""
    known = [read_preset(ProfileFile, "profiles", ident, roots) for ident in preset_paths("profiles", roots)]
    chosen = next((words for words in known if paper in words.papers), known[0])
    return read_profile(chosen.id, roots)


def own_profile(path: Path) -> Profile:
    """A printer's own profile. Raises UsageError for a file that is none."""
    return Profile(path.stem, path.stem, _cmyk(path))


def srgb() -> bytes:
    """The profile of what brands' colours are given in."""
    return (packed("profiles") / "sRGB2014.icc").read_bytes()


def _cmyk(path: Path) -> bytes:
    """The bytes of an output profile for CMYK (ICC.1:2010, 7.2). Raises UsageError for anything else."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UsageError(f"The profile {path} cannot be read: {error.strerror or error}") from None
    if len(data) < 132 or data[36:40] != b"acsp" or (data[12:16], data[16:20]) != (b"prtr", b"CMYK"):
        raise UsageError(f"{path} is not a colour profile of a CMYK printing press")
    return data
