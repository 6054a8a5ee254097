"""The address that a page gives itself: what the same article at other addresses says, too.

Some sites write the home page there on each of their pages, the section that it lies in, or the machine that
a page was made on. Such an address is none of the article's: programs that go by it take all articles for
one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from newscrawl.extract.markup.addresses import joined
from newscrawl.extract.page import Page

_SCHEME = re.compile(r"(?:https?://(?=[a-z\d.-]++:)[a-z\d.-]+)?(https?://)", re.ASCII | re.IGNORECASE)
"""How an address of the web begins, perhaps behind that of the site, which some templates put before it."""
_PLACE = re.compile(r"#(?!!)")
"""What stands before a place on a page; with "!" it is a page."""
_ORDINARY = re.compile(
    r"https?://[a-z0-9.-]+\.(?!local/)[a-z]{2,12}/(?:[\w.~-]++/)*+[a-zA-Z\d.~]*+[-_][\w.~-]*+/?", re.ASCII
)
"""What most addresses are: a host by its name, a path, and some words of a title."""
_HERE = re.compile(
    r"(?:[\w-]{1,60}\.){0,4}(?:local|localhost)$|(?:127|10)(?:\.\d{1,3}){3}$|192\.168(?:\.\d{1,3}){2}$"
    r"|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}$|0\.0\.0\.0$|::1$|[\w-]{1,60}$"
)
"""Hosts that are the machine itself, or one in the same house."""
_BELOW_BASE = re.compile(r"[\w~%-]+(?:/[\w~%-]+)*(?:/|\.[a-z]{3,5})?(?:\?|$)")
"""A path without a stroke before it, and no host."""
_EMPTY = re.compile(r"[{}<>]|(?:^|/)(?:undefined|null)(?:$|[/?#])")
"""What a template leaves where it was not filled in."""
_LANGUAGE = re.compile(r"/[a-z]{2}(?:-[a-z]{2})?/?")
"""The home page in a language."""
_SECTION = re.compile(r"(?:/[^\W\d_]+)+/?")
_STORY = re.compile(r"(?:^|/)[^/]*(?:[-_][^/_-]+){3}[^/]*/?$|\d{5}")
"""The folder of a section, and what lies below it and is called as a story is."""
_HOME = re.compile(r"/?(?:(?:index|default|home)\.\w{2,5})?")


def read_canonical(page: Page) -> str | None:
    """The first address that a canonical link or `og:url` gives and that may be the article's."""
    for text in _stated(page):
        address = _whole(page, text)
        if address and (address == page.url or _ORDINARY.fullmatch(address) or _may_be_of(page, address)):
            return address
    return None


def placed_by_canonical(page: Page) -> str | None:
    """As `read_canonical`; where nobody knows the address of a page, its links are made whole by that one."""
    address = read_canonical(page)
    if address and not _SCHEME.match(page.base):
        page.base = address
    return address


def _may_be_of(page: Page, address: str) -> bool:
    """Whether an address may be that of the article on a page."""
    parts, here = _parts(address), _parts(page.url)
    if parts is None or _EMPTY.search(address) or _HERE.match(parts[0]):
        return False
    if here is None or _is_home(*here):
        return True
    above = f"{parts[1].rstrip('/')}/"
    if _is_home(*parts):
        return False
    if parts[2] or not here[1].startswith(above):
        return True
    below = here[1][len(above) :]
    return not (_LANGUAGE.fullmatch(parts[1]) or (_SECTION.fullmatch(parts[1]) and _STORY.search(below)))


def canonical_links(page: Page) -> Iterator[str]:
    """What the canonical links of a page say, as it stands there."""
    for link in page.by_tag["link"]:
        if "canonical" in link.attrib.get("rel", "").lower().split():
            yield link.attrib.get("href", "").strip()


def _stated(page: Page) -> Iterator[str]:
    yield from canonical_links(page)
    yield from (text for text in page.meta.get("og:url", [])[:1] if _SCHEME.match(text))


def _whole(page: Page, link: str) -> str | None:
    """An address of the web, joined to the page's own where it is a part of one."""
    if found := _SCHEME.match(link):
        link = link[found.start(1) :]
    elif not _SCHEME.match(page.url) or not (link.startswith("/") or _is_below_base(page, link)):
        return None
    address = joined(page.base, link)
    return address.partition("#")[0] if address and _PLACE.search(address) else address


def _is_below_base(page: Page, link: str) -> bool:
    """Whether a link is a part of the address that the page states for its links."""
    return page.base != page.url and _BELOW_BASE.match(link) is not None


def _parts(address: str) -> tuple[str, str, str] | None:
    """Host, path and query of an address."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return parts.hostname or "", parts.path, parts.query


def _is_home(host: str, path: str, query: str) -> bool:
    return bool(host) and _HOME.fullmatch(path) is not None and not query
