"""The section that a kicker names, where the menu of the site has it, too.

Many templates set the section above the headline as a word and no link, in an element that any kicker may
stand in. The menu tells it from those that say what a story is about. It leaves the source before the page is
parsed, so it is looked for there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from urllib.parse import unquote

from newscrawl.extract.markup.addresses import own_path
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import has_digit, letters
from newscrawl.extract.page import Page
from newscrawl.extract.topics.trailwords import HOMES

_ABOVE, _WORDS, _LONGEST = 4, 3, 30
"""Elements above a heading that are looked at, words of a kicker, and letters."""
_MOST, _TAG = 20, 400
"""Places in the source that are looked at, and bytes of a tag."""
_LEVELS, _ENTRIES = 3, frozenset(("a", "li", "nav"))
"""Elements around a kicker that are looked at, and what makes it none."""
_ROW, _ITEMS = 3, frozenset(("li", "td"))
"""Links in a row that make a menu, and the elements that each may lie in by itself."""
_HREF = re.compile(rb"""<a\s[^>]*?href=["']?([^"'\s>]+)""", re.IGNORECASE)
_FOLDER = re.compile(r"(?:/[a-z]{2})?/(?:[^/.\d?#]{4,30}|[^/.\x00-\x7f]{2,3})/?")
"""The address of a section in a menu: a folder at the top of the site."""


def is_menu(links: Sequence[Element]) -> bool:
    """Whether the last of some links stands in one box with those before it, as in a menu."""
    boxes = [_box_of(link) for link in links[-_ROW:]]
    return len(boxes) == _ROW and all(box is boxes[0] for box in boxes)


def _box_of(link: Element) -> Element | None:
    box = link.parent
    return box.parent if box is not None and box.tag in _ITEMS else box


def section_of_menu(page: Page, heading: Element | None) -> str | None:
    """What the line right above the heading says, if a link to a folder of the site says it, too."""
    head = heading if heading is not None else next(iter(page.by_tag["h1"]), None)
    name = _kicker(page, head) if head is not None else ""
    return name if name and any(map(_FOLDER.fullmatch, _addresses(page, name))) else None


def _kicker(page: Page, head: Element) -> str:
    """The few words of the element right above a heading, or nothing."""
    for part in reversed(page.elements[max(head.place - _ABOVE, 0) : head.place]):
        text = (part.text or "").strip()
        if text and part.end <= head.place:
            alone = part.end == part.place + 1 and not _is_linked(part)
            return text if alone and _may_be_section(text) else ""
    return ""


def _is_linked(part: Element) -> bool:
    """Whether an element is or lies in a link or an entry of a list: of a menu that is still on the page."""
    return any(one.tag in _ENTRIES for one in (part, *islice(part.iterancestors(), _LEVELS)))


def _may_be_section(text: str) -> bool:
    short = len(text) <= _LONGEST and len(text.split()) <= _WORDS
    named = not text[0].islower() and text[-1].isalpha() and not has_digit(text)
    return short and named and letters(text) not in HOMES


def _addresses(page: Page, name: str) -> Iterator[str]:
    """Where the links of the page lead that say nothing but `name`, as paths of its own site."""
    source, said = page.html, name.encode(page.encoding, "ignore")
    at = source.find(said) if said else -1
    for _ in range(_MOST):
        if at < 0:
            return
        end = at + len(said)
        before = source[max(at - _TAG, 0) : at].rstrip()
        if before.endswith(b">") and source[end : end + _LONGEST].lstrip().startswith(b"</"):
            link = _HREF.match(before, max(before.rfind(b"<"), 0))
            if link is not None:
                yield own_path(unquote(link[1].decode("utf-8", "replace")), page.url)
        at = source.find(said, end)
