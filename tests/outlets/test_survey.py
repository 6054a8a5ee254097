"""The form of a site's addresses, from all that a look at it saw."""

from __future__ import annotations

import re
from datetime import date
from string import ascii_lowercase

import pytest
from scrapy.http import HtmlResponse

from newscrawl.discover.found import Found, Reading
from newscrawl.discover.identity import UrlFacts, identify
from newscrawl.discover.pages.autodiscover import explore
from newscrawl.outlets.survey import Survey

HOME = "https://www.example.org/"


FOOT = ("how-we-pay-our-way", "house/how-we-work-with-you", "contact")


def with_foot(form: str) -> Survey:
    """A look at a home page with a foot, and stories whose addresses have a form."""
    addresses = [form.format(n=48110 + n, word=word) for n, word in enumerate(ascii_lowercase)]
    heads = "".join(f'<h2><a href="{url}">The mill at the lake opens again</a></h2>' for url in addresses)
    foot = "".join(f'<a href="/{name}">{name}</a>' for name in FOOT)
    return Survey(site=explore(f"<main>{heads}</main><footer>{foot}</footer>".encode(), HOME))


def test_what_the_foot_of_the_home_page_links_to_is_doubted_where_it_has_the_form_of_an_article() -> None:
    survey = with_foot("/news/the-mill-{word}-at-the-lake")
    assert survey.doubtful() == [f"{HOME}{FOOT[1]}", f"{HOME}{FOOT[0]}"]
    assert with_foot("/news/the-mill-at-the-lake-{n}").doubtful() == []
    assert with_foot("/read?id={n}").doubtful() == []


def test_what_was_seen_to_be_no_article_is_left_out_of_the_pattern() -> None:
    survey = with_foot("/news/the-mill-{word}-at-the-lake")
    survey.pages = survey.doubtful()[1:]
    draft = survey.draft("example", date(2026, 11, 30))
    facts = UrlFacts(article=draft.article, hosts=draft.hosts, reject=draft.reject)
    told = [name for name in FOOT if identify(f"{HOME}{name}", facts, "")]
    assert told == [FOOT[1]]
    assert identify(f"{HOME}how-we-pay-our-way-in-the-valley", facts, "")
    assert not identify(f"{HOME}how-we-pay-our-way/", facts, "")


def test_what_has_the_form_of_an_article_under_a_name_that_none_has_is_left_out() -> None:
    """Any seven letters below a folder may be an article here, but not those of a tag or of the house."""
    stories = "".join(
        f'<h2><a href="/town/a{n}b">The mill at the lake opens again</a></h2>' for n in range(48110, 48122)
    )
    menu = '<a href="/tag/harbour/">Harbour</a><a href="/page/company">Company</a><a href="/town/">Town</a>'
    survey = Survey(site=explore(f"<nav>{menu}</nav><main>{stories}</main>".encode(), HOME))
    draft = survey.draft("example", date(2026, 11, 30))
    assert draft.reject == (r"(?i)/(?:page|tag)(?:/|\.\w+$|$)",)
    facts = UrlFacts(article=draft.article, hosts=draft.hosts, reject=draft.reject)
    told = ("town/a48130b", "tag/station", "tag/harbour/", "page/company", "page/contact")
    assert [name for name in told if identify(f"{HOME}{name}", facts, "")] == ["town/a48130b"]
    assert survey.doubtful() == []
    survey.addresses = [f"{HOME}tag/a48150b"]
    assert survey.draft("example", date(2026, 11, 30)).reject == (r"(?i)/(?:page)(?:/|\.\w+$|$)",)


@pytest.mark.parametrize(
    ("feeds", "sitemaps", "sections"),
    [
        ([], [], {"home": HOME}),
        ([f"{HOME}rss"], [], {}),
        ([], [f"{HOME}news.xml"], {}),
    ],
)
def test_the_home_page_is_a_section_where_nothing_else_lists_what_is_new(
    feeds: list[str], sitemaps: list[str], sections: dict[str, str]
) -> None:
    site = explore(b'<h2><a href="/town/old-mill-opens-48110">The old mill opens again</a></h2>', HOME)
    assert site.articles
    seen = Survey(
        site=site,
        feeds={url: Reading([Found(url=f"{HOME}a", kind="feed")]) for url in feeds},
        sitemaps={url: Reading([Found(url=f"{HOME}a", kind="news-sitemap")]) for url in sitemaps},
    )
    assert seen.draft("example", date(2026, 11, 27)).sections == sections


def test_what_a_feed_lists_in_another_form_is_told_whatever_it_looks_like() -> None:
    survey = Survey(site=explore(b"", HOME))
    stories = [f"{HOME}town/the-mill-opens-again-{n}" for n in range(48110, 48118)]
    survey.feeds[f"{HOME}rss"] = Reading(found=[Found(url=f"{HOME}x/mill", kind="feed")])
    survey.addresses = [*stories, f"{HOME}x/mill", f"{HOME}about"]
    draft = survey.draft("example", date(2026, 11, 30))
    assert survey.missed(draft) == [f"{HOME}x/mill"]


def test_a_home_page_that_is_a_section_of_its_own_menu_stands_once() -> None:
    heads = "".join(
        f'<h2><a href="/local/the-mill-at-the-lake-opens-{n}">The mill at the lake opens again</a></h2>'
        for n in range(48211, 48216)
    )
    menu = '<nav><a href="/news">News</a> <a href="/sport">Sport</a></nav>'
    for home, sections in (("", ["home", "news", "sport"]), ("news", ["news", "sport"])):
        survey = Survey(site=explore(f"{menu}{heads}".encode(), f"{HOME}{home}"))
        assert list(survey.draft("example", date(2026, 11, 30)).sections) == sections


@pytest.mark.parametrize(
    ("language", "number", "named"), [("de", 48110, False), ("de", 59110, True), ("en-US", 48110, True)]
)
def test_a_number_that_translations_share_is_no_id(language: str, number: int, named: bool) -> None:
    """Else two languages of one house would be one article each, and the second is never archived."""
    survey = with_foot("/en/news/{n}-the-mill-{word}-at-the-lake")
    other = f'<link rel="alternate" hreflang="{language}" href="/{language}/news/{number}-die-muehle-am-see">'
    url = f"{HOME}en/news/48110-the-mill-a-at-the-lake"
    survey.article = HtmlResponse(url, body=f'<html lang="en">{other}'.encode())
    article = survey.draft("example", date(2026, 12, 2)).article
    assert article
    assert ("(?P<id>" in article) is named
    assert re.search(article, url)


@pytest.mark.parametrize(
    ("field", "title", "name"),
    [
        ("", "The mill opens again | Hill Folk", "Hill Folk"),
        ("", "The mill opens again", "Stories from the hills"),
        ("", "The mill opens again | Stories from the hills | Hill Folk", "Stories from the hills"),
        ('<meta property="og:site_name" content="Valley">', "The mill opens again | Hill Folk", "Valley"),
    ],
)
def test_the_part_of_the_title_that_an_article_has_as_well_is_the_name(
    field: str, title: str, name: str
) -> None:
    survey = Survey(site=explore(f"{field}<title>Stories from the hills | Hill Folk</title>".encode(), HOME))
    survey.article = HtmlResponse(f"{HOME}mill", body=f"<title>{title}</title>".encode())
    assert survey.draft("example", date(2026, 12, 2)).outlet_name == name


@pytest.mark.parametrize(
    ("story", "form"),
    [
        ("/2026/11/{day:02}/the-mill-{word}-at-the-lake", False),
        ("/news/the-mill-{word}-at-the-lake-{n}", True),
    ],
)
@pytest.mark.parametrize("fed", [False, True])
def test_a_form_keeps_no_article_out(story: str, form: bool, fed: bool) -> None:
    """What one without an id is good for, `looks_like_article` and the sources of articles do as well; one
    with an id tells it of those that have it, and no more.
    """
    stories = [story.format(day=n + 1, n=48110 + n, word=word) for n, word in enumerate(ascii_lowercase[:20])]
    feature = "/features/blues" if fed else "/features/pictures-of-the-old-mill"
    shown = stories if fed else [*stories, feature]
    heads = "".join(f'<h2><a href="{url}">The mill at the lake opens again</a></h2>' for url in shown)
    survey = Survey(site=explore(f"<main>{heads}</main>".encode(), HOME))
    if fed:
        survey.addresses.append(f"{HOME}{feature[1:]}")
        survey.feeds[f"{HOME}rss"] = Reading(found=[Found(url=survey.addresses[0], kind="feed")])
    draft = survey.draft("example", date(2026, 12, 2))
    assert draft.article is None
    assert (draft.ids is not None) is form
    assert bool(survey.missed(draft)) is form
    facts = UrlFacts(ids=draft.ids, hosts=draft.hosts)
    assert all(identify(url, facts, "", trusted=True) for url in survey.missed(draft))
