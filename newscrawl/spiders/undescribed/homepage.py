"""The first facts of an outlet that nobody has described: what the address of its home page tells."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from newscrawl.discover.addresses.urls import bare_host, tidy
from newscrawl.discover.identity import UrlFacts
from newscrawl.known.hostnames import country_of
from newscrawl.options import OptionError, refuse_copy, split_urls

_NO_NAME = re.compile(r"[^\w.-]+")
"""What the name of a folder has not: the host of an outlet may be [::1]:8000."""


def facts_of(named: str) -> dict[str, Any]:
    """The facts for a spider's class from the address that a person named; raises OptionError where it is
    none, or several.
    """
    home = tidy(named)
    if home is None:
        raise OptionError(
            "-a url=... must name the home page of the outlet, like -a url=https://example.org/"
        )
    if len(urls := split_urls(named)) > 1:
        raise OptionError(f"-a url={' '.join(urls)}: name one home page; each outlet has its own run")
    refuse_copy(urls[0])
    host = urlsplit(home).netloc
    domain = bare_host(host)
    return {
        "name": _NO_NAME.sub("-", domain).strip("-"),
        "domain": domain,
        "outlet_name": domain,
        "country": country_of(host),
        "urls": UrlFacts(hosts=(host,)),
        "home": home,
    }
