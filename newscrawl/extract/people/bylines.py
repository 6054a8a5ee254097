"""Bylines in elements that are marked as such.

What marks an element are words in its class, id, `rel` or `itemprop`, in many languages; bylines of comments,
pictures and other articles are passed over by the words of what they stand in.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice

from newscrawl.extract.dates.entries import is_of_others, title_of_story
from newscrawl.extract.marks import Marks, Stems
from newscrawl.extract.markup.element import Element
from newscrawl.extract.page import Page
from newscrawl.extract.people.bylinenames import is_profile, names_in
from newscrawl.extract.people.claimants import is_claimant
from newscrawl.extract.people.kinds import is_full_name, is_organisation
from newscrawl.items import Author

_BYLINE = re.compile(
    r"by-?line|author|a(?<![^\s_-]a)(?:ut(?:or(?:in|en|es|s|e|zy)?|ore|eurs?)|vtor)(?:$|[\s_-])"
    r"|[cfjnprstuvwy](?<![^\s_-].)(?:erfasser|edakteur|riters?|eporter|ournalist|reator|ontributors?|enulis"
    r"|azar|orfatter|kribent|zerzo|oimittaja|ignature|osted[_-]?by|(?:ritten|rote)[_-]?by|sername"
    r"|ombre-?autor|ubmitted)(?:$|[\s_-])"
    r"|firma(?<![^\s_-]firma)(?:$|\s)|user-name(?<!\S.{9})(?:$|\s)"
)
"""Each alternative begins with letters, and what stands before them is asked for after the first: so only
where one of those stands it is looked further."""
_NOT_BYLINE = re.compile(
    r"comment|related|media-?box|gallery|sidebar|footer|widget|nav(?<![^\s_-]nav)|avatar|teaser|popular|trending"
    r"|recommend|offer|photo|image|img|caption|social|shar(?:e|ing)(?:$|[\s_-])|follow|license"
    r"|author-?(?:bio|desc|box|info-?box|page|about|image)|bio(?:$|[\s_-])|authority|search|login"
    r"|hidden-author|guest-?book|testimonial|statement|menu(?<![^\s_-]menu)|reward|donat(?:e|ion)"
)
_ELSEWHERE = (
    "comment",
    "related",
    "kommentar",
    "gallery",
    "mediabox",
    "media-box",
    "recommend",
    "testimonial",
    "license",
    "copyright",
    "most-read",
    "mostread",
    "popular",
    "trending",
)
FAR, _BEFORE = 450, 60
"""How many named elements after the heading and before it a byline may stand."""
_NEAR, _ALIKE = 40, 3
"""How many named elements after the heading a byline may be of which the page has many, and how many are
many: farther off or before the heading those of one make are of teasers, reviews or comments.
"""
_NICKNAME = 20
"""How much nearer a single word must stand than a full name."""
_TOO_WIDE = frozenset(
    ("body", "html", "article", "main", "meta", "link", "section", "form", "input", "header")
)
_AROUND = 8
"""How many of the elements around a byline are looked at."""
_WITH = re.compile(r"(?:with|has|no)[_-]")
"""What a word begins with that says of an element what else it has: it is none of that."""
_NAMES_OF_ELEMENTS = ("class", "id", "itemprop")
_LEVELS = 4
"""How many of them may be the box of another story."""
_NAMES, _TEXTS = 50, 24


def marked(page: Page, heading: Element | None, far: int = FAR) -> list[Author]:
    """The authors in the nearest element to the heading that is marked as a byline.

    `far` is how many named elements after the heading it may stand.
    """
    best: list[Author] = []
    best_rank, end = 1e9, 0
    group: tuple[str, Element | None] = ("", None)
    for away, words, element in Marks(page, heading).near(min(far // 2, _BEFORE), far, _MARKED):
        if element.tag in _TOO_WIDE:
            continue
        strong = "author" in words and (
            element.get("rel") == "author" or "author" in (element.get("itemprop") or "")
        )
        distance = away if away >= 0 else -2 * away
        rank = distance - (60 if strong else 0)
        parent = element.getparent()
        place = (words, parent.getparent() if parent is not None else None)
        beside = place[1] is not None and place[0] == group[0] and place[1] is group[1]
        if (rank >= best_rank and not beside) or is_elsewhere(page, element, heading):
            continue
        if not 0 <= away <= _NEAR and page.outline.names.count(page.outline.names[element.place]) > _ALIKE:
            continue
        authors = [author for author in names_in(page, element) if not is_claimant(page, author.name)]
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
                best = best + authors
            else:
                best, best_rank, group, end = authors, rank, place, element.end
    return [] if len(best) > 2 and _is_row(best) else best


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
    "yazar", "avtor", "skribent", "szerzo", "mitt", "signature", "firma", "user-name", judge=_is_byline,
)  # fmt: skip
"""What all names that `_BYLINE` knows have one of; some share a few letters that are rare elsewhere."""


def is_elsewhere(page: Page, element: Element, heading: Element | None) -> bool:
    """Whether a byline is that of a comment, of a picture or of another article. What is round the `heading`
    as well is neither."""
    names, named = page.outline.names, []
    at = -1 if heading is None else heading.place
    signed = element.tag == "address"
    for level, parent in enumerate(islice(element.iterancestors(), _AROUND)):
        if parent.place <= at < parent.end:
            break
        signed = signed or parent.tag == "address"
        if (parent.tag == "figure" and not signed) or (parent.tag == "a" and _is_teaser(parent)):
            return True
        if level < _LEVELS and _is_of_story(page, parent, element):
            return True
        if names[parent.place] and (parent.tag not in _TOO_WIDE or _is_apart(page, parent)):
            named.append(parent)
    around = "\0".join([names[parent.place] for parent in named])
    return any(map(around.__contains__, _ELSEWHERE)) and any(map(_is_named_elsewhere, named))


def _is_of_story(page: Page, box: Element, byline: Element) -> bool:
    """Whether a box leads to one other story, whose title is no part of a byline in it, nor round that."""
    title = title_of_story(page, box)
    return title is not None and (title.end <= byline.place or title.place >= byline.end)


def _is_apart(page: Page, element: Element) -> bool:
    """Whether an element is a section of comments or of other articles."""
    return element.tag == "section" and is_of_others(page.outline.names[element.place])


def _is_named_elsewhere(element: Element) -> bool:
    """Whether a class, an id or microdata is that of something else; the names of an outline have others
    beside these."""
    given = element.attrib
    words = " ".join([given[name] for name in _NAMES_OF_ELEMENTS if name in given]).lower()
    own = [word for word in words.split() if not _WITH.match(word)]
    return any(other in word for word in own for other in _ELSEWHERE)


def _is_teaser(link: Element) -> bool:
    """Whether a link holds what another article is announced by: more text than a name has."""
    if is_profile(link):
        return False
    length = 0
    for text in islice(link.itertext(), _TEXTS):
        length += len(text[:_NAMES].strip())
        if length >= _NAMES:
            return True
    return False
