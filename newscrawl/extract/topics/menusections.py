"""The section that a kicker names, where the menu of the site has it, too, or a folder of the page's address.

Many templates set the section above the headline as a word and no link, in an element that any kicker may
stand in. The menu or the address tells it from those that say what a story is about. Others say it nowhere
but in the page's address, where the menu spells it as readers do. The menu leaves the source before the page
is parsed: it is looked for there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from urllib.parse import unquote

from newscrawl.extract.markup.addresses import own_path
from newscrawl.extract.markup.element import Element, between
from newscrawl.extract.markup.text import has_digit, letters, plain
from newscrawl.extract.page import Page
from newscrawl.extract.profiles import PROFILE_FOLDERS
from newscrawl.extract.topics.showcases import is_showcase
from newscrawl.extract.topics.trailwords import HOMES
from newscrawl.known.tagwords import TOPICS

_ABOVE, _WORDS, _LONGEST = 4, 3, 30
"""Elements above a heading that are looked at, words of a kicker, and letters."""
_MOST, _TAG = 20, 400
"""Places in the source that are looked at, and bytes of a tag."""
_LEVELS, _ENTRIES = 3, frozenset(("a", "li", "nav"))
"""Elements around a kicker that are looked at, and what makes it none."""
_ROW, _ITEMS = 3, frozenset(("li", "td"))
"""Links in a row that make a menu, and the elements that each may lie in by itself."""
_HREF = re.compile(rb"""<a\s[^>]*?href=["']?([^"'\s>]+)""", re.IGNORECASE)
LINK = re.compile(
    rb"""<a\s[^>]{0,400}?href=["']?([^"'\s>]++)[^>]{0,2000}+>\s*+"""
    rb"(?:<(?:span|b|div|strong)\b[^<>]{0,200}+>\s*+)*([^<>]{2,60}+)<",
    re.IGNORECASE,
)
"""A link that says a few words: where it leads, and these."""
_SHORTEST, _DEEPEST, _TWO = 3, 4, 2
"""Letters of a folder that is no language, folders at the top of a site of which one may be a section, and
those of one that lies in another."""
_FOLDER = re.compile(r"(?:/[a-z]{2})?/(?:[^/.\d?#]{4,30}|[^/.\x00-\x7f]{2,3})/?")
"""The address of a section in a menu: a folder at the top of the site."""


def is_menu(links: Sequence[Element]) -> bool:
    """Whether the last of some links stands in one box with those before it, as in a menu."""
    boxes = [_box_of(link) for link in links[-_ROW:]]
    return len(boxes) == _ROW and all(box is boxes[0] for box in boxes)


def is_in_menu(page: Page, link: Element) -> bool:
    """Whether a link is one of many in a box, as in a menu, wherever in it."""
    box = _box_of(link)
    links = between(page.by_tag["a"], box.place, box.end) if box is not None else ()
    return sum(_box_of(other) is box for other in links[:_MOST]) > _ROW


def _box_of(link: Element) -> Element | None:
    box = link.parent
    return box.parent if box is not None and box.tag in _ITEMS else box


def section_of_menu(page: Page, heading: Element | None) -> str | None:
    """What the line right above the heading says, if a folder that the page lies in is called so, or a link
    to a folder of the site says it, too."""
    head = heading if heading is not None else next(iter(page.by_tag["h1"]), None)
    name = _kicker(page, head) if head is not None else ""
    if not name:
        return None
    known = spelling(name) in folders_of(page) or any(map(_FOLDER.fullmatch, _addresses(page, name)))
    return name if known else None


def folders_of(page: Page) -> set[str]:
    """The letters of the folders that the page lies in, but for a writer's and numbers."""
    folders = page.url.partition("//")[2].rstrip("/").split("/")[1:-1]
    folders = [
        name for above, name in pairwise(["", *folders]) if above not in PROFILE_FOLDERS and name[:1] != "@"
    ]
    return {spelling(unquote(name)) for name in folders if len(name) >= _SHORTEST and name[-1].isalpha()}


def section_of_folder(page: Page) -> str | None:
    """What the site calls a folder that the page lies in, the innermost first: a link that leads there and is
    spelled as it is."""
    path = unquote(own_path(page.url, page.url)).rstrip("/")
    folders = path.split("/")[1:-1][:_DEEPEST]
    likely = [end for end in range(len(folders), 0, -1) if _may_be_called(folders, end)]
    if not likely:
        return None
    outer = f"/{folders[0]}".encode(page.encoding, "ignore")
    first = page.html.find(outer) if len(likely) > 1 else 0  # no inner one is nearer, and most are nowhere
    for end in likely if first >= 0 else ():
        if name := _called(page, "/" + "/".join(folders[:end]), folders[end - 1], first):
            return name
    return None


def is_below_section(page: Page, folder: str) -> bool:
    """Whether a folder lies in one at the top of the site that a link leads to and is spelled as."""
    folders = folder.split("/")[1:]
    if len(folders) != _TWO or not all(_may_be_called(folders, end) for end in (1, _TWO)):
        return False
    return _called(page, f"/{folders[0]}", folders[0], 0) is not None


def _may_be_called(folders: list[str], end: int) -> bool:
    """Whether the last of the first folders of a path may be a section, and no writer, topic or number."""
    last = folders[end - 1]
    if len(last) < _SHORTEST or last[0] == "@" or last in TOPICS or last in PROFILE_FOLDERS:
        return False
    return not has_digit(last) and (end < 2 or folders[end - 2] not in PROFILE_FOLDERS)


def _called(page: Page, folder: str, last: str, first: int) -> str | None:
    """What the first link says that leads to a folder and says no more than what that is called; the source
    has that no nearer than at `first`."""
    source, address = page.html, folder.encode(page.encoding, "ignore")
    at = source.find(address, first) if len(address) > _SHORTEST else -1
    for _ in range(_MOST):
        if at < 0:
            return None
        found = LINK.match(source, source.rfind(b"<", max(at - _TAG, 0), at))
        if found is not None and own_path(unquote(text_in(page, found[1])), page.url).rstrip("/") == folder:
            name = text_in(page, found[2]).strip()
            if (
                name
                and _may_be_section(name)
                and (spelling(name) == spelling(last) or _is_foreign(name, last))
            ):
                return name
        at = source.find(address, at + len(address))
    return None


def _is_foreign(name: str, folder: str) -> bool:
    """Whether a name has no letter of a folder's alphabet: addresses are spelled in Latin letters."""
    return (
        folder.isascii()
        and not is_showcase(name)
        and not any("a" <= letter <= "ɏ" for letter in name.lower())
    )


def text_in(page: Page, said: bytes) -> str:
    """What a piece of a page's source says."""
    return plain(said.decode(page.encoding, "replace"))


def spelling(name: str) -> str:
    """The letters of a name, those with two dots as addresses and as papers have them."""
    return letters(name).replace("ae", "a").replace("oe", "o").replace("ue", "u")


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
