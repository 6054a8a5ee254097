"""The section in the line in which a blog's system says who posted an entry, when, and in what."""

import pytest

from newscrawl.extract.topics.keywords import read_keywords
from newscrawl.extract.topics.sectionlines import shown_section
from tests.extract.facts import page

TEXT = "<p>The bridge opens on Monday, the harbour office said, and nobody believed it at all.</p>" * 3


def section(line: str, *, below: bool = False) -> str | None:
    own = f"<p>{line}</p>"
    body = f"{TEXT}{own}" if below else f"{own}{TEXT}"
    found = page(f"<body><div><h2>Bridge opens</h2>{body}</div></body>", url="https://moss.example/bridge")
    return shown_section(found, found.by_tag["h2"][0])


@pytest.mark.parametrize(
    "line",
    [
        "Posted by Ada Moss on May 3, 2011 at 9:10 PM in <a href='/town/'>Town</a>, <a href='/sea/'>Sea</a>",
        "Geschrieben von <a href='/authors/1'>Ada</a> in <a href='/c/3'>Town</a> um <a href='/p'>20:14</a>",
        "Publié le 3 mai 2011 dans <a href='/b'>Town</a> par Ada",
        "Opublikowano 3 maja 2011 w <a href='/k'>Town</a> przez Ada Moss",
        "This entry was posted on May 3, 2011 at 7:31 am and is filed under <a href='/w/'>Town</a>.",
        "Filed under: <a href='/town/'>Town</a> — Ada Moss @ 9:10 pm",
    ],
)
def test_the_link_behind_a_word_for_in(line: str) -> None:
    assert section(line) == "Town"
    assert section(line, below=True) == "Town"


@pytest.mark.parametrize(
    "line",
    [
        "Posted in Town by Ada Moss on May 3, 2011",
        "Posted by Ada Moss on May 3, 2011 in Town",
        "Posted in Town | 3 comments",
        "Publicado en Town por Ada Moss el 3 mayo, 2011",
        "Geplaatst door Ada Moss op 3 mei 2011 in Town",
    ],
)
def test_a_topic_without_a_link(line: str) -> None:
    assert section(line) == "Town"


def test_a_line_with_a_day_near_the_heading() -> None:
    line = "3 May, 2011 in <a href='/x/town'>Town</a> by <a href='/author/ada'>Ada Moss</a>"
    assert section(line) == "Town"


@pytest.mark.parametrize(
    "line",
    [
        "Ada Moss was <a href='/b'>born</a> in <a href='/p'>Lindmoor</a> on May 3, 2011.",
        "Published in <a href='https://nature.example/1'>Nature</a> on May 3, 2011",
        "Posted in <a href='/tag/town/'>town</a>",
        "Posted in a hurry by Ada Moss",
        "This post was filled in March. The agency had published it twice.",
        "Written in Stone, a novel by Ada Moss",
        "Posted by Ada Moss in May 2011",
        "The ferry lies in <a href='/town'>Lindmoor</a>",
        "Posted on May 3, 2011 by <a href='/author/ada'>Ada Moss</a>",
    ],
)
def test_what_is_filed_nowhere(line: str) -> None:
    assert section(line) is None


def test_links_in_a_box_of_categories_are_no_tags() -> None:
    named = "<p class='blog-categories'>in <a href='/c' rel='tag'>Town</a></p>"
    named += "<p><a href='/t' rel='tag'>Pier</a></p>"
    assert read_keywords(page(f"<h1>Bridge</h1>{TEXT}{named}"), [])[0] == ["Pier"]
