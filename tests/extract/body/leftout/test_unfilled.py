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
        "* * *",
    ],
)
def test_what_is_said_stays(line: str) -> None:
    assert blocks(f"<p>{line}</p>") == [line]


def test_a_page_that_shows_code_speaks_of_such() -> None:
    assert (
        blocks("<p>{{ page.title }}</p>", "<pre>{{ page.title }} is the title</pre>")[0] == "{{ page.title }}"
    )
