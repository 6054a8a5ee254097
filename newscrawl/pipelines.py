"""The item road, in order: strip widgets, strip disclaimers, validate, decide and store.

Each pipeline only connects: what goes is decided by `newscrawl.clean`, what is new by `newscrawl.archive`.
Items that are no `Article` pass untouched, so that a spider of your own may yield other things as well.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any, Self

from scrapy.crawler import Crawler
from scrapy.exceptions import DropItem

from newscrawl.answers.revisit import MOST_EDITS
from newscrawl.answers.stories import ROLLING
from newscrawl.answers.verdicts import Verdict
from newscrawl.archive import EDITS, ArchiveError, Decision, Exchange, Pending
from newscrawl.archive.ledger.rows import COPY_OF, Visit
from newscrawl.clean import Rules, clean_article, load_rules
from newscrawl.items import Article
from newscrawl.queue import mixedup
from newscrawl.queue.movers import asked_first, has_moved_here, of_same_text, of_same_time
from newscrawl.replay.again import ReadingAgain
from newscrawl.road import DISCLAIMERS, WIDGETS, missing
from newscrawl.spiders.base import NewsSpider


class _CleanPipeline:
    """Takes one group of kinds out of an article's blocks."""

    kinds: frozenset[str]

    def __init__(self, rules: Rules) -> None:
        self.rules = rules

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Rules come with newscrawl and from the files that CLEAN_RULES_FILES names."""
        return cls(load_rules(crawler.settings.getlist("CLEAN_RULES_FILES")))

    def process_item(self, item: Any) -> Any:
        """Strip the kinds of this pipeline; what goes is kept in `removed`. Of an article that was taken away
        there is nothing to clean, nor does its text break off.
        """
        if isinstance(item, Article) and item.change != "removed":
            clean_article(item, item.outlet.id if item.outlet else None, kinds=self.kinds, rules=self.rules)
        return item


class StripWidgetsPipeline(_CleanPipeline):
    """Subscription widgets, promotions, share bars, related links, credits: everything that is no
    disclaimer.
    """

    kinds = WIDGETS


class StripDisclaimersPipeline(_CleanPipeline):
    """Statements about the story leave the body and become data."""

    kinds = DISCLAIMERS


class _SpiderPipeline:
    """A pipeline that tells the spider's run how an article ended."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy makes the pipeline with the crawler, whose spider holds the archive."""
        return cls(crawler)

    @property
    def spider(self) -> NewsSpider | None:
        """The spider of this crawl, where it is one of ours."""
        return self.crawler.spider if isinstance(self.crawler.spider, NewsSpider) else None


class ValidatePipeline(_SpiderPipeline):
    """Refuses what cannot be an article: nothing to call it by, or nothing in it."""

    def process_item(self, item: Any) -> Any:
        """Drop an article with neither headline nor text; the ledger says so."""
        reason = missing(item) if isinstance(item, Article) and item.change != "removed" else None
        if reason is None:
            return item
        if self.spider:
            verdict = Verdict("skipped", reason, "answered", item.provenance.http_status)
            self.spider.intake.settle(item.id, verdict)
        raise DropItem(f"{item.url}: {reason}", log_level="DEBUG")


class ArchivePipeline(_SpiderPipeline):
    """Decides whether an article is new and stores it; what is unchanged goes no further."""

    def open_spider(self) -> None:
        """Have the archive read what it holds with today's code, where something differs from that."""
        if (spider := self.spider) is not None:
            rules = tuple(self.crawler.settings.getlist("CLEAN_RULES_FILES"))
            spider.archive.reads_again = ReadingAgain(
                spider.archive.path, lambda: spider.facts_for(spider.outlet), rules
            )

    async def process_item(self, item: Any) -> Any:
        """Store the article; an archive that cannot be written stops the run."""
        if not isinstance(item, Article) or not self.spider:
            return item
        key = item.id
        # Pages that came together are all read before the first is stored: each of the two goes quicker when
        # it is done several times in a row, because the processor has what it needs at hand.
        await asyncio.sleep(0)
        try:
            outcome = self._store(key, item, self.spider)
        except ArchiveError as error:
            self.spider.write_failed(error)
            raise DropItem(str(error), log_level="DEBUG") from error
        if outcome is None:
            raise DropItem(
                f"{item.url}: is a copy, or waits for the address it may have moved from", log_level="DEBUG"
            )
        self.spider.intake.stored(key, outcome)
        if outcome == "unchanged":
            raise DropItem(f"{item.url}: unchanged", log_level="DEBUG")
        return item

    @staticmethod
    def _store(key: str, item: Article, spider: NewsSpider) -> Decision | None:
        """Store an article that came from the URL `key`; None for a copy of another one, and where that is to
        be asked for first.

        Its page goes into the WARC when it makes or changes a record, and the record points there.
        """
        held, archive = spider.intake.held, spider.archive
        exchange = spider.intake.exchanges.pop(key, None)
        further = spider.intake.further.pop(key, [])
        until_now = held.history(key)
        decision = spider.intake.whose.tell_apart(key, until_now, item, held)
        if decision == "new":
            before = of_same_time(spider.intake, key, item)
            if has_moved_here(spider.intake, key, item, before):
                until_now = held.history(key)
                decision = spider.intake.whose.tell_apart(key, until_now, item, held)
            elif _is_known(key, item, spider, before):
                return None
        if isinstance(decision, Verdict):
            spider.intake.settle(key, decision)
            return None
        if exchange and (decision != "unchanged" or archive.lacks_page(item.id)):
            _keep_pages(item, spider, exchange, further)
        edited = decision in EDITS
        held.learn(until_now, edited=edited)
        if item.type in ROLLING and decision != "unchanged":
            until_now = until_now._replace(edits=MOST_EDITS)
        return archive.store(key, item, due=held.next_look(until_now, item.date_published, edited=edited))


def _keep_pages(
    item: Article, spider: NewsSpider, exchange: Exchange, further: Sequence[Exchange | None]
) -> None:
    """Put an article's pages into the WARC, behind a robots.txt that is not there yet, and point to them."""
    archive = spider.archive
    while spider.intake.robots:
        archive.keep(spider.intake.robots.pop())
    exchange.metadata = {**(item.provenance.via or {}), "id": item.id}
    item.provenance.warc = archive.keep(exchange)
    for page, its in zip(item.provenance.further_pages, further, strict=True):
        if its:
            its.metadata = {"id": item.id}
            page.warc = archive.keep(its)


def _is_known(key: str, item: Article, spider: NewsSpider, of_its_time: Visit | None) -> bool:
    """Whether a new article is one that is held of another address; or may be, so that it waits for that."""
    intake = spider.intake
    same = of_same_text(intake, key, item)
    row = Pending(key=key, url=item.url, via=item.provenance.via or {})
    if same and mixedup.is_mixed_up(intake, row, item):
        return True
    before = same or of_its_time
    if before is None:
        return False
    original = before.pending.key
    held = intake.held.current(original)
    if same and held and intake.copies.are_one(original, intake.held.record(held), key, item, spider.urls):
        why = f"{COPY_OF}{original}"
        intake.settle(key, Verdict("duplicate", why, "answered", item.provenance.http_status))
        return True
    first = asked_first(intake, key, item, before)
    if first:
        spider.look_at(first)
    return first is not None
