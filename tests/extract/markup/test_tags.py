"""Elements that only their site knows: some words of a line, or a box."""

import pytest

from newscrawl.extract import extract
from newscrawl.extract.markup.tags import BLOCK, INLINE, looked_into
from newscrawl.extract.page import Page

TEXT = (
    "The council voted on Tuesday to rebuild the old bridge, which was closed after the flood of last winter."
)


def test_words_in_an_element_of_a_site_stay_in_their_paragraph() -> None:
    line = "In the <x-place>town</x-place> prices rose by <x-number>4</x-number> per cent, said the bank."
    named = "<x-name>Ada Moss</x-name> said so."
    parts = "".join(f"<p>{part}</p>" for part in (TEXT, line, named, f"{TEXT} Again."))
    article = extract(f"<h1>Prices</h1>{parts}".encode(), "")
    assert article is not None
    assert [block.text for block in article.blocks[1:3]] == [
        "In the town prices rose by 4 per cent, said the bank.",
        "Ada Moss said so.",
    ]


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("<p>By <x-a>4</x-a> per cent", INLINE),
        ("<p>By <b>all</b>, <x-a>4</x-a>.", INLINE),
        ("<p><x-a>Ada</x-a> says", INLINE),
        ("<h2><x-a>Ada</x-a>: no", INLINE),
        ("<p>By <x:a>4</x:a>", INLINE),
        ("<p>He lives in <x-a>Lindmoor</x-a></p>", INLINE),
        ("<p><b>With </b><x-a><b>Ada</b></x-a><b> at the wheel</b></p>", INLINE),
        ("<p><b>By way of <x-a>Lindmoor</x-a></b></p>", INLINE),
        ("<p><a href='/1'>The <x-a>bridge</x-a> at last</a></p>", INLINE),
        ("<p><x-a>Ada</x-a><b> was there</b></p>", INLINE),
        (f"<p>More in <x-a>{'the news of this week ' * 5}</x-a></p>", BLOCK),
        ("<p>All is said. <x-a>An advert</x-a></p>", BLOCK),
        ("<p><b>All is said.</b><x-a>An advert</x-a></p>", BLOCK),
        ("<p><b>“All is said.”</b> <x-a>An advert</x-a><b>The text</b></p>", BLOCK),
        ("<p><x-a>An advert</x-a><b>The text</b></p>", BLOCK),
        ("<p><span><x-a>An advert</x-a></span></p>", BLOCK),
        ("<p><a href='/1'>Share A <x-a>1.2 %</x-a></a> rose</p>", BLOCK),
        ("<p><img src='/a.jpg'><x-a>An advert</x-a></p>", BLOCK),
        ("<div><b>By <x-a>Lindmoor</x-a></b></div>", BLOCK),
        ("<p><x-a>An advert</x-a></p>", BLOCK),
        ("<p>All is said.<x-a>An advert</x-a></p>", BLOCK),
        ("<p><x-a>An advert</x-a>The text", BLOCK),
        ("<div>Said <x-a>An advert</x-a> more</div>", BLOCK),
        ("<x-a>Alone", BLOCK),
    ],
)
def test_an_element_is_in_a_line_where_words_go_on_around_it(source: str, kind: int) -> None:
    with Page(source.encode()) as page:
        element = next(one for one in page.elements if one.tag in ("x-a", "x:a"))
        assert looked_into(element, element.tag) == kind


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("<blockquote>All is said.<cite>Ada Moss</cite></blockquote>", BLOCK),
        ("<blockquote>All is said.<b>Yes.</b> “No.”<cite>Ada Moss</cite> </blockquote>", BLOCK),
        ("<blockquote>All is said. — <cite>Ada Moss</cite></blockquote>", INLINE),
        ("<blockquote>It is in <cite>The Post</cite></blockquote>", INLINE),
        ("<blockquote>All is said. <cite>The Post</cite> says so.</blockquote>", INLINE),
        ("<p>All is said.<cite>Ada Moss</cite></p>", INLINE),
    ],
)
def test_who_is_quoted_stands_apart_from_the_last_sentence(source: str, kind: int) -> None:
    with Page(source.encode()) as page:
        element = next(one for one in page.elements if one.tag == "cite")
        assert looked_into(element, "cite") == kind


def test_who_is_quoted_is_no_word_of_the_quotation() -> None:
    quoted = "<blockquote>Nobody asked us about the bridge at all.<cite>Ada Moss</cite></blockquote>"
    article = extract(f"<h1>Bridge</h1><p>{TEXT}</p>{quoted}<p>{TEXT} Again.</p>".encode(), "")
    assert article is not None
    said = [(block.type, block.text) for block in article.blocks[1:3]]
    assert said == [("quote", "Nobody asked us about the bridge at all."), ("quote", "Ada Moss")]
