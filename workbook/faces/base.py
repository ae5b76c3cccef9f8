"""What a card design is made of: a face draws a card's front and back in the kit's words.

A face composes a side at one size of type and says by how much it is too full; layout looks for
the largest size at which all cards of a suit fit, and places what came out.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import ClassVar

from pydantic import Field

from workbook.faces.kit import CardKit
from workbook.faces.side import Side
from workbook.spec.base import Count, Ident, Model


@dataclass(frozen=True, slots=True)
class CardWords:
    """A card as its face sees it."""

    front: str
    prompt: str | None
    practice: str | None
    suit: str
    """The suit's name."""
    symbol: str
    """The suit's icon, by id."""
    plant: str
    """The suit's motif, by id."""
    seed: int
    """Of the drawing: no two cards of a suit are alike."""
    opens: bool = False
    """Whether it is the first of its suit: then the suit's name is a heading."""


class Face(ABC):
    """A design for cards of a suit."""

    id: ClassVar[str]
    description: ClassVar[str]
    front_floor: ClassVar[float] = 16.0
    """The least size of type in points that a front may have; larger in large print."""
    back_floor: ClassVar[float] = 11.0
    front_share: ClassVar[float] = 1 / 8.5
    """The largest size of type, as a share of the card's width."""
    back_share: ClassVar[float] = 1 / 13.5

    @abstractmethod
    def front(self, card: CardWords, kit: CardKit, size: float) -> Side:
        """The front at a size of type in points."""

    @abstractmethod
    def back(self, card: CardWords, kit: CardKit, size: float) -> Side:
        """The back at a size of type in points."""

    def front_sizes(self, kit: CardKit) -> list[float]:
        """Sizes to try, largest first; the last is the floor's."""
        large_floor = kit.spec.scale.floor * 4 / 3
        return kit.sizes(max(self.front_floor, large_floor), kit.area.trim.width * self.front_share)

    def back_sizes(self, kit: CardKit) -> list[float]:
        """Sizes to try, largest first; the last is the floor's."""
        floor = max(self.back_floor, kit.spec.scale.floor)
        return kit.sizes(floor, kit.area.trim.width * self.back_share)


class Extra(Model):
    """A card that belongs to no suit: its YAML fields and its front. Its back is the common one."""

    floor: ClassVar[float] = 11.0
    """The least size of type in points that it may have; larger in large print."""
    share: ClassVar[float] = 1 / 13.5
    """The largest size of type, as a share of the card's width."""

    kind: str
    id: Ident = Field(description="names it for links; unique among cards and extras")
    quantity: Count = Field(1, ge=1, le=99, description="how many of it a printed deck has")

    def title_in(self, kit: CardKit) -> str:
        """What it is called, on itself and in the outline."""
        raise NotImplementedError

    def front(self, kit: CardKit, size: float) -> Side:
        """The front at a size of type in points."""
        raise NotImplementedError

    def behind(self, kit: CardKit, size: float) -> Side | None:
        """Its back, where words go over to it; None: the common one."""
        return None

    def facts_named(self) -> tuple[str, ...]:
        """Facts it asks for, by id."""
        return ()

    def sizes(self, kit: CardKit) -> list[float]:
        """Sizes to try, largest first; the last is the floor's."""
        return kit.sizes(max(self.floor, kit.spec.scale.floor), kit.area.trim.width * self.share)
