"""Folders of a site in which page after page is no article: tags by the thousand, offers, results, profiles.

Their addresses look like those of articles, and a sitemap lists all of them. Where a run has seen enough of
such a folder, and nothing in it ever was an article, the rest waits for later runs, of which each sees some:
it may still come to hold one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from urllib.parse import urlsplit

from newscrawl.answers.verdicts import Verdict

_ENOUGH = 12
"""Pages of a folder that are no article, from which the others are left for later."""
_MOST = 100
"""Folders that are left for later at the most: each address that waits is held against all of them."""


class Barren:
    """The folders of one run. `holds_below` says whether the archive holds an article below an address."""

    def __init__(self, holds_below: Callable[[str], bool]) -> None:
        self._holds_below = holds_below
        self._vain: Counter[str] = Counter()
        self.folders: set[str] = set()
        """Those that are left for later, with their host before them."""

    def see(self, url: str, verdict: Verdict) -> None:
        """Take in that an address gave no article."""
        parts = urlsplit(url)
        folder = parts.path.rstrip("/").rpartition("/")[0]
        if verdict.state != "skipped" or not folder or parts.query:
            return
        place = f"{parts.netloc}{folder}"
        self._vain[place] += 1
        if self._vain[place] != _ENOUGH or len(self.folders) >= _MOST:
            return
        if not self._holds_below(f"{parts.scheme}://{place}/"):
            self.folders.add(place)
