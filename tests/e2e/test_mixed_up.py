"""A cache that mixes up addresses serves the page of one article at the address of others, for a while."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from tests.project import Project
from tests.site import Answer, Page, Site, in_turn
from tests.unknown import HOME, HTML, by_url, crawl, feed, listing, site, sitemap

ELSEWHERE = "a page that has nothing of the article"
STORIES = {
    "Ferry is back between both banks": "Passengers crossed the river again after a flood had washed away "
    "a pier. Captain Roya Adeyemi took a first boat over at dawn, with schoolchildren, goats and a bicycle.",
    "Pupils return after weeks without heating": "Whoever sat in class this winter wore a coat, and some "
    "two. A plumber from Norbeck found the leak behind a wall of the gymnasium, where nobody had looked.",
    "Council closes a bridge for repairs": "Lorries must go round by a quarry till May. Masons will take out "
    "four of its arches and number each stone, so that all come back to where they were in 1790.",
}
HELD, NEW, OTHER = STORIES


def address(headline: str) -> str:
    return f"{HOME}/world/{headline.lower().replace(' ', '-')}-{7200000 + len(headline)}.html"


def story(headline: str, canonical: str = "") -> Page:
    return Page(
        f"""<html><head><title>{headline}</title>{canonical}<meta property="article:published_time"
        content="2026-11-25T08:{len(headline)}:00Z"></head><body><article><h1>{headline}</h1>
        <p>{STORIES[headline]}</p></article></body></html>""".encode(),
        headers=HTML,
    )


def listed(*headlines: str) -> dict[str, Answer]:
    links = "".join(f'<h2><a href="{address(one)}">{one}</a></h2>' for one in headlines)
    items = "".join(f"<item><title>{one}</title><link>{address(one)}</link></item>" for one in headlines)
    front, rss = listing(range(6), LINK), feed(range(6))
    return {
        f"{HOME}/": Page(front.body.replace(b"</main>", f"{links}</main>".encode()), headers=front.headers),
        f"{HOME}/rss/all.xml": Page(
            rss.body.replace(b"<item>", f"{items}<item>".encode(), 1), headers=rss.headers
        ),
    }


LINK = '<link rel="alternate" type="application/rss+xml" href="/rss/all.xml">'


def run(project: Project, paper: Site) -> dict[str, list[str | None]]:
    """A run, as if the one before had been half a day ago; the state of each address."""
    if project.outlet.exists():
        project.make_due()
        with closing(sqlite3.connect(project.outlet / "ledger.sqlite")) as ledger, ledger:
            ledger.execute("UPDATE urls SET due = due - 50000, first_seen = first_seen - 50000")
    crawl(project, paper)
    with closing(sqlite3.connect(project.outlet / "ledger.sqlite")) as ledger:
        return {url: told for url, *told in ledger.execute("SELECT url, state, reason FROM urls")}


@pytest.mark.parametrize("canonical", [f'<link rel="canonical" href="{address(OTHER)}">', ""])
def test_the_page_of_another_article_is_no_revision_and_no_article(project: Project, canonical: str) -> None:
    project.outlet = project.archive / "valleydaily.example"
    mixed = story(OTHER, canonical)
    with site() as paper:
        del paper.pages[f"{HOME}/sitemap.xml"]
        paper.pages |= listed(HELD, OTHER) | {address(one): story(one) for one in (HELD, OTHER)}
        run(project, paper)
        assert {address(HELD), address(OTHER)} <= by_url(project).keys()
        paper.pages |= listed(HELD, OTHER, NEW) | {address(HELD): mixed, address(NEW): mixed}
        states = run(project, paper)
        assert states[address(HELD)] == ["unchanged", f"as held; now {ELSEWHERE}"]
        assert states[address(NEW)] == ["skipped", ELSEWHERE]
        paper.pages |= {address(one): story(one) for one in STORIES}
        run(project, paper)
    assert {record["change"] for record in project.records()} == {"new"}
    assert {one: by_url(project)[address(one)]["headline"] for one in STORIES} == {
        one: one for one in STORIES
    }


@pytest.mark.parametrize("status", [302, 307])
def test_an_address_that_leads_to_another_article_for_a_while_is_looked_at_again(
    project: Project, status: int
) -> None:
    project.outlet = project.archive / "valleydaily.example"
    elsewhere = Page(status=status, headers={"Location": address(OTHER)})
    with site() as paper:
        del paper.pages[f"{HOME}/sitemap.xml"]
        paper.pages |= listed(HELD, OTHER) | {address(one): story(one) for one in (HELD, OTHER)}
        run(project, paper)
        paper.pages |= listed(HELD, OTHER, NEW) | {address(one): elsewhere for one in (HELD, NEW)}
        states = run(project, paper)
        assert states[address(HELD)] == ["unchanged", f"as held; now {ELSEWHERE}"]
        assert states[address(NEW)] == ["skipped", ELSEWHERE]
        paper.pages |= {address(one): story(one) for one in STORIES}
        assert run(project, paper)[address(NEW)][0] == "stored"
    assert {record["change"] for record in project.records()} == {"new"}


def test_an_address_that_leads_to_another_new_one_for_a_while_is_looked_at_again(
    project: Project,
) -> None:
    project.outlet = project.archive / "valleydaily.example"
    with site() as paper:
        del paper.pages[f"{HOME}/sitemap.xml"]
        paper.pages |= listed(*STORIES) | {address(one): story(one) for one in STORIES}
        slow = replace(story(OTHER), delay=1.5)  # so that it is on its way when the other one leads there
        paper.pages |= {
            address(OTHER): in_turn(slow, story(OTHER)),
            address(NEW): Page(status=302, headers={"Location": address(OTHER)}),
        }
        assert run(project, paper)[address(NEW)] == ["skipped", ELSEWHERE]
        paper.pages |= {address(NEW): story(NEW)}
        assert run(project, paper)[address(NEW)][0] == "stored"
    assert {record["change"] for record in project.records()} == {"new"}


@pytest.mark.parametrize(("status", "runs"), [(302, 4), (301, 1)])
def test_an_address_that_keeps_leading_to_another_article_is_that_one(
    project: Project, status: int, runs: int
) -> None:
    """At once where the site says that it is for good."""
    project.outlet = project.archive / "valleydaily.example"
    with site() as paper:
        del paper.pages[f"{HOME}/sitemap.xml"]
        paper.pages |= listed(OTHER, NEW) | {
            address(OTHER): story(OTHER),
            address(NEW): Page(status=status, headers={"Location": address(OTHER)}),
        }
        for _ in range(runs):
            states = run(project, paper)
    assert states[address(NEW)][0] == "duplicate"


def test_an_article_may_have_another_headline_than_its_addresses_say(project: Project) -> None:
    """It is at two of them, and names the one that is not listed."""
    project.outlet = project.archive / "valleydaily.example"
    canonical = f'<link rel="canonical" href="{HOME}/valley/roya-adeyemi-takes-first-boat-over-7199.html">'
    at = f"{HOME}/world/roya-adeyemi-takes-first-boat-over-7199.html"
    with site() as paper:
        paper.pages |= {f"{HOME}/sitemap.xml": sitemap(at), at: story(HELD, canonical)}
        assert run(project, paper)[at] == ["stored", "new"]
