"""Bylines in elements that are marked as such.

What marks an element are words in its class, id, `rel` or `itemprop`, in many languages.
"""

from __future__ import annotations

import re
from dataclasses import replace

from newscrawl.extract.dates.entries import is_after_text
from newscrawl.extract.dates.labels import words_before
from newscrawl.extract.marks import Marks, Stems
from newscrawl.extract.markup.element import Element
from newscrawl.extract.page import Page
from newscrawl.extract.people.bylinenames import names_in, names_of, not_led_to
from newscrawl.extract.people.elsewhere import TOO_WIDE, is_claimant, is_elsewhere
from newscrawl.extract.people.kinds import is_full_name, is_organisation
from newscrawl.extract.people.labelled import further_in_row
from newscrawl.extract.people.openings import is_of_others
from newscrawl.items import Author

_BYLINE = re.compile(
    r"by-?line|author|a(?<![^\s_-]a)(?:ut(?:or(?:in|en|es|s|e|zy|ius|ia)?|ore|eurs?)?|vtor)(?:$|[\s_-])"
    r"|[cfjnprstuvwy](?<![^\s_-].)(?:erfasser|edakteur|riters?|eporter|ournalist|reator|ontributors?|enulis"
    r"|azar|orfatter|kribent|zerzo|oimittaja|ignat(?:ur[ae])?|osted[_-]?by|(?:ritten|rote)[_-]?by|sername"
    r"|ombre-?autor|ubmitted)(?:$|[\s_-])"
    r"|firma(?<![^\s_-]firma)(?:$|\s)|user-name(?<!\S.{9})(?:$|\s)"
)
"""Each alternative begins with letters, and what stands before them is asked for after the first: so only
where one of those stands it is looked further."""
_NOT_BYLINE = re.compile(
    r"comment|related|media-?box|gallery|sidebar|footer|widget|nav(?<![^\s_-]nav)|avatar|teaser|popular|trending"
    r"|recommend|offer|photo|fot[eoky]|image|img|caption|social|shar(?:e|ing)(?:$|[\s_-])|follow|license"
    r"|author-?(?:bio|desc|box|info-?box|page|about|image)|bio(?:$|[\s_-])|authority|search|login"
    r"|hidden-author|guest-?book|testimonial|statement|menu(?<![^\s_-]menu)|reward|donat(?:e|ion)"
)
FAR, _BEFORE = 450, 60
"""How many named elements after the heading and before it a byline may stand."""
_NEAR, _ALIKE = 40, 3
"""How many named elements after the heading a byline may be of which the page has many, and how many are
many: farther off or before the heading those of one make are of teasers, reviews or comments.
"""
_PARTS = 12
"""Elements of a section that may be a byline."""
_NICKNAME = 20
"""How much nearer a single word must stand than a full name."""


def marked(page: Page, heading: Element | None, far: int = FAR) -> list[Author]:
    """The authors in the nearest element to the heading that is marked as a byline.

    `far` is how many named elements after the heading it may stand.
    """
    return _nearest(page, heading, far)[0]


def marked_in_text(page: Page, heading: Element | None) -> tuple[list[Author], bool]:
    """The same, and whether that element stands after the beginning of the text."""
    authors, place = _nearest(page, heading, FAR)
    at = -1 if heading is None else heading.place
    return authors, bool(authors) and is_after_text(page, at, place)


def _nearest(page: Page, heading: Element | None, far: int) -> tuple[list[Author], int]:
    best: list[Author] = []
    best_rank, start, end = 1e9, 0, 0
    group: tuple[str, Element | None] = ("", None)
    for away, words, element in Marks(page, heading).near(min(far // 2, _BEFORE), far, _MARKED):
        if element.tag in TOO_WIDE and not _is_small_section(element):
            continue
        strong = "author" in words and (
            element.get("rel") == "author" or "author" in (element.get("itemprop") or "")
        )
        distance = away if away >= 0 else -2 * away
        rank = distance - (60 if strong else 0)
        parent = element.parent
        place = (words, parent.parent if parent is not None else None)
        beside = place[1] is not None and place[0] == group[0] and place[1] is group[1]
        if (rank >= best_rank and not beside) or is_elsewhere(page, element, heading):
            continue
        if not 0 <= away <= _NEAR and page.outline.names.count(page.outline.names[element.place]) > _ALIKE:
            continue
        authors = _named_in(page, element, in_rows=strong and element.tag == "a")
        if authors:
            if element.place < end and _are_of(authors, best):
                continue
            if not any(" " in author.name for author in authors):
                rank += _NICKNAME
            if rank >= best_rank and not beside:
                continue
            if (element.get("itemtype") or "").endswith("Organization"):
                authors = [replace(a, type="Person" if " " in a.name else "Organization") for a in authors]
            if beside:
                best = best + not_led_to(authors, best)
            else:
                best, best_rank, group = authors, rank, place
                start, end = element.place, element.end
    return ([] if len(best) > 2 and _is_row(best) else best), start


def _is_small_section(element: Element) -> bool:
    """Whether an element is a section that holds no more than a byline does."""
    return element.tag == "section" and element.end - element.place <= _PARTS


def _named_in(page: Page, element: Element, *, in_rows: bool) -> list[Author]:
    """Who is named in a byline, and `in_rows` behind it; behind the label of a picture it is of its maker."""
    found = names_in(page, element)
    if in_rows and len(found) == 1:
        found += [author for part in further_in_row(element) for author in names_of(part, page)]
    if found and is_of_others(words_before(element)):
        return []
    return [author for author in found if not is_claimant(page, author.name)]


def _are_of(authors: list[Author], best: list[Author]) -> bool:
    """Whether a byline names these authors and more, each by a full name."""
    names = {author.name for author in best}
    fewer = len(authors) < len(best) and all(author.name in names for author in authors)
    return fewer and all(map(is_full_name, names))


def _is_row(authors: list[Author]) -> bool:
    """Whether the people among the authors are a row of single words, as no byline is."""
    people = [author.name for author in authors if not is_organisation(author.name, set())]
    return len(people) > 2 and not any(" " in name or not name.isascii() for name in people)


def _is_byline(words: str) -> bool:
    return _BYLINE.search(words) is not None and not _NOT_BYLINE.search(words)


_MARKED = Stems(
    "by", "aut", "rfa", "redakteur", "writer", "reporter", "rna", "creator", "contributor", "penulis",
    "yazar", "avtor", "skribent", "szerzo", "mitt", "signat", "firma", "user-name",
    judge=_is_byline,
)  # fmt: skip
"""What all names that `_BYLINE` knows have one of; some share a few letters that are rare elsewhere."""
