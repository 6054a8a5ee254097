"""Whose claim a page checks is nobody who wrote it."""

import json

from newscrawl.extract.nodes import article_nodes
from newscrawl.extract.page import Page
from newscrawl.extract.people.authors import read_authors

URL = "https://www.harbourpost.example/check/1"


def authors(claim: object) -> list[str]:
    node = {"@type": "ClaimReview", "itemReviewed": claim}
    script = f'<script type="application/ld+json">{json.dumps(node)}</script>'
    said = (
        '<div class="claim"><h4 class="author">The Harbour and Mill ministries</h4><p>Nobody swims.</p></div>'
    )
    page = Page(f"<head>{script}</head><body><h1>Who swims?</h1>{said}</body>".encode(), URL)
    heading = page.by_tag["h1"][0]
    return [one.name for one in read_authors(page, article_nodes(page, set()), heading, set()).authors]


def test_who_is_named_in_the_claim_wrote_nothing() -> None:
    them = {"author": {"@type": "Organization", "name": "The Harbour and Mill ministries"}}
    assert authors(them) == authors([{}, them]) == []


def test_others_are_authors_as_ever() -> None:
    claims: list[object] = [{"author": {"name": "Ben Lund"}}, {"author": None}, {}, None, "swimmers", [[]]]
    for claim in claims:
        assert authors(claim) == ["The Harbour"]
