"""Write the demo site: two days of an invented newspaper on the real structure of Business Standard.

    python -m examples.make_site [FOLDER]

writes `day-1.warc.gz` and `day-2.warc.gz`, and `expected.jsonl` with the truth about them: a line for each
address and day, the ledger's state after that day's crawl, and the record where a story was to be stored.
Day two repeats only the lines that differ from day one, so the last line of an address is its final state.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from examples.site import amp, faults, legacy, nextjs, sources, trouble, truth
from examples.site.sources import Entry
from examples.site.story import HOME, Story, load_stories
from examples.site.trouble import Answer

HERE = Path(__file__).resolve().parent
DAYS = {1: datetime(2026, 11, 23, 18, 30, tzinfo=UTC), 2: datetime(2026, 11, 24, 18, 0, tzinfo=UTC)}
"""When each day was recorded: around midnight in India, after the day's last story."""

_RENDER = {"legacy": legacy.render, "next": nextjs.render, "amp": amp.render}
_XML, _RSS = "application/xml", "application/rss+xml; charset=utf-8"


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0]) if arguments else HERE
    make_site(folder)
    for day in DAYS:
        path = folder / f"day-{day}.warc.gz"
        print(f"{path}: {path.stat().st_size:,} bytes")
    return 0


def make_site(folder: Path) -> None:
    """Write the files into `folder`."""
    from examples.site.warc import write_warc  # warcio is needed here only

    folder.mkdir(parents=True, exist_ok=True)
    for day, moment in DAYS.items():
        write_warc(folder / f"day-{day}.warc.gz", answers(day), moment)
    with (folder / "expected.jsonl").open("w", encoding="utf-8") as file:
        for line in truth.expected(DAYS):
            file.write(json.dumps(line, ensure_ascii=False) + "\n")


def answers(day: int) -> Iterator[Answer]:
    """Everything the site answers on a day."""
    stories = load_stories(day)
    yield Answer(url=f"{HOME}/robots.txt", body=trouble.ROBOTS.encode(), mime="text/plain")
    yield from _listings(stories)
    yield from _feeds(stories, day)
    yield from _sitemaps(stories, day)
    for story in stories:
        yield from story_answers(story, day)
    for item in trouble.WITH_AN_ID:
        yield from item.answers


def story_answers(story: Story, day: int) -> Iterator[Answer]:
    """A story's page and what stands at the other addresses it has or had."""
    for old in story.old_urls:
        yield Answer(url=old, status="301 Moved Permanently", location=story.url)
    if story.taken_down:
        yield Answer(url=story.url, status="410 Gone")
        return
    page = _RENDER[story.template](story)
    if story.template == "amp":
        yield Answer(url=story.url, status="302 Found", location=story.amp_url)
        yield Answer(url=story.amp_url, body=page)
    elif story.fault == "truncated" and day == 1:
        yield Answer(url=story.url, body=faults.cut(page), length=len(page))
    elif story.fault == "charset":
        yield Answer(url=story.url, body=faults.wrong_charset(page))
    elif story.fault == "header":
        yield Answer(url=story.url, body=page, mime="text/html; charset=ISO-8859-1")
    else:
        yield Answer(url=story.url, body=faults.huge(page) if story.fault == "huge" else page)


def entries(stories: list[Story]) -> list[Entry]:
    """What the site lists: its stories, and what looks like one."""
    listed = [
        Entry(
            url=story.url,
            title=story.headline,
            published=story.published,
            changed=story.changed,
            path=story.path,
            listed=story.listed,
            summary=story.standfirst,
            premium=story.locked,
        )
        for story in stories
    ]
    moment = "2026-11-23T08:00:00+05:30"
    listed += [
        Entry(url=item.url, title=item.title, published=moment, changed=moment, listed=item.listed)
        for item in trouble.WITH_AN_ID
    ]
    return sources.newest_first(listed)


def _listings(stories: list[Story]) -> Iterator[Answer]:
    every = entries(stories)
    extra = " ".join(f'<a href="{item.url}">{item.title}</a>' for item in trouble.NO_ARTICLES)
    for name in sources.SECTIONS:
        chosen = [entry for entry in every if name in entry.listed]
        for url, body in sources.section_pages(name, chosen, extra):
            yield Answer(url=url, body=body)
    links = "".join(f'<li><a href="{entry.url}">{entry.title}</a></li>' for entry in every[:20])
    yield Answer(url=f"{HOME}/", body=trouble.home_page(links))


def _feeds(stories: list[Story], day: int) -> Iterator[Answer]:
    fresh = [entry for entry in entries(stories) if entry.published >= "2026-11-2"]
    for name, path in sources.FEEDS.items():
        chosen = [_shared(entry, name) for entry in fresh if entry.path.startswith(path)]
        if name == "home_page_top_stories":
            chosen = [*chosen[:12], *_no_articles()]
        body = sources.feed(name, chosen, f"2026-11-{22 + day}T23:50:00+05:30")
        if name == "companies-101":
            body = body[: len(body) * 3 // 5]
        yield Answer(url=f"{HOME}/rss/{name}.rss", body=body, mime=_RSS)


def _shared(entry: Entry, feed: str) -> Entry:
    """Feeds hand out addresses with trackers, of the mobile site and of the pre-production host."""
    url = {
        "latest": f"{entry.url}?utm_source=rss&utm_medium=feed#top",
        "markets-106": entry.url.replace("//www.", "//wap.", 1),
        "world-news-221": entry.url.replace("//www.", "//bsppd.", 1),
    }.get(feed, entry.url)
    return Entry(**{**vars(entry), "url": url})


def _no_articles() -> list[Entry]:
    moment = "2026-11-23T08:00:00+05:30"
    return [
        Entry(url=item.url, title=item.title, published=moment, changed=moment)
        for item in trouble.NO_ARTICLES
    ]


def _sitemaps(stories: list[Story], day: int) -> Iterator[Answer]:
    every = entries(stories)
    fresh = [entry for entry in every if entry.published >= f"2026-11-{21 + day}"]
    base = f"{HOME}/sitemap"
    yield Answer(url=f"{base}/google-news-sitemap.xml", body=sources.news_sitemap(fresh), mime=_XML)
    page = trouble.home_page("<li>We are improving your experience.</li>")
    yield Answer(url=f"{base}/latest-news-sitemap.xml", body=page)
    months: dict[str, list[Entry]] = {}
    for entry in every:
        number = entry.url.rpartition("-")[2]
        months.setdefault(f"20{number[1:3]}-{number[3:5]}", []).append(entry)
    months["2026-11"] += _no_articles()
    index = [(month, max(entry.changed for entry in months[month])) for month in sorted(months)]
    yield Answer(url=f"{base}/sitemap-index.xml", body=sources.sitemap_index(index), mime=_XML)
    for month, listed in sorted(months.items()):
        yield Answer(url=sources.month_url(month), body=sources.monthly_sitemap(listed), mime=_XML)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
