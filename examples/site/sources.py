"""Where the site lists its stories: section pages, feeds and sitemaps, each in the site's own form."""

# ruff: noqa: E501 - lines of a page are as long as the site writes them

from __future__ import annotations

import calendar
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from examples.site.markup import esc, next_stamp, rfc822
from examples.site.story import HOME

SECTIONS = {
    "latest": "latest-news",
    "markets": "markets-news",
    "companies": "companies-news",
    "economy": "economy-policy",
    "india": "india-news",
    "world": "world-news",
    "opinion": "opinion",
    "politics": "politics",
}
FEEDS = {
    "home_page_top_stories": "",
    "latest": "",
    "companies-101": "companies/",
    "economy-102": "economy/",
    "finance-103": "finance/",
    "opinion-105": "opinion/",
    "markets-106": "markets/",
    "technology-108": "technology/",
    "industry-217": "industry/",
    "world-news-221": "world-news",
}
PAGE_SIZE = 4


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One line of a listing, feed or sitemap: an address and what the site says of it."""

    url: str
    title: str
    published: str
    changed: str
    path: str = ""
    listed: Sequence[str] = ()
    summary: str = ""
    premium: bool = False


def newest_first(entries: Iterable[Entry]) -> list[Entry]:
    return sorted(entries, key=lambda entry: (entry.published, entry.url), reverse=True)


def section_pages(name: str, entries: Sequence[Entry], extra: str) -> Iterator[tuple[str, bytes]]:
    """The pages of one section. After the last one the site shows that again, as it does for any number."""
    path = SECTIONS[name]
    pages = [entries[n : n + PAGE_SIZE] for n in range(0, len(entries), PAGE_SIZE)] or [[]]
    for number, page in enumerate([*pages, pages[-1]], start=1):
        address = f"{HOME}/{path}" + (f"/page-{number}" if number > 1 else "")
        yield address, _section_page(name, path, page, number, extra)


def _section_page(name: str, path: str, entries: Sequence[Entry], number: int, extra: str) -> bytes:
    cards = "\n".join(map(_card, entries))
    return f"""<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>
<title>{name.capitalize()} News - Page {number} | Business Standard</title></head><body><div id="__next">
<header><a href="/">Business Standard</a> <a href="https://hindi.business-standard.com/">हिंदी में पढें</a></header>
<nav>{"".join(f'<a href="/{other}">{label}</a> ' for label, other in SECTIONS.items())}</nav>
<div class="listingpage_list__x9"><h1>{name.capitalize()}</h1>
{cards}
</div>
<aside><h3>Top Section</h3>{extra}</aside>
<div class="pagination"><a href="/{path}/page-{number + 1}">Next</a></div>
<footer>Don’t miss the latest developments in business and finance. <a href="/about/what-we-do">About</a></footer>
</div></body></html>
""".encode()


def _card(entry: Entry) -> str:
    premium = '<span class="premium_categorytext__a1">Premium</span>' if entry.premium else ""
    address = entry.url.removeprefix(HOME)
    return (
        f'<div class="cardlist"><a href="{esc(address)}"><h2>{esc(entry.title)}</h2></a>{premium}'
        f"<p>{esc(entry.summary)}</p><div>Updated On : {next_stamp(entry.changed)}</div></div>"
    )


def feed(name: str, entries: Sequence[Entry], built: str) -> bytes:
    """An RSS 2.0 feed of the site; its first link is the site itself."""
    items = "\n".join(map(_item, entries))
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet type="text/xsl" href="xsl/xsl.xsl"?>
<rss version="2.0" xmlns:media="https://search.yahoo.com/mrss/" xmlns:atom="https://www.w3.org/2005/Atom">
  <channel>
    <title><![CDATA[{name}]]></title>
    <link>{HOME}</link>
    <description><![CDATA[Business news of two invented days]]></description>
    <copyright>Copyright business-standard.com</copyright>
    <lastBuildDate>{rfc822(built)}</lastBuildDate>
    <language>en-us</language>
    <atom:link href="{HOME}/rss/{name}.rss" rel="self" type="application/rss+xml"/>
{items}
  </channel>
</rss>
""".encode()


def _item(entry: Entry) -> str:
    return f"""    <item>
      <title><![CDATA[{entry.title}]]></title>
      <link>{esc(entry.url)}</link>
      <guid>{esc(entry.url)}</guid>
      <pubDate>{rfc822(entry.published)}</pubDate>
      <description><![CDATA[{entry.summary}]]></description>
      <media:group><media:title type="plain"><![CDATA[{entry.title}]]></media:title></media:group>
    </item>"""


def news_sitemap(entries: Iterable[Entry]) -> bytes:
    urls = "\n".join(
        f"<url><loc>{esc(entry.url)}</loc><lastmod>{entry.changed}</lastmod><news:news><news:publication>"
        "<news:name>Business Standard</news:name><news:language>en</news:language></news:publication>"
        f"<news:publication_date>{entry.published}</news:publication_date>"
        f"<news:title>{esc(entry.title)}</news:title></news:news></url>"
        for entry in entries
    )
    return _xml(
        "urlset",
        urls,
        ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"',
    )


def monthly_sitemap(entries: Iterable[Entry]) -> bytes:
    return _xml(
        "urlset",
        "\n".join(
            f"<url><loc>{esc(entry.url)}</loc><lastmod>{entry.changed}</lastmod></url>" for entry in entries
        ),
    )


def sitemap_index(months: Iterable[tuple[str, str]]) -> bytes:
    """The index over (month as 2019-03, moment of its newest change)."""
    return _xml(
        "sitemapindex",
        "\n".join(
            f"<sitemap><loc>{month_url(month)}</loc><lastmod>{changed}</lastmod></sitemap>"
            for month, changed in months
        ),
    )


def month_url(month: str) -> str:
    name = calendar.month_name[int(month[5:])].lower()
    return f"{HOME}/sitemap/{month[:4]}-{name}-1.xml"


def _xml(root: str, inner: str, more: str = "") -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<{root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"{more}>\n{inner}\n</{root}>\n'
    ).encode()
