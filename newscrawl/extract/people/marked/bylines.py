"""Bylines in elements that are marked as such.

What marks an element are words in its class, id, `rel` or `itemprop`, in many languages.
"""

from __future__ import annotations

import re

from newscrawl.extract.dates.labels import words_before
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, letters
from newscrawl.extract.nearheading import Marks, Stems
from newscrawl.extract.page import Page
from newscrawl.extract.people.marked.behindlinks import with_named_behind
from newscrawl.extract.people.marked.bylinelines import says_only
from newscrawl.extract.people.marked.bylinenames import names_in
from newscrawl.extract.people.marked.elsewhere import TOO_WIDE, is_elsewhere, is_outside
from newscrawl.extract.people.marked.nearest import Nearest, box_of
from newscrawl.extract.people.marked.nowriters import is_in_sidebar, without_claimants
from newscrawl.extract.people.marked.signers import signs_part
from newscrawl.extract.people.names.kinds import is_credited, is_organisation
from newscrawl.extract.people.names.segments import is_of_checker, is_of_editor
from newscrawl.extract.people.words.openings import is_of_others
from newscrawl.extract.textstart import is_after_text
from newscrawl.items import Author
from newscrawl.known.names.firstnames import begins_with_first_name
from newscrawl.known.names.nameless import is_nameless

_BYLINE = re.compile(
    r"by-?line|author|a(?<![^\s_-]a)(?:ut(?:or(?:in|en|es|s|e|zy|ius|ia)?|ore|eurs?)?|vtor)(?:$|[\s_-])"
    r"|[cfjnprstuvwy](?<![^\s_-].)(?:erfasser|edakteur|riters?|eporter|ournalist|reator|ontributors?|enulis"
    r"|azar|orfatter|kribent|zerzo|oimittaja|ignat(?:ur[ae])?|osted[_-]?by|(?:ritten|rote)[_-]?by|sername"
    r"|ombre-?autor|ubmitted|ost-?poster|olumnist)(?:$|[\s_-])|(?:entry-poster|reader-credits)(?:$|\s)"
    r"|firma(?<![^\s_-]firma)(?:$|\s)|user-name(?<!\S.{9})(?:$|\s)|bigusername|profile_nickname(?:$|\s)"
)
"""Each alternative begins with letters, and what stands before them is asked for after the first: so only
where one of those stands it is looked further."""
_NOT_BYLINE = re.compile(
    r"com?ment|koment|related|media-?box|gallery|sidebar|footer|widget|nav(?<![^\s_-]nav)|avatar|teaser|popular|trending"
    r"|recommend|offer|photo|fot[eoky]|image|img|caption|social|shar(?:e|ing)(?:$|[\s_-])|follow(?<!nofollow)|license"
    r"|author-?(?:bio|desc|box|info-?box|page|about|image|location)|bio(?:$|[\s_-])|authority|search|login"
    r"|hidden-author|guest-?book|testimonial|quote|statement|menu(?<![^\s_-]menu)|reward|donat(?:e|ion)"
)
FAR, _BEFORE = 450, 60
"""How many named elements after the heading and before it a byline may stand."""
_NEAR, _ALIKE = 40, 3
"""How many named elements after the heading a byline may be of which the page has many, and how many are
many: farther off or before the heading those of one make are of teasers, reviews or comments."""
_COMMAS = frozenset(",，、،")
_PARTS, _STRONG, _PAIR = 12, 60, 2
"""Elements of a section that may be a byline; how much nearer than one for an author any other mark must
stand."""


def marked_authors(page: Page, heading: Element | None, far: int = FAR, *, known: str = "") -> list[Author]:
    """The authors in the nearest element to the heading that is marked as a byline; `far` is how many named
    elements after the heading it may stand. Nobody where each such element says only a name that is `known`.
    """
    marks = _marks(page, heading, far)
    if known and all(_labelled_by(one) is one and says_only(one, known) for _, _, one in marks):
        return []
    return _nearest(page, heading, marks)[0]


def marked_in_text(page: Page, heading: Element | None) -> tuple[list[Author], bool]:
    """The same, and whether that element stands after the beginning of the text."""
    authors, place = _nearest(page, heading, _marks(page, heading, FAR))
    at = -1 if heading is None else heading.place
    return authors, bool(authors) and is_after_text(page, at, place)


def _marks(page: Page, heading: Element | None, far: int) -> list[tuple[int, str, Element]]:
    """The elements near the heading that are marked as bylines and hold no more than one does."""
    found = Marks(page, heading).near(min(far // 2, _BEFORE), far, _MARKED)
    return [mark for mark in found if mark[2].tag not in TOO_WIDE or _is_small_section(mark[2])]


def _nearest(
    page: Page, heading: Element | None, marks: list[tuple[int, str, Element]]
) -> tuple[list[Author], int]:
    """The authors in the nearest of some elements that are marked as bylines, and its place."""
    if not marks:
        return [], 0
    best, title = Nearest(), letters(element_text(heading, _PARTS)) if heading is not None else ""
    for away, words, element in marks:
        strong = "author" in words and _is_of_author(element)
        near = (away if away >= 0 else -2 * away) - (_STRONG if strong else 0)
        aside = strong and near < best.rank and is_in_sidebar(page, element, heading)
        rank = near + _STRONG if aside else near
        beside = words == best.words and box_of(element) is best.box
        beside = beside and not _is_of_next(page, best.start, element)
        if (rank >= best.rank and not beside) or (beside and best.authors and _is_of_other_work(element)):
            continue
        if is_elsewhere(page, element, heading):
            continue
        if not 0 <= away <= _NEAR and page.outline.names.count(words) > _ALIKE:
            continue
        if authors := _named_in(page, element, title, in_rows=strong and element.tag == "a"):
            best.take(authors, rank, words, element, beside=beside)
    found = best.authors
    outside = len(found) > 1 and (is_outside(heading, best.start) or (len(found) > _PAIR and _is_row(found)))
    several = bool(found) and page.outline.names.count(best.words) > 1
    if outside or (several and signs_part(page, heading, best.words, best.start)):
        return [], best.start
    return found, best.start


def _is_of_next(page: Page, start: int, element: Element) -> bool:
    """Whether another story's heading stands between the place of a byline and an element."""
    return any(start < heading.place < element.place for heading in page.by_tag["h1"])


def _is_of_author(element: Element) -> bool:
    """Whether markup says of an element that it names an author."""
    return "author" in (element.get("rel") or "").split() or "author" in (element.get("itemprop") or "")


def _is_small_section(element: Element) -> bool:
    """Whether an element is a section that holds no more than a byline does."""
    return element.tag == "section" and element.end - element.place <= _PARTS


def _named_in(page: Page, element: Element, title: str, *, in_rows: bool) -> list[Author]:
    """Who is named in a byline, and `in_rows` behind it, but for the `title` and who made a picture."""
    found = names_in(page, _labelled_by(element) if "id" in element.attrib else element)
    found = with_named_behind(found, element, page) if in_rows else found
    if found and (before := words_before(element)) and is_of_others(before):
        return []
    if len(found) == _PAIR and "signat" in page.outline.names[element.place] and _is_placed(element, found):
        del found[1]
    found = [one for one in found if letters(one.name) != title and not _is_section(one.name)]
    return without_claimants(page, found)


def _is_placed(element: Element, found: list[Author]) -> bool:
    """Whether who signed a letter has a place behind a comma, and no second name that begins as names do."""
    name, place = (one.name for one in found)
    apart = element_text(element, _PARTS).partition(name)[2].lstrip()
    return apart[:1] in _COMMAS and apart[1:].strip() == place and not begins_with_first_name(place)


def _labelled_by(element: Element) -> Element:
    """What the first item of a region says, where an element is the heading by which it is called a byline to
    who has the page read out; else the element."""
    box, own = element.parent, element.attrib.get("id")
    if own is None or box is None or box.attrib.get("aria-labelledby") != own:
        return element
    item = next(box.iter("li"), element)
    return element if item is element else [*item.iter()][-1]


def _is_section(name: str) -> bool:
    """Whether a byline has a section or a region where a name stands, and no organisation."""
    return " " in name and is_nameless(name) and not begins_with_first_name(name) and not is_credited(name)


def _is_of_other_work(element: Element) -> bool:
    """Whether a byline names who looked over or edited what the one beside it names the writer of."""
    text = element_text(element, _PARTS)
    return is_of_checker(text) or is_of_editor(text)


def _is_row(authors: list[Author]) -> bool:
    """Whether the people among the authors are a row of single words, as no byline is."""
    people = [author.name for author in authors if not is_organisation(author.name, set())]
    return len(people) > 2 and not any(" " in name or not name.isascii() for name in people)


def _is_byline(words: str) -> bool:
    named = "author" in words or "byline" in words or _BYLINE.search(words) is not None
    return named and not _NOT_BYLINE.search(words)


_MARKED = Stems(
    "by", "aut", "rfa", "redakteur", "writer", "reporter", "rna", "creator", "contributor", "penulis",
    "yazar", "avtor", "skribent", "szerzo", "mitt", "signat", "firma", "user-name",
    "umnist", "_nick", "-poster", "r-credits", judge=_is_byline,
)  # fmt: skip
"""What all names that `_BYLINE` knows have one of; some share a few letters that are rare elsewhere."""
