"""Names in a row behind the link of a profile: "By <a>Ada Moss</a>, <a>Ben Lund</a> and Eva Thorn".

What stands between them is a comma or a word for "and", on pages in any language its own.
"""

from __future__ import annotations

import re
from functools import partial
from itertools import islice, takewhile

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.names import are_alike
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.page import Page
from newscrawl.extract.people.marked.bylinenames import may_be_whole, names_of
from newscrawl.extract.people.marked.labelled import BETWEEN
from newscrawl.extract.people.names.fullnames import is_full_name
from newscrawl.extract.people.names.names import split_names
from newscrawl.extract.people.words.bylinewords import ANDS
from newscrawl.extract.people.words.ownwords import is_between, joins
from newscrawl.extract.profiles import is_profile
from newscrawl.items import Author

_TAIL, _STOPS = 80, frozenset(".!?:")
"""Letters behind a link in a line of names at the most, and what ends a sentence or leads to something."""
_AND_BEFORE = re.compile(rf"(?:^|[\s,])(?:{ANDS})\s+\S", re.IGNORECASE)
_MARKS, _COLUMNS, _INSIDE, _ROW = "-–—•·~| \t\r\n", 2, 12, 12
"""What may stand beside a link that is all of an entry, boxes around a link that may be its card, and
elements in one and in a row of names, at the most."""


def named_by_link(link: Element, page: Page, *, nicknames: bool) -> list[Author]:
    """Whom a link names, and those in the row that it begins."""
    return with_named_behind(names_of(link, page, nicknames=nicknames), link, page)


def with_named_behind(found: list[Author], link: Element, page: Page) -> list[Author]:
    """The only author that a link names, and those in the row that it begins, or whom its line names behind
    it and a word for "and"."""
    if len(found) != 1:
        return found
    row = [author for part in _further_in_row(link, page.language) for author in names_of(part, page)]
    tail = link.tail or ""
    if row or not tail.strip() or len(tail) > _TAIL or tail.rstrip()[-1] in _STOPS:
        return found + row
    if not (_AND_BEFORE.search(tail) or joins(tail, page.language)):
        return found
    told = split_names(f"{found[0].name}{tail}", page.language)
    whole = told[:1] == [found[0].name] and all(map(may_be_whole, told))
    return found + [Author(name=name) for name in told[1:]] if whole else found


def _further_in_row(link: Element, language: str) -> list[Element]:
    """The further profiles and names in a row with a comma or a word for "and" between them at most. A name
    that is no link may be a place, unless such a word stands before it or before one after it."""
    found: list[Element] = []
    sure = 0
    between = (link.tail or "").strip()
    for part in islice(link.itersiblings(), _ROW):
        if not (BETWEEN.fullmatch(between) or is_between(between, language)):
            break
        text, tail = element_text(part, _INSIDE), (part.tail or "").strip()
        leads = part.tag == "a" and is_profile(part)
        if leads or (between and is_full_name(text)):
            found.append(part)
            sure = len(found) if leads or between != "," else sure
            between = tail
        else:
            between = f"{between}{text}{tail}"
    return found[:sure] or _in_entries(link) or _on_further_cards(link)


def _in_entries(link: Element) -> list[Element]:
    """The profiles that the entries behind one are, of a list of which each is nothing else."""
    entry = link.parent
    if entry is None or not _is_all_of(link, entry):
        return []
    further = takewhile(partial(are_alike, entry), entry.itersiblings())
    profiles = ((part, next(iter(part), part)) for part in islice(further, _ROW))
    alone = takewhile(lambda one: _is_all_of(one[1], one[0]) and is_profile(one[1]), profiles)
    return [profile for _, profile in alone]


def _on_further_cards(link: Element) -> list[Element]:
    """The profiles that lead the cards behind that of a link and are made as it is, a full name on each."""
    for card in islice(link.iterancestors("div", "li", "article", "section"), _COLUMNS):
        cards = [card, *islice(takewhile(partial(are_alike, card), card.itersiblings()), _ROW)]
        if not card.get("class") or any(one.end - one.place > _INSIDE for one in cards):
            continue
        leads = [next((part for part in one.iter("a") if element_text(part)), link) for one in cards[1:]]
        if leads and all(lead is not link and lead.get("class") == link.get("class") for lead in leads):
            return [one for one in leads if is_profile(one) and is_full_name(element_text(one))]
    return []


def _is_all_of(link: Element, entry: Element) -> bool:
    """Whether an entry holds a link and nothing else."""
    if link.tag != "a" or link.place != entry.place + 1 or link.end != entry.end:
        return False
    return not f"{entry.text or ''}{link.tail or ''}".strip(_MARKS)
