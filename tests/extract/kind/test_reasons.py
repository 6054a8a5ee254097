"""Why a page is no article: a reason for each of the plainest kinds."""

from newscrawl.extract.kind.kind import why_no_article
from newscrawl.extract.page import Page
from tests.extract.facts import page


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
