"""A few teasers beside an article."""

import pytest

from newscrawl.extract.body.body import read_body
from newscrawl.extract.body.leftout.stories.teased import without_teasers
from newscrawl.extract.page import Page
from tests.extract.body.cuts import LONG, cut

URL = "https://harbour.example/news/pier"
TEXT = f"<h1>Pier to close</h1><p>{LONG * 4}</p>"


def teaser(number: int, href: str = "/news/", words: str = LONG, *, css: str = "item") -> str:
    head = f"<h2><a href='{href}{number}'>Story {number}</a></h2>"
    return f"<li class='{css} n{number}'><div>{head}</div><p>{number}: {words}</p></li>"


def left(html: str, *, linked: bool = True) -> list[str]:
    found = cut(html)
    kept = [at for at, piece in enumerate(found.pieces) if piece.words > 3 and (linked or not piece.linked)]
    return [found.pieces[at].text for at in without_teasers(found, kept, 0, URL)]


@pytest.mark.parametrize(
    "href",
    [
        *("/news/", "https://harbour.example/news/", "//harbour.example/"),
        *("https://www.harbour.example/news/", "http://Harbour.Example/news/"),
    ],
)
def test_teasers_of_other_pages_are_not_read(href: str) -> None:
    html = f"<div>{TEXT}</div><ul>{teaser(1, href)}{teaser(2, href)}</ul>"
    assert left(html) == [(LONG * 4).strip()]


def test_a_date_may_stand_between_heading_and_text() -> None:
    dated = [teaser(number).replace("<p>", "<div>2 May</div><p>") for number in (1, 2)]
    assert left(f"<div>{TEXT}</div><ul>{''.join(dated)}</ul>") == [(LONG * 4).strip()]


@pytest.mark.parametrize("entries", ["<ul>{}</ul>", "{}", "<section><h2>The best</h2>{}</section>"])
def test_entries_of_a_list_below_a_text_in_its_box_stay(entries: str) -> None:
    listed = entries.format(teaser(1) + teaser(2) + teaser(3))
    assert len(left(f"<div>{TEXT}<p>{LONG * 4}</p>{listed}</div>")) == 5
    assert len(left(f"<div>{TEXT}{listed}<p>{LONG * 4}</p></div>")) == 5


def test_a_label_says_that_such_entries_are_other_stories() -> None:
    for label in ("You might also like", "Unsere Empfehlungen", "人気記事"):
        listed = f"<h2>{label}</h2>{teaser(1)}{teaser(2)}"
        found = left(f"<div>{TEXT}<p>{LONG * 4}</p>{listed}</div>")
        assert [text for text in found if text != label] == [(LONG * 4).strip()] * 2


def test_a_line_that_is_called_as_a_story_is_heads_a_teaser_as_well() -> None:
    teasers = (teaser(1) + teaser(2)).replace("Story ", "How the pier was saved, ")
    lines = teasers.replace("<h2>", "<div>").replace("</h2>", "</div>")
    assert left(f"<div>{TEXT}</div><ul>{lines}</ul>", linked=False) == [(LONG * 4).strip()]
    bare = lines.replace(" class", " data-class")
    assert left(f"<div>{TEXT}</div><ul>{bare}</ul>", linked=False) == [(LONG * 4).strip()]


def test_boxes_without_names_are_of_one_make_only_beside_each_other() -> None:
    bare = teaser(1).replace(" class", " data-class")
    assert len(left(f"<div>{TEXT}</div><ul>{bare}</ul><ul>{bare}</ul>")) == 3


LINE = "<p><b><a href='/news/{0}'>How the pier was saved, {0}</a></b><br>{0}: {1}</p>"


def test_a_line_of_the_paragraph_itself_may_be_the_link() -> None:
    lines = "".join(LINE.format(number, LONG) for number in range(2))
    assert left(f"<div>{TEXT}</div><div>{lines}</div>") == [(LONG * 4).strip()]
    for other in (lines.replace(LONG, "134 €"), lines.replace("</p>", "<br>More.</p>")):
        assert len(left(f"<div>{TEXT}</div><div>{other}</div>")) > 1


def test_one_of_which_another_of_its_make_was_lost_is_one_of_several() -> None:
    html = f"<div>{TEXT}</div><ul>{teaser(1)}{teaser(2)}</ul>"
    found = cut(html)
    kept = [at for at, piece in enumerate(found.pieces) if piece.text.startswith((LONG.strip(), "2: "))]
    assert len(kept) == 2
    assert without_teasers(found, kept, 0, URL) == kept[:1]


def test_entries_that_are_counted_stay() -> None:
    listed = (teaser(1) + teaser(2)).replace("Story ", "#1: Story ")
    assert len(left(f"<div>{TEXT}</div><ul>{listed}</ul>")) == 3


def test_teasers_between_the_paragraphs_of_a_text_are_not_read() -> None:
    html = f"<div>{TEXT}{teaser(1)}<p>{LONG * 3}</p>{teaser(2)}<p>{LONG * 2}</p></div>"
    assert left(html) == [(LONG * times).strip() for times in (4, 3, 2)]


@pytest.mark.parametrize(
    "teasers",
    [
        teaser(1),
        teaser(1) + teaser(2, css="box"),
        teaser(1, "https://shop.example/") + teaser(2, "https://shop.example/"),
        teaser(1, "#part") + teaser(2, "#part"),
        teaser(1, "mailto:") + teaser(2, "mailto:"),
        teaser(1, "https://[") + teaser(2, "https://["),
        teaser(1) + teaser(2, words=LONG * 3),
        (teaser(1) + teaser(2)).replace("</a>", "</a> and more"),
        (teaser(1) + teaser(2)).replace("<h2>", "<p>").replace("</h2>", "</p>"),
        teaser(1, words=LONG + LONG) + teaser(2, words=LONG + LONG) + teaser(3) + teaser(4),
    ],
    ids=[
        *("a lone one", "two makes", "of a shop", "of the page", "an address", "no address", "a chapter"),
        *("a part linked", "no heading", "most of the text"),
    ],
)
def test_chapters_and_lists_of_an_article_stay(teasers: str) -> None:
    html = f"<div>{TEXT}</div><ul>{teasers}</ul>"
    found = cut(html)
    assert left(html) == [piece.text for piece in found.pieces if piece.words > 3]


def test_a_box_with_two_paragraphs_is_no_teaser() -> None:
    box = f"<section><h2><a href='/news/1'>One</a></h2><p>{LONG}</p><p>{LONG}</p></section>"
    assert left(f"{TEXT}<p>{LONG * 4}</p>{box}{box}") == [(LONG * 4).strip()] * 2 + [LONG] * 4


def test_the_article_itself_is_no_teaser_of_its_page() -> None:
    one = f"<div class='post'><h2><a href='/news/1'>Pier</a></h2><p>{LONG}</p></div>"
    html = f"{one}{one.replace('/1', '/2')}<p>{LONG * 4}</p>"
    assert left(html) == [LONG, LONG, (LONG * 4).strip()]


CARD = (
    "<div><h3><a href='/news/{0}-what-the-storm-took-from-us'>What the storm took from us, {0}</a></h3>"
    "<p>{0}: Half of the pier went with the wind that night.</p></div>"
)
CARDS = "".join(map(CARD.format, range(3)))
PARTS = [f"<p>{n}. {LONG * 2}</p>" for n in range(5)]


@pytest.mark.parametrize("label", ["", "<h2>From the coast</h2>"])
def test_teasers_in_a_box_of_their_own_among_paragraphs_are_no_entries(label: str) -> None:
    html = f"<article><h1>Pier to close</h1>{{}}<div>{label}{CARDS}</div>{{}}</article>"
    for at in (2, 5):
        found = left(html.format("".join(PARTS[:at]), "".join(PARTS[at:])), linked=False)
        assert [line for line in found if line != "From the coast"] == [
            f"{n}. {LONG * 2}".strip() for n in range(5)
        ]


@pytest.mark.parametrize(
    "entries",
    [
        f"<div>{CARDS.replace('/news/', '/people/').replace('-what-the-storm-took-from-us', '')}</div>",
        CARDS,
        f"<div><p>{LONG}</p>{CARDS}</div>",
        f"<div>{CARDS}{CARD.format(3)}{CARD.format(4)}</div>",
    ],
    ids=["people", "no box of their own", "below a text", "as many as paragraphs"],
)
def test_such_entries_stay(entries: str) -> None:
    html = f"<article><h1>Pier to close</h1>{''.join(PARTS[:2])}{entries}{''.join(PARTS[2:])}</article>"
    assert "1: Half of the pier went with the wind that night." in left(html, linked=False)


@pytest.mark.parametrize("label", ["Articoli correlati", "Powiązane artykuły", "Meest gelezen", "人気記事"])
def test_a_label_that_was_not_chosen_says_what_is_below_it(label: str) -> None:
    html = f"<article><h1>Pier to close</h1>{''.join(PARTS)}<div><h3>{label}</h3>{CARDS}</div></article>"
    found = cut(html)
    kept = [at for at, piece in enumerate(found.pieces) if piece.type == "paragraph"]
    assert len(without_teasers(found, kept, 0, URL)) == len(PARTS)
    html = (
        html.replace(label, "Three days by sea")
        .replace("/news/", "/p/")
        .replace("-what-the-storm-took-from-us", "")
    )
    found = cut(html)
    assert len(without_teasers(found, kept, 0, URL)) == len(kept)


@pytest.mark.parametrize("label", ["Related stories", "Notícias relacionadas"])
def test_below_a_label_they_go_beside_a_text_however_short(label: str) -> None:
    cards = "".join(map(teaser, range(1, 4)))
    html = f"<div><h1>Pier to close</h1><p>{LONG}</p></div><div><h3>{label}</h3><ul>{cards}</ul></div>"
    assert left(html, linked=False) == [LONG.strip()]
    assert left(html.replace(label, "A long winter"), linked=False)[1:] != []
    assert left(html.replace(f"<p>{LONG}</p>", "<p>Ben Lund</p>"), linked=False) != []


def test_a_page_whose_address_nobody_gives_has_teasers_of_the_site_that_it_says_it_is_of() -> None:
    card = (
        "<div class=x><h3><a href='https://harbour.example/{0}'>A crane for the harbour of the next town</a>"
        "</h3><p>The crane can lift forty tons and was built in the south, says its owner.</p></div>"
    )
    said = "<link rel=canonical href='https://www.harbour.example/news/pier'>"
    text = "".join(f"<p>On day {number} {LONG.lower()}</p>" for number in range(6))
    html = f"<main><h1>Pier to close</h1><div>{text}{card.format(1)}{text.replace('day', 'night')}</div>"
    for head, teasers in ((said, 0), ("", 1)):
        blocks = read_body(Page(f"{head}{html}".encode()), headline="Pier to close").blocks
        assert sum("forty tons" in block.text for block in blocks) == teasers
