"""Which page of a listing comes after this one.

Some pages say so (`rel="next"`). Others only have links that count on: "?page=3" on the second page, or
"/page/2" beside a first page that has no number; what the links are called does not matter. Where they count
articles ("?offset=20"), the next page is the one that begins soonest after this one. Where the number stands
under a name of the site's own ("/town_2.html"), or beside what a first page does not have, the link has to
show it, or to be called "next". A list that a script lengthens has no link: its box names what comes next.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from lxml import html

from newscrawl.discover.addresses.days import DAY, MONTH_OF_YEAR
from newscrawl.discover.addresses.likeness import is_no_page
from newscrawl.discover.addresses.pagecounts import COUNTS_ARTICLES, asks_for_all, begins_further, parted
from newscrawl.discover.addresses.urls import tidy
from newscrawl.discover.base import base_of, joined
from newscrawl.known.countedpages import NEXT

_INDEX = re.compile(r"(?:/(?:index|default|list))?(?:\.\w{2,5})?/?$", re.IGNORECASE)
"""What the address of a first page may end with, in the place of a number or behind it."""
_MARK = re.compile(r"[/_.-]+(?:[a-z]{1,12}[/_=.-]?)?|[?&](?:[\w-]|%5[BD]){1,48}=", re.IGNORECASE)
_SECOND = 2
_NUMBER = re.compile(r"(?<!\d)[1-9]\d{0,3}(?!\d)")
_NO_LETTERS = re.compile(r"[\s<>«»‹›→⟩＞.…]+")
_LONGEST = 40
"""Characters of what a link to the next page is called, at the most."""
_ENDING = re.compile(r"(?:\.\w{2,5})?/?")
_OF_BUTTONS = ("data-href", "data-url", "data-next", "data-next-url", "data-next-page", "data-link")
_OF_BOXES = ("data-next-url", "data-next-page-url", "data-next-href", "data-next-page", "data-next")
_IS_BOX = " or ".join(f"@{name}" for name in _OF_BOXES)


def following(tree: html.HtmlElement, url: str) -> str | None:
    """The address of the page after the one at `url`, where the page says so or its links count on."""
    own = tidy(url)
    if own is None:
        return None
    start = base_of(tree, url)
    base, number = parted(own)
    counted = shown = None
    further: dict[int, str] = {}
    for element in tree.iter("link", "a", "button"):
        href = _leads_to(element)
        if _says_next(element):
            if address := _beside(href, start, own):
                return address
            continue
        shows = _shown(element)
        if shows or (element.tag != "link" and (str(number + 1) in href or COUNTS_ARTICLES.search(href))):
            address = _beside(href, start, own)
            if counted is None and address and parted(address) == (base, number + 1):
                counted = address
            elif address and (begin := begins_further(address, own, paged=bool(shows))):
                further.setdefault(begin, address)
            elif address and shown is None and _leads_on(element, address, shows, own):
                shown = address
    return counted or (further[min(further)] if further else shown) or _named_by_box(tree, start, own)


def _named_by_box(tree: html.HtmlElement, start: str, own: str) -> str | None:
    """What the box of a list that a script lengthens names as its next page."""
    for element in tree.xpath(f"//*[{_IS_BOX}]"):
        for value in (element.get(name, "") for name in _OF_BOXES):
            address = _beside(value, start, own) if "/" in value or "?" in value else None
            if address and not is_no_page(address):  # a picture, where pictures are turned
                return address
    return None


def _leads_on(element: html.HtmlElement, address: str, number: str, own: str) -> bool:
    """Whether an address is that of the next page by what its link shows, a number or that it is the next,
    or by what a button that a script makes one loads: the second page, wherever that is.
    """
    if number:
        return _counts_from_zero(address, number, own) or _is_the_next(address, number, own)
    loads = element.tag != "link" and element.get("href", "").strip() in ("", "#")
    return loads and parted(own)[1] == 1 and parted(address)[1] == _SECOND


def _is_the_next(address: str, shown: str, own: str) -> bool:
    """Whether a link that shows a number, or that it is the next, leads to the page after `own`."""
    to = parted(address)[1]
    if to == parted(own)[1] + 1 and shown in (str(to), "next") and asks_for_all(address, own):
        return True
    numbers = _NUMBER.findall(address) if shown == "next" else [shown]
    return any(_is_next(address, number, own) for number in numbers)


def _counts_from_zero(address: str, shown: str, own: str) -> bool:
    """Whether a link beside a first page without a number leads to what is called the second and counted 1;
    that of a front page may be the list that it begins.
    """
    (here, _), (there, number) = parted(own), parted(address)
    if number != 1 or shown not in ("2", "next") or "=1" not in address:
        return False
    return here == there or (urlsplit(own).path == "/" and "?" not in own and there.endswith("?"))


def _shown(element: html.HtmlElement) -> str:
    """The number of a page that is all that a link shows, or "next" where it says so."""
    text = "".join(element.itertext()).strip() if element.tag == "a" else ""
    if len(text) <= 4 and text.isdecimal() and int(text) > 1:
        return str(int(text))  # addresses have it in Arabic digits, whatever the page's own are
    return "next" if _NO_LETTERS.sub("", text[:_LONGEST]).lower() in NEXT else ""


def _is_next(address: str, number: str, own: str) -> bool:
    """Whether an address is that of the page after `own` by nothing but this number in it.

    In an archive by days the next number is that of the day after.
    """
    if DAY.search(own) or MONTH_OF_YEAR.search(own):
        return False
    places = re.finditer(rf"(?<!\d){number}(?!\d)", address)
    return any(_counts_on(address[: at.start()], int(number), address[at.end() :], own) for at in places)


def _counts_on(before: str, number: int, after: str, own: str) -> bool:
    """Whether a number between two parts of an address is one more than that of `own` in its place, or a 2
    where `own` has none.
    """
    if f"{before}{number - 1}{after}" == own:
        return True
    first = own if "?" in own else _INDEX.sub("", own, count=1)
    mark = before.removeprefix(first)
    return number == 2 and mark != before and bool(_MARK.fullmatch(mark) and _ENDING.fullmatch(after))


def _leads_to(element: html.HtmlElement) -> str:
    """Where a link leads, or a button that a script makes one."""
    href: str = element.get("href", "")
    if element.tag == "link" or href.strip() not in ("", "#"):
        return href
    return next((told for name in _OF_BUTTONS if (told := element.get(name))), "")


def _says_next(element: html.HtmlElement) -> bool:
    if "next" in element.get("rel", "").lower().split():
        return True
    return element.tag == "a" and "next" in element.get("class", "").split()


def _beside(href: str, start: str, own: str) -> str | None:
    """The address of another page of the same host that a link leads to."""
    address = tidy(joined(start, href) or "")
    if address is None or address == own or urlsplit(address).netloc != urlsplit(own).netloc:
        return None
    return address
