"""What a press asks of a file, as plain facts: intent, metadata, ids, actions, streams, page states."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ProfileFacts:
    """An ICC profile as its header has it."""

    number: int
    """Its object number."""
    sound: bool
    """Whether its length and signature are those of a profile."""
    kind: str
    space: str
    version: int
    channels: int
    """What the file says of it (N)."""


@dataclass(frozen=True, slots=True)
class IntentFacts:
    """An output intent."""

    kind: str
    condition: str
    info: str
    registry: str
    profile: ProfileFacts | None


@dataclass(frozen=True, slots=True)
class PacketFacts:
    """The XMP."""

    sound: bool
    filtered: bool
    values: Mapping[str, str]
    """Simple properties by their usual prefix: ``xmp:CreateDate``; of a list, its first item."""


@dataclass(frozen=True, slots=True)
class StateFacts:
    """What a page's resources and streams set, beside colour."""

    unit: float = 1.0
    moves: bool = False
    """Page transitions or sub-page steps."""
    blends: frozenset[str] = frozenset()
    intents: frozenset[str] = frozenset()
    missing: frozenset[str] = frozenset()
    """Resources that the streams name and nothing has."""
    spots: frozenset[tuple[str, int]] = frozenset()
    """Spot colours, each with a number for its definition."""
    transparent: bool = False
    """Whether something on it can be seen through."""
    transfers: bool = False
    halftones: bool = False
    """Halftones that a press-independent file may not have."""


@dataclass(frozen=True, slots=True)
class PressFacts:
    """The whole file."""

    has_id: bool
    packet: PacketFacts | None
    info: Mapping[str, str]
    intents: tuple[IntentFacts, ...]
    actions: tuple[str, ...] = ()
    embeds: bool = False
    fields: int = 0
    xfa: bool = False
    views: Mapping[str, str] = field(default_factory=dict)
    """Boxes that the viewer preferences name."""
    layer_faults: tuple[str, ...] = ()
    objects: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    """What objects may not be (lzw, external, postscript, opi, reference, alternate), with their numbers."""
    pages: tuple[StateFacts, ...] = ()
