"""Words on pages of a book: notices, crisis, furniture, imprint, marks."""

from __future__ import annotations

from workbook.spec.words.base import Label, Notice, Words


class Notices(Words):
    """What a notice says, by its id."""

    disclaimer: Notice
    disclaimer_deck: Notice
    privacy: Notice
    pause: Notice
    not_a_test: Notice
    scope: Notice
    no_phi: Notice


class Crisis(Words):
    """The crisis page, strip and card."""

    title: Label
    intro: Label
    immediate: Label
    talk: Label
    more: Label
    strip_title: Label
    card_title: Label
    routing: Label
    footer: Label
    go: Label
    nowhere: Label
    spoken_link: Label


class Furniture(Words):
    """Running heads, folios and what they say of other pages."""

    chapter: Label
    page: Label
    page_of: Label
    continued: Label
    separator: Label
    go_to_page: Label
    handout: Label
    pointer: Label


class Contents(Words):
    """The table of contents."""

    title: Label
    subtitle: Label
    page: Label
    minutes: Label
    front: Label
    back: Label


class Imprint(Words):
    """The imprint page."""

    title: Label
    title_deck: Label
    published_by: Label
    practitioner: Label
    license: Label
    edition: Label
    date: Label
    facts_checked: Label
    content_license: Label
    copyright: Label
    fonts: Label
    made_with: Label


class Contact(Words):
    """The contact page."""

    title: Label
    phone: Label
    email: Label
    web: Label
    address: Label
    offerings: Label
    qr_alt: Label
    qr_hint: Label
    alone: Label


class References(Words):
    """The list of sources."""

    title: Label


class Marks(Words):
    """Notes in the margin."""

    session: Label
    supervision: Label
    skip: Label
    minute: Label
    minutes: Label
    need: Label
    keep: Label
    intensity_1: Label
    intensity_2: Label
    intensity_3: Label
