"""Everything on the site that is no article, or an article that something is wrong with.

Each `Trouble` is an address the site lists like any other, what it answers, and the state in which the ledger
must leave it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from examples.site.story import HOME

HTML = "text/html; charset=utf-8"

ROBOTS = """User-agent: *
Disallow: /charts
Disallow: /include
Disallow: /request-handler/
Disallow: /core/request-handler/
Disallow: /comment/request-handler/
Disallow: /user/my-page/add-article/item-id/
Disallow: /user/process-api/
Disallow: /common/adclicks.php
Disallow: /common/adclicksTag.php
Disallow: /6516239/
Disallow: /content/
Disallow: /*cache-control/
Disallow: /live-blog/request-handler/
Disallow: /live-market/request-handler/
Disallow: /comment/manager/
Disallow: /poll/manager/
Allow: /content/*.pdf
Allow: /include/_mod/site/images/rss_logo.png
Sitemap: https://www.business-standard.com/sitemap.xml
Sitemap: https://www.business-standard.com/sitemap/sitemap-index.xml
Sitemap: https://www.business-standard.com/sitemap/google-news-sitemap.xml
Sitemap: https://www.business-standard.com/sitemap/latest-news-sitemap.xml
Sitemap: https://www.business-standard.com/sitemap-main/article-sitemap.xml

User-agent: Googlebot-News
Disallow: /stocks/corporate-announcements/
"""


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One response of the site."""

    url: str
    body: bytes = b""
    status: str = "200 OK"
    mime: str = HTML
    location: str = ""
    length: int | None = None


@dataclass(frozen=True, kw_only=True)
class Trouble:
    """An address that gives no article; `number` is its id when it looks like one."""

    url: str
    state: str
    reason: str
    title: str
    number: str = ""
    answers: Sequence[Answer] = ()
    listed: Sequence[str] = ()


def _looks_like_article(path: str, number: str) -> str:
    return f"{HOME}/{path}-{number}_1.html"


def _page(title: str, text: str = "") -> bytes:
    return (
        f'<!DOCTYPE html><html lang="en"><head><title>{title}</title></head>'
        f"<body><h1>{title}</h1><p>{text}</p></body></html>"
    ).encode()


def home_page(links: str) -> bytes:
    return (
        '<!DOCTYPE html><html lang="en"><head><title>Business Standard</title></head>'
        f'<body><h1>Business Standard</h1><ul class="home">{links}</ul></body></html>'
    ).encode()


def _single(
    path: str, number: str, state: str, reason: str, title: str, section: str, **answer: str
) -> Trouble:
    url = _looks_like_article(path, number)
    body = _page(answer.get("status", title))
    return Trouble(
        url=url,
        state=state,
        reason=reason,
        title=title,
        number=number,
        answers=(Answer(url=url, body=body, **answer),),  # type: ignore[arg-type] # text fields only
        listed=(section,),
    )


_LOOP = [_looks_like_article(f"markets/news/{name}", "126112300558") for name in ("round", "and-round")]
_EMPTY = _looks_like_article("economy/news/a-page-with-nothing-in-it", "126112300565")
_FORBIDDEN = "/content/press-releases-ani/"

WITH_AN_ID = (
    _single(
        "companies/news/a-story-the-site-does-not-show-us",
        "126112300510",
        "refused",
        "403",
        "A story the site does not show us",
        "companies",
        status="403 Forbidden",
    ),
    _single(
        "companies/news/a-story-that-was-never-there",
        "126112300527",
        "gone",
        "404",
        "A story that was never there",
        "companies",
        status="404 Not Found",
    ),
    _single(
        "companies/news/a-story-taken-back",
        "126112300534",
        "gone",
        "410",
        "A story taken back",
        "companies",
        status="410 Gone",
    ),
    _single(
        "markets/news/a-story-that-leads-home",
        "126112300541",
        "gone",
        f"redirects to {HOME}/",
        "A story that leads home",
        "markets",
        status="302 Found",
        location=f"{HOME}/",
    ),
    Trouble(
        url=_LOOP[0],
        state="failed",
        reason="redirect loop",
        title="Round and round",
        number="126112300558",
        answers=(
            Answer(url=_LOOP[0], status="302 Found", location=_LOOP[1]),
            Answer(url=_LOOP[1], status="302 Found", location=_LOOP[0]),
        ),
        listed=("markets",),
    ),
    Trouble(
        url=_EMPTY,
        state="skipped",
        reason="",
        title="A page with nothing in it",
        number="126112300565",
        answers=(Answer(url=_EMPTY),),
        listed=("economy",),
    ),
    _single(
        "markets/news/shares-end-flat-early-report",
        "126112300572",
        "duplicate",
        "redirects to businessstandard:126112300101",
        "Shares end flat: early report",
        "markets",
        status="301 Moved Permanently",
        location=_looks_like_article(
            "markets/news/shares-close-flat-as-banks-offset-metal-losses", "126112300101"
        ),
    ),
)
"""Addresses that look like an article's and are none, or none that can be had."""

_NEVER = "a path that is never an article"
NO_ARTICLES = tuple(
    Trouble(url=url, state="skipped", reason=reason, title=title)
    for url, reason, title in (
        (
            "https://hindi.business-standard.com/economy/pyaaz-ka-bhaav-sthir-id-480213",
            "other host",
            "प्याज का भाव स्थिर",
        ),
        (f"{HOME}/video-gallery/markets/what-traders-watch-147120.htm", _NEVER, "What traders watch (video)"),
        (f"{HOME}/topic/gold-loans", _NEVER, "Gold Loans"),
        (f"{HOME}/author/anahita-sethna", _NEVER, "Anahita Sethna"),
        (f"{HOME}/company/aravalli-motors-70412.html", _NEVER, "Aravalli Motors"),
        (f"{HOME}/markets/aravalli-zinc-share-price-8841.html", _NEVER, "Aravalli Zinc share price"),
    )
)
"""Addresses that feeds and sitemaps list and that must never be asked for."""
