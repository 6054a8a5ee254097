"""`scrapy crawl news` at a site that gives its articles new addresses, or takes them back."""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing

import pytest

from newscrawl.runs.status import ExitStatus
from tests import unknown
from tests.project import Project
from tests.site import Page, Site
from tests.unknown import HERE, by_url, crawl


def moved(url: str, status: int = 301) -> Page:
    return Page(b"", status, {"Location": url})


NEW = f"{unknown.HOME}/2026/11/a-new-form-of-the-address-of-the-mill"


def at_a_new_address(project: Project, answer: Page, status: int) -> list[tuple[str, int, str]]:
    """Id, revision and address of all that is held after one of a site's articles moved."""
    old = unknown.address(1)
    with Site(unknown.pages()) as site:
        crawl(project, site)
        site.pages |= {old: moved(NEW, status), NEW: answer}
        for _ in range(2):
            project.make_due()
            crawl(project, site)
        front = unknown.listing(range(6)).body.replace(old.encode(), NEW.encode())
        site.pages[f"{unknown.HOME}/"] = Page(front, headers=unknown.HTML)
        crawl(project, site)
        assert site.counts[NEW] <= 3
    assert project.scrapy("verify", "valleydaily.example").status == ExitStatus.OK
    held = [record for record in project.records() if record["url"] in (old, NEW)]
    return [(record["id"], record["revision"], record["url"]) for record in held]


def test_an_article_that_is_held_stays_one_when_its_address_changes(project: Project) -> None:
    """Though it was edited since; the old address is looked at before a source lists the new one."""
    more = b"<p>A new mill will be built beside it in the spring, the council said.</p></div>"
    page = unknown.article(1).body.replace(b"</div>", more)
    held = at_a_new_address(project, Page(page, headers=unknown.HTML), 301)
    assert [(revision, url) for _, revision, url in held] == [(1, unknown.address(1)), (2, NEW)]
    assert len({article for article, *_ in held}) == 1


def test_another_article_at_the_new_address_is_another(project: Project) -> None:
    text = unknown.article(2).body.decode()
    for line in (*unknown.paragraphs(2), *unknown.headline(2).split()[2:]):
        text = text.replace(line, line[::-1])
    held = at_a_new_address(project, Page(text.encode(), headers=unknown.HTML), 308)
    assert len({article for article, *_ in held}) == 2


def listed_anew(project: Project, site: Site, *numbers: int) -> list[str]:
    """New addresses that the front page has for some of the articles, all of which were crawled before."""
    assert crawl(project, site).status == ExitStatus.OK
    front = unknown.listing(range(6)).body
    for n in numbers:
        front = front.replace(unknown.address(n).encode(), anew(n).encode())
        site.pages[anew(n)] = at_home(n)
    site.pages[f"{unknown.HOME}/"] = Page(front, headers=unknown.HTML)
    site.counts.clear()
    return [anew(n) for n in numbers]


def anew(number: int) -> str:
    """Of a form that no other article's address has: that it is one, only the front page's headline says."""
    return f"{unknown.HOME}/stories/{unknown.TOPICS[number]}-{number}/"


def at_home(number: int) -> Page:
    """An article at its new address, which it names as its own."""
    body = unknown.article(number).body.replace(unknown.address(number).encode(), anew(number).encode())
    return Page(body, headers=unknown.HTML)


def states_of(project: Project, *urls: str) -> list[str]:
    with closing(sqlite3.connect(project.outlet / "ledger.sqlite")) as ledger:
        return [ledger.execute("SELECT state FROM urls WHERE url = ?", (u,)).fetchone()[0] for u in urls]


@pytest.mark.parametrize("status", [301, 302, 307])
def test_a_site_that_gives_its_articles_new_addresses_has_no_new_ones(project: Project, status: int) -> None:
    """Many lead there with a status that says it is for a while."""
    numbers = (0, 1, 2)
    with Site(unknown.pages()) as site:
        new = listed_anew(project, site, *numbers)
        site.pages |= {unknown.address(n): moved(anew(n), status) for n in numbers}
        before = project.records()
        for _ in range(2):
            assert crawl(project, site).status == ExitStatus.OK
        assert [site.counts[url] for url in new] == [2, 2, 2]
    assert project.records() == before
    assert states_of(project, *new) == ["unchanged"] * 3
    assert states_of(project, *map(unknown.address, numbers)) == ["duplicate"] * 3
    assert project.scrapy("verify", "valleydaily.example").status == ExitStatus.OK


@pytest.mark.parametrize("answer", [301, 404])
def test_an_article_that_moves_twice_is_one(project: Project, answer: int) -> None:
    """Each time the new address is listed before the old one is looked at."""
    again = f"{unknown.HOME}/stories/another-name-of-the-{unknown.TOPICS[1]}/"
    with Site(unknown.pages()) as site:
        (new,) = listed_anew(project, site, 1)
        site.pages[unknown.address(1)] = moved(new)
        before = project.records()
        assert crawl(project, site).status == ExitStatus.OK
        front = unknown.listing(range(6)).body.replace(unknown.address(1).encode(), again.encode())
        page = at_home(1).body.replace(new.encode(), again.encode())
        site.pages |= {
            f"{unknown.HOME}/": Page(front, headers=unknown.HTML),
            again: Page(page, headers=unknown.HTML),
            new: moved(again) if answer == 301 else Page(status=answer),
        }
        for _ in range(2):
            project.make_due()
            assert crawl(project, site).status == ExitStatus.OK
    assert project.records() == before
    assert states_of(project, again, new, unknown.address(1)) == ["unchanged", "duplicate", "duplicate"]
    assert project.scrapy("verify", "valleydaily.example").status == ExitStatus.OK


def test_an_article_that_leads_to_another_for_a_while_is_another(project: Project) -> None:
    """Of one template and one headline, but of another second."""
    with Site(unknown.pages()) as site:
        (new,) = listed_anew(project, site, 1)
        page = at_home(1).body.replace(b"2026-11-21T08:00:00", b"2026-11-21T08:00:01")
        site.pages |= {unknown.address(1): moved(new, 302), new: Page(page, headers=unknown.HTML)}
        assert crawl(project, site).status == ExitStatus.OK
    assert {new, unknown.address(1)} <= set(by_url(project))


def test_addresses_change_while_the_clock_is_set_back(project: Project) -> None:
    """To before the articles were read, as far as the ledger tells."""
    with Site(unknown.pages()) as site:
        (new,) = listed_anew(project, site, 1)
        site.pages |= {unknown.address(1): moved(new)}
        before = project.records()
        with closing(sqlite3.connect(project.outlet / "ledger.sqlite")) as ledger, ledger:
            ledger.execute("UPDATE urls SET fetched = fetched + 3600")
        assert crawl(project, site).status == ExitStatus.OK
    assert project.records() == before
    assert states_of(project, new, unknown.address(1)) == ["unchanged", "duplicate"]


def test_the_old_address_may_name_the_new_one_and_answer_as_before(project: Project) -> None:
    with Site(unknown.pages()) as site:
        new = listed_anew(project, site, 0, 1)
        site.pages |= {unknown.address(n): at_home(n) for n in (0, 1)}
        before = project.records()
        assert crawl(project, site).status == ExitStatus.OK
    assert project.records() == before
    assert states_of(project, *new) == ["duplicate"] * 2


def test_a_story_that_stands_twice_is_archived_twice(project: Project) -> None:
    with Site(unknown.pages()) as site:
        (new,) = listed_anew(project, site, 0)
        assert crawl(project, site, *HERE, "-a", "limit=1").status == ExitStatus.OK
    assert {new, unknown.address(0)} <= set(by_url(project))
    assert states_of(project, unknown.address(0)) == ["unchanged"]


def renamed(number: int, *, day: str = "") -> Page:
    """An article at its new address, under another headline and with a sentence more."""
    text = at_home(number).body.decode().replace(unknown.headline(number), "Nobody had thought it could last")
    text = text.replace("</p></div>", "</p><p>The council had doubted it.</p></div>")
    return Page(
        text.replace(f"2026-11-2{number % 5}T08:00:00", day or f"2026-11-2{number % 5}T08:00:00").encode(),
        headers=unknown.HTML,
    )


def test_a_story_that_has_another_name_and_whose_old_page_is_gone_is_one(project: Project) -> None:
    """Address and headline are new, and nothing leads there; the second in which it came out is as before."""
    with Site(unknown.pages()) as site:
        new = listed_anew(project, site, 0, 1)
        site.pages |= {url: renamed(n) for n, url in enumerate(new)}
        site.pages[unknown.address(1)] = Page(status=404)
        for _ in range(2):
            assert crawl(project, site).status == ExitStatus.OK
        assert states_of(project, unknown.address(1), new[1]) == ["duplicate", "stored"]
        held = [
            (record["id"], record["revision"])
            for record in project.records()
            if record["url"] in (unknown.address(1), new[1])
        ]
        assert [revision for _, revision in held] == [1, 2]
        assert len({article for article, _ in held}) == 1
        assert by_url(project)[new[0]]["revision"] == 1, "whose old page is there as before"
    assert project.scrapy("verify", "valleydaily.example").status == ExitStatus.OK


@pytest.mark.parametrize("times", [1, 2])
def test_a_story_that_moves_behind_a_wall_is_one_and_stays_as_held(project: Project, times: int) -> None:
    """A new system shows but its beginning; the old address leads there, and there on to the next one."""
    more = "".join(
        f"<p>{line.replace(' The', ' This')}</p>" for n in (2, 3) for line in unknown.paragraphs(n)
    )
    whole = unknown.article(1).body.replace(b"</div>", f"{more}</div>".encode())
    with Site({**unknown.pages(), unknown.address(1): Page(whole, headers=unknown.HTML)}) as site:
        (new,) = listed_anew(project, site, 1)
        walled = at_home(1).body.replace(b'"headline"', b'"isAccessibleForFree": false, "headline"')
        site.pages |= {unknown.address(1): moved(new), new: Page(walled, headers=unknown.HTML)}
        before, at = project.records(), [unknown.address(1), new]
        for turn in range(times):
            if turn:
                at.append(new.replace("/stories/", "/stories/long/"))
                front = unknown.listing(range(6)).body.replace(at[0].encode(), at[2].encode())
                page = walled.replace(at[1].encode(), at[2].encode())
                site.pages |= {
                    f"{unknown.HOME}/": Page(front, headers=unknown.HTML),
                    at[1]: moved(at[2]),
                    at[2]: Page(page, headers=unknown.HTML),
                }
            for _ in range(2):
                assert crawl(project, site).status == ExitStatus.OK
    assert project.records() == before
    assert states_of(project, *at) == [*["duplicate"] * times, "unchanged"]


def test_a_story_that_is_dated_anew_and_whose_old_page_is_gone_is_one(project: Project) -> None:
    """As a new system dates all that was put into it on one day; nothing leads to the new address."""
    with Site(unknown.pages()) as site:
        (new,) = listed_anew(project, site, 1)
        page = at_home(1).body.replace(b"2026-11-21T08:00:00", b"2026-11-28T02:00:00")
        site.pages |= {unknown.address(1): Page(status=404), new: Page(page, headers=unknown.HTML)}
        before = project.records()
        for _ in range(2):
            assert crawl(project, site).status == ExitStatus.OK
    assert project.records() == before
    assert states_of(project, unknown.address(1), new) == ["duplicate", "unchanged"]


def test_a_story_that_was_taken_away_and_comes_out_anew_is_restored(project: Project) -> None:
    with Site(unknown.pages()) as site:
        crawl(project, site)
        old = unknown.address(1)
        site.pages[old] = Page(status=404)
        looked_at_again(project, site)
        front = unknown.listing(range(6)).body.replace(old.encode(), anew(1).encode())
        page = at_home(1).body.replace(b"2026-11-21T08:00:00", b"2026-11-28T02:00:00")
        site.pages |= {
            f"{unknown.HOME}/": Page(front, headers=unknown.HTML),
            anew(1): Page(page, headers=unknown.HTML),
        }
        assert crawl(project, site).status == ExitStatus.OK
    held = [record for record in project.records() if record["url"] in (old, anew(1))]
    assert [record["change"] for record in held] == ["new", "removed", "restored"]
    assert len({record["id"] for record in held}) == 1


@pytest.mark.parametrize("day", ["2026-11-21T08:00:01", "2026-11-21T00:00:00"])
def test_a_story_of_another_second_is_another(project: Project, day: str) -> None:
    with Site(unknown.pages()) as site:
        (new,) = listed_anew(project, site, 1)
        site.pages[new] = renamed(1, day=day)
        site.pages[unknown.address(1)] = Page(status=404)
        assert crawl(project, site).status == ExitStatus.OK
    assert by_url(project)[new]["revision"] == 1


def test_a_ledger_made_anew_tells_as_well_what_moved(project: Project) -> None:
    with Site(unknown.pages()) as site:
        (new,) = listed_anew(project, site, 1)
        (project.outlet / "ledger.sqlite").unlink()
        assert project.scrapy("ledger", "rebuild", "valleydaily.example").status == ExitStatus.OK
        site.pages |= {new: renamed(1), unknown.address(1): Page(status=404)}
        assert crawl(project, site).status == ExitStatus.OK
    assert by_url(project)[new]["revision"] == 2


def test_a_story_that_stands_twice_on_one_day_is_asked_for_once_at_each_address(project: Project) -> None:
    front = unknown.listing(range(6)).body.replace(unknown.address(0).encode(), anew(0).encode())
    pages = {f"{unknown.HOME}/": Page(front, headers=unknown.HTML), anew(0): at_home(0)}
    with Site(unknown.pages() | pages) as site:
        assert crawl(project, site).status == ExitStatus.OK
        assert [site.counts[url] for url in (unknown.address(0), anew(0))] == [1, 1]
    assert {unknown.address(0), anew(0)} <= set(by_url(project))


AT_ONCE = ("-a", f"url={unknown.HOME}/", "-s", "REMOVED_AFTER=0")


def looked_at_again(project: Project, site: Site, runs: int = 3) -> Counter[str]:
    """The changes that some more runs find, each of which looks at every article."""
    for _ in range(runs):
        project.make_due()
        assert crawl(project, site, *AT_ONCE).status == ExitStatus.OK
    assert project.scrapy("verify", "valleydaily.example").status == ExitStatus.OK
    return Counter(record["change"] for record in project.records())


def has_moved(project: Project, site: Site, status: int) -> str:
    """The new address of an article that moved, after a run that saw so."""
    (new,) = listed_anew(project, site, 1)
    site.pages[unknown.address(1)] = moved(new, status)
    assert crawl(project, site).status == ExitStatus.OK
    assert states_of(project, unknown.address(1), new) == ["duplicate", "unchanged"]
    return new


@pytest.mark.parametrize(("status", "leads"), [(301, True), (302, False)], ids=["leads back", "is gone"])
def test_an_article_that_moved_back_is_as_it_was(project: Project, status: int, leads: bool) -> None:
    """As where a new system is given up: whether its addresses lead to the old ones or to nothing."""
    with Site(unknown.pages()) as site:
        new = has_moved(project, site, status)
        site.pages |= unknown.pages()
        site.pages[new] = moved(unknown.address(1), status) if leads else Page(status=404)
        before = len(project.records())
        assert looked_at_again(project, site) == {"new": before}
        assert states_of(project, unknown.address(1), new) == ["unchanged", "duplicate"]


@pytest.mark.parametrize("leads", [True, False], ids=["leads there", "is gone"])
def test_an_article_that_moved_and_was_taken_away_is_removed_once(project: Project, leads: bool) -> None:
    with Site(unknown.pages()) as site:
        new = has_moved(project, site, 301)
        site.pages |= {f"{unknown.HOME}/": unknown.listing(range(2, 6)), new: Page(status=404)}
        if not leads:
            site.pages[unknown.address(1)] = Page(status=404)
        before = len(project.records())
        assert looked_at_again(project, site) == {"new": before, "removed": 1}
        site.pages[new] = at_home(1)
        site.pages[unknown.address(1)] = moved(new)
        assert looked_at_again(project, site) == {"new": before, "removed": 1, "restored": 1}
