"""Writes `outlets.md`, the table of the outlets newscrawl comes with and of what is known of each.

The table is made from the outlet files, so that it cannot say other than what a run does:
`python -m docs.outlets` writes it anew.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from scrapy.utils.misc import walk_modules_iter
from scrapy.utils.spider import iter_spider_classes

from newscrawl.spiders.base import NewsSpider

PAGE = Path(__file__).with_name("outlets.md")

HEAD = """\
# Outlets

Made by `python -m docs.outlets` from the files in `newscrawl/spiders/`; a test holds both together.

`scrapy crawl ID` archives one of these {count} outlets in {countries} countries and {languages} languages. An
outlet that is not here needs no file: `scrapy crawl news -a url=https://example.org/` finds its sources
itself, and `scrapy outlet new https://example.org/` writes the file for it.

- **Sections, feeds, sitemaps**: how many of each are known. Sitemaps are those of the latest news and of the
  whole site.
- **Archive**: whether the outlet keeps sitemaps by day or by month; `-a since=... -a until=...` fills in a
  period from them.
- **Article addresses**: `id` where they carry the publisher's number, which is then the identity; `form`
  where their form is known; `likeness` where newscrawl judges by the look of an address.
- **Seen live**: whether anybody has run it against the site. Where nobody has, the sources are those that
  public crawlers use. Addresses were tested on saved pages and feeds, as far as there were any.

| Outlet | ID | Country | Language | Sections | Feeds | Sitemaps | Archive | Article addresses | Seen live |
|---|---|---|---|--:|--:|--:|---|---|---|
"""

_SEEN = re.compile(
    r"\b(Not yet seen live|Seen live)(?: (?P<when>[^;.]*))?(?:; (?P<tested>tested on [^.]*))?\."
)


def outlets() -> list[type[NewsSpider]]:
    """The classes of all outlets that have a file, by name."""
    found = {
        spider
        for module in walk_modules_iter("newscrawl.spiders")
        for spider in iter_spider_classes(module)
        if issubclass(spider, NewsSpider) and spider.domain
    }
    return sorted(found, key=lambda spider: str(spider.name))


def table() -> str:
    """The text of `outlets.md`."""
    known = outlets()
    head = HEAD.format(
        count=len(known),
        countries=len({spider.country for spider in known}),
        languages=len({spider.language for spider in known}),
    )
    by_country = sorted(known, key=lambda spider: (spider.country or "", spider.outlet_name))
    return head + "".join(f"| {' | '.join(_cells(spider))} |\n" for spider in by_country)


def _cells(spider: type[NewsSpider]) -> Iterator[str]:
    yield f"[{spider.outlet_name}](https://{spider.domain}/)"
    yield f"`{spider.name}`"
    yield spider.country or ""
    yield spider.language or ""
    for sources in (spider.sections, spider.feeds, [*spider.news_sitemaps, *spider.sitemaps]):
        yield str(len(sources)) if sources else ""
    yield _archive(spider.dated_sitemaps)
    yield _addresses(spider.urls.article)
    yield seen(sys.modules[spider.__module__].__doc__ or "")


def _archive(patterns: tuple[str, ...]) -> str:
    if not patterns:
        return ""
    return "by day" if "{dd}" in patterns[0] else "by month"


def _addresses(pattern: str | None) -> str:
    if pattern is None:
        return "likeness"
    return "id" if "(?P<id>" in pattern else "form"


def seen(text: str) -> str:
    """What the docstring of an outlet's file says of its having been run against the site; "" for nothing."""
    match = _SEEN.search(text)
    if match is None:
        return ""
    answer = "no" if match[1].startswith("Not") else f"yes {match['when'] or ''}".strip()
    return f"{answer}; {match['tested']}" if match["tested"] else answer


if __name__ == "__main__":
    PAGE.write_text(table(), "utf-8")
