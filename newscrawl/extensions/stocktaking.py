"""What only the end of a run can tell: which sources were silent, what was asked for in vain, who is to rest.

It goes into the run's tally, from which its exit status is judged.
"""

from __future__ import annotations

from newscrawl.archive.files import Files
from newscrawl.archive.ledger.coverage import Coverage
from newscrawl.queue.listings import OLDER
from newscrawl.spiders.base import NewsSpider


def take_stock(spider: NewsSpider) -> None:
    """Note it, as long as the archive can be written. Raises ArchiveError where it cannot."""
    silent = spider.archive.ledger.silent_sources(spider.archive.run)
    spider.intake.tally.silent_sources = [url for url in silent if not spider.led_on(url)]
    _count_in_vain(spider)
    _let_rest(spider)
    if not (spider.intake.tally.answered or spider.intake.options.urls):
        spider.archive.ledger.give_back_tries()  # an outage of weeks is no fault of those that wait
    for write in spider.before_close:
        write()


def _count_in_vain(spider: NewsSpider) -> None:
    """Tell what was asked for, or passed over, in vain, now or for long, and that most held is gone."""
    archive, intake = spider.archive, spider.intake
    runs = archive.ledger.runs
    intake.tally.most_gone = runs.found_most_gone(archive.ledger.run_id)
    if archive.ledger.holdings.empty():
        intake.tally.barren = intake.issued
        skipped = archive.ledger.run_counts(archive.run).by_reason("skipped")
        intake.tally.too_old = 0 if intake.issued else skipped.get(OLDER, 0)
    if intake.options.urls:
        intake.tally.named_in_vain = _named_in_vain(spider)
    if intake.issued and not (intake.changes["new"] or intake.options.urls or _holds_some_of_past(spider)):
        intake.tally.nothing_new = intake.passed_over.in_vain()
    if not intake.changes["new"]:
        intake.tally.without_news = runs.without_news(archive.ledger.run_id, archive.started)


def _named_in_vain(spider: NewsSpider) -> int:
    """How many articles were asked for by their addresses, where all were and each gave nothing: no article,
    nor another address of one.
    """
    intake, state = spider.intake, spider.archive.ledger.state
    named = {key: state(key) for key in intake.asked_for}
    if intake.issued < len(named) or any(row and row.state == "duplicate" for row in named.values()):
        return 0
    return 0 if any(map(intake.held.current, named)) else len(named)


def _holds_some_of_past(spider: NewsSpider) -> bool:
    """Whether an article of the past that a run asked for is held; many of its pages may be gone."""
    since, until = spider.intake.options.period
    return since is not None and Coverage(spider.archive.ledger, since, until).holds()


def _let_rest(spider: NewsSpider) -> None:
    """Leave alone from now on who refused this run; the next runs read it from a file."""
    tally, resting = spider.intake.tally, spider.resting
    if tally.was_refused:
        resting.begin()
    resting.save(Files())
    tally.left_alone = resting.lines()
