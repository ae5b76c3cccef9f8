"""A finished file read back: what a printer or a screen reader would say of any PDF."""

from workbook.preflight.check import check, examine, read_facts
from workbook.preflight.facts import PdfFacts
from workbook.preflight.marked import UnmarkedError, marked_copy
from workbook.preflight.report import Examined, pages_in_words
from workbook.preflight.saying import PageSpeech
from workbook.preflight.speech import read_aloud
from workbook.preflight.spoken import spoken
from workbook.preflight.validation import ARCHIVAL
from workbook.preflight.wants import Wants

__all__ = [
    "ARCHIVAL",
    "Examined",
    "PageSpeech",
    "PdfFacts",
    "UnmarkedError",
    "Wants",
    "check",
    "examine",
    "marked_copy",
    "pages_in_words",
    "read_aloud",
    "read_facts",
    "spoken",
]
