"""Lines that a publishing system left unfilled."""

import pytest

from newscrawl.extract import extract
from tests.extract.body.cuts import LONG


def blocks(line: str, more: str = "") -> list[str]:
    text = f"<p>{LONG}</p><p>{LONG} Again.</p>{line}<p>{LONG} At last.</p>{more}<p>{LONG} That is all.</p>"
    article = extract(f"<h1>The pier</h1><article>{text}</article>".encode(), "https://post.example/pier")
    assert article is not None
    return [block.text for block in article.blocks if not block.text.startswith(LONG)]


@pytest.mark.parametrize(
    "line",
    [
        "https://www.instagram.com/p/Ab_c1/",
        "https://x.com/harbour/status/1765",
        "[embed]https://youtu.be/Ab_c1[/embed]",
        "{{cta('1f2e')}}",
        "{% include 'letter' %}",
        "%%RELATED%%",
        "[[nid:4567]]",
        "&lt;iframe src='https://player.example/1'&gt;&lt;/iframe&gt;",
        "&lt;!-- wp:paragraph --&gt;",
        "undefined",
        "[object Object]",
        ".",
        "-",
        "//",
        "//]]&gt;",
        "--&gt;",
        "[harbour_form id='12']",
        "[contact-form-7 id='12' title='Letter']",
        "[gallery]",
        "[ad#pier-2]",
        "[row_open][/row_open]",
        "[embed]https://films.example/v/12[/embed]",
    ],
)
def test_what_nothing_was_put_in_the_place_of_is_no_text(line: str) -> None:
    assert blocks(f"<p>{line}</p>") == []


@pytest.mark.parametrize(
    "line",
    [
        "https://pier.example/minutes.pdf",
        "See https://x.com/harbour/status/1765",
        "[1] The minutes",
        "“{{name}}” was in the letter.",
        "Null and void",
        "[cross-talk]",
        "[Music]",
        "* * *",
    ],
)
def test_what_is_said_stays(line: str) -> None:
    assert blocks(f"<p>{line}</p>") == [line]


def test_a_page_that_shows_code_speaks_of_such() -> None:
    assert (
        blocks("<p>{{ page.title }}</p>", "<pre>{{ page.title }} is the title</pre>")[0] == "{{ page.title }}"
    )


def test_the_numbers_of_steps_in_boxes_of_their_own_are_no_text() -> None:
    steps = "".join(f"<div>{one}</div><div>Take the boat to pier {one} and tie it.</div>" for one in "123")
    assert blocks(steps) == [f"Take the boat to pier {one} and tie it." for one in "123"]
    named = steps.replace("<div>1</div>", "<p>Step 1</p>").replace("<div>2</div>", "<p>Step 2:</p>")
    assert blocks(named.replace("<div>3</div>", "<p>Step 3</p>")) == blocks(steps)


@pytest.mark.parametrize(
    "lines",
    [
        "<p>1</p>" + f"<p>{LONG} So.</p>" * 2 + f"<p>2</p><p>{LONG} Or so.</p>",
        f"<p>3.</p><p>{LONG} So.</p><p>7.</p><p>{LONG} Or so.</p>",
        f"<h3>1</h3><p>{LONG} So.</p><h3>2</h3><p>{LONG} Or so.</p>",
        f"<p>12</p><p>{LONG} So.</p>",
    ],
    ids=["chapters", "others", "headings", "one"],
)
def test_other_numbers_stay(lines: str) -> None:
    assert any(line.strip(".").isdigit() for line in blocks(lines))
