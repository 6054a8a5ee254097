"""Feeds whose items lead through a counting service, which sends on to the article.

Such a service has a host of its own, and mostly the item names the article nowhere else. So where most of a
feed leads to one other host, its items are asked for there, and count as what they lead to. A feed of
somebody else's articles looks the same until then: a page that answers there itself is not the outlet's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from urllib.parse import urlsplit

from newscrawl.discover.found import Found
from newscrawl.discover.identity import OTHER_HOST, UrlFacts, why_not

_ENOUGH = 3
"""Items that lead to one host from which it may be that of a service."""


def service_of(listed: Sequence[Found], urls: UrlFacts) -> str:
    """The host through which most of what a feed lists is counted; empty where there is none."""
    if urls.article is not None:
        return ""
    others = Counter(urlsplit(one.url).netloc for one in listed if _is_elsewhere(one, urls))
    host, count = max(others.items(), key=lambda told: told[1], default=("", 0))
    return host if count >= _ENOUGH and 2 * count > len(listed) else ""


def _is_elsewhere(one: Found, urls: UrlFacts) -> bool:
    return one.kind == "feed" and why_not(one.url, urls, trusted=True) == OTHER_HOST
