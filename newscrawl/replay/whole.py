"""Records of anybody's WARC; of an article in several pages one.

Pages are read as they come, but for the few that go on or may be further ones: these wait until all files
were looked through, as nobody knows before which of an article's pages are there. Then a first page is read
with those after it, and what is left over by itself.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass, replace

from newscrawl.archive.warc.read import ReplayError
from newscrawl.extract.joined import is_another, join
from newscrawl.extract.nextpage import MORE_PAGES, MOST_PAGES, is_page, may_be_further, next_page
from newscrawl.items import Article, FurtherPage
from newscrawl.replay.foreign import Page, Pages
from newscrawl.replay.made import answer_of, facts_of, mark_lost, place_of, record_of
from newscrawl.replay.mementos import archived_at, served_at
from newscrawl.replay.pool import spread
from newscrawl.replay.reader import PageRead, begin
from newscrawl.replay.waiting import Waiting, Waits
from newscrawl.road import read_answer

_READ = PageRead(None, "a further page, read with its first")


@dataclass(frozen=True, slots=True)
class Whole:
    """A first page and those after it; `lacks` says that the last one goes on at a page that is not there."""

    first: Page
    further: tuple[Page, ...] = ()
    lacks: bool = False


def records(pages: Pages, jobs: int, rules: tuple[str, ...]) -> Generator[PageRead, None, None]:
    """What each of the pages gave, read by `jobs` processes; articles that go on come last.

    Raises ArchiveUnwritable where there is no room for a temporary file.
    """
    with closing(Waiting()) as waiting:
        for result in spread(read_page, pages, jobs, begin=begin, given=(rules,)):
            if isinstance(result, Waits):
                waiting.add(result)
            else:
                yield result
        for turn in waiting.TURNS:
            wholes = (_whole(one, waiting, pages) for one in waiting.alone(turn))
            for result in spread(read_whole, wholes, jobs, begin=begin, given=(rules,)):
                for url in result.further:
                    waiting.join(url)
                yield result
        yield from (replace(_READ, url=one.url, place=place_of(one.page)) for one in waiting.joined())


def _whole(one: Waits, waiting: Waiting, pages: Pages) -> Whole:
    """A page that waited with those after it that did, too."""
    facts = pages.facts_of(one.url)
    further: list[Page] = []
    address = one.next_page
    while address and len(further) + 1 < MOST_PAGES:
        number = len(further) + 2
        found = waiting.find(address, one.date)
        if found is None or not is_page(one.url, found.url, number):
            break
        try:
            _, response = answer_of(found.page)
        except ReplayError:
            break
        further.append(replace(found.page, facts=facts))
        address = next_page(response.body, one.url, number, found.url)
    return Whole(replace(one.page, facts=facts), tuple(further), address is not None)


def read_page(page: Page) -> PageRead | Waits:
    """Read one page of a WARC, if it has to wait for no other."""
    url = ""
    try:
        headers, response = answer_of(page)
        url = response.url
        going_on, further = next_page(response.body, response.url), may_be_further(response.url)
        if going_on or further:
            return Waits(page, response.url, headers.get("warc-date", ""), going_on, further)
        return replace(record_of(page, headers, response), url=url, place=place_of(page))
    except (ReplayError, ValueError) as error:
        return PageRead(None, str(error), fault=True, url=url, place=place_of(page))


def read_whole(whole: Whole) -> PageRead:
    """Read an article with its further pages."""
    used, url, place = list[str](), "", place_of(whole.first)
    try:
        headers, response = answer_of(whole.first)
        url = response.url
        result = record_of(
            whole.first, headers, response, lambda article: used.extend(_added(article, whole))
        )
    except (ReplayError, ValueError) as error:
        return PageRead(None, str(error), fault=True, url=url, place=place)
    return replace(result, further=tuple(used) if result.article else (), url=url, place=place)


def _added(article: Article, whole: Whole) -> Iterator[str]:
    """Add the further pages of an article; gives the addresses of those that need no record of their own.

    One that repeats what was read before needs none either, and ends the article, as any other that adds
    nothing.
    """
    for page in whole.further:
        headers, response = answer_of(page)
        further = read_answer(response, facts_of(page, response), served_at(headers)).article
        if further is None or is_another(article, further):
            return
        yield response.url
        if not join(article, further):
            return
        added = FurtherPage(url=response.url, archived_at=archived_at(headers), warc=place_of(page))
        article.provenance.further_pages.append(added)
        mark_lost(article, response)
    if whole.lacks:
        article.quality.append(MORE_PAGES)
