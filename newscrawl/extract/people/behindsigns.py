"""Names behind the sign of a person (`<i class="fa fa-user"></i> Ada Moss`), or in a link behind a day.

Many themes set the row of details with signs in the place of words. The sign of a person, or of a pen, tells
what the word for "by" tells elsewhere. Others have a sentence for the row, above a text or below it: "Posted
on May 3, 2021 by", a link, and where the text is filed.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import islice
from operator import attrgetter

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text, has_digit
from newscrawl.extract.page import Page
from newscrawl.extract.people.elsewhere import is_elsewhere
from newscrawl.extract.people.kinds import is_whole_name
from newscrawl.extract.people.words import BYS
from newscrawl.items import Author

_STEMS = ("user", "person", "pen", "author")
_SIGN = re.compile(
    r"(?:^|[\s_-])(?:fa[srlbd]?|glyphicon|icon|icons|icofont|bi|ti|las?|mdi|lni|feather|dashicons|ion|material|uil|ri|bx)"
    r"[\s_-](?:[\w-]*[\s_-])?(?:user|person|pen|pencil|author)(?:s|-alt|-circle|-o|-fill|-line|-edit)*(?:$|\s)"
)
_TAGS = frozenset(("i", "span", "svg"))
_BEFORE, _AFTER, _LONGEST = 10, 60, 60
"""Elements before the heading and after it in which such a sign is looked for; letters of a name."""
_LINKS, _LONGEST_ROW = 60, 90
"""Links after the heading that are looked at, and letters of a row before one."""
_BY_LAST = re.compile(rf"\d\W+(?:{BYS})\s*$", re.IGNORECASE)
_PLACE = attrgetter("place")


def behind_sign(page: Page, heading: Element | None) -> list[Author]:
    """Who is named behind the first sign of a person near the heading."""
    if heading is None:
        return []
    signs = [one for words, one in page.named(*_STEMS) if one.tag in _TAGS and _SIGN.search(words)]
    first = bisect_left(signs, heading.place - _BEFORE, key=_PLACE)
    for sign in islice(signs[first:], _AFTER):
        if sign.place > heading.end + _AFTER:
            break
        name = _behind(sign)
        if 0 < len(name) <= _LONGEST and is_whole_name(name) and not is_elsewhere(page, sign, heading):
            return [Author(name=name)]
    return []


def behind_day(page: Page, heading: Element | None) -> list[Author]:
    """Who is named by the first link after the heading that stands behind a day and a word for "by"."""
    if heading is None:
        return []
    links = page.by_tag["a"]
    first = bisect_left(links, heading.end, key=_PLACE)
    for link in islice(links[first:], _LINKS):
        before, around = link.getprevious(), link.parent
        said = (before.tail if before is not None else around.text if around is not None else "") or ""
        if has_digit(said) and len(said) < _LONGEST_ROW and _BY_LAST.search(said):
            name = element_text(link, 4)
            if name and is_whole_name(name) and not is_elsewhere(page, link, heading):
                return [Author(name=name)]
    return []


def _behind(sign: Element) -> str:
    """The text right behind a sign that says nothing itself."""
    if (sign.text or "").strip() or len(sign):
        return ""
    if text := (sign.tail or "").strip():
        return text
    following = sign.getnext()
    return element_text(following, 4) if following is not None else ""
