"""One article under two addresses: pages that name the same canonical address and tell the same.

A canonical address alone proves nothing: at some sites every page names the front page, or the article that
its template was copied from. So it only says where to look, and headline and text decide. An article that the
archive has under its own id keeps it, whatever its page names one day.
"""

from __future__ import annotations

from newscrawl.archive import Archive, Revision
from newscrawl.archive.decide import content_hash, normalise
from newscrawl.discover.identity import UrlFacts, identify
from newscrawl.items import Article
from newscrawl.stories import is_the_same_text


class Twins:
    """What a run knows of articles that name another address than their own."""

    def __init__(self, archive: Archive, outlet: str) -> None:
        self._archive, self._outlet = archive, outlet
        self._first: dict[str, str] = {}

    def of(self, key: str, article: Article, urls: UrlFacts) -> str | None:
        """The id under which the archive has the article that a new address gave; None where it has not."""
        named = self._named(article, urls) or key
        others = (named, self._first.get(named))
        if others == (key, None) or self._archive.current(key):
            return None
        for other in others:
            held = self._archive.current(other) if other and other != key else None
            if held and self._is_one(held, article):
                return held.article_id
        if named != key:
            self._first.setdefault(named, key)
        return None

    def _named(self, article: Article, urls: UrlFacts) -> str | None:
        """The key of the article whose address the page names as its canonical one."""
        if not article.canonical_url or article.canonical_url == article.url:
            return None
        identity = identify(article.canonical_url, urls, self._outlet)
        return identity.key if identity else None

    def _is_one(self, held: Revision, article: Article) -> bool:
        if held.change == "removed":
            return False
        if held.content_hash == content_hash(article.headline, article.article_body):
            return True
        record = self._archive.record(held)
        headline = normalise(record.get("headline") or "")
        same_headline = bool(headline) and headline == normalise(article.headline or "")
        return same_headline and is_the_same_text(record.get("article_body") or "", article.article_body)
