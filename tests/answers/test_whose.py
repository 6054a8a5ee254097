"""Whose page answers at the address of an article that is held."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newscrawl.answers.held import Held
from newscrawl.answers.standins import ELSEWHERE
from newscrawl.answers.verdicts import Verdict
from newscrawl.answers.whose import CUT, IN_TURN, STALE, Whose, is_cut
from newscrawl.archive import Archive
from newscrawl.archive.ledger.runs import CUT_DOWN
from newscrawl.discover.identity import UrlFacts, identify
from newscrawl.items import Access, Article, Correction
from tests.archive.world import Clock, open_archive

SITE = "https://example.org"
MILL = f"{SITE}/news/mill-of-the-valley-starts-its-second-shift-7101.html"
FERRY = f"{SITE}/news/ferry-is-back-between-both-banks-7102.html"
TEXTS = {
    MILL: "The mill of the valley has started a second shift and spins forty bales a day since Friday.",
    FERRY: "Passengers crossed the river again after high water had washed away a pier some days before.",
}
HEADLINES = {MILL: "Mill of the valley starts its second shift", FERRY: "Ferry is back between both banks"}
DAY, LATER = "2026-11-20T08:00:00Z", "2026-11-24T08:00:00Z"
URLS = UrlFacts(hosts=("example.org",))


def key_of(url: str) -> str:
    identity = identify(url, URLS, "e", trusted=True)
    assert identity
    return identity.key


def page(of: str, at: str, **more: Any) -> Article:
    """The page of an article, served at an address."""
    more = {"date_published": DAY, "canonical_url": of, "headline": HEADLINES[of], **more}
    return Article(id=key_of(at), url=at, article_body=TEXTS[of], **more)


class World:
    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self.held = Held(archive, Clock())
        self.whose = Whose(archive, "e", URLS)

    def serve(self, article: Article) -> str:
        """What becomes of a page: the change and the id, or why it is none."""
        key = key_of(article.url)
        decision = self.whose.tell_apart(key, self.held.history(key), article, self.held)
        if isinstance(decision, Verdict):
            return decision.reason
        self.archive.store(key, article)
        return f"{decision} {article.id.removeprefix(key) or 'itself'}"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    archive = open_archive(tmp_path)
    yield World(archive)
    archive.abandon()


def test_the_page_of_another_article_changes_nothing(world: World) -> None:
    assert world.serve(page(MILL, MILL)) == "new itself"
    assert world.serve(page(FERRY, MILL)) == ELSEWHERE, "of one that is not known"
    assert world.serve(page(FERRY, FERRY)) == "new itself"
    assert world.serve(page(FERRY, MILL)) == ELSEWHERE
    assert world.serve(page(FERRY, MILL, canonical_url=None)) == ELSEWHERE, "its text tells"
    assert world.serve(page(MILL, MILL)) == "unchanged itself"


def test_two_articles_that_wait_to_be_asked_for_and_whose_pages_are_mixed_up_stay(world: World) -> None:
    for url in (MILL, FERRY):
        assert world.serve(page(url, url)) == "new itself"
    for url in (MILL, FERRY):
        world.archive.mark(key_of(url), "pending", "lastmod")
    assert world.serve(page(FERRY, MILL, canonical_url=MILL)) == ELSEWHERE
    assert world.serve(page(MILL, FERRY, canonical_url=FERRY)) == ELSEWHERE


def test_an_article_that_is_rewritten_may_name_the_address_of_another(world: World) -> None:
    """As templates do that write one address on all pages."""
    assert world.serve(page(FERRY, FERRY)) == "new itself"
    assert world.serve(page(MILL, MILL, canonical_url=FERRY)) == "new itself"
    rewritten = page(MILL, MILL, canonical_url=FERRY)
    rewritten.headline, rewritten.article_body = (
        "Spinners go on strike",
        "Nobody came to work on Monday. " * 9,
    )
    assert world.serve(rewritten) == "updated itself"


def test_an_address_is_given_to_another_story_and_back(world: World) -> None:
    assert world.serve(page(MILL, MILL)) == "new itself"
    other = page(FERRY, MILL, canonical_url=None, date_published=LATER)
    assert world.serve(other) == "new ~2"
    assert other.quality == ["url_reused"]
    longer = page(MILL, MILL)
    longer.article_body += " By evening all of them had gone home over the new bridge."
    assert world.serve(longer) == "updated itself"
    assert longer.quality == []


def test_a_page_of_which_the_end_is_missing_takes_nothing_away(world: World) -> None:
    assert world.serve(page(MILL, MILL)) == "new itself"
    cut = page(MILL, MILL, cut=True)
    cut.article_body = cut.article_body[:50]
    assert world.serve(cut) == CUT
    shorter = page(MILL, MILL)
    shorter.article_body = cut.article_body
    assert world.serve(shorter) == "updated itself", "its page is whole"


def test_a_page_that_never_closes_may_have_a_correction_or_be_opened(world: World) -> None:
    """HTML lets the end tags go, and minifiers take them away."""
    assert world.serve(page(MILL, MILL, cut=True, access=Access(level="locked"))) == "new itself"
    assert world.serve(page(MILL, MILL, cut=True, access=Access(level="free"))) == "updated itself"
    correction = Correction(kind="correction", text="An earlier version said thirty bales.")
    assert world.serve(page(MILL, MILL, cut=True, corrections=[correction])) == "corrected itself"


def test_a_page_that_shows_only_a_few_words_now_takes_nothing_away(world: World) -> None:
    """As where a wall is put up before an article that was free. It is taken down again."""
    assert world.serve(page(MILL, MILL)) == "new itself"
    locked = page(MILL, MILL, access=Access(level="locked", truncated=True))
    locked.article_body = locked.article_body[:40] + " …"
    assert world.serve(locked) == CUT_DOWN
    assert world.serve(page(MILL, MILL)) == "unchanged itself"
    ferry = page(FERRY, FERRY, access=Access(level="locked", truncated=True))
    ferry.article_body = ferry.article_body[:40]
    assert world.serve(ferry) == "new itself"
    assert world.serve(page(FERRY, FERRY)) == "updated itself"


def test_a_page_of_yesterday_that_a_cache_has_kept_is_no_revision(world: World) -> None:
    def edited(more: str, hour: int) -> Article:
        made = page(MILL, MILL, date_modified=f"2026-11-20T{hour}:00:00Z")
        made.article_body += more
        return made

    longer = " By evening all of them had gone home over the new bridge."
    assert world.serve(edited("", 10)) == "new itself"
    assert world.serve(edited(longer, 12)) == "updated itself"
    assert world.serve(edited("", 10)) == STALE
    assert world.serve(edited(" Nobody says why and until when.", 11)) == "updated itself", "no copy"
    assert world.serve(edited(longer, 12)) == "updated itself"
    assert world.serve(edited("", 14)) == "updated itself", "it was taken back"


def test_a_page_that_shows_two_headlines_in_turn_has_three_revisions(world: World) -> None:
    other = {"headline": "Second shift starts at the mill of the valley"}
    assert world.serve(page(MILL, MILL)) == "new itself"
    assert world.serve(page(MILL, MILL, **other)) == "headline itself"
    assert world.serve(page(MILL, MILL)) == "headline itself"  # an edit undone, perhaps
    for _ in range(2):
        assert world.serve(page(MILL, MILL, **other)) == IN_TURN
        assert world.serve(page(MILL, MILL)) == "unchanged itself"
    assert world.serve(page(MILL, MILL, headline="Mill of the valley stops again")) == "headline itself"
    assert world.serve(page(MILL, MILL)) == "headline itself"
    assert world.serve(page(MILL, MILL, date_modified=DAY, **other)) == IN_TURN


def test_a_text_that_says_it_is_newer_is_a_revision_however_often_it_was_there(world: World) -> None:
    for day, headline in enumerate(["First shift", "Second shift"] * 3, 20):
        stamp = f"2026-11-{day}T08:00:00Z"
        assert world.serve(page(MILL, MILL, headline=headline, date_modified=stamp)) != IN_TURN


def test_a_page_that_is_opened_again_is_a_revision(world: World) -> None:
    for level in ("free", "locked", "free"):
        assert world.serve(page(MILL, MILL, access=Access(level=level))) in ("new itself", "updated itself")


def test_what_closes_neither_its_body_nor_itself_may_be_cut() -> None:
    assert is_cut(b"<html><body><p>The mill of the valley")
    assert not is_cut(b"<html><body><p>The mill</p></BODY></HTML>\n<!-- served in 3 ms -->")
    assert not is_cut(b"<html><body><p>The mill</p></body>")
