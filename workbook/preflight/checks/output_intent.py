"""PDF/X-4: the press that the file is made for (ISO 15930-7; ICC.1)."""

from __future__ import annotations

from collections.abc import Iterator

from workbook.finding import Finding
from workbook.preflight.facts import PdfFacts
from workbook.preflight.press_facts import IntentFacts, ProfileFacts
from workbook.preflight.rule import Rule
from workbook.preflight.wants import Wants

ONE = Rule(
    "X10",
    "x4-intent",
    "The file names {found} presses (GTS_PDFX); it must name one.",
    "callas, by pdfbox-preflight",
)
CONDITION = Rule(
    "X11", "x4-condition", "The press has no name (OutputConditionIdentifier).", "callas, by pdfbox-preflight"
)
EMBEDDED = Rule(
    "X12", "x4-profile-missing", "The press's profile is not in the file.", "pdfx 1.6; PDFlib, table 10.2"
)
SOUND = Rule(
    "X13", "x4-profile", "The profile is not one of a printing press: {found}.", "callas, by pdfbox-preflight"
)
CHANNELS = Rule(
    "X14", "x4-profile-channels", "The profile is said to have {found} channels and has others.", "LintPDF"
)
OTHERS = Rule(
    "X15", "x4-intent-other", "Another output intent has another profile.", "the standard, from memory"
)
WORDS = Rule(
    "X16",
    "x4-intent-words",
    "The press is named without words or registry (Info, RegistryName).",
    "LintPDF",
    "warning",
)
RULES = (ONE, CONDITION, EMBEDDED, SOUND, CHANNELS, OTHERS, WORDS)
_CHANNELS = {"CMYK": 4, "RGB ": 3, "GRAY": 1}


def check(facts: PdfFacts, wants: Wants) -> Iterator[Finding]:
    """One intent for print, named, with the profile of a press."""
    if facts.press is None or not wants.keeps("PDF/X-4", facts.standards):
        return
    intents = [intent for intent in facts.press.intents if intent.kind == "GTS_PDFX"]
    if len(intents) != 1:
        yield ONE.broken(len(intents))
        return
    (intent,) = intents
    if not intent.condition:
        yield CONDITION.broken()
    if intent.profile is None:
        yield EMBEDDED.broken()
    else:
        yield from _profile(intent.profile)
        if any(_other(one, intent.profile) for one in facts.press.intents):
            yield OTHERS.broken()
    if not (intent.info or intent.registry):
        yield WORDS.broken()


def _other(intent: IntentFacts, profile: ProfileFacts) -> bool:
    return intent.profile is not None and intent.profile.number != profile.number


def _profile(profile: ProfileFacts) -> Iterator[Finding]:
    if not profile.sound:
        yield SOUND.broken("its bytes are no ICC profile")
    elif profile.kind != "prtr":
        yield SOUND.broken(f"its class is “{profile.kind.strip()}”")
    elif profile.version not in (2, 4):
        yield SOUND.broken(f"its version is {profile.version}")
    elif _CHANNELS.get(profile.space) != profile.channels:
        yield CHANNELS.broken(profile.channels)
