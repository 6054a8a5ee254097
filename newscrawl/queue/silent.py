"""Which sources of a run gave nothing. An index of sitemaps gives nothing where none of these has ever listed
an article: some sites name one of their pages, pictures and sections alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from newscrawl.discover.documents.sitemaps import lists_articles
from newscrawl.discover.found import Child


class Silent:
    """What gave nothing in this run; one that waits for its sitemaps is not silent yet."""

    def __init__(self) -> None:
        self._urls: set[str] = set()
        self._vain: set[str] = set()
        self._waits: dict[str, set[str]] = {}

    def leads(self, index: str, children: Iterable[Child]) -> None:
        """An index was read. One of its sitemaps that this run does not ask may have listed something."""
        named = {child.url for child in children if lists_articles(child.url) is not False}
        self._waits[index] = named - self._vain
        self._settle(index)

    def add(self, url: str, *, ever: bool) -> None:
        """A source gave nothing; `ever` tells whether it has listed an article in any run."""
        self._urls.add(url)
        if not ever and url not in self._vain:
            self._vain.add(url)
            for index, waits in self._waits.items():
                if url in waits:
                    waits.discard(url)
                    self._settle(index)

    def _settle(self, index: str) -> None:
        if not self._waits[index]:
            self.add(index, ever=False)

    def are(self, urls: Collection[str]) -> bool:
        """Whether all of these gave nothing."""
        return self._urls.issuperset(urls)

    def led_on(self, url: str) -> bool:
        """Whether a source led to others."""
        return url in self._waits
