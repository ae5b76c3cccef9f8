"""Profiles: how a kind of press and paper shows ink (ICC.1; the ids are those of the ICC's registry)."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import ImageCms

from workbook.errors import UsageError
from workbook.source import shown
from workbook.spec.base import Day, Grade, Ident, Line, Model
from workbook.spec.presets import packed, preset_paths, read_preset
from workbook.spec.roots import Roots

REGISTRY = "http://www.color.org"
LARGEST = 16_000_000
"""Bytes; profiles of presses have up to three million."""
VERSIONS = (2, 4)
_HEADER = 132


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
    registry: str = REGISTRY
    """Where the condition is registered; of a printer's own, nowhere."""


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
    """A printer's own profile, named as it names itself. Raises UsageError for a file that is none."""
    data = _cmyk(path)
    try:
        named = ImageCms.getProfileDescription(opened(data))
        # What is to be separated has to go both ways: to inks, and back to what the eye sees.
        press, screen, lab = opened(data), opened(srgb()), ImageCms.createProfile("LAB")
        ImageCms.buildTransform(screen, press, "RGB", "CMYK")
        ImageCms.buildTransform(press, lab, "CMYK", "LAB")
    except (ImageCms.PyCMSError, OSError, ValueError) as error:
        raise UsageError(f"{shown(path)} is damaged, and no colour can be made of it ({error})") from None
    words = " ".join(character for character in named.split() if character.isprintable()) or path.stem
    return Profile(words, words, data, registry="")


def opened(data: bytes) -> ImageCms.ImageCmsProfile:
    """A profile as littleCMS has it. Raises PyCMSError or OSError for one that it cannot read."""
    return ImageCms.getOpenProfile(BytesIO(data))


def srgb() -> bytes:
    """The profile of what brands' colours are given in."""
    return (packed("profiles") / "sRGB2014.icc").read_bytes()


def _cmyk(path: Path) -> bytes:
    """The bytes of an output profile for CMYK (ICC.1:2010, 7.2). Raises UsageError for anything else."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise UsageError(f"The profile {shown(path)} cannot be read: {error.strerror or error}") from None
    if len(data) > LARGEST:
        raise UsageError(
            f"{shown(path)} has more than {LARGEST // 1_000_000} MB, and no profile of a press has"
        )
    if len(data) < _HEADER or data[36:40] != b"acsp":
        raise UsageError(f"{shown(path)} is no ICC profile")
    kind, space = data[12:16], data[16:20]
    if (kind, space) != (b"prtr", b"CMYK"):
        found = f"its class is “{_plain(kind)}”, its colours are “{_plain(space)}”"
        raise UsageError(f"{shown(path)} is not a colour profile of a CMYK printing press: {found}")
    if data[8] not in VERSIONS:
        raise UsageError(
            f"{shown(path)} is an ICC profile of version {data[8]}; PDF/X-4 takes versions 2 and 4"
        )
    if int.from_bytes(data[:4], "big") != len(data):
        raise UsageError(f"{shown(path)} is damaged: it is not as long as it says")
    return data


def _plain(code: bytes) -> str:
    """A code of four letters, whatever its bytes are."""
    return "".join(letter if letter.isalnum() else "?" for letter in code.decode("latin-1").strip())
