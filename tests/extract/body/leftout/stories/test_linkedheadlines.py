"""Headlines of other stories amid the text that an outlet's layout names."""

import pytest

from newscrawl.extract import Layout, extract
from tests.calls import calls

URL = "https://harbour.example/news/pier-closed-for-repairs-4811.html"
TEXT = [
    "The pier of Norhaven is closed from Monday on, and nobody knows for how long, its owner said.",
    "Divers had found nine cracks below the water line, and the council has asked for a second report on it.",
]
TITLE = "Ferry to the outer isles gets a second captain"
STORY = f"<a href='/news/ferry-to-the-outer-isles-gets-a-second-captain-4812.html'>{TITLE}</a>"


def body(amid: str) -> list[str]:
    first, last = [f"<p>{text}</p>" for text in TEXT]
    html = f"<html><body><h1>Pier closed</h1><div class='story'>{first}{amid}{last}</div></body></html>"
    found = extract(html.encode(), URL, layouts=[Layout(name="story", body="div.story")])
    assert found is not None
    return [block.text for block in found.blocks]


@pytest.mark.parametrize(
    "amid",
    [
        f"<div>{STORY}</div>",
        f"<aside><p>{STORY}</p></aside>",
        f"<div><img src='/a.jpg'><div><h3>{STORY}</h3></div></div>",
        f"<ul><li>{STORY}</li><li>{STORY}</li></ul>",
        "<div><a href='/n/4812'>Ferry gets a second captain</a></div>",
        f"<p>{STORY}</p>",
        "<div><a href='/n/4812'><b>News</b>Ferry gets a second captain</a></div>",
    ],
)
def test_a_linked_headline_in_a_container_of_its_own_is_none_of_the_text(amid: str) -> None:
    assert body(amid) == TEXT


@pytest.mark.parametrize(
    ("amid", "said"),
    [
        ("<div><a href='https://study.example/x'>The report on the pier</a></div>", "The report on the pier"),
        ("<div><a href='/files/pier.pdf'>The report on the pier</a></div>", "The report on the pier"),
        (
            "<p><a href='/letters'>The letter of the owner of the pier</a></p>",
            "The letter of the owner of the pier",
        ),
        (f"<h2>{STORY}</h2><p>{TEXT[1]} He was hired in May.</p>", TITLE),
        (f"<p>The port said: {STORY}</p>", f"The port said: {TITLE}"),
        ("<div><a href='#cracks'>What the divers found there</a></div>", "What the divers found there"),
        ("<ul>" + f"<li>{STORY}</li>" * 4 + "</ul>", TITLE),
    ],
    ids=["elsewhere", "a file", "no story", "a heading", "a sentence", "this page", "a list"],
)
def test_what_else_is_linked_amid_a_text_stays(amid: str, said: str) -> None:
    assert said in body(amid)


def test_twice_as_many_linked_lines_are_not_four_times_the_work() -> None:
    lines = [f"<div><div>{STORY}</div></div>" * number for number in (200, 400)]
    body(lines[0])
    few, many = (calls(body, f"<div>{amid}</div>") for amid in lines)
    assert many < 2.8 * few + 5_000
