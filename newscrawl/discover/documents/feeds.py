"""RSS 0.9x, 1.0 and 2.0, Atom and JSON Feed, as publishers write them.

Feeds are read by local names, so that wrong or missing namespaces do no harm. An item without a title or a
date still counts: the address is what discovery is after.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from lxml import etree

from newscrawl.discover.addresses.urls import tidy
from newscrawl.discover.dates import rfc3339
from newscrawl.discover.documents.feedlinks import base_among, link_of, parts_of, relation_of
from newscrawl.discover.documents.jsonfeed import is_json_feed, items_of, load_json_feed, older_of
from newscrawl.discover.documents.wordpress import is_posts, read_posts
from newscrawl.discover.documents.xmlstream import XmlStream
from newscrawl.discover.documents.xmltext import local_name, plain_text, raw_text
from newscrawl.discover.found import Found, Reading

MAX_ITEMS = 10_000
"""Items taken of one feed; real ones have tens, the largest seen some hundreds."""

ITEM_OF_ROOT = {"rss": "item", "rdf": "item", "channel": "item", "feed": "entry"}
"""The element of one entry, by the local name of the root element in lower case."""

_PUBLISHED = ("pubdate", "published", "date", "issued", "created")
_CHANGED = ("updated", "modified", "lastmod", "lastbuilddate")


def read_feed(body: bytes, url: str) -> Reading:
    """What a feed lists, in its order. `url` is where it came from: relative links resolve against it."""
    if is_json_feed(body):
        return _read_json(body, url)
    if is_posts(body):
        return read_posts(body, url)
    stream = XmlStream(body)
    reading = Reading()
    if stream.root not in ITEM_OF_ROOT:
        reading.fault = not_what("a feed", stream)
        return reading
    for found in iter_feed(stream, url, reading):
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
        feed = load_json_feed(body)
        reading.found.extend(islice(items_of(feed, url), MAX_ITEMS))
        reading.older = older_of(feed, url)
    except ValueError as error:
        reading.fault = f"not a feed: JSON that cannot be read ({error})"
    return reading


def _add_missed(reading: Reading, body: bytes, url: str) -> None:
    """Add what a broken feed lists and the first reading did not see."""
    seen = {found.url for found in reading.found}
    stream = XmlStream(body)
    name = ITEM_OF_ROOT[stream.root]
    first = next(XmlStream(body).elements(name), None)
    base = url if first is None else base_among(first.iterancestors(), url)
    for item in stream.fragments(name):
        found = _found(item, url, base, [*item, *item.iterdescendants()])
        if found is not None and found.url not in seen and len(reading.found) < MAX_ITEMS:
            seen.add(found.url)
            reading.found.append(found)


def iter_feed(stream: XmlStream, url: str, reading: Reading | None = None) -> Iterator[Found]:
    """The items of a feed as they are read; where it goes on is noted in `reading`."""
    for count, item in enumerate(stream.elements(ITEM_OF_ROOT[stream.root])):
        if reading and not count:
            reading.older = _older(item, url)
        found = _found(item, url, base_among(item.iterancestors(), url))
        if found is not None:
            yield found


def not_what(wanted: str, stream: XmlStream) -> str:
    """One line on a document that is something else than what was wanted."""
    if not stream.root:
        return stream.fault or f"not {wanted}: no XML in it"
    kind = "an HTML page" if stream.root == "html" else f"a document of <{stream.root}>"
    return f"not {wanted} but {kind}"


def _older(item: etree._Element, url: str) -> str | None:
    """The page after this one of a feed (RFC 5005), which stands before its items."""
    beside = item.itersiblings(preceding=True)
    links = (one for one in beside if local_name(one) == "link" and one.get("href"))
    told = next((one for one in links if relation_of(one) in ("next", "prev-archive")), None)
    if told is None:
        return None
    return tidy(told.get("href", ""), base_among([told, *told.iterancestors()], url), trackers=True)


def _found(
    item: etree._Element, url: str, base: str, among: list[etree._Element] | None = None
) -> Found | None:
    """What an item says; `among` are its elements and those that markup which is broken hides in them."""
    link = link_of(item, url, base) or (link_of(item, url, base, among) if among else None)
    if link is None:
        return None
    first: dict[str, etree._Element] = {}
    for child in among or parts_of(item):
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
