"""Who wrote a page that credits nobody: who answers its comments as its author, whom a box below the text
calls its author (`authorboxes.py`), else who holds its rights.

WordPress says of a comment that it is by the author of what it stands below, whatever the theme shows above.
The sites of one person have at the end of every page "© 2012 Ada Moss. All rights reserved." A notice on a
picture has neither a year nor a word for rights, and one of a company no first name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import element_text
from newscrawl.extract.page import Page
from newscrawl.extract.people.ends.authorboxes import author_in_box
from newscrawl.extract.people.names.casing import cased
from newscrawl.extract.people.names.fullnames import is_common_name
from newscrawl.extract.people.names.names import split_names
from newscrawl.items import Author, Block
from newscrawl.known.having import has_any

_LAST, _INSIDE, _SHORTEST, _LONGEST = 100, 12, 6, 160
"""Elements at the end of a page, elements in a line there, and the fewest and the most letters of it."""
_SIGNS = ("©", "(c)", "opyright", "OPYRIGHT")
_NOTICE = re.compile(
    r"(?:^|[|•·.]\s?)(?:©|\(c\)|copyright\b)[©()c\s:-]{0,8}(?:(?:19|20)\d\d[\s,/–-]{0,4}){0,3}(?:(?:by|von|par)\s)?"
    r"(?P<name>[^\W\d_][^|•·,;:()©–—\d]{4,40}?)\s?(?:[|•·,;:(–—]|(?<!\s\w)\.(?=\s|$)|\s-\s|$|(?=all\srights|alle\srechte))",
    re.IGNORECASE,
)
_RIGHTS = re.compile(r"(?:19|20)\d\d|copyright|rights|rechte|droits|derechos|diritti|direitos", re.IGNORECASE)
_MOST_WORDS = 3
_SILENT = frozenset(("figcaption", "figure", "noscript", "option", "script", "style"))
_OF_AUTHOR, _NAMED = "bypostauthor", frozenset(("fn", "author", "comment-author-name"))
"""What WordPress calls a comment by the author, and what in one its writer's name."""
_HEAD, _NAME = 20, 5
"""Elements of a comment in which its writer is named, and elements of the name."""


def uncredited_authors(page: Page, heading: Element | None, blocks: Sequence[Block]) -> list[Author]:
    """Who wrote a page with such a heading and such `blocks`."""
    return answers_comments(page) or author_in_box(page, heading, blocks) or holds_rights(page)


def answers_comments(page: Page) -> list[Author]:
    """Whom the first comment names that is by the author of the page."""
    for _, comment in page.named(_OF_AUTHOR):
        for part in islice(comment.iter(), _HEAD):
            if not _NAMED.isdisjoint((part.get("class") or "").lower().split()):
                names = split_names(element_text(part, _NAME), page.language, nicknames=True)
                if names:
                    return [Author(name=names[0])]
    return []


def holds_rights(page: Page) -> list[Author]:
    """The person whom the last notice of copyright in the foot of a page names."""
    for line in _notices(page):
        found = _NOTICE.search(line) if _RIGHTS.search(line) else None
        name = cased(found["name"].strip()) if found else ""
        if name.count(" ") < _MOST_WORDS and is_common_name(name):
            return [Author(name=name)]
    return []


def _notices(page: Page) -> Iterator[str]:
    """The lines at the end of a page that have a sign of copyright, the last first."""
    for element in reversed(page.elements[-_LAST:]):
        if not has_any(f"{element.text or ''}\n{element.tail or ''}", _SIGNS):
            continue
        for text, holder in ((element.text, element), (element.tail, element.parent)):
            if not text or len(text) < _SHORTEST or holder is None or holder.tag in _SILENT:
                continue
            if has_any(text, _SIGNS):
                line = element_text(holder, _INSIDE)
                yield line if len(line) < _LONGEST else " ".join(text.split())
