"""Nodes of other classes that may speak of the page's article."""

from typing import Any

import pytest

from newscrawl.extract.nodes.weaknodes import is_weak
from tests.extract.facts import page

TITLE = "<title>The pier opens | Harbour Post</title><meta property='og:title' content='The pier opens'>"
DAY = {"datePublished": "2024-05-07"}


@pytest.mark.parametrize(
    "node",
    [
        {"@type": "WebPage", **DAY},
        {"@type": "VideoObject", "dateCreated": "2024-05-07"},
        {"@type": "MedicalWebPage", "headline": "The pier opens", **DAY},
        {"@type": "FAQPage", "headline": "The pier opens", "dateModified": "2024-05-07"},
        {"@type": "BlogPost", "headline": "The pier opens", **DAY},
        {"@type": "VideoObject", "name": "The pier opens", "uploadDate": "2024-05-07"},
    ],
)
def test_what_tells_a_day_and_is_headed_as_an_article(node: dict[str, Any]) -> None:
    assert is_weak(page(head=TITLE), node)


@pytest.mark.parametrize(
    "node",
    [
        {"@type": "WebPage"},
        {"@type": "BlogPost", **DAY},
        {"@type": "BlogPost", "headline": "The pier opens"},
        {"@type": "CollectionPage", "headline": "Town", **DAY},
        {"@type": "Blog", "headline": "Harbour notes", **DAY},
        {"@type": "RadioEpisode", "headline": "The pier opens", **DAY},
        {"@type": "VideoObject", "name": "Another film", "uploadDate": "2024-05-07"},
        {"@type": "VideoObject", "name": ["The pier opens"], "uploadDate": "2024-05-07"},
        {"@type": "VideoObject", "name": "", "uploadDate": "2024-05-07"},
        {"@type": "VideoObject", "name": "The pier opens"},
    ],
)
def test_what_may_be_another_thing(node: dict[str, Any]) -> None:
    assert not is_weak(page(head=TITLE), node)


def test_a_film_beside_an_article_is_not_asked() -> None:
    film = {"@type": "VideoObject", "name": "The pier opens", "uploadDate": "2024-05-07"}
    assert not is_weak(page(head=TITLE), film, alone=False)
    assert not is_weak(page(head=TITLE), {"@type": "NewsArticle", "headline": "The pier opens", **DAY})
