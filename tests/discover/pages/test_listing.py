"""A section page gives the articles it links to, in its order, each once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.discover.found import Found
from newscrawl.discover.identity import UrlFacts
from newscrawl.discover.pages import listing
from newscrawl.discover.pages.listing import read_listing

URL = "https://example.org/markets-news"
FACTS = UrlFacts(article=r"-(?P<id>\d+)\.html$", hosts=("example.org",))
PAGE = """<html><head><title>Markets</title></head><body>
<nav><a href="/">Home</a> <a href="/topic/rain">Rain</a></nav>
<main>
 <a href="/b-2.html"><img src="b.jpg" alt="B"></a>
 <h2><a href="/b-2.html?utm_source=list#top">Second   story</a></h2>
 <a href=" a-1.html
 "><h3>First story</h3><p>Its standfirst</p></a>
 <a href="javascript:open('/c-3.html')">C</a> <a href="https://elsewhere.example/d-4.html">D</a>
 <a href="/e-5.html" title="A story in a title"></a> <a>no address</a> <a href="">empty</a> <a href="http://[">bad</a>
</main>
<aside><a href="https://www.example.org/f-6.html">Aside</a></aside></body></html>"""


def test_articles_in_page_order_with_their_titles() -> None:
    reading = read_listing(PAGE.encode(), URL, FACTS)
    assert reading.fault is None
    assert [(found.url, found.title) for found in reading.found] == [
        ("https://example.org/b-2.html", "Second story"),
        ("https://example.org/a-1.html", "First story"),
        ("https://example.org/e-5.html", "A story in a title"),
        ("https://example.org/f-6.html", "Aside"),
    ]
    assert reading.found[0] == Found(
        url="https://example.org/b-2.html", kind="section", source=URL, title="Second story"
    )


@pytest.mark.parametrize(
    "ending", ["</html>", "</body></html>\n<html><body>", "</html><!-- menu --><p></html>"]
)
def test_what_stands_behind_the_end_of_a_page_is_of_it_as_well(ending: str) -> None:
    start, mark, end = PAGE.partition("<main>")
    reading = read_listing((start + ending + mark + end).encode(), URL, FACTS)
    assert reading.found == read_listing(PAGE.encode(), URL, FACTS).found


@pytest.mark.parametrize("base", ["/deep/", "https://example.org/deep/", " /deep/x "])
def test_links_resolve_against_the_base_of_the_page(base: str) -> None:
    body = f'<base href="{base}"><a href="a-1.html">A</a>'.encode()
    assert read_listing(body, URL, FACTS).found[0].url == "https://example.org/deep/a-1.html"


def test_a_base_that_is_none_is_ignored() -> None:
    assert read_listing(b'<base href="http://["><a href="/a-1.html">A</a>', URL, FACTS).found


@pytest.mark.parametrize(
    ("body", "encoding"),
    [
        ('<meta charset="iso-8859-1"><a href="/a-1.html">₹ é</a>'.encode(), None),
        ('<a href="/a-1.html">₹ é</a>'.encode(), None),
        ('<a href="/a-1.html">₹ é</a>'.encode(), "no-such"),
        ('<a href="/a-1.html">₹ é</a>'.encode("utf-16"), None),
        ('<a href="/a-1.html">₹ é</a>'.encode("utf-16"), "utf-16"),
    ],
)
def test_titles_in_any_charset(body: bytes, encoding: str | None) -> None:
    assert read_listing(body, URL, FACTS, encoding=encoding).found[0].title == "₹ é"


def test_a_page_of_links_without_end_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "MAX_LINKS", 10)
    body = "".join(f'<a href="/a-{n}.html">{n}</a>' for n in range(50)).encode()
    reading = read_listing(body, URL, FACTS)
    assert len(reading.found) == 10
    assert reading.fault == "more than 10 links, the rest was not taken"


def test_of_a_page_that_is_all_tags_nothing_is_read() -> None:
    body = b'<a href="/a-1.html">A</a>' + b"<p>a" * 1_000_000
    reading = read_listing(body, URL, FACTS)
    assert reading.found == []
    assert reading.fault == "the page has more than 1,000,000 tags and lines"


def test_an_empty_answer_is_a_fault() -> None:
    assert read_listing(b"", URL, FACTS).fault == "not an HTML page: nothing in it"


@given(
    st.binary(max_size=300),
    st.sampled_from([None, "utf-8", "latin-1", "utf-16", "shift_jis", "zlib", "idna"]),
)
def test_any_bytes_are_read(body: bytes, encoding: str | None) -> None:
    reading = read_listing(body + b'<a href="/a-1.html">A</a>', URL, FACTS, encoding=encoding)
    assert all(found.url.startswith("https://example.org/") for found in reading.found)


UNKNOWN = UrlFacts(hosts=("example.org",))
HEADLINES = "".join(
    f'<article><a href="/{slug}/">{slug}</a><footer><a href="/{slug}-in-full/">More</a></footer></article>'
    for slug in ("rain-stops-play-again", "mayor-says-no-to-trams")
)
ASIDE = '<nav><a href="/how-we-pay-our-way/">How we pay</a> <a href="/rain-stops-play-again/">Rain</a></nav>'


def slugs(page: str, facts: UrlFacts = UNKNOWN) -> list[str]:
    return [found.url.split("/")[3] for found in read_listing(page.encode(), URL, facts).found]


def test_what_only_a_menu_links_to_is_no_article_of_an_unknown_outlet() -> None:
    foot = '<footer><a href="/terms-of-sale-and-use/">Terms</a></footer>'
    articles = slugs(HEADLINES)
    assert len(articles) == 4
    assert set(slugs(f"{ASIDE}{HEADLINES}{foot}")) == set(articles)
    assert "how-we-pay-our-way" in slugs(ASIDE), "where there is nothing else, the menu is the listing"
    assert "how-we-pay-our-way" in slugs(f"{ASIDE}{HEADLINES}", UrlFacts(article="/[a-z-]+/$"))


def test_a_headline_makes_an_article_where_no_pattern_is_known() -> None:
    page = (
        '<h2><a href="/news/rain">Rain stops play in the city again</a></h2><a href="/news/all">All news</a>'
    )
    assert slugs(page) == ["news"]
    assert slugs(page, UrlFacts(article=r"-\d+$")) == []
    assert slugs(f"<nav>{page}</nav>{HEADLINES}") == slugs(HEADLINES)


@pytest.mark.parametrize(
    ("page", "title"),
    [
        ('<h3>Rain</h3> <a href="/b-2.html" aria-label="Second story"></a>', "Second story"),
        ('<article><div><h3>Rain again</h3></div><p><a href="/b-2.html"></a></p></article>', "Rain again"),
        ('<article><a href="/b-2.html"><img></a><h3>Rain<style>h3 {}</style></h3></article>', "Rain"),
        ('<article><h3>Rain</h3><h3>Sun</h3><a href="/b-2.html"><img src="b.jpg"></a></article>', None),
        ('<article><h3>Rain</h3><a href="/b-2.html">Sun</a></article>', "Sun"),
        ('<div><h3>Four weeks at half the price</h3><a href="/b-2.html"><img src="b.jpg"></a></div>', None),
    ],
)
def test_a_link_without_words_has_the_heading_of_its_teaser(page: str, title: str | None) -> None:
    (found,) = read_listing(f"<body><main>{page}</main></body>".encode(), URL, FACTS).found
    assert found.title == title


@pytest.mark.parametrize(
    ("page", "address"),
    [
        ('<link rel="next" href="/markets-news/2">', "https://example.org/markets-news/2"),
        ('<a class="next page-numbers" href="?page=2">Older</a>', "https://example.org/markets-news?page=2"),
        (
            '<a rel="next nofollow" href="/p/2">2</a><a rel="next" href="/p/3">3</a>',
            "https://example.org/p/2",
        ),
        ('<a class="next" href="#">a carousel</a>', None),
        ('<a class="next" href="https://elsewhere.example/2">2</a>', None),
        ('<a class="nextdoor" href="/2">2</a>', None),
    ],
)
def test_the_next_page_is_the_one_that_a_page_names(page: str, address: str | None) -> None:
    named = [child.url for child in read_listing(f"<body>{page}</body>".encode(), URL, FACTS).children]
    assert named == ([address] if address else [])


def test_what_several_articles_are_called_is_the_title_of_one_without_another_text() -> None:
    label = "Read the whole story with all its pictures"
    teasers = [
        f'<a href="/a-{n}.html" aria-label="{label}"><img></a> <a href="/a-{n}.html">{text}</a>'
        for n, text in enumerate(("Mill opens", "Mill closes", ""))
    ]
    found = read_listing("".join(teasers).encode(), URL, FACTS).found
    assert [one.title for one in found] == ["Mill opens", "Mill closes", label]


def test_a_number_that_an_address_ends_in_leads_to_a_page_of_an_article_or_to_a_day() -> None:
    story = "https://example.org/2026/11/a-story-of-rain-and-sun/"
    body = (
        f'<h2><a href="{story}">A story of rain and sun</a></h2> Pages: 1 <a href="{story}2/">2</a>'
        f'<a href="{story}?page=3">3</a><table><td><a href="/2026/11/26/">26</a></table>'
        f'<a href="{story}4/">۴</a><a href="/articles/2026/11/26">২৬</a><a href="/articles/2026/11/07">7</a>'
    )
    assert [found.url for found in read_listing(body.encode(), URL, UrlFacts()).found] == [story]


def test_the_pages_of_a_listing_are_no_articles_though_their_addresses_are_like_those() -> None:
    story = "https://example.org/rain-stops-play-in-the-town-4812.html"
    pages = "".join(f'<a href="/news-of-the-town-s1-p{n}.html">{n}</a>' for n in (2, 3, 12))
    pages += '<a href="/news-of-the-town-s1-p2.html">Next</a>'
    body = f'<h2><a href="{story}">Rain stops play</a></h2>{pages}'
    reading = read_listing(body.encode(), "https://example.org/news-of-the-town-s1.html", UrlFacts())
    assert [found.url for found in reading.found] == [story]
    assert [child.url for child in reading.children] == ["https://example.org/news-of-the-town-s1-p2.html"]


@pytest.mark.parametrize(
    ("address", "text"),
    [
        ("/2026/11/a-story-of-rain-and-sun/2/", "A story of rain and sun, second part"),
        ("/2026/11/a-story-of-rain-and-sun-12", "12"),
        ("/2026/11/a-story-of-rain-and-sun/", "7"),
        ("/news/a-story-of-rain-and-sun/123456", "123456"),
    ],
)
def test_a_number_alone_or_at_an_end_alone_tells_nothing(address: str, text: str) -> None:
    body = f'<main><a href="{address}">{text}</a></main>'
    assert len(read_listing(body.encode(), URL, UrlFacts()).found) == 1


def test_where_a_pattern_says_what_an_article_is_the_words_of_a_link_do_not_count() -> None:
    facts = UrlFacts(article=r"/story/(?P<id>\d+)$")
    assert len(read_listing(b'<a href="/story/7">7</a>', URL, facts).found) == 1


VISIT = "sid=0a1b2c3d4e5f60718293a4b5c6d7e8f9"


def test_a_visit_in_all_links_is_left_out() -> None:
    paths = [f"/town/rain-stops-play-in-the-city-{n}?{VISIT}" for n in range(5)]
    page = "".join(f'<a href="{path}">Rain</a> <a href="{path}#comments">3 comments</a>' for path in paths)
    found = read_listing(page.encode(), "https://example.org/", UrlFacts()).found
    assert [one.url for one in found] == [
        f"https://example.org/town/rain-stops-play-in-the-city-{n}" for n in range(5)
    ]


def test_what_tells_one_page_from_others_stays() -> None:
    ids = [f"{n}{VISIT[5:]}" for n in range(5)]
    page = "".join(f'<h2><a href="/read?sid={told}">Rain stops play in the city</a></h2>' for told in ids)
    found = read_listing(page.encode(), "https://example.org/", UrlFacts()).found
    assert [one.url.rpartition("=")[2] for one in found] == ids


@pytest.mark.parametrize(
    ("link", "path"),
    [
        ('href="#!/town/mill"', "/town/mill"),
        ('href="#" data-href="/town/mill"', "/town/mill"),
        ('href="#!/app/7" data-href="/town/mill"', "/town/mill"),
        ('href="/town/mill" data-href="/elsewhere"', "/town/mill"),
        ("""href="javascript:void(0)" onclick="location.href='/town/mill'" """, "/town/mill"),
        ("""href="#" onclick="window.location = '/town/mill'; return false" """, "/town/mill"),
        ("""onclick='document.location.assign("/town/mill")'""", "/town/mill"),
        ("""href="javascript:location.href='/town/mill';" """, "/town/mill"),
        ("""href="/town/mill" onclick="location.href='/elsewhere'" """, "/town/mill"),
        ('href="#top"', None),
        ('href="#!"', None),
    ],
)
def test_what_an_application_draws_in_the_place_of_a_page_has_an_address(link: str, path: str | None) -> None:
    page = f"<h2><a {link}>Old mill of the upper valley opens again</a></h2>".encode()
    found = read_listing(page, "https://example.org/", UrlFacts(hosts=("example.org",))).found
    assert [one.url for one in found] == ([f"https://example.org{path}"] if path else [])
