"""When pages that are written on while they are read are looked at again."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

from newscrawl.runs.status import ExitStatus
from tests import unknown
from tests.project import Project
from tests.site import Page, Site
from tests.unknown import crawl


def of_now(number: int, kind: str) -> Page:
    page = unknown.article(number).body.decode().replace("NewsArticle", kind)
    begin, _, rest = page.partition('"datePublished": "')
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return Page(f'{begin}"datePublished": "{now}{rest[25:]}'.encode(), headers=unknown.HTML)


def test_a_live_report_is_looked_at_by_the_next_run_of_each_hour(project: Project) -> None:
    pages = {f"{unknown.HOME}/": unknown.listing(range(2))}
    pages |= {
        unknown.address(n): of_now(n, kind) for n, kind in enumerate(("LiveBlogPosting", "NewsArticle"))
    }
    with Site(pages) as site:
        assert crawl(project, site).status == ExitStatus.OK
    with closing(sqlite3.connect(project.outlet / "ledger.sqlite")) as ledger:
        waits = dict(ledger.execute("SELECT url, due - fetched FROM urls WHERE due IS NOT NULL"))
    assert waits[unknown.address(0)] < 3600
    assert waits[unknown.address(1)] > 2 * 3600
