"""Pages that say that they are copies: the article that they name is asked for before they are stored."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newscrawl.archive import Pending
from newscrawl.items import Article
from newscrawl.spiders.continued import WholeArticleSpider


class OriginalsSpider(WholeArticleSpider):
    """Has copies wait for their article."""

    def _whole(self, article: Article, row: Pending) -> Iterator[Any]:
        """As for any article; of a copy nothing, or the request for what it is a copy of."""
        may_wait = article.id == row.key and not article.provenance.further_pages
        before = self.intake.waits(row, article, self.urls) if may_wait else None
        if before is None:
            yield from super()._whole(article, row)
            return
        self.intake.exchanges.pop(row.key, None)
        yield from map(self._article_request, before)
