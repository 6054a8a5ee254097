"""Whether cleaning left anything of an article: some pages turn out to be none only then."""

from __future__ import annotations

from newscrawl.extract.kind.reasons import FRONT
from newscrawl.extract.markup.addresses import is_root
from newscrawl.items import Article

_OPEN = ("unknown", "free")


def nothing_left(article: Article) -> str | None:
    """The reason why a cleaned record is none after all: its text was that of a form, or of a notice.

    What tells a day, is said to be an article, or shows that it is locked stays one.
    """
    if article.article_body or article.access.level not in _OPEN:
        return None
    if is_root(article.url):
        return FRONT
    if article.date_published:
        return None
    stated = "json-ld" in article.provenance.sources.values()
    return None if stated else "the page has no text but what is cleaned away"
