"""The box that a page calls the content of its article."""

import pytest

from newscrawl.extract.body.body import read_body
from newscrawl.extract.body.contentbox import own_box, within_own, without_far_items, without_others_after
from newscrawl.extract.body.cutting.blocks import cut_page
from newscrawl.extract.page import Page
from tests.extract.body.cuts import LONG

SHORT = "Tram 4 ends at the brewery on Sunday, as a sleeper has to be replaced."
HEAD = "<h4><a href='/other'>Another story of the town</a></h4>"
CARD = f"<div class='col'>{HEAD}<span>2 May</span><p>{LONG}…</p></div>"


def left(before: str, own: str, after: str, kept: str = "p", name: str = "entry-content") -> list[str]:
    html = f"<main><h1>Tram</h1>{before}<div class='{name}'>{own}</div>{after}</main>"
    page = Page(html.encode())
    cut = cut_page(page.tree, outline=page.outline)
    chosen = [at for at, piece in enumerate(cut.pieces) if piece.tag in kept.split()]
    return [cut.pieces[at].text for at in within_own(cut, chosen, own_box(page))]


@pytest.mark.parametrize(
    "name", ["entry-content", "entry-content more", "wp-block-post-content", "gh-content", "post e-content"]
)
def test_teasers_after_the_box_are_not_read_however_short_the_text_is(name: str) -> None:
    assert left("", f"<p>{SHORT}</p>", CARD + CARD, name=name) == [SHORT]
    assert left("", f"<p>{SHORT}</p>", CARD + CARD, "p h4") == [SHORT]
    assert left("", "<img src='/a.jpg'>", CARD) == []


def test_labels_around_the_box_are_not_read() -> None:
    assert left("<p>Written by</p><p>in</p>", f"<p>{SHORT}</p>", "<p>Posted</p>") == [SHORT]


def test_what_follows_a_long_text_is_none_of_it() -> None:
    assert left("", f"<p>{LONG}</p><p>{SHORT}</p>", f"<p>{SHORT} Ada Moss writes on trams.</p>") == [
        LONG,
        SHORT,
    ]


def test_a_standfirst_and_a_text_that_only_begins_in_the_box_stay() -> None:
    assert left(f"<p>{LONG}</p>", f"<p>{SHORT}</p>", "") == [LONG, SHORT]
    assert left("", f"<p>{SHORT}</p>", f"<p>{LONG}</p><p>{LONG}</p>") == [SHORT, LONG, LONG]
    assert left("", "", f"<h4>Why</h4><p>{LONG}</p>") == [LONG]


@pytest.mark.parametrize("name", ["content", "entry-contents", "no-entry-content", "entry"])
def test_other_names_tell_nothing(name: str) -> None:
    assert len(left("", f"<p>{SHORT}</p>", CARD, name=name)) == 2


def test_several_boxes_are_those_of_a_list() -> None:
    page = Page(f"<div class='entry-content'>{SHORT}</div><div class='entry-content'>{SHORT}</div>".encode())
    assert own_box(page) is None
    nested = Page(b"<div class='entry-content'><div class='wp-block-post-content'>x</div></div>")
    assert own_box(nested) is nested.by_tag["div"][0]


@pytest.mark.parametrize("name", ["e-content", "entry-content"])
def test_the_box_is_found_in_whatever_order_a_set_has_the_names(name: str) -> None:
    for number in range(40):
        page = Page(f"<html class=a{number}b><body class=c{number}d><div class='{name}'>a</div>".encode())
        assert own_box(page) is page.by_tag["div"][0]


def test_teasers_in_the_box_go_by_the_name_of_theirs() -> None:
    related = f"<div id='jp-relatedposts' class='jp-relatedposts'><h3>Related</h3>{CARD}{CARD}</div>"
    page = Page(f"<h1>Tram</h1><div class='entry-content'><p>{SHORT} {LONG}</p>{related}</div>".encode())
    assert [block.text for block in read_body(page, headline="Tram").blocks] == [f"{SHORT} {LONG}"]


def after_the_article(around: str, own: str, after: str, kept: str = "p h2") -> list[str]:
    page = Page(f"<{around}><h1>Tram</h1>{own}</{around}>{after}".encode())
    cut = cut_page(page.tree, outline=page.outline)
    chosen = [at for at, piece in enumerate(cut.pieces) if piece.tag in kept.split()]
    return [cut.pieces[at].text for at in without_others_after(page, cut, chosen)]


@pytest.mark.parametrize("around", ["article", "main", "main><article"])
@pytest.mark.parametrize("own", ["", "<p>Loading…</p>", f"<p>{SHORT}</p>"])
def test_teasers_after_the_article_are_not_read_however_little_is_in_it(around: str, own: str) -> None:
    text = [own[3:-4]] if own else []
    assert after_the_article(around, own, f"<section><h2>Most read</h2>{CARD}{CARD}</section>") == text


INVITATION = f"<section><div><h2>Our letter</h2><p>{SHORT}</p>{{}}</div></section>"


@pytest.mark.parametrize("around", ["article", "main"])
def test_nor_are_a_few_lines_over_a_button(around: str) -> None:
    for asks in ("<button>Go</button>", "<form><input type='email'></form>"):
        text = f"<p>{LONG}</p>" * 3
        assert after_the_article(around, text, INVITATION.format(asks)) == [LONG] * 3


def test_without_a_button_or_in_the_article_or_as_most_of_a_text_they_stay() -> None:
    asks = "<button>Go</button>"
    assert after_the_article("main", f"<p>{LONG}</p>", INVITATION.format(""))[1:] == ["Our letter", SHORT]
    assert after_the_article("main", f"<p>{LONG}</p>{INVITATION.format(asks)}", "")[1:] == [
        "Our letter",
        SHORT,
    ]
    assert after_the_article("main", "<p>Soon</p>", INVITATION.format(asks))[1:] == ["Our letter", SHORT]
    assert after_the_article("main", f"<p>{SHORT}</p>", f"<div><p>{LONG}</p>{asks}</div>") == [SHORT, LONG]


def test_what_else_follows_the_article_stays() -> None:
    assert after_the_article("article", f"<p>{SHORT}</p>", f"<p>{LONG}</p>") == [SHORT, LONG]
    assert after_the_article("article", f"<p>{SHORT}</p>", f"{CARD}<p>{LONG}</p>", "p") == [
        SHORT,
        f"{LONG}…",
        LONG,
    ]
    assert after_the_article("article", "", f"{CARD}{CARD}<h2>Why</h2><p>{LONG}</p>") == ["Why", LONG]
    assert after_the_article("div", f"<p>{SHORT}</p>", CARD + CARD, "p") == [SHORT, f"{LONG}…", f"{LONG}…"]


TEASED = (
    "Masons will take out four of its arches and number each stone, the council said on Monday.",
    "Passengers must get up earlier: the first boat leaves at five, as the tide wants it.",
    "A plumber found the leak behind a wall of the gymnasium, where nobody had looked for it.",
    "Some forty people came in boots to hear it, and the echo sang along, said its leader.",
)


def test_a_page_of_an_article_without_its_text_has_none_whatever_is_teased_below() -> None:
    cards = "".join(f"<div class='card'>{HEAD}<p>{text}</p></div>" for text in TEASED)
    page = Page(
        f"""<html><head><title>Tram 4 ends at the brewery</title><script type="application/ld+json">
        {{"@type": "NewsArticle", "headline": "Tram 4 ends at the brewery", "datePublished": "2026-11-20"}}
        </script></head><body><article><h1>Tram 4 ends at the brewery</h1><time>20 November 2026</time>
        </article><section><h2>Most read</h2>{cards}</section></body></html>""".encode(),
        "https://www.example.org/town/tram-4-ends-at-the-brewery-71",
    )
    assert read_body(page).blocks == []


@pytest.mark.parametrize(
    ("between", "items", "stays"),
    [(9, 1, False), (9, 3, False), (9, 4, True), (2, 1, True)],
    ids=["far", "some far", "many", "near"],
)
def test_a_few_items_far_behind_a_text_are_none_of_it(between: int, items: int, *, stays: bool) -> None:
    text, line = f"<div>{9 * f'<p>{LONG}</p>'}</div>", "<div>Share</div>"
    page = Page(f"<main>{text}{between * line}<ul>{items * f'<li>{SHORT}</li>'}</ul></main>".encode())
    cut = cut_page(page.tree, outline=page.outline)
    chosen = [at for at, piece in enumerate(cut.pieces) if piece.tag in ("p", "li")]
    assert (without_far_items(cut, chosen) == chosen) is stays
    assert without_far_items(cut, chosen[9:]) == chosen[9:]
    assert without_far_items(cut, []) == []


def test_items_in_the_box_of_the_text_stay_however_far() -> None:
    page = Page(f"<main><p>{LONG}</p><p>{LONG}</p>{9 * '<p>x</p>'}<ul><li>{SHORT}</li></ul></main>".encode())
    cut = cut_page(page.tree, outline=page.outline)
    assert without_far_items(cut, [0, 1, 11]) == [0, 1, 11]


@pytest.mark.parametrize("rest", ["{}", "<div>{}</div>", "<div class='c1'>{}</div>"])
def test_several_paragraphs_right_behind_the_box_go_on_with_its_text(rest: str) -> None:
    text = "".join(f"<p>{letter}: {LONG}</p>" for letter in "ABCD")
    more = "".join(f"<p>{letter}: {LONG}</p>" for letter in "EFG")
    assert len(left("", text, rest.format(more))) == 7
    assert len(left("", text, rest.format(more.replace("<p>G: ", "<p>By <a href='/m'>Moss</a>: ")))) == 4
    assert len(left("", text, rest.format(f"<h4>About us</h4>{more}"))) == 4
    assert len(left("", text, f"<div>{rest.format(f'<div>{more}</div>')}</div>")) == 4
