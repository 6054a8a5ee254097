"""Addresses that a page gives, joined to its own.

Most need no joining: they are whole, or begin at the root of the host. To see that takes a tenth of the time
that the general way takes, and leads to the same; of a whole one the parts are seen at once.
"""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import SplitResult, quote, unquote, urljoin, urlsplit

_PATH, _QUERY = r"[\w.~%!$&'()*+,:@/=-]*", r"[\w.~%!$&'()*+,:;@/?=-]+"
_WHOLE = re.compile(rf"(https?)://([a-z0-9.-]+(?::\d{{1,5}})?)(/{_PATH})(?:\?({_QUERY}))?", re.ASCII)
_ROOTED = re.compile(rf"/(?!/){_PATH}(?:\?{_QUERY})?", re.ASCII)
_HOST = re.compile(r"https?://[a-z0-9.-]+(?::\d{1,5})?(?=/)", re.ASCII)
_NO_PART = re.compile('[\\s\0-\x1f\x7f-\x9f"<>\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]')
"""What no address holds as it is: blanks, and what is for machines. In a record it could pass for markup, or
have an address read as another."""

_NO_PARTS = urlsplit("")
_LAND, _SHARED = (
    2,
    frozenset(("ac", "co", "com", "edu", "go", "gob", "gouv", "gov", "ne", "net", "or", "org")),
)
"""Letters of a country's name, and what many sites of one share before it."""
_HOMES = frozenset(("", "index.php", "index.html", "home"))
_ARRIVAL = re.compile(r"(?:(?:utm_\w+|_ga|_gl|gclid|fbclid)=[^&]*(?:&|$))*")
"""A query that says how a reader came, and not what is shown."""
PICTURE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)(?:$|[?#])", re.IGNORECASE)
"""What the address of a picture ends with, and no page's."""


def joined(base: str, link: str) -> str | None:
    """The address of `link` on the page at `base`, what it cannot hold escaped; None where there is none."""
    if _WHOLE.fullmatch(link):
        return link
    if _ROOTED.fullmatch(link) and "/." not in link and (host := _HOST.match(base)):
        return host[0] + link
    try:
        return _NO_PART.sub(lambda found: quote(found[0]), urljoin(base, link.strip()))
    except ValueError:
        return None


@lru_cache(maxsize=64)
def web_address(base: str, link: str) -> str | None:
    """As `joined`; None as well where the address is not one of the web (`data:`, `mailto:`)."""
    if _WHOLE.fullmatch(link):
        return link
    full = joined(base, link)
    if full is None or _WHOLE.fullmatch(full):
        return full
    return full if address_parts(full).scheme in ("http", "https") else None


@lru_cache(maxsize=16)
def address_parts(address: str) -> SplitResult:
    """The parts of an address, all of them empty where it is none."""
    if whole := _WHOLE.fullmatch(address):
        scheme, host, path, query = whole.groups("")
        return SplitResult(scheme, host, path, query, "")
    try:
        return urlsplit(address)
    except ValueError:
        return _NO_PARTS


@lru_cache(maxsize=64)
def address_key(url: str) -> str:
    """Host and path of an address, for telling whether two are of one page."""
    parts = address_parts(url.strip())
    host = (parts.netloc or "").lower().removeprefix("www.").removeprefix("m.").removeprefix("amp.")
    path = unquote(parts.path).rstrip("/").removesuffix("/amp").removesuffix(".amp")
    return f"{host}{path}".lower()


def path_of(address: str) -> str:
    """The path of an address and what follows it, whether or not the address names its host."""
    return f"/{address.partition('//')[2].partition('/')[2]}" if "//" in address else address


@lru_cache(maxsize=16)
def host_of(url: str) -> str:
    """The host of an address without `www.`; empty where there is none."""
    return (address_parts(url).hostname or "").lower().removeprefix("www.")


def site_of(address: str) -> str:
    """The last two names of an address's host, which those of one site share, or three (`example.co.uk`)."""
    names = (address_parts(address.strip()).hostname or "").split(".")
    shared = len(names) > _LAND and len(names[-1]) == _LAND and names[-2] in _SHARED
    return ".".join(names[-3 if shared else -2 :])


def own_path(address: str, url: str) -> str:
    """The path of an address on the site that `url` is on; empty for one that is elsewhere."""
    return path_of(address) if "//" not in address or host_of(address) == host_of(url) else ""


def leads_home(link: str) -> bool:
    """Whether an address is that of a home page."""
    if not link or link[0] == "#" or (parts := address_parts(link)) is _NO_PARTS:
        return False
    return not parts.query and parts.path.strip("/") in _HOMES


def is_root(url: str) -> bool:
    """Whether an address is that of a home page; `/?p=123` is an article's, and none at all is any page's."""
    if not url or (parts := address_parts(url)) is _NO_PARTS:
        return False
    return not parts.path.strip("/") and _ARRIVAL.fullmatch(parts.query) is not None
