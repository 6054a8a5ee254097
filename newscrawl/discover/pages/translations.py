"""The same page in other languages, as it names them itself (`hreflang`)."""

from __future__ import annotations

from newscrawl.discover.addresses.urls import tidy
from newscrawl.discover.base import base_of, joined
from newscrawl.discover.pages.listing import parse_page


def translations(body: bytes, url: str, *, encoding: str | None = None) -> list[str]:
    """The addresses of a page's translations; editions of it for other countries are none."""
    tree = parse_page(body, encoding)
    if tree is None:
        return []
    start, own = base_of(tree, url), tidy(url)
    named: dict[str, str] = {}
    for link in tree.iter("link"):
        language = link.get("hreflang", "").strip().lower().partition("-")[0]
        address = tidy(joined(start, link.get("href", "")) or "")
        if address and language and language != "x" and "alternate" in link.get("rel", "").lower():
            named.setdefault(address, language)
    spoken = named.pop(own or "", "") or (tree.get("lang") or "").lower().partition("-")[0]
    return [address for address, language in named.items() if language != spoken]
