"""Which page of a listing comes after this one.

Some pages say so (`rel="next"`). Others only have links that count on: "?page=3" on the second page, or
"/page/2" beside a first page that has no number; what the links are called does not matter. Where they count
articles ("?offset=20"), the next page is the one that begins soonest after this one. Where the number stands
under a name of the site's own ("/town_2.html"), the link has to show it. A list that a script lengthens has
no link: its box names what comes next.
"""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

from lxml import html

from newscrawl.discover.base import base_of
from newscrawl.discover.days import DAY, MONTH_OF_YEAR
from newscrawl.discover.likeness import is_no_page
from newscrawl.discover.urls import tidy
from newscrawl.known.countedpages import PARAMETERS, WORDS

_IN_PATH = re.compile(rf"/(?:(?:{'|'.join(WORDS)})[/-]?|p)(\d{{1,4}})/?$", re.IGNORECASE)
_OFFSETS = frozenset(("offset", "start", "startat", "limitstart", "skip", "b_start", "b_start:int", "from"))
_MAY_BE_A_DAY = re.compile(r"[?&]from=", re.IGNORECASE)
"""What begins at a day of the month as well, so that the link has to show the number of a page."""
_LONGEST_COUNT = 6
_NUMBERED = re.compile(r"pagen_\d{1,2}")
"""The parameter of Bitrix, which counts the lists of a page as well."""
_INDEX = re.compile(r"(?:/(?:index|default|list))?(?:\.\w{2,5})?/?$", re.IGNORECASE)
"""What the address of a first page may end with, in the place of a number or behind it."""
_MARK = re.compile(r"[/_.-]+(?:[a-z]{1,12}[/_=.-]?)?|[?&][\w-]{1,20}=", re.IGNORECASE)
_SECOND = 2
_ENDING = re.compile(r"(?:\.\w{2,5})?/?")
_OF_BUTTONS = ("data-href", "data-url", "data-next", "data-next-url", "data-next-page", "data-link")
_OF_BOXES = ("data-next-url", "data-next-page-url", "data-next-href", "data-next-page", "data-next")
_IS_BOX = " or ".join(f"@{name}" for name in _OF_BOXES)
_COUNTS_ARTICLES = re.compile(r"[?&;](?:" + "|".join(sorted(_OFFSETS)) + r")=\d", re.IGNORECASE)


def following(tree: html.HtmlElement, url: str) -> list[str]:
    """The page after the one at `url`, where it says or counts which that is; a list of one or none."""
    own = tidy(url)
    if own is None:
        return []
    start = base_of(tree, url)
    base, number = parted(own)
    counted = shown = None
    further: dict[int, str] = {}
    for element in tree.iter("link", "a", "button"):
        href = _leads_to(element)
        if _says_next(element):
            if address := _beside(href, start, own):
                return [address]
            continue
        shows = _number_shown(element)
        if shows or (element.tag != "link" and (str(number + 1) in href or _COUNTS_ARTICLES.search(href))):
            address = _beside(href, start, own)
            if counted is None and address and parted(address) == (base, number + 1):
                counted = address
            elif address and (begin := _begins_further(address, own, paged=bool(shows))):
                further.setdefault(begin, address)
            elif address and shown is None and _leads_on(element, address, shows, own):
                shown = address
    counted = counted or (further[min(further)] if further else shown) or _named_by_box(tree, start, own)
    return [counted] if counted else []


def page_after(url: str, shown: int = 0) -> str | None:
    """The address of the page after the one at `url` where its query counts them, or the articles before it,
    of which it has `shown`; None where it does neither.
    """
    asked = parse_qsl(urlsplit(url).query, keep_blank_values=True)
    for name, value in asked:
        if _is_count(name, value):
            return asked_with(url, name, str(int(value) + 1))
    size = next((int(value) for name, value in asked if name.lower() == "limit" and value.isdecimal()), shown)
    for name, value in asked:
        if size and _is_offset(name, value):
            return asked_with(url, name, str(int(value) + size))
    return None


def asked_with(url: str, name: str, value: str) -> str | None:
    """An address with another value for a parameter of its query."""
    parts = urlsplit(url)
    asked = parse_qsl(parts.query, keep_blank_values=True)
    query = urlencode([(one, value if one == name else its) for one, its in asked])
    return tidy(parts._replace(query=query).geturl())


def _named_by_box(tree: html.HtmlElement, start: str, own: str) -> str | None:
    """What the box of a list that a script lengthens names as its next page."""
    for element in tree.xpath(f"//*[{_IS_BOX}]"):
        for value in (element.get(name, "") for name in _OF_BOXES):
            address = _beside(value, start, own) if "/" in value or "?" in value else None
            if address and not is_no_page(address):  # a picture, where pictures are turned
                return address
    return None


def _leads_on(element: html.HtmlElement, address: str, number: str, own: str) -> bool:
    """Whether an address is that of the next page by the number that its link shows, or by what a button
    that a script makes one loads: the second page, wherever that is.
    """
    if number:
        return _is_next(address, number, own)
    loads = element.tag != "link" and element.get("href", "").strip() in ("", "#")
    return loads and parted(own)[1] == 1 and parted(address)[1] == _SECOND


def _number_shown(element: html.HtmlElement) -> str:
    """The number of a page that is all that a link shows."""
    text = "".join(element.itertext()).strip() if element.tag == "a" else ""
    return text if len(text) <= 4 and text.isascii() and text.isdecimal() and int(text) > 1 else ""


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
    first = own if "?" in own else own[: _INDEX.search(own).start()]  # type: ignore[union-attr] # it may be empty
    mark = before.removeprefix(first)
    return number == 2 and mark != before and bool(_MARK.fullmatch(mark) and _ENDING.fullmatch(after))


def _begins_further(address: str, own: str, *, paged: bool) -> int | None:
    """How many articles stand before the first that a page of the same listing shows, where they are more."""
    if _MAY_BE_A_DAY.search(address) and not paged:
        return None
    here, first = _begin(own)
    there, begin = _begin(address)
    return begin if here == there and begin > first else None


def _begin(address: str) -> tuple[str, int]:
    parts = urlsplit(address)
    asked = parse_qsl(parts.query, keep_blank_values=True)
    number = next((value for name, value in asked if _is_offset(name, value)), "0")
    rest = [(name, value) for name, value in asked if not _is_offset(name, value)]
    return f"{parts.netloc}{parts.path.rstrip('/')}?{urlencode(sorted(rest))}", int(number)


def _is_offset(name: str, value: str) -> bool:
    return name.lower() in _OFFSETS and value.isascii() and value.isdigit() and len(value) <= _LONGEST_COUNT


def parted(address: str) -> tuple[str, int]:
    """A tidy address as that of a listing and the number of its page, which is 1 where there is none."""
    parts = urlsplit(address)
    path, asked, number = parts.path, parse_qsl(parts.query, keep_blank_values=True), ""
    if found := _IN_PATH.search(path):
        path, number = path[: found.start()], found[1]
    else:
        number = next((value for name, value in asked if _is_count(name, value)), "")
        asked = [(name, value) for name, value in asked if not _is_count(name, value)]
    return f"{parts.netloc}{path.rstrip('/')}?{urlencode(sorted(asked))}", int(number or 1)


def _is_count(name: str, value: str) -> bool:
    known = name.lower() in PARAMETERS or _NUMBERED.fullmatch(name.lower())
    return bool(known) and value.isascii() and value.isdigit() and len(value) <= 4


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
    try:
        address = tidy(urljoin(start, href.strip()))
    except ValueError:
        return None
    if address is None or address == own or urlsplit(address).netloc != urlsplit(own).netloc:
        return None
    return address
