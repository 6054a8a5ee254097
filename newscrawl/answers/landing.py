"""Where an article's address led, and whether what is there is the article.

Sites send who asks for a page to another address for many reasons: the page has a new name (`/?p=123` to
`/mill/`), it was taken away (to the front page, or its section), or the reader has to pass a door first (a
login, a consent page). Mostly the form of the address tells. Where it does not, a page is believed to be the
article that was asked for only if something of the one speaks for the other: a wrong belief would take all
articles behind a door for one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from scrapy import Request
from scrapy.http import Response

from newscrawl.answers.held import Held
from newscrawl.answers.sourcetitles import call_as_told
from newscrawl.answers.standins import says_not_there
from newscrawl.answers.stories import are_alike, have_nothing_in_common, is_told_by
from newscrawl.answers.verdicts import LED_ASTRAY, Verdict
from newscrawl.archive import Pending
from newscrawl.archive.ledger.instants import instant
from newscrawl.discover.addresses.likeness import is_other_page
from newscrawl.discover.addresses.urls import bare_host
from newscrawl.discover.identity import OTHER_HOST, Identity, UrlFacts, identify
from newscrawl.discover.pages.frontpage import is_own
from newscrawl.extract.kind.reasons import DOOR
from newscrawl.items import Article
from newscrawl.road import Facts, has_moved, read_answer

COUNTED = "leads through a counting service"
"""Why an address of another host is asked for: it is none of the outlet's itself."""
_NUMBER = re.compile(r"(?<!\d)(?!(?:19|20)\d\d(?!\d))\d{3,}")
"""A number that is no year."""
_FAULT = re.compile(r"(?:^|/)(?:40[34]|(?:page-)?not-?found|errors?|expired)(?:[/.]|$)", re.IGNORECASE)
"""The path of a page that says that another one is not there."""


@dataclass(frozen=True, slots=True)
class Landing:
    """The identity of the page that answered; `certain` says that its address is surely an article's."""

    identity: Identity
    certain: bool = True

    @property
    def key(self) -> str:
        """The key of the article that is there."""
        return self.identity.key


def land(row: Pending, url: str, urls: UrlFacts, outlet: str, held: Held) -> Landing | None:
    """What answered at `url` when an article was asked for; None where that is not to be read as one."""
    if url == row.url:
        return None if row.reason == COUNTED else Landing(Identity(row.key, url))
    trusted = identify(url, urls, outlet, trusted=True)
    if trusted is None:
        return None
    if trusted.key == row.key:
        return Landing(trusted)
    if sure := identify(url, urls, outlet):
        return Landing(sure)
    if is_other_page(url) or is_door(row.url, url) or held.leads_up(row, url):
        return None
    if held.current(row.key):  # only what is surely an article takes its place
        was_there = held.history(trusted.key).article == held.history(row.key).article
        return Landing(trusted) if was_there or held.is_listed(trusted.key) else None
    return Landing(trusted, certain=False)


def article_at(
    landing: Landing | None, row: Pending, response: Response, facts: Facts, now: datetime, held: Held
) -> Article | Verdict:
    """The article of a page that answered, under its own id; else what it means that there is none."""
    result = read_answer(response, facts, now) if landing else None
    article = result and result.article
    if article:
        call_as_told(article, row.via.get("title"), response)
    if landing and article and (landing.certain or _speaks_for(article, row)):
        article.id = landing.key
        return article
    at_home = landing is not None and (landing.key == row.key or (landing.certain and has_moved(response)))
    if at_home:
        why = result.reason if result else None
        if why == DOOR:  # as where it has an address of its own: the article may be back
            return Verdict("failed", why, "door", response.status)
        if why and says_not_there(why) and held.current(row.key):
            return Verdict("gone", why, "answered", response.status)
        return Verdict("skipped", why or "no article", "answered", response.status)
    return _led_away(row, response, held)


def moved_from(row: Pending, article: Article, response: Response, urls: UrlFacts, held: Held) -> str | None:
    """The id of the article that the archive holds of an address which now leads elsewhere, where that is
    still the article; None for another one, and where the publisher's own numbers tell articles apart: then
    only the very same headline and text speak for it, as they are once the text is cleaned."""
    before = held.current(row.key)
    if before is None or before.change == "removed" or urls.name_ids:
        return None
    record = held.record(before)
    is_same = not have_nothing_in_common(record, article) if has_moved(response) else _is_it(record, article)
    return before.article_id if is_same else None


def _is_it(record: Mapping[str, Any], article: Article) -> bool:
    """Whether a page is surely the article of a record: where an address leads there for a while, it may be
    another that stands in for it."""
    when = instant(article.date_published)
    return when is not None and when == instant(record.get("date_published")) and is_told_by(record, article)


def _led_away(row: Pending, response: Response, held: Held) -> Verdict:
    """What it means that an address leads to what is no article.

    It is gone where it leads up, to a page that says so, or elsewhere for good. Where it leads to a door for
    a while, the article may be back: later runs try again. No run ends badly for a few, as sites send readers
    to their doors every day.
    """
    if response.url == row.url:
        return Verdict("skipped", OTHER_HOST, "answered", response.status)
    on_the_way = is_door(row.url, response.url) or _same_site(row.url, response.url)
    dead = held.leads_up(row, response.url) or _FAULT.search(urlsplit(response.url).path)
    where = f"redirects to {response.url.partition('?')[0]}"  # a door names the page in its query: one reason
    if on_the_way and not dead and not has_moved(response) and held.current(row.key) is None:
        return Verdict("failed", where, "door", response.status)
    return Verdict("gone", where, "answered", response.status)


def gate_of(home: str, response: Response) -> Verdict | None:
    """What it means that a home page leads, for a while, to another site which is told where to send the
    reader back to: that one asks for consent, for many papers, and is none.
    """
    here, there = (bare_host(urlsplit(url).netloc) for url in (home, response.url))
    steps = [*response.meta.get("redirect_urls", ())[1:], response.url]
    if here == there or has_moved(response) or not any(is_door(home, step) for step in steps):
        return None
    return Verdict("failed", f"redirects to {response.url.partition('?')[0]}", "door", response.status)


def led_astray(row: Pending, request: Request, held: Held) -> Verdict:
    """What it means that an address leads to what robots.txt forbids: it is not asked for again, but where
    that is a door for a while, which names what the reader wanted.
    """
    path = urlsplit(row.url).path.rstrip("/")
    is_named = is_door(row.url, request.url) or (path and path in urlsplit(request.url).path)
    if is_named and not has_moved(request) and held.current(row.key) is None:
        return Verdict("failed", LED_ASTRAY, "door")
    return Verdict("skipped", LED_ASTRAY, "answered")


def _same_site(one: str, other: str) -> bool:
    return is_own(one, other) or is_own(other, one)


def is_door(asked: str, url: str) -> bool:
    """Whether an address names the page that the reader wanted, as those of logins and consent pages do."""
    path = unquote(urlsplit(asked).path).rstrip("/")
    values = (unquote(value) for _, value in parse_qsl(urlsplit(url).query))
    return any(path in value if path else value.startswith(("/", "http")) for value in values)


def _speaks_for(article: Article, row: Pending) -> bool:
    """Whether what was read at another address is the article that was asked for.

    Its headline is what the source calls the article, or its address holds the path or the number of the
    other one.
    """
    if are_alike(row.via.get("title", ""), article.headline or ""):
        return True
    here, there = urlsplit(row.url), urlsplit(article.url)
    below = f"{here.path.rstrip('/')}/"
    if below != "/" and there.path.startswith(below):
        return True
    return not set(_NUMBER.findall(here.path + here.query)).isdisjoint(
        _NUMBER.findall(there.path + there.query)
    )
