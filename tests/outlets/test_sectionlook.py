"""What the pages of sections show: feeds and articles, of those that list any."""

from __future__ import annotations

from newscrawl.outlets.sectionlook import look_at, of_news

HOME = "https://www.example.org/"
STORY = '<h2><a href="/town/the-mill-at-the-lake-opens-{n}">The mill at the lake opens again</a></h2>'
COLUMN = '<h2><a href="/views/bluebells">Why bluebells do not ring for anybody</a></h2>'


def test_the_feed_of_a_section_and_its_articles() -> None:
    stories = "".join(STORY.format(n=n) for n in range(48110, 48114))
    link = '<link rel="alternate" type="application/rss+xml" href="index.rss">'
    shown = look_at(f"{link}{stories}{COLUMN}".encode(), f"{HOME}town/", ("www.example.org",))
    assert shown.feeds == [f"{HOME}town/index.rss"]
    assert shown.articles == [f"{HOME}town/the-mill-at-the-lake-opens-{n}" for n in range(48110, 48114)]
    assert shown.headed == [f"{HOME}views/bluebells"]


def test_a_section_with_nothing_in_it() -> None:
    assert look_at(b"", HOME, ()) == ([], [], [])


def test_sections_of_other_things_and_of_one_day_are_not_looked_at() -> None:
    names = ("town", "videos/", "de/events", "archive/2026/12/03", "archive", "views/")
    told = of_news([f"{HOME}{name}" for name in names])
    assert [url.removeprefix(HOME) for url in told] == ["town", "archive", "views/"]
