"""Whether a first heading is the site's own sign and no headline: its name, a box named for a logo, or a link
to another page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from newscrawl.extract.markup.addresses import address_parts, host_of, joined, leads_home
from newscrawl.extract.markup.element import Element, between
from newscrawl.extract.markup.text import element_text, letters
from newscrawl.extract.page import Page
from newscrawl.known.hostnames import own_label

_LABEL, _AROUND, _INSIDE = 6, 2, 30
"""Letters of a host's label that is the site's name, boxes round a heading that may be named for it, and
elements in one."""
_LINK = re.compile(rb"<a\s[^<>]{0,200}?href=[\"']?([^\s\"'<>]{1,200})", re.IGNORECASE)
_FIRST = re.compile(rb"<h1(?=[\s>])", re.IGNORECASE)
_LINKS, _MENU, _FEW, _TOLD = 24, 5, 3, 12
"""Links of a menu that are looked at, how many it has at least, and from how many on they are a list; letters
by which a heading is found."""
_HOME_LINKS = 300
"""Links of a page among which those to its front page are looked for."""
_HOMES = frozenset(("", "home", "index.htm", "index.html", "index.php", "default.asp", "default.aspx"))
_SIGN = re.compile(
    r"(?:l(?<![a-z].)ogo|s(?<![a-z].)ite-?(?:title|name)|b(?<![a-z].)randing|m(?<![a-z].)asthead)(?![a-z])"
)


def is_name(page: Page, head: Element, sign: str) -> bool:
    """Whether the first heading, in bare letters `sign`, is the site's name, or a box round it named so."""
    label = letters(own_label(host_of(page.url)))
    if len(label) >= _LABEL and sign.removeprefix("the") == label:
        return True
    around = islice(head.iterancestors(), _AROUND)
    return any(_SIGN.search(page.outline.names[one.place]) for one in (head, *around))


def is_over_menu(page: Page, head: Element, below: Element, end: int) -> bool:
    """Whether a menu of the site, with its home page, stands between a first heading and one `below` it, and
    hardly a link between that and the text at the place `end`. Menus are cut from what is parsed."""
    if len(between(page.by_tag["a"], below.end, end)) >= _FEW:
        return False
    tag = _FIRST.search(page.source)
    start = tag.end() if tag else 0
    stop = page.source.find(element_text(below, _INSIDE)[:_TOLD].encode(), start)
    if not 0 < start < stop or head.tag != "h1":
        return False
    links = _LINK.findall(page.source, start, stop)
    return len(links) >= _MENU and any(
        _is_home(page, link.decode("ascii", "ignore")) for link in links[:_LINKS]
    )


def _is_home(page: Page, link: str) -> bool:
    """Whether a link leads to the first page of the site."""
    there, here = address_parts(joined(page.base, link) or ""), address_parts(page.url)
    return there.netloc == here.netloc and not there.query and there.path.strip("/").lower() in _HOMES


def said_by_home_links(page: Page) -> Iterator[str]:
    """What the first links to the front page say, in words or in their pictures, as bare letters."""
    for link in page.by_tag["a"][:_HOME_LINKS]:
        if leads_home(link.attrib.get("href", "").strip()):
            yield letters(element_text(link, _INSIDE))
            yield from (letters(picture.attrib.get("alt", "")) for picture in link.iter("img"))


def is_link_away(page: Page, head: Element) -> bool:
    """Whether all that a heading says is a link to another page of the site."""
    link = next(head.iter("a"), None)
    href = link.attrib.get("href", "") if link is not None else ""
    if link is None or letters(element_text(link, _INSIDE)) != letters(element_text(head, _INSIDE)):
        return False
    there, here = address_parts(joined(page.base, href) or ""), address_parts(page.url)
    return here.netloc in ("", there.netloc) and there.path.strip("/") != here.path.strip("/")
