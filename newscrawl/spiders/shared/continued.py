"""Articles that are served in several pages are asked for to their end, and become one record.

The first page says where the article goes on (`extract.nextpage`), each further one whether it does
(`extract.joined`). Links that look so lead to the same page again at some sites, where comments or lists are
counted on: after a few of these such a host is asked for no more of their kind in this run.

An article waits for its last page as for its first: a run that ends before leaves it pending, and one of
whose pages gave no answer has failed and is tried again. A page that cannot be had in the end leaves a record
with a flag. What the archive holds with more pages than are had now stays as it is, until the site has said
a few times that they are no more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.http import Response
from twisted.python.failure import Failure

from newscrawl import extract
from newscrawl.answers import verdicts
from newscrawl.answers.landing import is_door
from newscrawl.answers.refusals import LeftAlone
from newscrawl.answers.verdicts import Verdict
from newscrawl.archive import TRIES, Pending
from newscrawl.archive.ledger.rows import AS_HELD
from newscrawl.extract.nextpage import MORE_PAGES, MOST_PAGES, next_number
from newscrawl.items import Article
from newscrawl.road import read_answer
from newscrawl.spiders.shared.fetched import ARTICLE_PRIORITY, ArticleSpider

FURTHER_PRIORITY = ARTICLE_PRIORITY + 1
"""Above that of other articles: what was begun is held in memory until it is whole."""
_VAIN = 3
"""Links of a host and kind that led to no further page, and none that did, until they are left alone."""

_MEANT = frozenset({401, 402, 403, 451})
"""Statuses by which a site says that this page is not for everyone. Of others it may think better."""


class WholeArticleSpider(ArticleSpider):
    """Asks for the further pages of articles."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._vain: Counter[tuple[str, bool]] = Counter()

    def _whole(self, article: Article, row: Pending) -> Iterator[Any]:
        """The article, or the request for its next page."""
        if article.next_page is None:
            yield article
            return
        request = Request(
            article.next_page,
            meta={"depth_reset": True},
            callback=self.parse_further,
            errback=self.further_failed,
            cb_kwargs={"row": row, "article": article},
            priority=FURTHER_PRIORITY,
            dont_filter=True,
        )
        kind = _kind(article, article.next_page)
        if next_number(article) > MOST_PAGES or self._too_long(request):
            yield _lacking(article)
        elif self._vain[kind] >= _VAIN and not self._holds_more(article):
            yield article
        else:
            yield request

    def parse_further(self, response: Response, row: Pending, article: Article) -> Iterator[Any]:
        """A further page was answered: its text is added, and the one after it asked for."""
        if self.intake.tally.write_fault:
            return
        self.intake.answered()
        asked = article.next_page or ""
        kind = _kind(article, asked)
        further = read_answer(response, self.facts_for(self.outlet), self.clock()).article
        if extract.goes_on(article, further, response.body):
            self._vain[kind] = -MOST_PAGES
            self.intake.further.setdefault(article.id, []).append(response.meta.get("exchange"))
            yield from self._whole(article, row)
        elif is_door(asked, response.url):
            yield from self._ended(article, Verdict("refused", "leads to a door", "door", response.status))
        else:
            self._vain[kind] += 1
            yield from self._ended(article, Verdict("gone", "not of the article", "answered"))
        yield from self._next_articles()

    def further_failed(self, failure: Failure) -> Iterator[Any]:
        """A further page gave no usable answer."""
        if self._is_over(failure):
            return
        verdict = verdicts.of_failure(failure.value)
        yield from self._ended(verdicts.request_of(failure).cb_kwargs["article"], verdict)
        if not isinstance(failure.value, LeftAlone):
            self._count(verdict)
        yield from self._next_articles()

    def _ended(self, article: Article, verdict: Verdict) -> Iterator[Article]:
        """The next page of an article was not had: it is taken as it is, or waits for another answer.

        "gone" is what the site says of the page, and the article is whole without it.
        """
        held_more = self._holds_more(article)
        known = self.archive.ledger.state(article.id)
        waits = held_more or (self.intake.held.current(article.id) is None and _is_passing(verdict))
        why = f"page {next_number(article)}: {verdict.reason}"
        if waits and (known.tries if known else 0) + 1 < TRIES:
            self._forget(article)
            self.intake.settle(article.id, Verdict("failed", why, verdict.cause, verdict.http_status))
        elif held_more and verdict.state == "failed":
            self._forget(article)
            self.intake.held.as_before(article.id, verdict.http_status, f"{AS_HELD}{why}")
        elif verdict.state == "gone" and not held_more:
            yield article
        else:
            yield _lacking(article)

    def _holds_more(self, article: Article) -> bool:
        """Whether the archive holds an article with more pages than were had until now."""
        held = self.intake.held.current(article.id)
        record = self.intake.held.record(held) if held else {}
        further = record.get("provenance", {}).get("further_pages", ())
        return len(further) > len(article.provenance.further_pages)

    def _forget(self, article: Article) -> None:
        self.intake.exchanges.pop(article.id, None)
        self.intake.further.pop(article.id, None)
        self.intake.landed(article.id)


def _kind(article: Article, link: str) -> tuple[str, bool]:
    """Links that are vain together: of a host, by whether the number of the page stands in their query."""
    there = urlsplit(link)
    return there.netloc, there.query != urlsplit(article.url).query


def _is_passing(verdict: Verdict) -> bool:
    """Whether a fault may be over in a later run: a site that forbids a page, or its robots.txt, means it."""
    if verdict.state == "refused":
        return verdict.http_status not in _MEANT and verdict.cause != "door"
    return verdict.state == "failed"


def _lacking(article: Article) -> Article:
    """An article whose record lacks a part of it, and says so."""
    article.quality.append(MORE_PAGES)
    return article
