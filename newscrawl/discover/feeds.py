"""RSS 0.9x, 1.0 and 2.0, Atom and JSON Feed, as publishers write them.

Feeds are read by local names, so that wrong or missing namespaces do no harm. An item without a title or a
date still counts: the address is what discovery is after.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import unescape
from itertools import islice
from urllib.parse import urlsplit

from lxml import etree

from newscrawl.discover.dates import rfc3339
from newscrawl.discover.found import Found, Reading
from newscrawl.discover.jsonfeed import is_json_feed, iter_json_feed
from newscrawl.discover.urls import bare_host, tidy
from newscrawl.discover.xmlstream import XmlStream

MAX_ITEMS = 10_000
"""Items taken of one feed; real ones have tens, the largest seen some hundreds."""

ITEM_OF_ROOT = {"rss": "item", "rdf": "item", "channel": "item", "feed": "entry"}
"""The element of one entry, by the local name of the root element in lower case."""

_PUBLISHED = ("pubdate", "published", "date", "issued", "created")
_CHANGED = ("updated", "modified", "lastmod", "lastbuilddate")
_XML_BASE = "{http://www.w3.org/XML/1998/namespace}base"
_RDF_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
_ORIGINAL = 0
"""The rank of a link for which a counting service stepped in."""
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,400}>")
_TITLE_LENGTH = 1000


def read_feed(body: bytes, url: str) -> Reading:
    """What a feed lists, in its order. `url` is where it came from: relative links resolve against it."""
    if is_json_feed(body):
        return _read_json(body, url)
    stream = XmlStream(body)
    reading = Reading()
    if stream.root not in ITEM_OF_ROOT:
        reading.fault = not_what("a feed", stream)
        return reading
    for found in iter_feed(stream, url):
        if len(reading.found) >= MAX_ITEMS:
            stream.note(f"more than {MAX_ITEMS:,} items, the rest was not taken")
            break
        reading.found.append(found)
    if stream.broken:
        _add_missed(reading, body, url)
    reading.fault = stream.fault
    return reading


def _read_json(body: bytes, url: str) -> Reading:
    reading = Reading()
    try:
        reading.found.extend(islice(iter_json_feed(body, url), MAX_ITEMS))
    except ValueError as error:
        reading.fault = f"not a feed: JSON that cannot be read ({error})"
    return reading


def _add_missed(reading: Reading, body: bytes, url: str) -> None:
    """Add what a broken feed lists and the first reading did not see."""
    seen = {found.url for found in reading.found}
    stream = XmlStream(body)
    name = ITEM_OF_ROOT[stream.root]
    first = next(XmlStream(body).elements(name), None)
    base = url if first is None else _base(first.iterancestors(), url)
    for item in stream.fragments(name):
        found = _found(item, url, base)
        if found is not None and found.url not in seen and len(reading.found) < MAX_ITEMS:
            seen.add(found.url)
            reading.found.append(found)


def iter_feed(stream: XmlStream, url: str) -> Iterator[Found]:
    """The items of a feed as they are read."""
    for item in stream.elements(ITEM_OF_ROOT[stream.root]):
        found = _found(item, url, _base(item.iterancestors(), url))
        if found is not None:
            yield found


def not_what(wanted: str, stream: XmlStream) -> str:
    """One line on a document that is something else than what was wanted."""
    if not stream.root:
        return stream.fault or f"not {wanted}: no XML in it"
    kind = "an HTML page" if stream.root == "html" else f"a document of <{stream.root}>"
    return f"not {wanted} but {kind}"


def local_name(element: etree._Element) -> str:
    """An element's name without its namespace or undeclared prefix, in lower case."""
    tag = element.tag
    return tag.rpartition("}")[2].rpartition(":")[2].lower() if isinstance(tag, str) else ""


def raw_text(element: etree._Element) -> str:
    """All text in an element, as it stands."""
    return "".join(map(str, element.itertext()))


def plain_text(element: etree._Element) -> str | None:
    """The text of an element without markup, escaped or not; None where there is none."""
    text = unescape(raw_text(element))
    if "<" in text:
        text = unescape(_TAG.sub(" ", text))
    return " ".join(text.split())[:_TITLE_LENGTH] or None


def _found(item: etree._Element, url: str, base: str) -> Found | None:
    link = _link(item, url, base)
    if link is None:
        return None
    first: dict[str, etree._Element] = {}
    for child in item:
        if not _foreign(child):
            first.setdefault(local_name(child), child)
    title = first.get("title")
    return Found(
        url=link,
        kind="feed",
        source=url,
        title=None if title is None else plain_text(title),
        date_published=_date(first, _PUBLISHED),
        lastmod=_date(first, _CHANGED),
    )


def _foreign(child: etree._Element) -> bool:
    """Whether it belongs to a picture or a film beside the item (Media RSS), not to the item."""
    return isinstance(child.tag, str) and ("mrss" in child.tag or child.tag.startswith(("media:", "itunes:")))


def _date(first: dict[str, etree._Element], names: tuple[str, ...]) -> str | None:
    dates = (rfc3339(raw_text(first[name]).strip()) for name in names if name in first)
    return next((date for date in dates if date), None)


def _link(item: etree._Element, url: str, base: str) -> str | None:
    """The item's address: the publisher's own before a counting service's, a link before a permanent id.

    A link to another site may be a counting service's or a partner's; an id on the site of the feed is the
    publisher's own, also where it is said not to be permanent.
    """
    ranked = sorted(
        (
            (rank, text, child)
            for child in item
            if (rank := _rank(child)) is not None and (text := _address(child))
        ),
        key=lambda told: told[0],
    )
    spelt = (tidy(text.replace("&amp;", "&"), _base([child, item], base)) for _, text, child in ranked)
    links = [link for link in (*spelt, tidy(item.get(_RDF_ABOUT, ""))) if link]
    first = links[0] if links else None
    if ranked and ranked[0][0] == _ORIGINAL:
        return first
    return next((link for link in links if _is_page_beside(link, url)), first)


def _is_page_beside(link: str, url: str) -> bool:
    """Whether an address is a page of the site of a feed, and not its front page."""
    here, there = urlsplit(url), urlsplit(link)
    own, other = bare_host(here.netloc), bare_host(there.netloc)
    near = own == other or own.endswith(f".{other}") or other.endswith(f".{own}")
    return near and bool(there.path.strip("/") or there.query)


def _base(elements: Iterable[etree._Element], url: str) -> str:
    """What links in the first of some elements are relative to: each of the others stands around the one
    before it, and each may name a base, which is relative itself (XML Base).
    """
    named = [base for element in elements if (base := element.get(_XML_BASE))]
    for base in reversed(named):
        url = tidy(base, url, trackers=True) or url
    return url


def _rank(child: etree._Element) -> int | None:
    name = local_name(child)
    if name == "origlink":
        return _ORIGINAL
    if name == "link":
        if child.get("rel", "alternate") != "alternate":
            return None
        return 1 if "html" in child.get("type", "html") else 2
    if name in ("guid", "id"):
        return 4 if child.get("isPermaLink", "").strip().lower() == "false" else 3
    return None


def _address(child: etree._Element) -> str:
    text = child.get("href") or raw_text(child)
    text = text.strip()
    permanent = local_name(child) in ("guid", "id")
    return "" if permanent and not text.lower().startswith(("http://", "https://")) else text
