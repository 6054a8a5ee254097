"""What the markup of a page says of who may read it."""

import json

import pytest

from newscrawl.extract.access.claims import as_bool, claims_free, claims_locked, locked_parts, tier
from newscrawl.extract.page import Page


@pytest.mark.parametrize(
    ("value", "meaning"),
    [
        (True, True),
        (False, False),
        ("True", True),
        ("false", False),
        ("http://schema.org/False", False),
        ("https://schema.org/True/", True),
        (0, False),
        ({"@value": "False"}, False),
        (["true"], True),
        ("perhaps", None),
        (None, None),
        ([], None),
    ],
)
def test_a_truth_value_in_any_spelling(value: object, meaning: bool | None) -> None:
    assert as_bool(value) is meaning


@pytest.mark.parametrize(
    ("markup", "free", "locked"),
    [
        ("", False, False),
        ("<meta name=article:content_tier content=locked>", False, True),
        ("<meta itemprop=isAccessibleForFree content=true><meta name=access content=metered>", True, False),
        ("<meta itemprop=isAccessibleForFree content=true><meta name=access content=Open>", True, False),
        ("<meta itemprop=isAccessibleForFree content=no>", False, True),
        ("<link itemprop=isAccessibleForFree href=http://schema.org/False>", False, True),
        ("<span itemprop=isAccessibleForFree>true</span>", True, False),
        ("<meta property=schema:isAccessibleForFree content=false>", False, True),
        (
            "<main typeof=NewsArticle><h1>Pier</h1><b property=isAccessibleForFree content=no></b></main>",
            False,
            True,
        ),
        (
            "<ul><li itemprop=itemListElement><span itemprop=isAccessibleForFree>no</span></li></ul>",
            False,
            False,
        ),
    ],
)
def test_claims_of_meta_elements(markup: str, free: bool, locked: bool) -> None:
    page = Page(f"<html><head>{markup}</head><body>a</body></html>".encode())
    assert (claims_free(page), claims_locked(page)) == (free, locked)


def described(headline: str, url: str, free: bool) -> str:
    node = {
        "@type": "NewsArticle",
        "headline": headline,
        "url": f"https://x.example{url}",
        "isAccessibleForFree": free,
    }
    return f"<script type=application/ld+json>{json.dumps(node)}</script>"


OWN, OTHER = ("Pier to close in winter", "/pier-to-close"), ("Mill sold to a brewer", "/mill-sold")


@pytest.mark.parametrize(
    ("nodes", "free", "locked"),
    [
        (described(*OWN, True) + described(*OTHER, False), True, False),
        (
            described(*OWN, True)
            + described("Pier to close in winter, and so will the mill", OTHER[1], False),
            True,
            False,
        ),
        (described(*OWN, True) + described(OWN[0], "/?p=12", False), False, True),
        (described(*OTHER, False), False, False),
        (described(*OTHER, True), False, False),
        (described(*OWN, False) + described(*OTHER, True), False, True),
        (described("Why the harbour is silent", OWN[1], False), False, True),
        (described(OWN[0], "/2024/a-harbour-without-boats", False), False, True),
    ],
)
def test_what_data_claim_of_another_article_is_none_of_the_page(nodes: str, free: bool, locked: bool) -> None:
    title = f"<title>{OWN[0]}</title><meta property=og:title content='{OWN[0]}'>"
    html = f"<html><head>{title}{nodes}</head><body><h1>{OWN[0]}</h1></body></html>"
    page = Page(html.encode(), f"https://x.example{OWN[1]}")
    assert (claims_free(page), claims_locked(page)) == (free, locked)


def test_the_first_tier_that_is_known_counts_and_is_evidence() -> None:
    page = Page(b"<meta name=access content='who knows'><meta name=content-access content=' Paid '>")
    evidence: list[str] = []
    assert tier(page, evidence) == "locked"
    assert evidence == ["meta: content-access Paid"]


def test_no_page_has_selectors_without_end_followed() -> None:
    selectors = [f".a{one}" for one in range(200)]
    part = {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": selectors}
    script = f"<script type=application/ld+json>{json.dumps([part] * 3)}</script>"
    page = Page(f"{script}<p class=a9>Pier</p><p class=a199>Mill</p>".encode())
    assert [selector for selector, _ in locked_parts(page)] == [".a9"]
