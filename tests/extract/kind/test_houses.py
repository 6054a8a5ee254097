"""Pages in which a house speaks of itself."""

import pytest

from newscrawl.extract import extract
from newscrawl.extract.kind.houses import OF_HOUSE, OF_TERMS
from newscrawl.extract.kind.kind import why_no_article
from tests.extract.facts import page

SITE = "https://www.harbourpost.example"
TEXT = "<p>We take the protection of your data seriously, and say here what we keep of them.</p>"
SYSTEM = {"@type": "WebPage", "datePublished": "2019-01-02T10:00:00+00:00", "name": "Privacy policy"}


def why(heading: str, path: str, node: object = None, head: str = "") -> str | None:
    nodes = [node] if isinstance(node, dict) else []
    return why_no_article(
        page(f"<h1>{heading}</h1>{TEXT}", node, head=head, url=SITE + path), nodes, 90, heading
    )


@pytest.mark.parametrize(
    ("heading", "path"),
    [
        ("Privacy Policy", "/legal/privacy-policy"),
        ("Terms & Conditions", "/page/12345"),
        ("Datenschutzerklärung", "/service/datenschutz.html"),
        ("Politique de confidentialité", "/a/politique-de-confidentialite/"),
        ("Gizlilik Politikası", "/gizlilik"),
        ("سياسة الخصوصية", "/privacy-policy"),
        ("गोपनीयता नीति", "/privacy"),
        ("利用規約", "/info/terms"),
    ],
)
def test_the_terms_of_a_site_are_no_article_wherever_they_stand(heading: str, path: str) -> None:
    assert why(heading, path) == OF_TERMS
    assert why(heading, path, SYSTEM) == OF_TERMS


@pytest.mark.parametrize(
    ("heading", "path"),
    [
        ("About us", "/about-us/"),
        ("About the Harbourpost", "/about"),
        ("Careers", "/en/careers"),
        ("Newsletters", "/newsletters"),
        ("Subscribe to Harbourpost", "/subscribe"),
        ("Über uns", "/ueber-uns.html"),
        ("Qui sommes-nous ?", "/pages/qui-sommes-nous"),
        ("Redakcja", "/redakcja"),
        ("会社概要", "/company/"),
        ("Contact us", "/contact"),
    ],
)
def test_nor_is_what_stands_at_the_top_of_a_site_and_is_about_its_house(heading: str, path: str) -> None:
    assert why(heading, path) == OF_HOUSE


@pytest.mark.parametrize(
    ("heading", "path"),
    [
        ("Privacy policies: nobody reads them", "/privacy-policies"),
        ("Careers", "/stories/careers"),
        ("About us", "/culture/stage/about-us"),
        ("Jobs", "/2013/jobs"),
        ("Contact", "/film/contact"),
        ("Terms and conditions apply", "/terms-and-conditions-apply"),
        ("Help", "/help-for-those-who-sail-alone"),
    ],
)
def test_a_story_that_is_headed_much_like_it_is_one(heading: str, path: str) -> None:
    assert why(heading, path) is None


def test_what_calls_itself_an_article_or_tells_when_it_was_published_is_one() -> None:
    assert why("About us", "/about-us", {"@type": "BlogPosting", "headline": "About us"}) is None
    dated = '<meta property="article:published_time" content="2021-05-03T10:00:00Z">'
    assert why("Privacy Policy", "/privacy-policy", head=dated) is None


def test_a_page_of_terms_gives_no_record() -> None:
    body = f"<main><h1>Privacy Policy</h1>{TEXT * 5}</main>"
    html = f"<html lang='en'><head><title>Privacy Policy - The Post</title></head><body>{body}</body></html>"
    assert extract(html.encode(), f"{SITE}/privacy-policy") is None
    news = html.replace("Privacy Policy<", "Ferry line changes its privacy policy<")
    assert extract(news.encode(), f"{SITE}/privacy-policy-of-ferries") is not None
