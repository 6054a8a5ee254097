"""Against which address a page's relative links resolve: that of its `<base>`, where it has one."""

from __future__ import annotations

from urllib.parse import urljoin

from lxml import html


def base_of(tree: html.HtmlElement, url: str) -> str:
    """The base of a page that is at `url`; the page's own address where `<base>` is none."""
    base: str = next((element.get("href") for element in tree.iter("base") if "href" in element.attrib), "")
    try:
        return urljoin(url, base.strip())
    except ValueError:
        return url


def joined(base: str, href: str) -> str | None:
    """The address that a link leads to, None for one that is none."""
    try:
        return urljoin(base, href.strip())
    except ValueError:
        return None
