"""The small facts of a page: keywords, images, type, why it is no article, which node is its own."""

import pytest

from newscrawl.extract.kind.kind import article_type, why_no_article
from newscrawl.extract.nodes.nodes import address_key, article_nodes
from newscrawl.extract.page import Page
from newscrawl.extract.pictures.images import read_images
from newscrawl.extract.topics.keywords import read_keywords
from newscrawl.extract.topics.section import read_section
from newscrawl.items import Image
from tests.extract.facts import URL, page


def test_section_and_keywords() -> None:
    found = page(
        node={"@type": "NewsArticle", "articleSection": ["Town"], "keywords": "bridge, harbour,bridge"}
    )
    nodes = article_nodes(found, set())
    assert read_section(found, nodes, []) == ("Town", "json-ld")
    assert read_keywords(found, nodes) == (["bridge", "harbour"], "json-ld")
    assert read_section(page(), [], ["Town", "Harbour"]) == ("Harbour", "breadcrumbs")
    assert read_keywords(page(head='<meta name="news_keywords" content="a;b">'), []) == (["a", "b"], "meta")


def test_pictures_with_caption_and_credit() -> None:
    found = page(
        '<article><figure><img src="/a-800x600.jpg"><figcaption>The bridge '
        '<span class="credit">Ada Moss</span>'
        '</figcaption></figure><figure><img data-src="b.jpg" src="data:x">'
        "<figcaption>At night (Photo: Ben Lund)"
        "</figcaption></figure><p>text</p></article>",
        {"@type": "NewsArticle", "image": {"url": "https://cdn.example/a-1200x900.jpg"}},
    )
    root = found.by_tag["article"][0]
    images, source = read_images(found, article_nodes(found, set()), root)
    assert source == "json-ld"
    assert images == [
        Image(url="https://cdn.example/a-1200x900.jpg"),
        Image(url="https://www.harbourpost.example/a-800x600.jpg", caption="The bridge", credit="Ada Moss"),
        Image(url="https://www.harbourpost.example/news/b.jpg", caption="At night", credit="Ben Lund"),
    ]


@pytest.mark.parametrize(
    ("url", "type_", "section", "expected"),
    [
        (URL, "NewsArticle", None, "NewsArticle"),
        (URL, "http://schema.org/LiveBlogPosting", None, "LiveBlogPosting"),
        (URL, ["NewsArticle", "LiveBlogPosting"], None, "LiveBlogPosting"),
        (URL, "Article", "Opinion", "OpinionNewsArticle"),
        ("https://x.example/opinion/bridge-1", "NewsArticle", None, "OpinionNewsArticle"),
        ("https://x.example/news/opinion-polls-rise", "NewsArticle", None, "NewsArticle"),
        ("https://x.example/news/bridge-liveblog", "NewsArticle", None, "LiveBlogPosting"),
        ("https://x.example/news/newsblog-bridge-opens", "NewsArticle", None, "LiveBlogPosting"),
        ("https://x.example/newsblog/bridge-opens", "NewsArticle", None, "NewsArticle"),
        ("https://x.example/news/bridge-opens-as-it-happened", "NewsArticle", None, "LiveBlogPosting"),
        ("https://x.example/news/captain-alive-updates-follow", "NewsArticle", None, "NewsArticle"),
        (URL, "BlogPosting", None, "BlogPosting"),
        (URL, ["NewsArticle", "AnalysisNewsArticle"], None, "AnalysisNewsArticle"),
        (URL, ["Article", "NewsArticle", "OpinionNewsArticle"], None, "OpinionNewsArticle"),
    ],
)
def test_types(url: str, type_: object, section: str | None, expected: str) -> None:
    found = page(url=url, node={"@type": type_, "headline": "Bridge"})
    assert article_type(found, article_nodes(found, set()), section) == expected


@pytest.mark.parametrize(
    ("path", "title", "live"),
    [
        ("culture/where-we-live-now", "Where we live now", False),
        ("news/storm-live-harbour-shut", "Storm live: harbour shut", True),
        ("news/storm-live-harbour-shut", "Harbour shut after storm", False),
        ("news/live/12345", "Storm – live updates from the harbour", True),
        ("sport/live/12345", "Town v Harbour – live!", True),
        ("live/12345", "Four bands at the old mill", False),
        ("monde/la-tempete-en-direct-du-port", "Comment voir la tempête", False),
        ("monde/la-tempete-en-direct-du-port", "En direct, la tempête au port", True),
        ("news/storm-live-updates-12", "Storm at the harbour", True),
        ("politica/voto-puerto-directo_1", "En directo: el puerto vota", True),
        ("esporte/porto-ao-vivo-1", "Remadores: onde ver ao vivo e a que horas", False),
        ("esporte/porto-ao-vivo-1", "AO VIVO | Remadores na final", True),
        ("sport/diretta/voto-1", "La tempesta al porto, la diretta", False),
        ("sport/diretta/voto-1", "La tempesta al porto - La diretta", True),
        ("kultura/na-zywo/1", "Koncert na żywo w porcie", False),
    ],
)
def test_an_address_with_live_in_it_is_no_live_report_by_itself(path: str, title: str, live: bool) -> None:
    node = {"@type": "NewsArticle", "headline": title}
    found = page(f"<h1>{title}</h1>", url=f"https://x.example/{path}", node=node)
    expected = "LiveBlogPosting" if live else "NewsArticle"
    assert article_type(found, article_nodes(found, set()), None) == expected


def test_reasons_for_no_article() -> None:
    links = "".join(f"<h2><a href='/{n}'>Story {n}</a></h2>" for n in range(10))
    assert why_no_article(Page(b""), [], 0, None) == "the page is empty"
    assert why_no_article(page(), [], 4, "404 - Page not found") == "the page says: 404 - Page not found"
    assert why_no_article(page(), [], 0, "Bridge") == "the page has no text that reads like an article"
    assert (
        why_no_article(page(node={"@type": "CollectionPage"}), [], 9, None)
        == "the page calls itself a CollectionPage"
    )
    assert why_no_article(page(url="https://x.example/"), [], 9, None) == "the page is a home page"
    assert why_no_article(page(links), [], 20, "Town") == "the page is a list of links"
    assert why_no_article(page(links), [], 200, "Town") is None
    assert why_no_article(page(), [], 30, "Bridge opens") is None


def test_the_node_that_names_the_page_is_its_own() -> None:
    other = {"@type": "NewsArticle", "headline": "Other", "url": "https://www.harbourpost.example/news/2"}
    mine = {"@type": "NewsArticle", "headline": "Mine", "mainEntityOfPage": {"@id": f"{URL}?utm_source=x"}}
    found = page(node={"@graph": [other, mine]})
    assert [node["headline"] for node in article_nodes(found, {address_key(URL)})] == ["Mine"]
