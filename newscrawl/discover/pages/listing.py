"""Section pages: which articles they link to.

Nothing is assumed of a page's structure. A link counts when the outlet's facts say that its address is an
article, so a redesign of the listing changes nothing here. Where nothing is known of an outlet's addresses,
the words of a link may speak for it where its address does not, and a menu and the foot of a page tell
something: "How we work and pay our way" stands there, not among headlines.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection
from itertools import islice

from lxml import etree, html
from w3lib.encoding import html_body_declared_encoding

from newscrawl.discover.addresses.likeness import is_headed
from newscrawl.discover.documents.decoding import encoding_of
from newscrawl.discover.found import Child, Found, Reading
from newscrawl.discover.identity import UrlFacts, identify
from newscrawl.discover.pages.alike import alike, form_of, unheard
from newscrawl.discover.pages.daylists import day_lists
from newscrawl.discover.pages.links import Link, anchors, placed_links, title_of
from newscrawl.discover.pages.paging import following
from newscrawl.discover.pages.scripted import articles_in_data, asked_by_scripts
from newscrawl.known.boundless import BOUNDLESS, is_boundless

MAX_LINKS = 100_000
"""Links looked at on one page."""
ENOUGH = 1
"""Articles outside of menus from which a page is a listing, so that those inside need not be asked."""
_LAST, _DIGITS = re.compile(r"[/=]"), 2
_NUMBER = re.compile(r"\d+")
_MENUS = ("navigation", "contentinfo")


def read_listing(body: bytes, url: str, facts: UrlFacts, *, encoding: str | None = None) -> Reading:
    """The articles a page links to, in page order, each once, with the fullest text of its links as title;
    `children` has the page after it, where it names one, and lists of single days, dated as these are. Where
    the data of a page name more articles than it links to, they count as well.

    `encoding` is what the server said, if anything.
    """
    tree = parse_page(body, encoding)
    if tree is None:
        return Reading(fault=BOUNDLESS if is_boundless(body) else "not an HTML page: nothing in it")
    reading = Reading()
    shown = list(islice(placed_links(tree, url, placed=facts.article is None), MAX_LINKS + 1))
    after = following(tree, url)
    if after:
        reading.children.append(Child(after))
    reading.children.extend(day_lists(shown[:MAX_LINKS], url))
    if len(shown) > MAX_LINKS:
        reading.fault = f"more than {MAX_LINKS:,} links, the rest was not taken"
    in_data = articles_in_data(tree, url, facts)
    linked = _linked(tree, url, facts, shown, after or "", in_data)
    reading.found.extend(linked.values())
    if len(in_data) > len(linked):
        reading.found.extend(one for key, one in in_data.items() if key not in linked)
    if not reading.children and not (facts.article and reading.found):
        reading.children.extend(Child(asked, is_part=True) for asked in asked_by_scripts(tree, url))
    return reading


def _linked(
    tree: html.HtmlElement,
    url: str,
    facts: UrlFacts,
    shown: list[Link],
    after: str,
    in_data: Collection[str],
) -> dict[str, Found]:
    """The articles that the links of a page lead to, by their key; `after` is the page after it, and
    `in_data` are the keys of what its data name.
    """
    is_alike = alike(shown) if facts.article is None else unheard
    asides = set() if facts.article else menu_articles(tree, url, facts, is_alike, in_data)
    addresses: dict[str, str] = {}
    texts: dict[str, set[str]] = {}
    for link, text, _ in shown[:MAX_LINKS]:
        identity = identify(link, facts, "", trusted=is_alike(link, text))
        if identity is None or identity.key in asides:
            continue
        addresses.setdefault(identity.key, identity.url)
        texts.setdefault(identity.key, set()).add(text)
    pages = (
        key for key, at in addresses.items() if _counts_on(texts[key], at) or _turns(texts[key], at, after)
    )
    for key in [] if facts.article else [*pages]:
        del addresses[key], texts[key]
    titles = _titles(texts)
    return {
        key: Found(url=at, kind="section", source=url, title=titles[key]) for key, at in addresses.items()
    }


def _counts_on(told: set[str], address: str) -> bool:
    """Whether all that links to an address show is the number it ends in, in the digits of any script: that
    of a page or of a day.
    """
    number = next(iter(told)) if len(told) == 1 else ""
    if len(number) > _DIGITS or not number.isdecimal():
        return False
    last = _LAST.split(address.rstrip("/"))[-1]
    return last.isdecimal() and last.zfill(_DIGITS) == f"{int(number):0{_DIGITS}}"


def _turns(told: set[str], address: str, after: str) -> bool:
    """Whether an address is that of the page after a listing, or of a further one that a link shows by its
    number.
    """
    if address == after:
        return not any(is_headed(address, text) for text in told)
    return bool(after) and form_of(address) == form_of(after) and told.issubset(_NUMBER.findall(address))


def _titles(texts: dict[str, set[str]]) -> dict[str, str | None]:
    """The title of each article of which links have these texts: the longest that no other article has.

    Links to several are called "Read the whole story"; where an article has no other text, that is its title.
    """
    shared = Counter(text for told in texts.values() for text in told)
    return {
        key: max(told, key=lambda text: (bool(text) and shared[text] == 1, len(text), text)) or None
        for key, told in texts.items()
    }


def menu_articles(
    tree: html.HtmlElement,
    url: str,
    facts: UrlFacts,
    speaks: Callable[[str, str], bool],
    in_data: Collection[str],
) -> set[str]:
    """Keys of what only a menu or the foot of the page links to, though its address is like an article's or
    `speaks` takes it for one.

    Empty where the page has hardly other links, and no articles `in_data`: then its menu is the listing.
    """
    inside, outside = set[str](), set(in_data)
    for anchor, link in anchors(tree, url, [tree]):
        trusted = facts.article is None and speaks(link, title_of(anchor))
        if identity := identify(link, facts, "", trusted=trusted):
            (inside if _in_menu(anchor) else outside).add(identity.key)
    return inside - outside if len(outside) >= ENOUGH else set()


def _in_menu(anchor: html.HtmlElement) -> bool:
    """Whether a link is in a menu or at the foot of the page; the foot of an article is the article's."""
    above = list(anchor.iterancestors())
    if any(element.tag == "nav" or element.get("role") in _MENUS for element in above):
        return True
    tags = [element.tag for element in above]
    return "footer" in tags and not {"article", "main", "section"} & set(tags)


def parse_page(body: bytes, encoding: str | None = None) -> html.HtmlElement | None:
    """The tree of a page; None when there is nothing in it, or more than a page has. Never raises, whatever
    the bytes are.

    Templates put together of whole documents end the page in its middle; browsers show the rest all the same.
    """
    if is_boundless(body):
        return None
    parser = _parser(encoding) or _parser(_guessed(body)) or html.HTMLParser(remove_comments=True)
    try:
        tree = html.document_fromstring(body, parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return None
    tree.extend(list(tree.itersiblings("*")))
    return tree


def _parser(encoding: str | None) -> html.HTMLParser | None:
    """A parser for a charset, None where the charset is unknown."""
    try:
        return (
            html.HTMLParser(encoding=encoding, remove_comments=True, collect_ids=False) if encoding else None
        )
    except LookupError:
        return None


def _guessed(body: bytes) -> str:
    """A charset that fits, for a page whose server named none."""
    if encoding_of(body).startswith("utf-16"):
        return "utf-16"
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        declared = html_body_declared_encoding(body[:4096])
        return declared if declared and declared != "utf-8" else "cp1252"
    return "utf-8"
