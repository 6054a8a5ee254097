"""A small site of an outlet that nobody has described, to test what newscrawl finds by itself. Invented."""

from __future__ import annotations

import datetime as dt
from typing import Any

from tests.project import Project, Run
from tests.site import Answer, Page, Site

HOME = "https://www.valleydaily.example"
HTML = {"Content-Type": "text/html; charset=utf-8"}
XML = {"Content-Type": "application/xml; charset=utf-8"}
TOPICS = ("harbour", "orchard", "ferry", "library", "windmill", "bakery", "chapel", "market")
NUMBERS = range(8)
HERE = ("-a", f"url={HOME}/")
HEAD, FEW = "Old mill of the upper valley opens again", ("mill", "bridge", "tower")
"""A headline, and the words of its kind in addresses that say little else."""
NAMED = Page(f"Sitemap: {HOME}/map.xml\n".encode())
"""A robots.txt."""


def address(number: int) -> str:
    section = "world" if number % 2 else "business"
    return f"{HOME}/{section}/old-{TOPICS[number]}-of-the-valley-opens-again-{7100000 + number * 37}.html"


def headline(number: int) -> str:
    return f"Old {TOPICS[number]} of the valley opens again"


def paragraphs(number: int) -> list[str]:
    what = TOPICS[number]
    return [
        f"The old {what} of the upper valley opened again on Friday after a pause of {number + 3} years.",
        f"Some {number * 40 + 120} people came to see the {what}, its keeper said, more than ever before.",
        f"The village paid for the works on the {what} with a lottery and the sale of two meadows.",
        f"The {what} stays open until the end of October, and on Sundays when the road is clear.",
    ]


def article(number: int) -> Page:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs(number))
    content = f'<h1>{headline(number)}</h1><div class="article-body">{body}</div>'
    return Page(
        f"""<!DOCTYPE html><html lang="en-GB"><head><title>{headline(number)} - Valley Daily</title>
        <link rel="canonical" href="{address(number)}"><meta property="og:type" content="article">
        <script type="application/ld+json">{{"@context": "https://schema.org", "@type": "NewsArticle",
        "headline": "{headline(number)}", "datePublished": "2026-11-2{number % 5}T08:00:00+00:00",
        "author": {{"@type": "Person", "name": "Mara Quill"}}}}</script></head>
        <body>{MENU}<article>{content}</article></body>
        </html>""".encode(),
        headers=HTML,
    )


MENU = (
    """<nav><a href="/world">World</a> <a href="/business">Business</a> <a href="/about">About us</a></nav>"""
)


def listing(numbers: range, head: str = "") -> Page:
    links = "".join(f'<h2><a href="{address(n)}">{headline(n)}</a></h2>' for n in numbers)
    return Page(
        f"""<!DOCTYPE html><html lang="en-GB"><head><title>Valley Daily - news of the valley</title>
        <meta property="og:site_name" content="Valley Daily">{head}</head><body>{MENU}<main>{links}</main>
        <footer><a href="/privacy">Privacy</a> <a href="/contact">Contact</a></footer></body>
        </html>""".encode(),
        headers=HTML,
    )


def feed(numbers: range) -> Page:
    items = "".join(f"<item><title>{headline(n)}</title><link>{address(n)}</link></item>" for n in numbers)
    channel = f"<channel><title>Valley Daily</title>{items}</channel>"
    return Page(f'<?xml version="1.0"?><rss version="2.0">{channel}</rss>'.encode(), headers=XML)


def sitemap(*urls: str, index: bool = False) -> Page:
    outer, inner = ("sitemapindex", "sitemap") if index else ("urlset", "url")
    entries = "".join(f"<{inner}><loc>{url}</loc></{inner}>" for url in urls)
    text = f'<?xml version="1.0"?><{outer} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{entries}</{outer}>'
    return Page(text.encode(), headers=XML)


def latest_months(count: int) -> list[str]:
    """The last months up to this one ("2026-11"): those long past are not asked for, having nothing new."""
    today = dt.datetime.now(dt.UTC).date()
    ends = [today.replace(day=1)]
    while len(ends) < count:
        ends.append((ends[-1] - dt.timedelta(days=1)).replace(day=1))
    return [f"{first:%Y-%m}" for first in reversed(ends)]


def pages(*, declared: bool = True) -> dict[str, Answer]:
    """The whole site. It names its feed and its sitemap, or (`declared`) has them at a usual place only."""
    robots = f"User-agent: *\nDisallow: /search\n{f'Sitemap: {HOME}/sitemap.xml' if declared else ''}\n"
    link = '<link rel="alternate" type="application/rss+xml" href="/rss/all.xml">' if declared else ""
    months = [f"{HOME}/sitemap-{month}.xml" for month in latest_months(3)]
    found: dict[str, Answer] = {
        f"{HOME}/robots.txt": Page(robots.encode(), headers={"Content-Type": "text/plain"}),
        f"{HOME}/": listing(range(6), link),
        f"{HOME}/world": listing(range(1, 6, 2)),
        f"{HOME}/business": listing(range(0, 6, 2)),
        f"{HOME}/about": Page(
            b"<html><body><h1>About us</h1><p>We are a daily.</p></body></html>", headers=HTML
        ),
        f"{HOME}/sitemap.xml": sitemap(*months, index=True),
        months[0]: sitemap(),
        months[1]: sitemap(),
        months[2]: sitemap(*(address(n) for n in NUMBERS)),
        f"{HOME}/rss/all.xml" if declared else f"{HOME}/rss.xml": feed(range(4, 7)),
    }
    return found | {address(n): article(n) for n in NUMBERS}


def site(*, declared: bool = True) -> Site:
    return Site(pages(declared=declared))


def crawl(project: Project, site: Site, *arguments: str) -> Run:
    """A run of the outlet, from its home page where no arguments say otherwise."""
    environ: dict[str, Any] = site.environ
    run = project.scrapy("crawl", "news", *site.arguments, *(arguments or HERE), **environ)
    assert "Traceback" not in run.stderr, run.stderr
    return run


def by_url(project: Project) -> dict[str, dict[str, Any]]:
    return {record["url"]: record for record in project.records()}


def story(word: str, charset: str = "utf-8") -> Page:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs(FEW.index(word)))
    html = f"<html><head><title>{HEAD}</title></head><body><h1>{HEAD}</h1>{text}</body></html>"
    return Page(html.encode(charset), headers={"Content-Type": "text/html"})


def heads(found: list[str]) -> Page:
    return Page("".join(f'<h2><a href="{url}">{HEAD}</a></h2>' for url in found).encode(), headers=HTML)
