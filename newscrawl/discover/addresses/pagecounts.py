"""How the address of a list's page counts: its pages, or the articles that stand before it."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlencode, urlsplit

from newscrawl.discover.addresses.urls import tidy
from newscrawl.known.countedpages import PARAMETERS, WORDS

_IN_PATH = re.compile(rf"/(?:(?:{'|'.join(WORDS)})[/-]?|p)(\d{{1,4}})/?$", re.IGNORECASE)
_INDEX = re.compile(r"/(?:index|default)\.\w{2,5}$", re.IGNORECASE)
"""The file of a folder, which is the folder: further pages name it where the first does not."""
_OFFSETS = frozenset(("offset", "start", "startat", "limitstart", "skip", "b_start", "b_start:int", "from"))
_MAY_BE_A_DAY = re.compile(r"[?&]from=", re.IGNORECASE)
"""What begins at a day of the month as well, so that the link has to show the number of a page."""
_LONGEST_COUNT = 6
_NUMBERED = re.compile(r"pagen_\d{1,2}")
"""The parameter of Bitrix, which counts the lists of a page as well."""
_PAGES = PARAMETERS | {"pointer"}
_CHECKS = "cHash"
"""The sum by which TYPO3 checks a query: another one for each page."""
_NAMED = r"debut_\w{1,40}"
"""The same of a list that SPIP has given a name."""
COUNTS_ARTICLES = re.compile(rf"[?&;](?:{'|'.join(sorted(_OFFSETS))}|{_NAMED})=\d", re.IGNORECASE)
_OF_NAMED_LIST = re.compile(_NAMED)


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


def parted(address: str) -> tuple[str, int]:
    """A tidy address as that of a listing and the number of its page, which is 1 where there is none."""
    parts = urlsplit(address)
    path, asked, number = _INDEX.sub("", parts.path), parse_qsl(parts.query, keep_blank_values=True), ""
    if found := _IN_PATH.search(path):
        path, number = path[: found.start()], found[1]
    else:
        number = next((value for name, value in asked if _is_count(name, value)), "")
        asked = [(name, value) for name, value in asked if not _is_count(name, value) and name != _CHECKS]
    return f"{parts.netloc}{path.rstrip('/')}?{urlencode(sorted(asked))}", int(number or 1)


def asks_for_all(address: str, other: str) -> bool:
    """Whether an address has the path of another one and, beside the number of a page, all that its query
    names: scripts hand on what they have counted ("&total=180").
    """
    return _has_all_of(parted(address)[0], parted(other)[0])


def _has_all_of(whole: str, base: str) -> bool:
    (path, _, asked), (its, _, more) = base.partition("?"), whole.partition("?")
    return path == its and set(parse_qsl(asked)) <= set(parse_qsl(more))


def begins_further(address: str, own: str, *, paged: bool) -> int | None:
    """How many articles stand before the first that a page of the same listing shows, where they are more;
    one whose link is `paged` may ask for more than the first page does ("/index.php?view=front&start=10").
    """
    if _MAY_BE_A_DAY.search(address) and not paged:
        return None
    here, first = _begin(own)
    there, begin = _begin(address)
    same = here == there or (paged and _has_all_of(there, here))
    return begin if same and begin > first else None


def _begin(address: str) -> tuple[str, int]:
    parts = urlsplit(address)
    asked = parse_qsl(parts.query, keep_blank_values=True)
    number = next((value for name, value in asked if _is_offset(name, value)), "0")
    rest = [(name, value) for name, value in asked if not _is_offset(name, value)]
    path = _INDEX.sub("", parts.path).rstrip("/")
    return f"{parts.netloc}{path}?{urlencode(sorted(rest))}", int(number)


def _is_offset(name: str, value: str) -> bool:
    known = name.lower() in _OFFSETS or _OF_NAMED_LIST.fullmatch(name.lower())
    return bool(known) and value.isascii() and value.isdigit() and len(value) <= _LONGEST_COUNT


def _is_count(name: str, value: str) -> bool:
    plain = name.lower().rpartition("[")[2].removesuffix("]")  # TYPO3 names the list before it, in brackets
    known = plain in _PAGES or _NUMBERED.fullmatch(plain)
    return bool(known) and value.isascii() and value.isdigit() and len(value) <= 4
