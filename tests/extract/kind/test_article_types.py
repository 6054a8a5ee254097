"""The schema.org class of an article: by its data, its section and its address; live reports."""

import pytest

from newscrawl.extract.kind.kind import article_type
from newscrawl.extract.nodes.nodes import article_nodes
from tests.extract.facts import URL, page


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
