"""Syllables of a word: exact for Spanish spelling, by rules of thumb for English."""

from __future__ import annotations

import re
from functools import lru_cache

_PART = re.compile(r"[’'-]")
_ENGLISH_COMPOUND = re.compile(r"^(every|some|home|there|where)(?=[a-z]{3})")
_ENGLISH_SILENT = re.compile(
    r"(?<=[^aeiouyl])e$|(?<=[aeiouyl]l)e$|(?<=[gq])ues?$|(?<=v)e(?=ry$)|(?<=[^aeiouy])e(?=ty$)"
    r"|(?<=[^aeiouytd])(?<![bcdfgkptz]l)ed$"
    r"|(?<=[^aeiouysxzgc])(?<!ch)(?<!sh)(?<![bcdfgkptz]l)es$"
    r"|(?<=[a-z][^aeiouy])e(?=(?:ly|ful|less|ness|ment)s?$)"
)
"""A written e that is not spoken."""
_ENGLISH_NUCLEUS = re.compile(r"[aeiouy]+")
_ENGLISH_TWO = re.compile(
    r"(?<![cst])ia(?!ge)|[ct]iat|(?<![cstgx])(?<!ll)(?<!av)io|iu|(?:(?<![cst])|^sc)ie(?:t|nc|nt)|ciet|ie(?:r|st)$"
    r"|(?:id|ar|^cr)ea|^rea(?=ct)|(?<!p)eo(?!u)|(?<![qg])ua|(?<![qg])ue(?=[ln]|t$)|(?:fl|r)ui(?=[dn])"
    r"|eum|poe|[aeiouy]ing|[ao]y(?=[aeo])|[a-z]ey(?=[ao])|ism$|thm$"
)
"""Letters that look like one vowel and are two."""
_SPANISH_MUTE = re.compile(r"(?<=q)u|(?<=g)u(?=[eiéí])|h")
_SPANISH_NUCLEUS = re.compile(r"[iuü]?[aeoáéó](?:[iuüy](?![aeoáéóíúiu]))?|[íú]|[iuü]{1,2}y?|y$")


@lru_cache(maxsize=1 << 14)
def syllables(word: str, language: str) -> int:
    """How many syllables a word has, one at least."""
    count = _spanish if language == "es" else _english
    return max(1, sum(count(part) for part in _PART.split(word.lower()) if part))


def _english(part: str) -> int:
    if part in ("s", "t", "d", "ll", "re", "ve", "m"):  # it’s, don’t, we’ll
        return 0
    first = _ENGLISH_COMPOUND.match(part)
    if first:
        return _english(first[0]) + _english(part[first.end() :])
    spoken = _ENGLISH_SILENT.sub("", part)
    return max(1, len(_ENGLISH_NUCLEUS.findall(spoken)) + len(_ENGLISH_TWO.findall(spoken)))


def _spanish(part: str) -> int:
    return len(_SPANISH_NUCLEUS.findall(_SPANISH_MUTE.sub("", part)))
