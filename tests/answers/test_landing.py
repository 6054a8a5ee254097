"""Where an article's address led: to the article, up, or to a door."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from scrapy import Request
from scrapy.http import HtmlResponse

from newscrawl.answers.held import Held
from newscrawl.answers.landing import article_at, gate_of, land
from newscrawl.archive import Archive, Pending
from newscrawl.discover.identity import UrlFacts, identify
from newscrawl.items import Article, Outlet
from newscrawl.road import Facts
from tests import unknown

SITE = "https://www.example.org"
SHORT = f"{SITE}/mill/"
TITLE = unknown.headline(0)
NOW = datetime(2026, 11, 26, tzinfo=UTC)
DATED = unknown.article(0).body.decode()
UNDATED = DATED.replace("datePublished", "dateUnsure")
NOTHING = "<html><body><h1>Log in</h1><form><input name='user'></form></body></html>"
DOOR = """<html><body><h1>Log in</h1><p>The stories of this paper are read by its members, who may come in
here with the name that they chose.</p><form><input type="password"></form></body></html>"""
ANY = UrlFacts(hosts=("www.example.org",))
NUMBERED = UrlFacts(article=r"/story-(?P<id>\d+)$", hosts=("www.example.org",))


@pytest.fixture
def held(tmp_path: Path) -> Iterator[Held]:
    archive = Archive.open(tmp_path, "e", now=lambda: NOW)
    yield Held(archive, lambda: NOW, listings=[f"{SITE}/world"])
    archive.abandon()


def row(asked: str, title: str | None = None, **via: str) -> Pending:
    identity = identify(asked, UrlFacts(), "e", trusted=True)
    assert identity
    return Pending(key=identity.key, url=asked, via={"title": title, **via} if title else dict(via))


def outcome(held: Held, one: Pending, url: str, page: str, reason: int, urls: UrlFacts = ANY) -> str:
    """The state that the row ends in; "article" where the page is taken for one."""
    request = Request(url, meta={"redirect_reasons": [reason], "redirect_urls": [one.url]})
    response = HtmlResponse(url, body=page.encode(), encoding="utf-8", request=request)
    facts = Facts(outlet=Outlet(id="e", name="E", domain="example.org"), urls=urls)
    found = article_at(land(one, url, urls, "e", held), one, response, facts, NOW, held)
    return "article" if isinstance(found, Article) else found.state


@pytest.mark.parametrize(
    ("asked", "url", "title", "page", "reason", "state"),
    [
        (f"{SITE}/?p=123", SHORT, None, DATED, 301, "gone"),
        (f"{SITE}/2026/mill", f"{SITE}/2026/best-of", None, DATED, 302, "failed"),
        (f"{SITE}/news/mill", f"{SITE}/404", TITLE, NOTHING, 302, "gone"),
        (f"{SITE}/news/mill", f"{SITE}/error/not-found.html", TITLE, NOTHING, 302, "gone"),
        (f"{SITE}/?p=123", SHORT, TITLE, UNDATED, 301, "article"),
        (f"{SITE}/?p=123", SHORT, None, UNDATED, 301, "gone"),
        (f"{SITE}/?p=123", f"{SITE}/archives/123", None, UNDATED, 302, "article"),
        (f"{SITE}/news/12", f"{SITE}/news/12/mill", None, UNDATED, 302, "article"),
        (f"{SITE}/news/mill", f"{SITE}/mill", TITLE, UNDATED, 307, "article"),
        (f"{SITE}/news/mill", f"{SITE}/wartung", "Fire in the old town", DATED, 302, "failed"),
        (f"{SITE}/news/mill", f"{SITE}/wartung", "Fire in the old town", NOTHING, 302, "failed"),
        (f"{SITE}/news/mill", f"{SITE}/fault", None, NOTHING, 301, "gone"),
        (f"{SITE}/news/mill", f"{SITE}/login?next=x", TITLE, NOTHING, 302, "failed"),
        (f"{SITE}/news/mill", f"{SITE}/choose?to=%2Fnews%2Fmill", TITLE, DATED, 302, "failed"),
        (f"{SITE}/news/mill", f"https://sso.example.org/in?to={SITE}", TITLE, DATED, 303, "failed"),
        (f"{SITE}/news/mill", f"https://door.example/?u={SITE}/news/mill", TITLE, DATED, 302, "failed"),
        (f"{SITE}/news/mill", "https://partner.example/mill", TITLE, DATED, 302, "gone"),
        (f"{SITE}/news/mill", f"{SITE}/", TITLE, DATED, 302, "gone"),
        (f"{SITE}/news/mill", f"{SITE}/news/", TITLE, DATED, 302, "gone"),
        (f"{SITE}/news/mill", f"{SITE}/world/", TITLE, DATED, 302, "gone"),
        (f"{SITE}/a-story-of-the-old-mill-1", f"{SITE}/we-will-soon-be-back", TITLE, NOTHING, 302, "failed"),
        (f"{SITE}/a-story-of-the-old-mill-1", f"{SITE}/we-will-soon-be-back", TITLE, NOTHING, 301, "skipped"),
        (f"{SITE}/a-story-of-the-old-mill-1", f"{SITE}/a-story-of-a-new-mill", None, UNDATED, 302, "article"),
    ],
)
def test_where_it_led(
    held: Held, asked: str, url: str, title: str | None, page: str, reason: int, state: str
) -> None:
    assert outcome(held, row(asked, title), url, page, reason) == state


def test_a_listing_that_named_it(held: Held) -> None:
    for kind, state in (("section", "gone"), ("feed", "article")):
        listed = row(f"{SITE}/news/mill", TITLE, kind=kind, source=f"{SITE}/valley?page=2")
        assert outcome(held, listed, f"{SITE}/valley", DATED, 302) == state


def test_where_a_pattern_tells_what_an_article_is(held: Held) -> None:
    one = row(f"{SITE}/story-7", TITLE)
    assert outcome(held, one, f"{SITE}/story-8", DATED, 302, NUMBERED) == "article"
    assert outcome(held, one, f"{SITE}/mill", DATED, 301, NUMBERED) == "gone"
    assert outcome(held, one, f"{SITE}/mill", DATED, 302, NUMBERED) == "failed"


def test_an_address_that_answers_itself_is_the_one_that_was_asked_for(held: Held) -> None:
    """Even where today's facts know nothing of its host, as before the home page was read."""
    one = row("https://sport.example.org/mill")
    landing = land(one, one.url, ANY, "e", held)
    assert landing
    assert landing.key == one.key
    assert outcome(held, one, one.url, NOTHING, 302) == "skipped"
    assert outcome(held, one, one.url, DATED, 302) == "article"


def test_a_door_in_the_place_of_an_article_is_tried_again(held: Held) -> None:
    one = row(f"{SITE}/news/mill")
    assert outcome(held, one, one.url, DOOR, 302) == "failed"
    assert outcome(held, one, one.url, DOOR.replace("Log in", "The mill is sold"), 302) == "article"


def test_pages_at_one_path_are_told_apart_by_their_queries(tmp_path: Path) -> None:
    archive = Archive.open(tmp_path, "e", now=lambda: NOW)
    held = Held(archive, lambda: NOW, listings=[f"{SITE}/index.php?cat=7"])
    assert not held.leads_up(row(f"{SITE}/index.php?id=4811"), f"{SITE}/index.php?id=4812")
    assert held.leads_up(row(f"{SITE}/story-4811"), f"{SITE}/index.php?cat=7")
    archive.abandon()


@pytest.mark.parametrize(
    ("url", "reason", "is_gate"),
    [
        ("https://privacy.example.net/consent?back=https%3A%2F%2Fwww.example.org%2F", 302, True),
        ("https://consent.example.org/?back=%2F", 307, True),
        ("https://example.org/?from=http%3A%2F%2Fwww.example.org%2F", 302, False),
        ("https://www.example.net/?from=https%3A%2F%2Fwww.example.org%2F", 301, False),
        ("https://www.example.net/home?edition=world", 302, False),
    ],
)
def test_a_home_page_that_leads_to_another_site_which_is_to_lead_back(
    url: str, reason: int, is_gate: bool
) -> None:
    home = f"{SITE}/"
    request = Request(url, meta={"redirect_reasons": [reason], "redirect_urls": [home]})
    gate = gate_of(home, HtmlResponse(url, body=b"", request=request))
    assert (gate is not None) == is_gate
    assert gate is None or gate.reason == f"redirects to {url.partition('?')[0]}"
