"""The text that JSON-LD states, in whatever way it is written."""

import json

import pytest

from newscrawl.extract.body.body import read_body
from newscrawl.extract.page import Page

TEXT = [
    "The harbour board of Lindmoor voted on Tuesday to rebuild the old stone pier that a storm broke in two.",
    "It will cost 4 < 5 million & take until spring, said Dana Okafor, who led the survey of the harbour.",
    "Boats land at the mill until then, and the ferry to Lorne does not sail in winds of more than six.",
]


def read(said: object) -> list[str]:
    data = json.dumps({"@type": "NewsArticle", "articleBody": said}).replace("</", "<\\/")
    html = f"<script type='application/ld+json'>{data}</script><h1>Pier to close</h1><div id=app></div>"
    return [block.text for block in read_body(Page(html.encode()), headline="Pier to close").blocks]


@pytest.mark.parametrize(
    "said",
    [
        "\n\n".join(TEXT),
        "\r\n".join(TEXT),
        "\n".join(TEXT)
        .replace("pier", '<a href="/pier">pier</a>')
        .replace("Dana Okafor", "<strong>Dana Okafor</strong>"),
        "\n".join(TEXT).replace("mill", "<EM class='x'>mill</EM>"),
        "".join(f"<section>{text}</section>" for text in TEXT),
        "\n".join(["Pier to close", *TEXT]),
        "".join(f"<p>{text}</p>" for text in ["Pier to Close", *TEXT]),
    ],
    ids=[
        "lines",
        "other lines",
        "links in lines",
        "words in lines",
        "sections",
        "headline",
        "headline in markup",
    ],
)
def test_a_text_is_read_without_its_markup_and_the_headline_above_it(said: str) -> None:
    assert read(said) == TEXT


def test_what_only_looks_like_markup_is_text() -> None:
    odd = "Who writes a<b or x<y>, or an arrow like <-, where a blank is meant, has a broken page, she said."
    assert read("\n".join([odd, *TEXT])) == [odd, *TEXT]


def test_a_headline_is_all_that_some_data_state() -> None:
    assert read("Pier to close") == []
