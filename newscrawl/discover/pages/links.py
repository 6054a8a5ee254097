"""The links of a page, each with what it shows and where it stands."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice
from sys import intern
from typing import NamedTuple

from lxml import html

from newscrawl.discover.addresses.trackers import session_in
from newscrawl.discover.base import base_of, joined
from newscrawl.discover.pages.readmore import HEADINGS, headings_before

_TITLE_LENGTH = 1000
_SHOWN = ".//text()[not(parent::style or parent::script)]"
_NUMBERED = re.compile(r"[^\s\d]*+\d\S*")
"""A class that counts the boxes, as `post-4811` does."""
_NOWHERE = ("#", "javascript:")
_SCRIPTED = re.compile(r"""\blocation(?:(?:\.href)?\s*+=|\.(?:assign|replace)\()\s*+["']([^"'<>\s]++)["']""")
"""A script of a link that leads somewhere; a window that it opens is mostly for sharing or printing."""
_MANY = 4
"""Pages whose addresses have the one parameter that tells no page from another."""
_LARGEST = 500
"""Elements of a teaser at the most; what has more is a page's whole list or story."""
_ABOVE = 3
"""Elements around a link that say with it what kind of box it stands in."""


class Link(NamedTuple):
    """A link: its address, resolved against the page, the text that it shows, and the kind of its place."""

    address: str
    text: str
    place: str = ""


def placed_links(tree: html.HtmlElement, url: str, *, placed: bool = True) -> Iterator[Link]:
    """Each link of a page in page order; with `placed`, where it stands."""
    found = [(anchor, address, title_of(anchor)) for anchor, address in anchors(tree, url, [tree])]
    headings = headings_before(tree, found)
    for anchor, address, text in found:
        told = _text(headings[anchor])[:_TITLE_LENGTH] if anchor in headings else ""
        yield Link(address, told or text, _place_of(anchor) if placed else "")


def _place_of(anchor: html.HtmlElement) -> str:
    """What the boxes around a link are called: the same for the teasers of one list, and kept once."""
    around = [anchor, *islice(anchor.iterancestors(), _ABOVE)]
    named = (f"{element.tag}.{_NUMBERED.sub('', element.get('class', ''))}" for element in around)
    return intern(" ".join(named))


def links(
    tree: html.HtmlElement, url: str, places: list[html.HtmlElement] | None = None
) -> Iterator[tuple[str, str]]:
    """Each link of a page as (address resolved against the page, text of the link), in page order."""
    for anchor, address in anchors(tree, url, [tree] if places is None else places):
        yield address, title_of(anchor)


def anchors(
    tree: html.HtmlElement, url: str, places: list[html.HtmlElement]
) -> Iterator[tuple[html.HtmlElement, str]]:
    """The elements that are links, each with the address that it leads to."""
    start = base_of(tree, url)
    found = [
        (anchor, absolute)
        for place in places
        for anchor in place.iter("a", "area")
        if (href := _leads_to(anchor)) and (absolute := joined(start, href))
    ]
    visit = _visit_of(absolute for _, absolute in found)
    yield from ((anchor, _without(visit, absolute) if visit else absolute) for anchor, absolute in found)


def _leads_to(anchor: html.HtmlElement) -> str:
    """Where a link leads, by its script where that does no more than lead there, or an application that draws
    its pages in the place of this one: what its routes ("#!/town/mill") name is an address for those who have
    no script.
    """
    href: str = anchor.get("href", "")
    if href and not href.startswith(_NOWHERE):
        return href
    told: str = anchor.get("data-href", "")
    if told:
        return told
    if scripted := _SCRIPTED.search(f"{href} {anchor.get('onclick', '')}"):
        return scripted[1]
    return href[2:] if href.startswith("#!/") else href


def _visit_of(addresses: Iterable[str]) -> str:
    """The parameter by which a site follows a reader: links to several pages have the same one, none another.

    Where they differ, they may be those of articles.
    """
    pages: dict[str, set[str]] = defaultdict(set)
    for address in addresses:
        page, mark, query = address.partition("#")[0].partition("?")
        if mark and (pair := session_in(query)):
            pages[pair].add(page)
    (pair, linked), *others = pages.items() or [("", set[str]())]
    return pair if len(linked) >= _MANY and not others else ""


def _without(pair: str, address: str) -> str:
    """An address without a parameter of its query."""
    page, _, query = address.partition("#")[0].partition("?")
    rest = "&".join(part for part in query.split("&") if part != pair)
    return f"{page}?{rest}" if rest else page


def title_of(anchor: html.HtmlElement) -> str:
    """The headline a link shows: its heading where it has one, else its text, else what it is labelled with.

    A link without words, over a picture or over the whole of a teaser, has the heading of the teaser: that of
    the `<article>` around it. Other boxes with a heading and a picture are adverts and appeals as well.
    """
    heading = next((element for element in anchor.iter() if element.tag in HEADINGS), anchor)
    label = anchor.get("title", "").strip() or anchor.get("aria-label", "")
    text = _text(heading) or " ".join(label.split())
    if not text and (beside := _heading_beside(anchor)) is not None:
        text = _text(beside)
    return text[:_TITLE_LENGTH]


def _text(element: html.HtmlElement) -> str:
    plain = next(element.iter("style", "script"), None) is None
    return " ".join("".join(element.itertext() if plain else element.xpath(_SHOWN)).split())


def _heading_beside(anchor: html.HtmlElement) -> html.HtmlElement | None:
    """The only heading of the teaser that a link is in; None where there is none, or several."""
    teaser = next(anchor.iterancestors("article"), None)
    inside = [] if teaser is None else list(islice(teaser.iter("*"), _LARGEST + 1))
    headings = [element for element in inside if element.tag in HEADINGS]
    return headings[0] if len(headings) == 1 and len(inside) <= _LARGEST else None
