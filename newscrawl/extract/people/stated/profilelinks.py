"""The page of each author: where data or a line name somebody, it is often a link elsewhere that leads there.

A link to a profile is theirs that says the name and nothing else, or says nothing, as round a portrait, and
has the name in its address. What data call somebody's page may be the home page of the site, which is none.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from newscrawl.extract.markup.addresses import address_parts, web_address
from newscrawl.extract.markup.element import PLACE, Element, between
from newscrawl.extract.markup.text import element_text, fold, letters
from newscrawl.extract.page import Page
from newscrawl.extract.profiles import is_profile, profiles
from newscrawl.items import Author

_INSIDE, _MOST = 8, 2000
"""Elements in a link that are read, and links of a page that are looked at."""
_BEFORE, _BEHIND = 60, 150
"""Elements before the heading and from it on in which a link is near it."""


def with_profiles(page: Page, authors: Sequence[Author], heading: Element | None) -> None:
    """Give people who have no page of their own that to which a link with their name leads; what is round
    other elements counts near the heading."""
    wanted: dict[str, Author] = {}
    for author in authors:
        if author.type != "Person":
            continue
        if author.url and _is_home(page, author.url):
            author.url = None
        if not author.url:
            wanted[author.name.lower()] = author
    if not wanted:
        return
    spelled = {fold(letters(name)): name for name in wanted}
    for link in _leading(page, wanted, heading.place if heading is not None else 0):
        name = _named(link, spelled)
        if name in wanted and (address := _address(page, link)):
            wanted.pop(name).url = address
            if not wanted:
                return
    for address in page.meta.get("article:author", ()):
        if (name := spelled.get(_spelled_in(address), "")) in wanted and "//" in address:
            wanted.pop(name).url = address


def _leading(page: Page, names: Collection[str], at: int) -> list[Element]:
    """The links to profiles that say one of some names right away, and those near the place `at` that say
    nothing before an element in them, in page order; no such behind a link that says the only name."""
    links = page.by_tag["a"][:_MOST]
    said = [link for link in links if (own := link.text) and own.strip().lower() in names]
    found = [link for link in said if is_profile(link) and _address(page, link)]
    behind = at + _BEHIND
    end = min(behind, found[0].place) if found and len(names) == 1 else behind
    near = between(links, at - _BEFORE, end)
    silent = profiles([link for link in near if not (own := link.text) or own.isspace()])
    return sorted(found + silent, key=PLACE) if silent else found


def _named(link: Element, spelled: Mapping[str, str]) -> str:
    """Whom a link names: by what it says, else by the last part of its address."""
    own = (link.text or "").strip() or element_text(link, _INSIDE)
    return own.lower() if own else spelled.get(_spelled_in(link.get("href") or ""), "")


def _address(page: Page, link: Element) -> str | None:
    """The address that a link leads to; none where that is a place in the page."""
    address = link.get("href") or "#"
    return None if address.startswith("#") else web_address(page.base, address)


def _spelled_in(address: str) -> str:
    """What the last part of an address spells."""
    return fold(letters(address.rstrip("/").rpartition("/")[2]))


def _is_home(page: Page, address: str) -> bool:
    """Whether an address is that of the home page of the site that a page is of."""
    parts, own = address_parts(address), address_parts(page.url)
    return not parts.path.strip("/") and not parts.query and _site(parts.netloc) == _site(own.netloc)


def _site(host: str) -> str:
    return host.lower().removeprefix("www.")
