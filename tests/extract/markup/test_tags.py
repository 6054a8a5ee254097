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
