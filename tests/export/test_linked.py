"""Records in the words of schema.org and of the Zyte API."""

from __future__ import annotations

import json
from typing import Any

import pytest

from newscrawl.export.linked import schema_org, zyte
from tests.export.test_flat import RECORD


def test_schema_org() -> None:
    told = schema_org({**RECORD, "type": "OpinionNewsArticle", "breadcrumbs": ["Rivers"], "agency": "AFP"})
    assert (told["@context"], told["@type"]) == ("https://schema.org", "OpinionNewsArticle")
    assert told["identifier"] == "outlet:1"
    assert told["author"] == [
        {"@type": "Person", "name": "Ada Moss"},
        {"@type": "Person", "name": "Ben Reed"},
    ]
    assert told["datePublished"] == "2019-03-20T01:15:00+05:30"
    assert told["isAccessibleForFree"] is False
    assert told["correction"] == [{"@type": "CorrectionComment", "text": "It was Monday."}]
    assert told["publisher"] == {"@type": "NewsMediaOrganization", "name": "The Outlet"}
    assert told["sourceOrganization"] == {"@type": "Organization", "name": "AFP"}
    assert told["mainEntityOfPage"]["breadcrumb"]["itemListElement"][0]["name"] == "Rivers"
    assert "description" not in told
    assert "archivedAt" not in told


def test_a_record_that_was_read_from_a_copy_names_it() -> None:
    copy = "https://web.archive.org/web/20190321000000/https://outlet.example/1"
    told = schema_org({**RECORD, "provenance": {**RECORD["provenance"], "archived_at": copy}})
    assert (told["archivedAt"], told["url"]) == (copy, RECORD["url"])


def test_a_type_that_schema_org_does_not_have_is_a_genre() -> None:
    told = schema_org({**RECORD, "type": "photo gallery"})
    assert (told["@type"], told["genre"]) == ("NewsArticle", "photo gallery")


def test_an_article_that_was_removed_says_so() -> None:
    assert schema_org({**RECORD, "change": "removed"})["creativeWorkStatus"] == "Removed"


def test_zyte() -> None:
    blocks = [
        {"type": "paragraph", "text": "Tea & <milk>."},
        {"type": "list_item", "text": "one"},
        {"type": "list_item", "text": "two"},
        {"type": "heading", "text": "Later"},
    ]
    told = zyte({**RECORD, "blocks": blocks, "in_language": "en-IN", "article_body": "Tea & <milk>."})
    assert told["authors"][0] == {"name": "Ada Moss", "nameRaw": "Ada Moss"}
    assert told["mainImage"] == {"url": "https://outlet.example/1.jpg"}
    assert told["inLanguage"] == "en"
    assert told["articleBodyHtml"] == (
        "<p>Tea &amp; &lt;milk&gt;.</p><ul><li>one</li><li>two</li></ul><h2>Later</h2>"
    )
    assert told["metadata"] == {"dateDownloaded": "2019-03-20T04:00:00Z"}


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("2019-03-20", "2019-03-20T00:00:00"),
        ("2019-03-20T09:15+05:30", "2019-03-20T09:15:00+05:30"),
        ("2019-03-20T09:15:42Z", "2019-03-20T09:15:42Z"),
        ("2019-03-20T09:15", "2019-03-20T09:15:00"),
    ],
)
def test_zyte_wants_a_time_in_every_date(given: str, told: str) -> None:
    assert zyte({**RECORD, "date_published": given})["datePublished"] == told


@pytest.mark.parametrize("form", [schema_org, zyte])
def test_a_bare_record_has_no_empty_fields(form: Any) -> None:
    told = form({"id": "outlet:1", "revision": 1, "url": "https://outlet.example/1"})
    assert not [name for name, value in told.items() if value in (None, "", [], {})]
    json.dumps(told)
