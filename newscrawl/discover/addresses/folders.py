"""The folder of a host that an outlet has, where the rest of the host is not the outlet's.

The news of a university stand at `/news/`, the English edition of a paper at `/en/`: who names that address
means what is below it. Some home pages have an address like that and their articles elsewhere (`/home/`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

_ENOUGH = 4
"""Articles below the home page that make its folder the outlet's."""


def folder_of(home: str, articles: Iterable[str]) -> str:
    """The folder, with slashes around it; empty where the outlet has the whole host."""
    parts = urlsplit(home)
    folder = f"/{parts.path.strip('/')}/"
    if folder == "//" or parts.query or "." in folder.rstrip("/").rpartition("/")[2]:
        return ""
    below = sum(1 for url in set(articles) if urlsplit(url).path.startswith(folder))
    return folder if below >= _ENOUGH else ""


def is_below(url: str, folder: str) -> bool:
    """Whether an address is that of a folder, or of what is below it; any is, where there is no folder."""
    return not folder or f"{urlsplit(url).path.rstrip('/')}/".startswith(folder)


def outside(folder: str) -> str:
    """A pattern of the paths of a host that are not in a folder, for `UrlFacts.reject`."""
    return rf"^(?!{re.escape(folder)})"
