"""The writer whom a note at the end of a text introduces: "Ada Moss is a hydrologist in Lindmoor."

Essays and guest columns often name their writer nowhere else. Such a note begins with a name and says what
that person is or does; it is set in italics or named for what it is, and nothing else in the text speaks of
them. A box with a picture may be on whoever edits the site, and is not looked at. A blog says of whom it
asked to write: "This is a guest post by Ada Moss, who …". Both are asked for where nobody is named otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.page import Page
from newscrawl.extract.people.alone import right_below
from newscrawl.extract.people.kinds import is_full_name
from newscrawl.extract.people.names import split_names
from newscrawl.extract.people.signedlines import speak_of
from newscrawl.items import Author, Block
from newscrawl.known.firstnames import begins_with_first_name
from newscrawl.known.wordtables import plain_words

_ITALICS, _LATEST, _INSIDE = ("em", "i"), 4, 20
"""Elements in italics, how many of the last are looked at, and elements in one."""
_NAMED = re.compile(r"(?<![^\s_-])(?:about|author|autor|auteur|bio|contributor|tagline)(?![a-z])")
"""What a paragraph is named that tells of who wrote."""
_ENDS, _BEGINNING = 3, 40
"""Last paragraphs of a text, and letters that tell one from another."""
_DO = {
    "en": plain_words("is are writes teaches covers works reports lives"),
    "de": plain_words("ist sind lebt arbeitet schreibt lehrt forscht"),
    "fr": plain_words("est sont enseigne travaille vit"),
    "es": plain_words("es son enseña trabaja vive escribe"),
    "it": plain_words("è sono insegna lavora vive scrive"),
    "pt": plain_words("é são leciona trabalha vive escreve"),
    "nl": plain_words("is zijn werkt schrijft woont"),
    "sv": plain_words("är arbetar skriver bor"),
    "da": plain_words("er arbejder skriver bor"),
    "no": plain_words("er arbeider jobber skriver bor"),
    "pl": plain_words("jest są pracuje mieszka pisze"),
    "cs": plain_words("je jsou pracuje žije"),
    "ro": plain_words("este sunt"),
    "ca": plain_words("és són"),
}
"""What people are and do, as notes on them say it."""
_NOTE = re.compile(
    r"([^\W\d_][^.!?:;()“”\"]{4,60}?)(?:,\s[^.!?:;,]{3,60},)?"
    rf"\s({'|'.join(sorted(frozenset().union(*_DO.values())))})\s"
)
"""The names that a note begins with, and its verb; between them may stand a clause."""
_GUEST = re.compile(
    r"\W?(?:this|the\sfollowing|today['’]s|dies|dieser|folgender|der\sfolgende|ceci|cet|este|esta)\s(?:[\w'’]{1,15}\s){0,4}?"
    r"(?:guest\s(?:post|article|essay|column|blog|editorial|piece)|gast(?:beitrag|artikel|kommentar)|(?:article|billet)\sinvité|invitad[oa])\b[^.:;]{0,30}?\s(?:by|from|von|par|de|por)\s"
    r"([^\W\d_][^.,:;()“”\"]{4,50})",
    re.IGNORECASE,
)
"""What says that a guest wrote, and who."""
_FIRST = 2
"""Paragraphs at the beginning of which one may say so."""
_SAME = {"nb": "no", "nn": "no"}


def guest(page: Page, blocks: Sequence[Block]) -> list[Author]:
    """Who is said to write as a guest, in one of the first of some `blocks` or of the last."""
    for block in [*blocks[:_FIRST], *blocks[_FIRST:][-_ENDS:]]:
        if told := _GUEST.match(block.text):
            return [Author(name=name) for name in split_names(told[1], page.language) if is_full_name(name)]
    return []


def introduced(page: Page, heading: Element | None, blocks: Sequence[Block]) -> list[Author]:
    """Whom a note among the last of some `blocks`, or right below them, introduces."""
    code = page.language[:2].lower()
    verbs = _DO.get(_SAME.get(code, code))
    if heading is None or verbs is None or len(blocks) < _ENDS:
        return []
    for text, may_be in _apart(page, heading, blocks):
        told = _NOTE.match(text)
        named = split_names(told[1], page.language) if told and told[2] in verbs else []
        names = list(filter(may_be, named))
        if names and not speak_of(names, [element_text(heading), *_others(blocks, text)]):
            return [Author(name=name) for name in names]
    return []


def _others(blocks: Sequence[Block], note: str) -> Iterator[str]:
    """What some blocks say, but for a note."""
    return (block.text for block in blocks if not block.text.startswith(note[:_BEGINNING]))


def _apart(
    page: Page, heading: Element, blocks: Sequence[Block]
) -> Iterator[tuple[str, Callable[[str], bool]]]:
    """The paragraphs at the end of a text that are named for who wrote, or all in italics, and what tells the
    names in them: in italics may be a play or a place as well."""
    last = blocks[-_ENDS:]
    yield from ((block.text, is_full_name) for block in last if _NAMED.search(block.css))
    for tag in _ITALICS:
        for element in page.by_tag[tag][-_LATEST:]:
            text = element_text(element, _INSIDE) if element.place > heading.place else ""
            if _NOTE.match(text) and (
                any(block.text == text for block in last) or _is_below(page, heading, last[-1], text)
            ):
                yield text, _is_person


def _is_below(page: Page, heading: Element, block: Block, text: str) -> bool:
    """Whether an element right below a block says a text."""
    return any(element_text(one, _INSIDE) == text for one in right_below(page, heading, block.text))


def _is_person(name: str) -> bool:
    return is_full_name(name) and begins_with_first_name(name)
