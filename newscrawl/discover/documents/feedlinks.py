"""Which page an item of a feed leads to, where it names several addresses or writes them in odd ways."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from lxml import etree

from newscrawl.discover.addresses.urls import bare_host, is_address, tidy
from newscrawl.discover.documents.xmltext import local_name, raw_text
from newscrawl.known.hostnames import own_label

_XML_BASE = "{http://www.w3.org/XML/1998/namespace}base"
_RDF_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
_RELATIONS = "http://www.iana.org/assignments/relation/"
"""Before the name of a relation that is written as an address (RFC 4287 section 4.2.7.2)."""
_ORIGINAL = 0
"""The rank of a link for which a counting service stepped in."""
_SELF = 5
"""That of the entry itself, which may be no page: what is left where nothing else has an address."""


def link_of(item: etree._Element, url: str, base: str, among: Iterable[etree._Element] = ()) -> str | None:
    """The item's address: the publisher's own before a counting service's, a link before a permanent id.

    A link to another site may be a counting service's or a partner's; an id on the site of the feed is the
    publisher's own, also where it is said not to be permanent. It is looked for `among` the item's elements,
    or others.
    """
    ranked = sorted(
        (
            (rank, text, child)
            for child in among or parts_of(item)
            if (rank := _rank(child)) is not None and (text := _address(child))
        ),
        key=lambda told: told[0],
    )
    spelt = (tidy(text.replace("&amp;", "&"), base_among([child, item], base)) for _, text, child in ranked)
    links = [link for link in (*spelt, tidy(item.get(_RDF_ABOUT, ""))) if link]
    first = links[0] if links else None
    if ranked and ranked[0][0] == _ORIGINAL:
        return first
    return next((link for link in links if _is_page_beside(link, url)), first)


def parts_of(item: etree._Element) -> Iterator[etree._Element]:
    """An item's elements, with those that its link has swallowed where that does not end, as in HTML."""
    for child in item:
        yield child
        if len(child) and local_name(child) == "link":
            yield from child.iterdescendants()


def _is_page_beside(link: str, url: str) -> bool:
    """Whether an address is a page of the site of a feed, and not its front page."""
    here, there = urlsplit(url), urlsplit(link)
    own, other = bare_host(here.netloc), bare_host(there.netloc)
    near = own == other or own.endswith(f".{other}") or other.endswith(f".{own}") or _are_sisters(own, other)
    return near and bool(there.path.strip("/") or there.query)


def _are_sisters(own: str, other: str) -> bool:
    """Whether two hosts stand side by side below a third, as that of the feeds beside that of the news."""
    above = own.partition(".")[2]
    return "." in above and other.endswith(f".{above}") and own_label(own) == own_label(other)


def base_among(elements: Iterable[etree._Element], url: str) -> str:
    """What links in the first of some elements are relative to: each of the others stands around the one
    before it, and each may name a base, which is relative itself (XML Base).
    """
    named = [base for element in elements if (base := element.get(_XML_BASE))]
    for base in reversed(named):
        url = tidy(base, url, trackers=True) or url
    return url


def relation_of(link: etree._Element) -> str:
    """What a link leads to, seen from the feed or the item."""
    return link.get("rel", "").strip().lower().removeprefix(_RELATIONS) or "alternate"


def _rank(child: etree._Element) -> int | None:
    name = local_name(child)
    if name == "origlink":
        return _ORIGINAL
    if name == "link":
        if (relation := relation_of(child)) == "self":
            return _SELF
        if relation != "alternate":
            return None
        return 1 if "html" in child.get("type", "html") else 2
    if name in ("guid", "id"):
        return 4 if child.get("isPermaLink", "").strip().lower() == "false" else 3
    return None


def _address(child: etree._Element) -> str:
    text = (child.get("href") or ((child.text or "") if len(child) else raw_text(child))).strip()
    is_link = local_name(child) == "link"
    if not text and is_link:
        text = (child.tail or "").strip()  # a link has no content in HTML, so programs put it behind
        return text if is_address(text) else ""
    return text if is_link or is_address(text) else ""
