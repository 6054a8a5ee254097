"""Data of editors as markup."""

from __future__ import annotations

from typing import Any

import pytest

from newscrawl.extract.data.scriptdata import Data
from newscrawl.extract.data.scriptmarkup import markup_of

TEXT = "The ferry to the outer islands was late again on Monday."


@pytest.mark.parametrize(
    "beside",
    [
        {"type": "interstitial_link", "content": "Ferry fares to rise by a tenth", "url": "/fares"},
        {"type": "link_list", "items": [{"content": "Ferry fares to rise by a tenth", "url": "/fares"}]},
        {
            "type": "image",
            "caption": "The ferry at the quay.",
            "credits": {"by": [{"name": "Ada Anna Moss"}]},
        },
        {"_type": "relatedArticle", "article": {"title": "Ferry fares to rise by a tenth"}},
    ],
    ids=["a link", "links", "a picture", "another story"],
)
def test_pictures_and_what_leads_to_other_stories_amid_a_text_are_none_of_it(beside: dict[str, Any]) -> None:
    made = markup_of([[{"type": "text", "content": TEXT}, beside]])
    assert TEXT in made
    assert all(word not in made for word in ("fares", "quay", "Moss"))


def test_items_of_a_list_are_those_of_one() -> None:
    items: list[Data] = [{"type": "listitem", "children": [{"type": "text", "text": TEXT}]} for _ in range(2)]
    assert markup_of([{"type": "list", "tag": "ul", "children": items}]).startswith('<ul class=" list"><li')


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        ("Den siste ferjen var full, og den neste var forsinket.", True),
        ("Adada bir de okul var ve o da kapalı.", True),
        ("var late = ferry.time; late", False),
    ],
)
def test_a_word_of_a_script_is_one_of_a_language_as_well(text: str, stays: bool) -> None:
    assert (text in markup_of([{"type": "paragraph", "text": text}])) is stays
