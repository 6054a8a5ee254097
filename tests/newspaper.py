"""A small newspaper for end-to-end tests, at the addresses of a real outlet and in its present template.

The text is invented. `Newspaper` keeps its stories and gives the pages that a `Site` serves; change a story
and the next run of a crawl meets the change.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from tests.site import Answer, Page, Site

HOME = "https://www.business-standard.com"
HTML = {"Content-Type": "text/html; charset=utf-8"}
XML = {"Content-Type": "application/xml; charset=utf-8"}
ONE_SECTION = ("-a", "sections=companies")
BEGIN = datetime(2026, 11, 20, 3, 30, tzinfo=UTC)
NEWER_RULES = """
outlet = "businessstandard"

[[rule]]
id = "nine-villages"
kind = "subscription"
phrases = ["It now spins <words> from nine villages."]
place = "line"
hit = ["It now spins 12 bales a day and employs 3 people from nine villages."]
miss = ["It now spins cotton."]
"""
"""Rules of cleaning that take a sentence which each of the stories has."""


@dataclass
class Story:
    """One article: `number` makes its id and its day."""

    number: int
    headline: str
    paragraphs: list[str]
    slug: str = "a-story"

    @property
    def id(self) -> str:
        return f"1261120{self.number:05d}"

    @property
    def key(self) -> str:
        return f"businessstandard:{self.id}"

    @property
    def url(self) -> str:
        return f"{HOME}/companies/news/{self.slug}-{self.number}-{self.id}_1.html"

    @property
    def published(self) -> datetime:
        return BEGIN + timedelta(minutes=self.number)

    def page(self) -> Page:
        moment = self.published.isoformat()
        body = "".join(f"<div>{paragraph}</div>" for paragraph in self.paragraphs)
        return Page(
            f"""<!DOCTYPE html><html lang="en"><head><title>{self.headline} | Business Standard</title>
            <link rel="canonical" href="{self.url}">
            <meta property="article:published_time" content="{moment}"></head>
            <body><h1 class="stryhdtp">{self.headline}</h1>
            <div class="storycontent"><div id="parent_top_div">{body}</div></div></body></html>""".encode(),
            headers=HTML,
        )


def story(number: int, *, headline: str | None = None, words: int = 0, slug: str = "a-story") -> Story:
    """A story of three paragraphs that no other story has."""
    extra = " ".join(f"word{number}x{n}" for n in range(words))
    bales, hands, built = number * 3 + 40, number + 200, 1900 + number % 90
    return Story(
        number,
        headline or f"Mill number {number} starts its second shift",
        [
            f"Mill number {number} of the valley has started a second shift, its manager said on Friday.",
            f"It now spins {bales} bales a day and employs {hands} people from nine villages.",
            f"The mill was built in {built} and has burned down twice since then. {extra}",
        ],
        slug,
    )


@dataclass
class Newspaper:
    """Stories, listed by one section and one feed; `per_page` stories on a page of the section."""

    stories: list[Story]
    per_page: int = 10
    more: dict[str, Answer] = field(default_factory=dict)

    def pages(self) -> dict[str, Answer]:
        pages: dict[str, Answer] = {f"{HOME}/robots.txt": Page(b"User-agent: *\nDisallow: /content/\n")}
        chunks = [self.stories[n : n + self.per_page] for n in range(0, len(self.stories), self.per_page)]
        for number, chunk in enumerate(chunks or [[]], 1):
            path = "/companies-news" + ("" if number == 1 else f"/page-{number}")
            pages[HOME + path] = listing(chunk)
        pages[f"{HOME}/companies-news/page-{len(chunks) + 1}"] = listing(self.stories[:1])
        pages[f"{HOME}/rss/companies-101.rss"] = feed(self.stories[: self.per_page])
        pages |= {story.url: story.page() for story in self.stories}
        return {**pages, **self.more}

    def site(self) -> Site:
        return Site(self.pages())

    def fetched(self, site: Site) -> list[str]:
        """The ids of the articles a site was asked for, in order."""
        by_url = {story.url: story.id for story in self.stories}
        return [by_url[asked.url] for asked in site.asked if asked.url in by_url]


def listing(stories: list[Story]) -> Page:
    links = "".join(f'<h2><a href="{story.url}">{story.headline}</a></h2>' for story in stories)
    return Page(f"<!DOCTYPE html><html><body><main>{links}</main></body></html>".encode(), headers=HTML)


def feed(stories: list[Story]) -> Page:
    items = "".join(
        f"<item><title>{story.headline}</title><link>{story.url}</link>"
        f"<pubDate>{format_datetime(story.published)}</pubDate></item>"
        for story in stories
    )
    channel = f"<channel><title>News</title>{items}</channel>"
    return Page(f'<?xml version="1.0"?><rss version="2.0">{channel}</rss>'.encode(), headers=XML)
