"""Pieces as blocks: texts that were escaped once too often, and texts on signs."""

from __future__ import annotations

import pytest

from newscrawl.extract import extract
from newscrawl.extract.body.asblocks import without_escapes
from newscrawl.items import Block

SAID = [
    "L&rsquo;&eacute;cluse de Saint-Aubin a &eacute;t&eacute; ferm&eacute;e.",
    "&quot;On n&#39;a rien dit,&quot; dit-elle&nbsp;: S&amp;P et &laquo;&nbsp;l&rsquo;autre&nbsp;&raquo;.",
]
MEANT = ["L’écluse de Saint-Aubin a été fermée.", '"On n\'a rien dit," dit-elle : S&P et « l’autre ».']


def read(texts: list[str], tag: str = "p") -> list[str]:
    blocks = [Block(text=text, tag=tag) for text in texts]
    without_escapes(blocks)
    return [block.text for block in blocks]


def test_a_text_is_what_was_meant() -> None:
    assert read(SAID) == MEANT
    assert read([text.replace("&", "&amp;") for text in SAID]) == MEANT


def test_a_page_that_was_escaped_twice_is_read_as_it_was_meant() -> None:
    text = "".join(
        f"<p>{one.replace('&', '&amp;')} Il a plu {when}.</p>" for one in SAID for when in ("lundi", "ici")
    )
    article = extract(
        f"<h1>L&amp;rsquo;&amp;eacute;cluse</h1>{text}".encode(), "https://journal.example/a-b-c"
    )
    assert article is not None
    assert article.headline == "L’écluse"
    assert article.blocks[0].text == f"{MEANT[0]} Il a plu lundi."


@pytest.mark.parametrize(
    "texts",
    [
        ["Write &eacute; for an accent, &nbsp; for a blank, &quot; for a mark; caf&eacute; is one word."],
        ["R&amp;D is up.", "It rained &lt;here&gt; and &lt;there&gt;; that&hellip; is all."],
    ],
    ids=["on signs", "few"],
)
def test_a_text_on_signs_or_with_few_stays(texts: list[str]) -> None:
    assert read(texts) == texts
    assert read(SAID, "pre") == SAID
