"""Articles that the archive holds are looked at again: what makes a revision, and what does not."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

import pytest

from newscrawl.runs.status import ExitStatus
from tests.newspaper import HOME, HTML, NEWER_RULES, ONE_SECTION, Newspaper, Story, story
from tests.project import Project
from tests.site import Answer, Asked, Page, Site

AT_ONCE = ("-s", "REMOVED_AFTER=0")


def crawl(project: Project, site: Site, *arguments: str) -> None:
    run = project.crawl(*site.arguments, *ONE_SECTION, *arguments, **site.environ)
    assert "Traceback" not in run.stderr
    assert run.status == ExitStatus.OK, run.stderr


def look_again(project: Project, paper: Newspaper, site: Site, *arguments: str) -> list[str]:
    """A run in which every article is due; the ids of those it asked for."""
    project.make_due()
    site.pages = paper.pages()
    site.asked.clear()
    crawl(project, site, *arguments)
    return paper.fetched(site)


def lessons(project: Project) -> float:
    """How many edits the looks of all runs have found, as the ledger adds them up."""
    with closing(sqlite3.connect(project.outlet / "ledger.sqlite")) as ledger:
        return float(ledger.execute("SELECT total(found) FROM lessons").fetchone()[0])


def changes(project: Project, of: Story) -> list[str]:
    return [record["change"] for record in project.records() if record["id"] == of.key]


def with_validators(paper: Newspaper) -> dict[str, Answer]:
    """The pages of a newspaper whose server answers conditional requests."""

    def answer(page: Page, tag: str) -> Callable[[Asked], Page]:
        def conditional(asked: Asked) -> Page:
            if asked.headers.get("If-None-Match") == tag:
                return Page(status=304, headers={"ETag": tag})
            return Page(page.body, headers={**HTML, "ETag": tag})

        return conditional

    return {s.url: answer(s.page(), f'"{abs(hash(str(s.paragraphs)))}"') for s in paper.stories}


def test_an_edit_is_found_and_the_rest_is_not_fetched_twice(project: Project) -> None:
    paper = Newspaper([story(n) for n in range(1, 5)])
    paper.more = with_validators(paper)
    with paper.site() as site:
        crawl(project, site)
        paper.stories[0].paragraphs[0] = "The mill has closed, its manager said on Saturday."
        paper.more = with_validators(paper)
        assert sorted(look_again(project, paper, site)) == sorted(s.id for s in paper.stories)
        summary = project.summary()
        assert (summary["changed"], summary["unchanged"]) == ({"updated": 1}, 3)
        states = {s.key: project.states()[s.key][0] for s in paper.stories}
        assert states == {s.key: "unchanged" for s in paper.stories} | {paper.stories[0].key: "stored"}
        assert lessons(project) == pytest.approx(1)
        site.asked.clear()
        crawl(project, site)
        assert paper.fetched(site) == []
    assert changes(project, paper.stories[0]) == ["new", "updated"]
    assert project.scrapy("verify", "businessstandard").status == ExitStatus.OK


def test_the_budget_is_kept(project: Project) -> None:
    paper = Newspaper([story(n) for n in range(1, 6)])
    with paper.site() as site:
        crawl(project, site)
        assert len(look_again(project, paper, site, "-s", "REVISIT_BUDGET=2")) == 2
        assert len(look_again(project, paper, site, "-s", "REVISIT_BUDGET=0")) == 0


NO_REVISIONS: Mapping[str, Callable[[str], str]] = {
    "white space": lambda html: html.replace(" has started", "\n   has&nbsp; started"),
    "quotes and dashes": lambda html: html.replace("its manager", "its\u00ad manager"),
    "a clock": lambda html: html.replace(
        "<h1", '<div class="clock">Wed, 25 Nov 2026 | 09:14 AM IST</div><h1'
    ),
    "a counter": lambda html: html.replace("</body>", '<span class="share-count">1,204 shares</span></body>'),
    "related links": lambda html: html.replace(
        "</body>",
        '<section class="recommendsection"><h3>More from companies</h3><ul>'
        '<li><a href="/companies/news/x-126112000099_1.html">Another mill closes its gates</a></li></ul>'
        "</section></body>",
    ),
    "an advert in the text": lambda html: html.replace(
        "<div>It now", '<div id="div-gpt-ad-1" class="storyadsprg">Advertisement</div><div>It now'
    ),
    "scripts and styles": lambda html: html.replace("</head>", "<script>var t=1764062000</script></head>"),
}


def test_what_makes_no_revision(project: Project) -> None:
    paper = Newspaper([story(number) for number in range(1, len(NO_REVISIONS) + 1)])
    before = {s.url: s.page().body.decode() for s in paper.stories}
    after = {
        s.url: alter(before[s.url]) for s, alter in zip(paper.stories, NO_REVISIONS.values(), strict=True)
    }
    assert all(after[url] != before[url] for url in before)
    with paper.site() as site:
        crawl(project, site)
        paper.more = {url: Page(html.encode(), headers=HTML) for url, html in after.items()}
        assert len(look_again(project, paper, site)) == len(NO_REVISIONS)
    told = {name: changes(project, s) for name, s in zip(NO_REVISIONS, paper.stories, strict=True)}
    assert told == {name: ["new"] for name in NO_REVISIONS}
    assert project.summary()["unchanged"] == len(NO_REVISIONS)


def test_newer_rules_make_no_revision_of_a_page_and_do_not_hide_what_was_edited(
    project: Project, tmp_path: Path
) -> None:
    rules = tmp_path / "rules.toml"
    rules.write_text(NEWER_RULES, "utf-8")
    paper = Newspaper([story(n) for n in range(1, 4)])
    with paper.site() as site:
        crawl(project, site)
        paper.stories[0].paragraphs[2] = paper.stories[0].paragraphs[2].replace("1901", "1911")
        looked = look_again(project, paper, site, "-s", f"CLEAN_RULES_FILES={rules}")
        assert sorted(looked) == sorted(s.id for s in paper.stories)
    told = [changes(project, s) for s in paper.stories]
    assert told == [["new", "corrected"], ["new"], ["new"]]
    assert project.summary()["unchanged"] == 2
    assert lessons(project) == pytest.approx(1)


def says(words: str) -> Page:
    body = f"<html><head><title>{words}</title></head><body><h1>{words}</h1><p>Sorry.</p></body></html>"
    return Page(body.encode(), headers=HTML)


TAKEN_AWAY = (
    Page(status=404),
    Page(status=410),
    Page(status=302, headers={"Location": f"{HOME}/"}),
    Page(status=301, headers={"Location": f"{HOME}/companies-news"}),
    says("Page not found"),
    says("This article has been removed"),
    Page(status=302, headers={"Location": f"{HOME}/not-found"}),
)


def test_pages_taken_away_and_put_back(project: Project) -> None:
    paper = Newspaper([story(number) for number in range(1, 9)])
    taken, stays = paper.stories[:7], paper.stories[7]
    with paper.site() as site:
        crawl(project, site)
        paper.more = {s.url: answer for s, answer in zip(taken, TAKEN_AWAY, strict=True)}
        paper.more[f"{HOME}/"] = Page(b"<html><body>the front page</body></html>", headers=HTML)
        look_again(project, paper, site, *AT_ONCE)
        assert [changes(project, s) for s in taken] == [["new"]] * len(taken)
        assert {project.states()[s.key][0] for s in taken} == {"gone"}
        look_again(project, paper, site, *AT_ONCE)
        assert [changes(project, s) for s in taken] == [["new", "removed"]] * len(taken)
        assert {project.states()[s.key] for s in taken} == {("gone", "removed")}
        assert project.summary()["changed"] == {"removed": 7}
        gone = [record for record in project.records() if record["change"] == "removed"]
        assert [(one["access"]["truncated"], one["word_count"]) for one in gone] == [(False, 0)] * 7
        look_again(project, paper, site, *AT_ONCE)
        assert [changes(project, s) for s in taken] == [["new", "removed"]] * len(taken)
        assert project.scrapy("verify", "businessstandard").stdout.startswith("businessstandard: all is")
        paper.more = {}
        look_again(project, paper, site)
    assert [changes(project, s) for s in taken] == [["new", "removed", "restored"]] * len(taken)
    assert changes(project, stays) == ["new"]
    assert {record["url"] for record in project.records()} == {s.url for s in paper.stories}
    records = [record for record in project.records() if record["id"] == taken[0].key]
    assert records[1]["headline"] == records[0]["headline"]
    assert "article_body" not in records[1]
    assert records[2]["article_body"] == records[0]["article_body"]


@pytest.mark.parametrize(
    "answer", [Page(status=404), Page(status=302, headers={"Location": f"{HOME}/"}), says("Page not found")]
)
def test_a_site_at_which_most_is_gone_at_once_has_taken_nothing_away(project: Project, answer: Page) -> None:
    paper = Newspaper([story(number) for number in range(1, 13)], per_page=99)
    with paper.site() as site:
        crawl(project, site)
        paper.more |= {one.url: answer for one in paper.stories[1:]}
        paper.more[f"{HOME}/"] = Page(b"<p>the front page", headers=HTML)
        site.pages = paper.pages()
        for _ in range(3):
            project.make_due()
            run = project.crawl(*site.arguments, *ONE_SECTION, *AT_ONCE, **site.environ)
            assert run.status == ExitStatus.NOTHING_FOUND
            assert "11 of 12 articles that were looked at again cannot be had any more" in run.stderr
        paper.more = {paper.stories[0].url: answer}
        for _ in range(2):
            look_again(project, paper, site, *AT_ONCE)
    assert [record["change"] for record in project.records()] == ["new"] * 12


@pytest.mark.parametrize("asked_if_changed", [False, True])
def test_an_article_that_moved_is_not_gone_with_its_old_address(
    project: Project, asked_if_changed: bool
) -> None:
    paper = Newspaper([story(n) for n in range(1, 4)])
    mill, loom, other = paper.stories
    old, passing = mill.url, loom.url
    paper.more = with_validators(paper) if asked_if_changed else {}
    with paper.site() as site:
        crawl(project, site)
        mill.slug, loom.slug = "another-slug", "for-a-while"
        pages = with_validators(paper) if asked_if_changed else {s.url: s.page() for s in paper.stories}
        answers = {one.url: pages[one.url] for one in (mill, loom)}
        paper.stories = [other]
        to_mill = Page(status=301, headers={"Location": mill.url})
        to_loom = Page(status=302, headers={"Location": loom.url})
        paper.more = {old: to_mill, passing: to_loom, **answers}
        look_again(project, paper, site)
        paper.more = {**answers}
        for _ in range(2):
            look_again(project, paper, site, *AT_ONCE)
    assert changes(project, mill) == ["new"]
    assert changes(project, loom) == ["new", "removed"]  # it was said to come back there


def test_an_article_that_is_back_at_its_first_address_is_not_gone_with_the_second(project: Project) -> None:
    paper = Newspaper([story(n) for n in range(1, 4)])
    mill = paper.stories[0]
    first, slug = mill.url, mill.slug
    with paper.site() as site:
        crawl(project, site)
        mill.slug = "mill-burns-down"
        paper.more = {first: Page(status=301, headers={"Location": mill.url})}
        look_again(project, paper, site)
        second, mill.slug = mill.url, slug
        paper.more = {second: Page(status=404)}
        for _ in range(3):
            look_again(project, paper, site, *AT_ONCE)
    assert changes(project, mill) == ["new"]
    assert project.states()[mill.key][0] == "unchanged"


@pytest.mark.parametrize("leads", [True, False], ids=["leads there", "is gone"])
def test_an_article_that_gets_another_number_is_the_same(project: Project, leads: bool) -> None:
    """As a new system counts anew: what has the very same headline and text is no new article."""
    paper = Newspaper([story(n) for n in range(1, 4)])
    mill, loom = paper.stories[:2]
    mill.paragraphs.append(
        "Disclaimer: No Business Standard Journalist was involved in creation of this content"
    )
    old = [(one, one.url) for one in (mill, loom)]
    with paper.site() as site:
        crawl(project, site)
        mill.number, loom.number = 501, 502
        loom.headline = "Looms of the valley stand still"
        paper.more = {
            url: Page(status=301, headers={"Location": one.url}) if leads else Page(status=404)
            for one, url in old
        }
        for _ in range(2):
            look_again(project, paper, site)
    assert changes(project, mill) == [], "it keeps the first one"
    assert changes(project, loom) == ["new"], "which has another headline"


def test_a_second_look_waits_for_its_time(project: Project) -> None:
    paper = Newspaper([story(1)])
    (mill,) = paper.stories
    with paper.site() as site:
        crawl(project, site)
        paper.more = {mill.url: Page(status=404)}
        look_again(project, paper, site)
        site.asked.clear()
        crawl(project, site)
        assert paper.fetched(site) == []
    assert project.states()[mill.key] == ("gone", "404, seen once")
    assert changes(project, mill) == ["new"]


def test_a_site_that_stumbles_takes_nothing_away(project: Project) -> None:
    paper = Newspaper([story(number) for number in range(1, 5)])
    login, broken, empty, _ = paper.stories
    with paper.site() as site:
        site.default = Page(b"<html><body>please log in</body></html>", headers=HTML)
        crawl(project, site)
        paper.more = {
            login.url: Page(status=302, headers={"Location": "https://login.business-standard.com/?next=x"}),
            broken.url: Page(status=503),
            empty.url: Page(b"<html><body><p>We will be back soon.</p></body></html>", headers=HTML),
        }
        for _ in range(2):
            look_again(project, paper, site, "-s", "RETRY_ENABLED=0", *AT_ONCE)
    assert [changes(project, s) for s in paper.stories] == [["new"]] * 4
    assert {project.states()[s.key][0] for s in paper.stories} <= {"stored", "unchanged"}


def test_kinds_of_change(project: Project) -> None:
    paper = Newspaper([story(1), story(2), story(3), story(5), story(6)])
    figure, locked, reused, renamed, spelt = paper.stories
    other = story(4, headline="Ferry between both banks resumes after the flood")
    other.paragraphs = [
        "Passengers crossed the river again on Saturday, ten days after high water had washed away a pier.",
        "Captain Roya Adeyemi took the first boat over at dawn with schoolchildren, goats and one bicycle.",
        "Repairs went quicker than anybody had hoped because neighbours lent timber, nails and their hands.",
    ]
    paper.more = {locked.url: with_tier(locked, "locked")}
    with paper.site() as site:
        crawl(project, site)
        figure.paragraphs[1] = figure.paragraphs[1].replace("43 bales", "34 bales")
        renamed.headline = "Cotton is spun where nobody looked for it"
        spelt.paragraphs[0] += "."
        paper.more = {locked.url: with_tier(locked, "free"), reused.url: other.page()}
        look_again(project, paper, site)
        look_again(project, paper, site)
    assert changes(project, figure) == ["new", "corrected"]
    assert changes(project, renamed) == ["new", "headline"]
    assert changes(project, spelt) == ["new", "minor"]
    assert changes(project, locked) == ["new", "updated"]
    levels = [r["access"]["level"] for r in project.records() if r["id"] == locked.key]
    assert levels == ["locked", "free"]
    assert changes(project, reused) == ["new"]
    (second,) = [record for record in project.records() if record["id"] == f"{reused.key}~2"]
    assert (second["revision"], second["change"]) == (1, "new")
    assert "url_reused" in second["quality"]
    assert project.scrapy("verify", "businessstandard").status == ExitStatus.OK


def with_tier(of: Story, tier: str) -> Page:
    head = f'<meta property="article:content_tier" content="{tier}"></head>'
    return Page(of.page().body.replace(b"</head>", head.encode()), headers=HTML)
