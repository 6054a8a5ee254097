"""Names behind the sign of a person: `<i class="fa fa-user"></i> Ada Moss`.

Many themes set the row of details with signs in the place of words. The sign of a person, or of a pen, tells
what the word for "by" tells elsewhere.
"""

from __future__ import annotations

import re

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.page import Page
from newscrawl.extract.people.marked.elsewhere import is_elsewhere
from newscrawl.extract.people.names.fullnames import is_whole_name
from newscrawl.items import Author

_SIGN = re.compile(
    r"[\s_-](?:fa[srlbd]?|glyphicon|icon|icons|icofont|bi|ti|las?|mdi|lni|feather|dashicons|ion|material|uil|ri|bx)"
    r"[\s_-](?:[\w-]*[\s_-])?(?:user|person|pen|pencil|author)(?:s|-alt|-circle|-o|-fill|-line|-edit)*(?:$|\s)"
)
_TAGS = frozenset(("i", "span", "svg"))
_BEFORE, _AFTER, _LONGEST = 10, 60, 60
"""Elements before the heading and after it in which such a sign is looked for; letters of a name."""


def named_behind_icon(page: Page, heading: Element | None) -> list[Author]:
    """Who is named behind the first sign of a person near the heading."""
    if heading is None:
        return []
    near = slice(max(heading.place - _BEFORE, 0), heading.end + _AFTER + 1)
    named = zip(page.elements[near], page.outline.names[near], strict=True)
    signs = [one for one, words in named if words and one.tag in _TAGS and _SIGN.search(f" {words}")]
    for sign in signs[:_AFTER]:
        name = _behind(sign)
        if 0 < len(name) <= _LONGEST and is_whole_name(name) and not is_elsewhere(page, sign, heading):
            return [Author(name=name)]
    return []


def _behind(sign: Element) -> str:
    """The text right behind a sign that says nothing itself."""
    if (sign.text or "").strip():
        return ""
    if text := (sign.tail or "").strip():
        return text
    following = sign.getnext()
    return element_text(following, 4) if following is not None else ""
