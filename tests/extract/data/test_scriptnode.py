"""What the data of a page that a script draws state of its story."""

import json
from typing import Any

import pytest

from newscrawl.extract import extract
from newscrawl.extract.data.scriptdata import parse
from newscrawl.extract.data.scriptnode import story_nodes

HEADLINE = "Night ferry is back"
TEXT = [
    "The harbour council voted on Monday evening to bring back the night ferry, after two years without one.",
    "Nine of the thirteen members backed the plan, which sets aside money for crews and fuel until winter.",
    "The council will look at the numbers again in the autumn, and decide whether boats sail on Sundays.",
    "Two boats are being overhauled at the yard, and the first is expected back in the middle of April.",
]


def nodes(data: Any) -> list[dict[str, Any]]:
    return story_nodes([parse(json.dumps(data))], HEADLINE)


@pytest.mark.parametrize(
    "author",
    [
        "Ada Moss",
        ["Ada Moss"],
        {"name": "Ada Moss", "bio": "She has been with the paper since 2011."},
        [{"id": "7", "display_name": "Ada Moss"}],
        {"fields": {"fullName": "Ada Moss"}},
        {"data": {"attributes": {"name": "Ada Moss"}}},
        {"node": {"firstName": "Ada", "lastName": "Moss"}},
        {"by": [{"type": "author", "name": "Ada Moss"}]},
    ],
)
def test_who_wrote_it_is_told_in_many_ways(author: Any) -> None:
    for key in ("author", "authors", "byline", "credits"):
        assert nodes({"story": {"title": HEADLINE, key: author}}) == [{"author": ["Ada Moss"]}]


def test_the_names_of_a_system_are_those_of_schema_org() -> None:
    story = {
        "headline": "Night ferry is back",
        "updated_at": "2025-03-11T10:05:00Z",
        "createdAt": "2025-02-01T10:05:00Z",
        "first_publish_date": "2025-03-11T07:42:00Z",
        "category": {"slug": "local", "name": "Local"},
        "tags": [{"name": "Ferries"}, {"name": "Harbour"}],
        "body": "<p>The ferry is back.</p>",
    }
    assert nodes([{"page": "x"}, {"stories": [story]}]) == [{
        "datePublished": "2025-03-11T07:42:00Z",
        "dateModified": "2025-03-11T10:05:00Z",
        "articleSection": "Local",
        "keywords": ["Ferries", "Harbour"],
    }]  # fmt: skip


def test_other_stories_say_nothing_of_this_one() -> None:
    other = {"title": "Snow on the pass", "author": "Eva Thorn", "date": "2025-03-10"}
    assert nodes({"related": [other], "story": {"title": HEADLINE, "slug": "ferry"}}) == []
    assert nodes({"related": [other], "teaser": {"title": HEADLINE, "date": "2025-03-11"}}) != []


def test_the_fullest_of_several_is_the_story() -> None:
    teaser = {"title": HEADLINE, "date": "2025-03-01"}
    story = {"title": {"rendered": HEADLINE}, "author": "Ada Moss", "date": "2025-03-11"}
    assert nodes([teaser, story]) == [{"author": ["Ada Moss"], "datePublished": "2025-03-11"}]


def drawn(story: dict[str, Any], more: str = "") -> bytes:
    head = f"<title>{HEADLINE}</title><meta property='og:type' content='article'>{more}"
    body = {"title": HEADLINE, **story, "html": "".join(f"<p>{text}</p>" for text in TEXT)}
    data = json.dumps({"state": {"article": body}})
    return f"<html><head>{head}</head><div id='root'></div><script>window.x = {data}</script>".encode()


def test_a_page_that_a_script_draws_has_a_whole_record() -> None:
    story = {"author": {"name": "Ada Moss"}, "publishedAt": "2025-03-11T07:42:00Z", "section": "Local"}
    article = extract(drawn(story), "https://post.example/ferry")
    assert article is not None
    assert [block.text for block in article.blocks] == TEXT
    assert [author.name for author in article.authors] == ["Ada Moss"]
    assert (article.date_published, article.article_section) == ("2025-03-11T07:42:00+00:00", "Local")
    assert {article.provenance.sources[field] for field in ("authors", "date_published")} == {"script"}


def test_what_markup_states_goes_before_it() -> None:
    stated = {"@type": "NewsArticle", "headline": HEADLINE, "author": {"@type": "Person", "name": "Ben Lund"}}
    more = f'<script type="application/ld+json">{json.dumps(stated)}</script>'
    article = extract(drawn({"author": "Ada Moss"}, more), "https://post.example/ferry")
    assert article is not None
    assert [author.name for author in article.authors] == ["Ben Lund"]


def test_what_a_cache_keeps_apart_is_read_where_it_is_named() -> None:
    story = {
        "title": HEADLINE,
        "authors": [{"__ref": "Author:5"}, {"__ref": "Author:6"}],
        "category": {"__ref": "Section:1"},
        "tags": [{"name": "Ferries"}],
    }
    cache = {
        "ROOT_QUERY": {"article": {"__ref": "Article:77"}},
        "Article:77": story,
        "Author:5": {"__typename": "Author", "name": "Ada Moss"},
        "Author:6": {"__typename": "Author", "name": "Ben Lund", "story": {"__ref": "Article:77"}},
        "Author:7": {"__typename": "Author", "name": "Cy Dunn"},
        "Section:1": {"name": "Local"},
    }
    assert nodes(cache) == [
        {"author": ["Ada Moss", "Ben Lund"], "articleSection": "Local", "keywords": ["Ferries"]}
    ]
    assert nodes({**cache, "Article:77": {**story, "authors": [{"__ref": "Author:9"}]}}) == [
        {"articleSection": "Local", "keywords": ["Ferries"]}
    ]


def test_where_a_story_is_filed_may_stand_in_an_object_of_its_own() -> None:
    filed = {"primary_section": {"name": "Local"}, "tags": [{"text": "Ferries"}]}
    assert nodes({"headlines": {"basic": HEADLINE}, "taxonomy": filed}) == [
        {"articleSection": "Local", "keywords": ["Ferries"]}
    ]
    assert nodes({"headlines": {"basic": HEADLINE}, "section": "Town", "taxonomy": {"section": "x"}}) == [
        {"articleSection": "Town"}
    ]


def test_a_value_may_be_all_of_a_list() -> None:
    island = {"headline": [0, HEADLINE], "authors": [1, [[0, {"name": [0, "Ada Moss"]}]]]}
    assert nodes(island) == [{"author": ["Ada Moss"]}]
