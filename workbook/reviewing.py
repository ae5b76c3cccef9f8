"""What ``check`` says of the words themselves: every rule of ``lint`` put to every edition."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from workbook.content import Content
from workbook.errors import ContentError, Place, Problem
from workbook.library import Edition
from workbook.lint.borrowed import borrowed_in
from workbook.lint.cards import rules_broken
from workbook.lint.chapters import steep, untold
from workbook.lint.choices import breath_alone, same_symbols
from workbook.lint.crisis import far_help, no_crisis_card, unpointed
from workbook.lint.editions import out_of_step
from workbook.lint.excuses import excused
from workbook.lint.grades import Part, hard_blocks, hard_parts, parts_of
from workbook.lint.identifying import identifying_in
from workbook.lint.lengths import long_in
from workbook.lint.likeness import alike
from workbook.lint.notices import no_imprint_card, unguarded_logs, unsaid
from workbook.lint.passages import passages
from workbook.lint.wordlists import listed_in
from workbook.product.book import Workbook
from workbook.product.deck import Deck
from workbook.source import Source, shown
from workbook.spec.lists import Limits, Lists, Reader
from workbook.spec.presets import ENGLISH, preset_paths, read_lists

BORROWED = "words-borrowed"


@dataclass(frozen=True)
class Review:
    """One edition, its readers, and what its words are held to, where there is a list for its locale."""

    edition: Edition
    product: Workbook | Deck
    sources: Sequence[Source]
    lists: Lists | None

    @property
    def reader(self) -> Reader:
        return "cards" if isinstance(self.product, Deck) else self.product.words.audience

    @cached_property
    def parts(self) -> list[Part]:
        """What is graded."""
        return parts_of(self.sources, self.lists) if self.lists else []


def reviews(content: Content) -> list[Review]:
    """Every edition that could be read."""
    known = {edition.locale: _lists(content, edition.locale) for edition in content.products}
    return [
        Review(edition, product, content.sources[edition], known[edition.locale])
        for edition, product in content.products.items()
    ]


def _lists(content: Content, locale: str) -> Lists | None:
    if locale not in preset_paths("lists", content.roots):
        return None
    try:
        return read_lists(locale, content.roots)
    except ContentError:  # what is wrong with it, the check of presets says
        return None


def originals(asked: Sequence[Edition], known: Mapping[str, Mapping[str, Edition]]) -> list[Edition]:
    """The English editions, where there are any, of those asked for in another language alone."""
    english = (known.get(one.id, {}).get(ENGLISH) for one in asked)
    return [one for one in dict.fromkeys(english) if one and one not in asked]


def reviewed(
    found: Sequence[Review], known: Collection[str] | None = None, beside: Sequence[Review] = ()
) -> Iterator[Problem]:
    """All that the rules find and no line excuses.

    ``known``: shingles of texts not to borrow from; ``beside``: originals that only are compared with.
    """
    for review in found:
        problems = [*_structure(review), *_words(review, known or ())]
        yield from excused(problems, review.sources, () if known is not None else (BORROWED,))
        if review.lists is None:
            yield _unlisted(review.edition)
    for review in found:
        original = _original(review, [*found, *beside])
        if original:
            yield from out_of_step(review.sources, original.sources)


def _unlisted(edition: Edition) -> Problem:
    message = f"There are no lists for {edition.locale}: its words and reading grades are not judged"
    hint = "copy presets/lists/en-US.yaml under its tag and put its own words there"
    return Problem("lists-missing", message, Place(shown(edition.file)), "note", hint)


def _original(review: Review, others: Sequence[Review]) -> Review | None:
    """The edition that this one is a translation of: the English one, else the first."""
    same = [other for other in others if other.edition.id == review.edition.id]
    english = [other for other in same if other.edition.locale == ENGLISH]
    first = (english or same)[0]
    return None if first is review else first


def _structure(review: Review) -> Iterator[Problem]:
    first, *chapters = review.sources
    yield from same_symbols(review.sources)
    if isinstance(review.product, Deck):
        yield from no_crisis_card(first)
        yield from no_imprint_card(first)
        yield from rules_broken(review.product, first)
        yield from alike(review.product, first)
        return
    yield from far_help(review.sources, review.reader)
    yield from unsaid(review.sources, review.reader)
    if review.reader == "clinicians":
        yield from unguarded_logs(review.sources)
    for chapter in chapters:
        yield from steep(chapter, review.reader)
    if review.lists:
        yield from unpointed(review.sources, review.lists)
        yield from breath_alone(review.sources, review.lists)
        for chapter in chapters:
            yield from untold(chapter, review.lists)


def _words(review: Review, known: Collection[str]) -> Iterator[Problem]:
    for source in review.sources:
        for passage in passages(source):
            yield from borrowed_in(passage, known)
            if review.reader == "clinicians":
                yield from identifying_in(passage)
            if review.lists:
                yield from listed_in(passage, review.lists, review.reader)
                yield from long_in(passage, review.lists.limits.get(review.reader, Limits()))
        if review.lists:
            yield from hard_blocks(source, review.lists, review.reader)
    if review.lists:
        yield from hard_parts(review.parts, review.lists, review.reader)
