"""What a home page and robots.txt tell of an outlet that nobody has described."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.discover.documents.robotstext import sitemaps_of_robots
from newscrawl.discover.identity import identify
from newscrawl.discover.pages.autodiscover import Site, explore
from newscrawl.discover.pages.pagefeeds import feeds_listed
from tests.patience import no_hanging

URL = "https://www.example.org/"
ROBOTS = b"""User-agent: *
Disallow: /search
Sitemap: https://www.example.org/sitemap.xml
sitemap: /news-sitemap.xml
SITEMAP : https://www.example.org/sitemap-google-news.xml?x=1  # news
Sitemap: ftp://www.example.org/x.xml
Sitemap:
Sitemap: https://www.example.org/sitemap.xml
"""
HEADLINES = [
    "Rain stops play in the city",
    "A new bridge for the town",
    "Prices rise again this year",
    "The mayor says no to trams",
    "What the harvest will bring us",
]
HOME = f"""<html lang="en-IN"><head><title>The Example | News of the town</title>
<meta property="og:site_name" content="The Example">
<link rel="alternate" type="application/rss+xml" href="/rss/latest.rss">
<link rel="alternate" type="application/rss+xml" href="/comments/feed/">
<link rel="alternate" hreflang="hi" href="/hi/"><link rel="stylesheet" href="/x.css">
</head><body><nav><ul>
<li><a href="/markets/">Markets</a></li><li><a href="/sport">Sport</a></li>
<li><a href="/login">Log in</a></li>
<li><a href="/topic/rain">Rain</a></li><li><a href="https://elsewhere.example/x">Partner</a></li></ul></nav>
{
    "".join(
        f'<h2><a href="/markets/{h.lower().replace(" ", "-")}-{1234567 + n}.html?ref=home">{h}</a></h2>'
        for n, h in enumerate(HEADLINES)
    )
}
<p><a href="/markets/some-tag-of-the-day-7654321.html">Bridges</a> <a href="/rss/markets.xml">RSS</a></p>
<footer><a href="/about-us">About us</a>
<a href="/a-long-list-of-all-the-news-we-have">All of it, by day and by hour</a>
</footer></body></html>""".encode()


def test_a_home_page_and_robots_txt() -> None:
    site = explore(HOME, URL, ROBOTS)
    assert (site.name, site.domain, site.language) == ("The Example", "example.org", "en-IN")
    assert site.sitemaps == [f"{URL}sitemap.xml"]
    assert site.news_sitemaps == [f"{URL}news-sitemap.xml", f"{URL}sitemap-google-news.xml?x=1"]
    assert site.feeds == [f"{URL}rss/latest.rss", f"{URL}rss/markets.xml"]
    assert site.sections == {"markets": f"{URL}markets/", "sport": f"{URL}sport"}
    assert [found.title for found in site.articles if found.title in HEADLINES] == HEADLINES
    assert "Bridges" not in [found.title for found in site.articles]


def test_the_pattern_takes_articles_that_were_not_on_the_page() -> None:
    site = explore(HOME, URL)
    assert site.pattern is not None
    assert re.search(site.pattern, f"{URL}sport/a-match-of-the-year-2345678.html")
    identity = identify(
        "https://m.example.org/sport/a-match-2345678.html?utm_source=x", site.facts(), "example.org"
    )
    assert identity is not None
    assert (identity.key, identity.url) == ("example.org:2345678", f"{URL}sport/a-match-2345678.html")
    assert identify(f"{URL}topic/rain-2345678.html", site.facts(), "example.org") is None


def declaring(kind: str, href: str, title: str = "", more: str = "") -> Site:
    link = f'<link rel="alternate" type="{kind}" title="{title}" href="{href}">'
    return explore(f"<head>{more}{link}</head><body><p>News</p></body>".encode(), URL)


@pytest.mark.parametrize(
    "kind",
    [
        *(
            "application/rss+xml",
            "application/atom+xml; charset=utf-8",
            "Application/RDF+XML",
            "text/rss+xml",
        ),
        *("application/feed+json", "application/x-rss+xml", "application/rss", "rss"),
    ],
)
def test_types_of_feeds(kind: str) -> None:
    assert declaring(kind, "/latest").feeds == [f"{URL}latest"]


@pytest.mark.parametrize(
    ("kind", "href", "title", "may_be"),
    [
        ("text/xml", "/latest.xml", "RSS", True),
        ("application/xml", "/out/rss2/latest", "", True),
        ("application/json", "/feed.json", "", True),
        ("application/json", "/latest", "Newsfeed of the town", True),
        ("application/json", "/wp-json/wp/v2/pages/2", "JSON", False),
        ("application/json+oembed", "/oembed?url=feed", "A feed", False),
        ("text/xml", "/feedback.xml", "Tell us", False),
        ("text/html", "/hi/feed", "Our feed", False),
        ("", "/feed", "Our feed", False),
    ],
)
def test_what_is_called_a_feed_and_is_data_of_some_kind_may_be_one(
    kind: str, href: str, title: str, may_be: bool
) -> None:
    site = declaring(kind, href, title)
    assert (site.feeds, site.maybe_feeds) == ([], [f"{URL}{href[1:]}"] if may_be else [])


def test_feeds_of_tags_keep_no_other_out() -> None:
    link = '<link rel="alternate" type="application/rss+xml" href="{}">'
    tags = [f"/tag/rain-{n}/feed/" for n in range(30)]
    site = explore("".join(map(link.format, [*tags, "/feed/"])).encode(), URL)
    assert site.feeds[:2] == [f"{URL}feed/", f"{URL}tag/rain-0/feed/"]


@pytest.mark.parametrize(
    "link",
    [
        '<link rel="feed" href="/latest">',
        '<a rel="alternate" type="application/rss+xml" href="/latest">All</a>',
        '<link rel="alternate" type="application/rss+xml" href="feed://www.example.org/latest">',
        '<link rel="alternate" type="application/rss+xml" href="feed:https://www.example.org/latest">',
    ],
)
def test_ways_to_declare_a_feed(link: str) -> None:
    assert explore(f"<body><p>News</p>{link}</body>".encode(), URL).feeds == [f"{URL}latest"]


def test_blanks_in_the_address_of_a_feed_take_no_time() -> None:
    link = f'<link rel="alternate" type="application/rss+xml" href="a{" " * 200_000}b">'
    with no_hanging():
        assert explore(f"<body><p>News</p>{link}</body>".encode(), URL).feeds == []


@pytest.mark.parametrize(
    ("link", "may_be"),
    [
        ('<a href="/syndicate.php">RSS feed</a>', True),
        ('<a href="/news?format=rss"><img src="a.png"></a>', True),
        ('<a href="/index.rdf">All news</a>', True),
        ('<a href="/mission.html">Atom is the heart of matter, they say here</a>', False),
        ('<a href="/carssales.html">Cars</a>', False),
        ('<a href="/science/atom-is-split-again-7100034.html">Atom is split</a>', False),
        ('<a href="/syndicate.php?of=comments">RSS</a>', False),
        ('<a href="https://elsewhere.example/rss.php">RSS</a>', False),
    ],
)
def test_a_link_may_be_called_a_feed_where_none_is_declared(link: str, may_be: bool) -> None:
    page = f"<body><p>News</p>{link}</body>"
    assert bool(explore(page.encode(), URL).maybe_feeds) is may_be
    declared = '<link rel="alternate" type="application/rss+xml" href="/latest">'
    site = explore(f"{declared}{page}".encode(), URL)
    assert not site.maybe_feeds
    assert bool(site.called_feeds) is may_be, "asked where the declared one is gone"


@pytest.mark.parametrize(
    ("href", "title", "taken"),
    [
        ("/commentary/latest", "Commentary", True),
        ("/comment/rss", "Comment", True),
        ("https://commentary.example.org/latest.rss", "", True),
        ("https://comments.example.org/latest.rss", "", True),
        ("/commentary.rss", "", True),
        ("/rss/comment.xml", "Comment", True),
        ("/commentsandviews/rss", "Views and Comments", True),
        ("/comments.rss", "", False),
        ("/rss/comments.xml", "", False),
        ("/rss/recent-comments", "", False),
        ("/recent_comments.rss", "", False),
        ("/latest.rss?type=recent-comments", "", False),
        ("/latest.rss", "Comments", False),
        ("/latest.rss", "Recent comments", False),
        ("/latest.rss", "The Example » Comments", False),
        ("/latest.rss", "The Example » Comments Feed", False),
        ("/latest.rss", "Comments (RSS)", False),
        ("/comments/feed/", "", False),
        ("/feeds/comments/default", "", False),
        ("/?feed=comments-rss2", "", False),
        ("/rain/feed/", "The Example » Rain Comments Feed", False),
        ("/lluvia/feed/", "El Ejemplo » Lluvia RSS de los comentarios", False),
        ("/chuva/feed/", "Feed de comentários de O Exemplo » Chuva", False),
        ("/ame/feed/", "例の新聞 » 雨 のコメントのフィード", False),
        ("/feed/", "Пример » Лента комментариев", False),
        ("/rss/comentarios.xml", "Comentarios", True),
        ("/rss/kommentare.xml", "RSS-Feed Kommentare", True),
        ("/feed/", "Пример » Лента", True),
    ],
)
def test_feeds_of_comments_are_none_and_commentaries_are(href: str, title: str, taken: bool) -> None:
    assert bool(declaring("application/rss+xml", href, title).feeds) is taken


def test_a_relative_feed_of_a_page_with_a_base() -> None:
    for base, start in (("/site/", f"{URL}site/"), (f"{URL}a/b", f"{URL}a/"), ("http://[", URL)):
        site = declaring("application/rss+xml", "main.rdf", more=f'<base target="_top"><base href="{base}">')
        assert site.feeds == [f"{start}main.rdf"]


def heads(addresses: list[str]) -> bytes:
    linked = "".join(
        f'<h2><a href="{address}">Rain stops play in the city again</a></h2>' for address in addresses
    )
    return f"<html><body>{linked}</body></html>".encode()


def test_hosts_beside_the_home_page_that_hold_articles() -> None:
    sport = [f"https://sport.example.org/rain-stops-play-again-{number}" for number in range(71234, 71237)]
    found = explore(heads([*sport, "https://shop.example.org/rain-coats-for-all-of-us-71234"]), URL)
    assert found.hosts == ("www.example.org", "sport.example.org")
    assert [article.url for article in found.articles] == sport
    assert explore(heads(sport[:2]), URL).hosts == ("www.example.org",)
    elsewhere = [address.replace("example.org", "example.net") for address in sport]
    assert explore(heads(elsewhere), URL).hosts == ("www.example.org",)


@pytest.mark.parametrize(
    ("host", "front", "counts"),
    [("sport", "", True), ("sport", "tables", False), ("shop", "", False), ("sport", None, False)],
)
def test_two_articles_are_enough_on_a_host_that_the_menu_leads_to(
    host: str, front: str | None, counts: bool
) -> None:
    there = f"https://{host}.example.org"
    story = heads([f"{there}/rain-stops-play-again-{number}" for number in (71234, 71235)])
    menu = "" if front is None else f'<nav><a href="{there}/{front}">Sport</a></nav>'
    found = explore(menu.encode() + story, URL)
    assert (f"{host}.example.org" in found.hosts) is counts
    assert (f"{there}/" in found.sections.values()) is counts


def test_hosts_beside_the_home_page_that_only_the_data_of_a_script_names() -> None:
    stories = [
        {"headline": told, "url": f"https://sport.example.org/town/the-mill-at-the-lake-opens-{48110 + n}"}
        for n, told in enumerate(HEADLINES)
    ]

    def hosts(count: int, **more: str) -> tuple[str, ...]:
        told = json.dumps({"stories": [{**one, **more} for one in stories[:count]]})
        page = f'<div id="root"></div><script id="__NEXT_DATA__" type="application/json">{told}</script>'
        return explore(page.encode(), URL).hosts

    assert hosts(3) == ("www.example.org", "sport.example.org")
    assert hosts(2) == ("www.example.org",)
    assert hosts(3, headline="") == ("www.example.org",), "where data without a headline come from, who knows"


def test_one_article_is_enough_where_several_hosts_are_the_sections() -> None:
    def page(*numbers: int) -> bytes:
        hosts = [f"https://{name}.example.org" for name in ("town", "sport", "arts", "shop")[: len(numbers)]]
        menu = "".join(f'<a href="{host}/">{host[8:12]}</a>' for host in hosts)
        told = zip(hosts, numbers, strict=True)
        stories = [f"{host}/rain-stops-play-again-7123{n}" for host, most in told for n in range(most)]
        return f"<nav>{menu}</nav>".encode() + heads(stories)

    own = ("www.example.org", "town.example.org", "sport.example.org")
    assert explore(page(3, 3, 1), URL).hosts == (*own, "arts.example.org")
    assert explore(page(3, 3, 0), URL).hosts == own
    assert explore(page(3, 3, 0, 1), URL).hosts == own, "goods have no news of their own"
    assert explore(page(3, 1), URL).hosts == own[:2]


def test_short_addresses_under_headlines_are_articles_where_hardly_others_are() -> None:
    short = [f"{URL}news/{word}" for word in ("rain", "trams", "harvest", "prices")]
    long = [f"{URL}news/rain-stops-play-again-{number}" for number in range(71234, 71238)]
    assert [article.url for article in explore(heads(short), URL).articles] == short
    assert [article.url for article in explore(heads([*short, *long]), URL).articles] == long


def test_the_feeds_that_a_page_lists() -> None:
    page = b'<a href="/rss/world.xml">World</a> <a href="/about">Us</a> <a href="/rss/sport.xml">Sport</a>'
    assert feeds_listed(page, f"{URL}rss/") == [f"{URL}rss/world.xml", f"{URL}rss/sport.xml"]
    assert feeds_listed(b"", f"{URL}rss/") == []


def test_a_page_of_feeds_with_addresses_of_any_kind() -> None:
    page = (
        b'<a href="/service/rss">RSS</a> <a href="/xml.php?c=1">RSS World</a>'
        b'<a href="/xml.php?c=2">RSS Sport</a> <a href="/us">Us</a>'
    )
    assert feeds_listed(page, f"{URL}service/rss") == [f"{URL}xml.php?c=1", f"{URL}xml.php?c=2"]
    drawn = b'Town <a href="/xml.php?c=3"><img src="/rss.gif" alt="RSS"></a> <a href="/"><img alt="Home"></a>'
    assert feeds_listed(drawn, f"{URL}service/feeds") == [f"{URL}xml.php?c=3"]


def test_headlines_without_blanks() -> None:
    links = "".join(
        f'<a href="/articles/{1000000 + n}">雨で試合が中止になった町の一日{n}</a>' for n in range(6)
    )
    site = explore(f"<html><title>例</title>{links}</html>".encode(), URL)
    assert len(site.articles) == 6
    assert site.pattern is not None


def test_a_page_with_nothing_in_it() -> None:
    site = explore(b"", "https://www.example.org")
    assert (site.name, site.articles, site.pattern) == ("example.org", [], None)
    assert site.facts().article is None


def test_no_address_is_one_line() -> None:
    with pytest.raises(ValueError, match="not a web address"):
        explore(HOME, "example")


@given(st.binary(max_size=400), st.binary(max_size=200))
def test_any_bytes_are_read(home: bytes, robots: bytes) -> None:
    explore(b"<html><nav>" + home, URL, robots)
    assert sitemaps_of_robots(b"Sitemap: /a.xml\n" + robots, URL)[0] == f"{URL}a.xml"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Home &#8211; The Example", "The Example"),
        ("The Example | News of the town", "The Example"),
        ("News of the town: Example Daily", "Example Daily"),
        ("Morning Herald - Startseite", "Morning Herald"),
    ],
)
def test_the_part_of_the_title_that_is_like_the_domain_is_the_name(title: str, name: str) -> None:
    assert explore(f"<title>{title}</title>".encode(), URL).name == name


def test_articles_in_the_data_of_a_home_page_that_a_script_draws() -> None:
    told = ",".join(
        f'"/stories/rain-stops-play-in-the-{word}"' for word in ("town", "city", "hall", "park", "lab")
    )
    link = '<h3><a href="/dossier/all-about-the-old-mill">All about the old mill of the town</a></h3>'
    page = f'{link}<script type="application/json">[{told}]</script>'
    site = explore(page.encode(), URL)
    assert [article.url.split("/")[3] for article in site.articles] == ["stories"] * 5 + ["dossier"]
    few = explore(
        f'{link * 2}<script type="application/json">["/a/rain-stops-play-in-town"]</script>'.encode(), URL
    )
    assert [article.url.split("/")[3] for article in few.articles] == ["dossier"]
