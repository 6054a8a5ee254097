"""The whole record of a page."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from newscrawl.extract import Layout, extract, read
from newscrawl.items import Author, to_record

URL = "https://www.harbourpost.example/news/town/bridge-1"
PROSE = "".join(
    f"<p>The harbour bridge number {n} opened on Friday after three years of work, and the first ferries "
    "passed beneath it before noon while people watched from both banks of the river.</p>"
    for n in range(8)
)


def page(head: str = "", body: str = PROSE, heading: str = "New bridge opens") -> bytes:
    return (
        f'<html lang="en-IN"><head>{head}</head><body><nav><a href="/">Home</a></nav><main><article>'
        f"<h1>{heading}</h1>{body}</article></main><footer>© Harbour Post</footer></body></html>"
    ).encode()


def test_every_field_says_where_it_is_from() -> None:
    node = {
        "@type": "NewsArticle",
        "headline": "New bridge opens",
        "description": "Three years late, the ferries pass beneath it.",
        "author": {"@type": "Person", "name": "Ada Moss"},
        "datePublished": "2024-03-01T09:30:00+05:30",
        "dateModified": "2024-03-02T09:30:00+05:30",
        "articleSection": "Town",
        "keywords": ["bridge"],
        "image": "https://cdn.example/bridge.jpg",
    }
    head = (
        f'<link rel="canonical" href="{URL}"><script type="application/ld+json">{json.dumps(node)}</script>'
    )
    article = extract(page(head), f"{URL}?utm_source=x")
    assert article is not None
    assert article.canonical_url == URL
    assert article.headline == "New bridge opens"
    assert article.description == node["description"]
    assert article.authors == [Author(name="Ada Moss")]
    assert (article.date_published, article.date_modified) == (node["datePublished"], node["dateModified"])
    assert (article.date_precision, article.in_language, article.article_section) == (
        "second",
        "en-IN",
        "Town",
    )
    assert article.keywords == ["bridge"]
    assert article.article_body.count("\n\n") == 7
    assert article.word_count == len(article.article_body.split())
    assert article.provenance.extractor == "generic"
    assert set(article.provenance.sources) == {
        "article_body", "headline", "description", "authors", "date_published", "date_modified",
        "article_section", "keywords", "in_language", "images",
    }  # fmt: skip
    json.dumps(to_record(article))


def test_what_rdfa_says_is_read() -> None:
    body = f"""<div vocab="http://schema.org/" typeof="NewsArticle">
<span property="author" typeof="Person"><span property="name">Ada Moss</span></span>
<time property="datePublished" datetime="2024-03-01T09:30:00+05:30">1 March</time>
<time property="dateModified" datetime="2024-03-02T09:30:00+05:30">2 March</time>
<span property="articleSection">Town</span><div property="articleBody">{PROSE}</div></div>"""
    article = extract(page(body=body), URL)
    assert article is not None
    assert article.authors == [Author(name="Ada Moss")]
    assert article.date_published == "2024-03-01T09:30:00+05:30"
    assert article.date_modified == "2024-03-02T09:30:00+05:30"
    assert article.article_section == "Town"


@pytest.mark.parametrize("section", ["- Town", "Town »", " | Town"])
def test_a_section_is_called_by_its_name_alone(section: str) -> None:
    article = extract(page(f'<meta property="article:section" content="{section}">', PROSE), URL)
    assert article is not None
    assert article.article_section == "Town"


def test_a_layout_comes_before_the_generic_way() -> None:
    layout = Layout(
        name="next-2023",
        marker="#story",
        headline=".top",
        byline=".who a",
        date_published=".when::attr(data-time)",
        body="#story",
        script_data={"agency": "__NEXT_DATA__:props.source", "dateline": "__NEXT_DATA__:props.place"},
    )
    props = '{"props": {"source": "PTI", "place": "Pune"}}'
    data = f'<script id="__NEXT_DATA__" type="application/json">{props}</script>'
    body = (
        '<div class="top">Bridge opens at last</div><p class="who"><a>Ben Lund</a></p>'
        f'<i class="when" data-time="1709265600"></i><div id="story">{PROSE}</div>'
    )
    article = extract(page(data, body), URL, layouts=[layout], time_zone="Asia/Kolkata")
    assert article is not None
    assert article.provenance.extractor == "layout:next-2023"
    assert article.headline == "Bridge opens at last"
    assert article.authors == [Author(name="Ben Lund")]
    assert article.date_published == "2024-03-01T09:30:00+05:30"
    assert (article.agency, article.dateline) == ("PTI", "Pune")
    sources = article.provenance.sources
    assert (sources["headline"], sources["agency"], sources["article_body"]) == (
        "selector",
        "script",
        "selector",
    )


@pytest.mark.parametrize(("served", "ahead"), [("2020-03-01", True), ("2020-03-02", False)])
def test_a_date_lies_ahead_of_the_moment_the_page_was_served(served: str, ahead: bool) -> None:
    head = '<meta property="article:published_time" content="2020-03-02T09:30:00+05:30">'
    now = datetime.fromisoformat(f"{served}T12:00:00+00:00")
    article = extract(page(head), URL, now=now)
    assert article is not None
    assert ("future_date" in article.quality) is ahead


@pytest.mark.parametrize(("shown", "day"), [("9.3.51", None), ("9.3.21", "2021-03-09")])
def test_a_version_is_no_day_to_come(shown: str, day: str | None) -> None:
    article = extract(
        page("", f"<p>Shop system {shown}</p>{PROSE}"), URL, now=datetime(2026, 5, 1, tzinfo=UTC)
    )
    assert article is not None
    assert (article.date_published, "future_date" in article.quality) == (day, False)


def test_text_in_the_place_of_bytes_is_a_mistake_that_says_what_to_do() -> None:
    for reader in (extract, read):
        with pytest.raises(TypeError, match=r"^html: .*; encode it"):
            reader("<p>It rained.</p>", "https://paper.example/rain")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"html": None}, r"^html: the bytes of a page, not NoneType"),
        ({"html": memoryview(b"<p>")}, r"^html: .* not memoryview"),
        ({"url": None}, r'^url: a str, not NoneType; "" where nobody knows it'),
        ({"url": URL.encode()}, r"^url: a str, not bytes"),
        ({"encoding": b"utf-8"}, r"^encoding: the name of a charset, or None, not bytes"),
        ({"now": datetime.fromisoformat("2020-03-02")}, r"^now: a moment with a zone"),
        ({"time_zone": "Asia/Calcutter"}, r"^time_zone: no zone 'Asia/Calcutter' here"),
        ({"time_zone": "/etc"}, r"^time_zone: no zone"),
    ],
)
def test_an_argument_of_another_kind_is_named(given: dict[str, Any], says: str) -> None:
    with pytest.raises((TypeError, ValueError), match=says):
        extract(**{"html": page(), "url": URL, **given})


def test_a_page_that_is_no_article_says_why() -> None:
    assert read(b"", URL).reason == "the page is empty"
    assert read(page(body=""), URL).article is None
    assert extract(b"", URL) is None


@pytest.mark.parametrize(
    ("href", "canonical"),
    [
        ("/news/pier", "https://www.harbourpost.example/news/pier"),
        ("//m.harbourpost.example/pier", "https://m.harbourpost.example/pier"),
        ("", None),
        ("javascript:void(0)", None),
        ("//[z", None),
    ],
)
def test_a_canonical_address_is_whole(href: str, canonical: str | None) -> None:
    html = f'<link rel="canonical" href="{href}"><h1>Pier to close</h1><p>{"The pier is to close. " * 20}</p>'
    article = extract(html.encode(), "https://www.harbourpost.example/news/2025/pier")
    assert article is not None
    assert article.canonical_url == canonical


def test_a_date_is_kept_as_the_page_shows_it_on_one_line() -> None:
    article = extract(
        page(body='<p class="date">\n\t\tPublished\n\t\t1 March 2024,&nbsp;&nbsp;09:30</p>' + PROSE), URL
    )
    assert article is not None
    assert (article.date_published, article.date_raw) == (
        "2024-03-01T09:30:00",
        "Published 1 March 2024, 09:30",
    )


def test_reading_gives_every_block_and_their_text() -> None:
    article = read(page(), URL).article
    assert article is not None
    assert article.article_body == "\n\n".join(block.text for block in article.blocks)
    assert article.removed == []


@pytest.mark.parametrize("odd", ["&#27;[31m", "&#1;", "&#x7f;", "\x9b31m", "&#xfffe;", "\ufffe", "\u202e"])
def test_no_field_holds_what_is_for_machines(odd: str) -> None:
    """A terminal obeys it, no XML can have it, and an address would be read as another."""
    head = (
        f"<title>New{odd} bridge opens</title><link rel='canonical' href='/bri{odd}dge'>"
        f"<meta name='description' content='It{odd} opens.'><meta name='keywords' content='bri{odd}dge'>"
        f"<meta property='og:image' content='https://www.harbourpost.example/a{odd}.jpg'>"
        f"<meta property='article:section' content='To{odd}wn'>"
    )
    byline = f"<p class='byline'>By <a rel='author' href='/a{odd}da'>Ada{odd} Moss</a>, 2 May{odd} 2024</p>"
    figure = f"<figure><img src='/b{odd}.jpg'><figcaption>The{odd} bridge</figcaption></figure>"
    article = extract(page(head, f"{byline}{figure}{PROSE}<p>So{odd} it opens.</p>", f"New{odd} bridge"), URL)
    assert article is not None
    assert article.authors
    assert json.dumps(to_record(article), ensure_ascii=False).isprintable()


def test_a_standfirst_in_a_heading_is_a_paragraph_of_the_record() -> None:
    said = "The first ferries pass beneath it three years late"
    article = extract(page(f'<meta name="description" content="{said}">', f"<h2>{said}</h2>{PROSE}"), URL)
    assert article is not None
    assert (article.blocks[0].text, article.blocks[0].type) == (said, "paragraph")
