"""Boxes between the paragraphs of a text that are none of it."""

from __future__ import annotations

import pytest

from newscrawl.extract.body.body import read_body
from newscrawl.extract.body.leftout.boxes.amid import without_amid
from newscrawl.extract.page import Page
from tests.extract.body.cuts import cut

TEXT = [
    f"On day {n} the harbour board of Lindmoor voted to rebuild the old stone pier that a storm broke in two."
    for n in range(6)
]
SAID = "Get the best of the coast each morning: the stories that matter, told by people who know it."
ASKED = "Should the board rebuild the pier at once, or leave it to the sea as it has so long?"


def article(box: str) -> str:
    paragraphs = [f"<p>{text}</p>" for text in TEXT]
    text = "".join([*paragraphs[:3], box, *paragraphs[3:]])
    return f"<article><h1>Pier to be rebuilt</h1>{text}</article>"


@pytest.mark.parametrize(
    "box",
    [
        f"<div class='newsletter'><p>{SAID}</p></div>",
        f"<div class='NewsletterPromo_root__x2'><p>{SAID}</p></div>",
        f"<aside class='c-promo x1'><div><h4>Our coast</h4><p>{SAID}</p></div></aside>",
        f"<div><h4>Sign up for our newsletter</h4><p>{SAID}</p></div>",
        f"<div><p>{SAID}</p><form action='/post'><button>Go</button></form></div>",
        f"<div class='x9'><p>Our coast</p><p>{SAID}</p><div><button>Abonnieren</button></div></div>",
        f"<section class='article-cta'><strong>Our coast</strong> <span>{SAID}</span></section>",
        f"<div><span>Advertisement</span><p>{SAID}</p></div>",
        f"<div><span>Anzeige</span><p>{SAID}</p></div>",
        f"<div><h4>Auch interessant:</h4><p>{SAID}</p></div>",
        f"<div><p>Читайте также</p><p>{SAID}</p></div>",
        f"<div><p>【関連記事】</p><p>{SAID}</p></div>",
        f"<div><h4>Listen to our podcast</h4><p>{SAID}</p></div>",
        f"<div class='c-video-player'><div>Video: {SAID}</div><span>01:23</span></div>",
        f"<div><h4>Read also</h4><div><h4><a href='/mill'>At the old mill</a></h4><p>{SAID}</p></div></div>",
        f"<div><p>{ASKED}</p><ul><li><label>Yes, at once.</label></li><li><label>No.</label></li></ul></div>",
    ],
)
def test_a_box_amid_a_text_is_none_of_it(box: str) -> None:
    page = Page(f"<html><body><main>{article(box)}</main></body></html>".encode(), "https://x.example/pier")
    assert [block.text for block in read_body(page, headline="Pier to be rebuilt").blocks] == TEXT


@pytest.mark.parametrize(
    "box",
    [
        f"<table align='left' width='150'><tr><td><hr><i>{SAID}</i><br>Ada Moss<hr></td></tr></table>",
        f"<table align=right bgcolor=#eeeeee><tr><td><b>THE PIER</b><br>{SAID}</td></tr></table>",
        f"<div style='width:200px; float:right'><p>{SAID}</p></div>",
        f"<div align='right' style='max-width: 40%'><p>{SAID}</p></div>",
    ],
)
def test_a_narrow_box_at_the_side_of_a_text_is_none_of_it(box: str) -> None:
    page = Page(f"<html><body><main>{article(box)}</main></body></html>".encode(), "https://x.example/pier")
    assert [block.text for block in read_body(page, headline="Pier to be rebuilt").blocks] == TEXT


@pytest.mark.parametrize(
    "box",
    [
        f"<div style='float: left; width: 100%'><p>{SAID}</p></div>",
        f"<div style='float: left'><p>{SAID}</p></div>",
        f"<div style='float: left; width: 600px'><p>{SAID}</p></div>",
        f"<table width='100%' align='left'><tr><td>{SAID}</td></tr></table>",
        f"<div style='float:left;width:50%'><p>{SAID}</p></div><div style='float:left;width:50%'></div>",
    ],
)
def test_a_box_that_lays_out_a_text_is_of_it(box: str) -> None:
    page = Page(f"<html><body><main>{article(box)}</main></body></html>".encode(), "https://x.example/pier")
    assert SAID in [block.text for block in read_body(page, headline="Pier to be rebuilt").blocks]


def chapters(tag: str, heading: str, more: str = "") -> list[str]:
    one = f"<{tag}><h2>What it costs</h2><p>{TEXT[2]}</p><p>{TEXT[3]}</p></{tag}>"
    two = f"<{tag}><h2>{heading}</h2><p>{SAID}</p>{more}</{tag}>"
    three = f"<{tag}><h2>What comes next</h2><p>{TEXT[4]}</p><p>{TEXT[5]}</p></{tag}>"
    html = f"<article><h1>Pier to be rebuilt</h1><p>{TEXT[0]}</p><p>{TEXT[1]}</p>{one}{two}{three}</article>"
    page = Page(f"<html><body><main>{html}</main></body></html>".encode(), "https://x.example/pier")
    return [block.text for block in read_body(page, headline="Pier to be rebuilt").blocks]


@pytest.mark.parametrize("tag", ["section", "div"])
@pytest.mark.parametrize(
    "heading",
    [
        "What Facebook says",
        "Terms of the deal",
        "A commission looks into it",
        "The newsletter affair",
        "Cookies",
    ],
)
def test_a_chapter_is_of_the_text_whatever_its_heading_speaks_of(tag: str, heading: str) -> None:
    assert {heading, SAID} <= {*chapters(tag, heading)}


@pytest.mark.parametrize(
    ("heading", "more"),
    [
        ("Sign up for our newsletter", "<p><a href='/letters'>Sign up</a></p>"),
        ("Our newsletter", "<button>Get it</button>"),
        ("Related stories", ""),
    ],
)
def test_what_invites_or_leads_elsewhere_is_no_chapter_though_it_is_made_like_one(
    heading: str, more: str
) -> None:
    assert {heading, SAID}.isdisjoint(chapters("section", heading, more))


@pytest.mark.parametrize("name", ["read-more", "c-readmore__content", "teaser", "teaserbox"])
def test_what_is_named_for_a_pointer_and_leads_nowhere_is_text(name: str) -> None:
    page = Page(f"<main>{article(f'<div class={name}><p>{SAID}</p></div>')}</main>".encode())
    assert SAID in [block.text for block in read_body(page, headline="Pier to be rebuilt").blocks]
    led = Page(
        f"<main>{article(f'<div class={name}><p>{SAID}</p><a href=/mill>On</a></div>')}</main>".encode()
    )
    assert SAID not in [block.text for block in read_body(led, headline="Pier to be rebuilt").blocks]


def ended(box: str) -> list[str]:
    found = cut("<div>" + "".join(f"<p>{text}</p>" for text in TEXT) + f"{box}</div>")
    return [found.pieces[at].text for at in without_amid(found, range(len(found.pieces)))]


@pytest.mark.parametrize("head", ["Das Beste der Woche im Postfach", "今週のおすすめをメールで"])
def test_a_form_that_a_text_ends_in_is_not_read(head: str) -> None:
    form = "<form action='/post'><input type='email'><button>Go</button></form>"
    assert ended(f"<div class='x9'><h3>{head}</h3><p>{SAID}</p>{form}</div>") == TEXT
    assert ended(f"<div class='x9'><p>{head}</p><div><p>{SAID}</p>{form}</div></div>") == TEXT


def test_such_a_form_is_not_read_below_a_single_paragraph_either() -> None:
    form = f"<section><h2>Our letter</h2><p>{SAID[:51]}.</p><form><button>Go</button></form></section>"
    alone = cut(f"<article><p>{TEXT[0]}</p><p>{TEXT[1]}</p>{form}</article>")
    assert without_amid(alone, [0, 1, 3]) == [0, 1]
    assert without_amid(alone, [1, 3]) == [1, 3]  # too little would be left


def test_what_a_text_ends_in_over_a_button_or_a_line_over_a_form_stays() -> None:
    form = "<form action='/post'><button>Go</button></form>"
    assert ended(f"<div><h3>The cost</h3><p>{SAID}</p><button>Share</button></div>") == [
        *TEXT,
        "The cost",
        SAID,
    ]
    assert ended(f"<div><p>{SAID}</p>{form}</div>") == [*TEXT, SAID]
    assert len(ended(f"<section>{''.join(f'<p>{text}</p>' for text in TEXT)}{form}</section>")) == 2 * len(
        TEXT
    )


def test_paragraphs_in_one_box_with_a_form_stay() -> None:
    poll = (
        f"<div><p>{ASKED}</p><ul><li><label>Yes, at once.</label></li><li><label>No.</label></li></ul></div>"
    )
    found = cut(article(f"<div><p>{SAID}</p><p>{SAID} So she said.</p>{poll}</div>"))
    kept = [*range(1, len(found.pieces))]
    assert [found.pieces[at].text for at in without_amid(found, kept)] == [
        *TEXT[:3],
        SAID,
        f"{SAID} So she said.",
        *TEXT[3:],
    ]


@pytest.mark.parametrize(
    "label", ["Publicité", "Advertisement", "- Anzeige -", "[PR]", "広告", "Weiterlesen"]
)
@pytest.mark.parametrize("tag", ["p", "div", "h4"])
def test_a_label_that_is_all_of_a_line_is_no_text(label: str, tag: str) -> None:
    found = cut(article(f"<{tag}>{label}</{tag}>"))
    kept = [*range(1, len(found.pieces))]
    assert [found.pieces[at].text for at in without_amid(found, kept)] == TEXT


@pytest.mark.parametrize(
    "line", ["Related", "The ad", "Anzeige gegen den Verein", "Weiterlesen hilft.", "PR-Arbeit"]
)
def test_a_line_that_may_be_a_heading_or_a_sentence_stays(line: str) -> None:
    found = cut(article(f"<h4>{line}</h4>"))
    kept = [*range(1, len(found.pieces))]
    assert without_amid(found, kept) == kept


@pytest.mark.parametrize(
    "box",
    [
        f"<div class='story'><p>{SAID}</p></div>",
        f"<div class='promotion-of-the-pier'><p>{SAID}</p></div>",
        f"<div><h4>What the coast says</h4><p>{SAID}</p></div>",
        f"<div><p>The email came on Monday.</p><p>{SAID}</p></div>",
        f"<div><p>Trending that day was the pier.</p><p>{SAID}</p></div>",
        f"<div><button>What the coast says</button><p>{SAID}</p><p>{ASKED}</p></div>",
        "<div><form><button>Cups</button></form><ul><li>Two cups of flour</li><li>An egg</li></ul></div>",
        f"<div class='newsletter'>{''.join(f'<p>{text}</p>' for text in TEXT)}<p>{SAID}</p></div>",
    ],
    ids=[
        "named for text",
        "part of a name",
        "a chapter",
        "a paragraph",
        "a sentence",
        "what unfolds",
        "a recipe",
        "much text",
    ],
)
def test_what_is_text_or_may_be_stays(box: str) -> None:
    found = cut(article(box))
    kept = [at for at, piece in enumerate(found.pieces) if piece.tag not in ("h1", "button")]
    assert without_amid(found, kept) == kept


def test_what_stands_before_or_after_a_text_is_left_to_the_scores() -> None:
    box = f"<div class='newsletter'><p>{SAID}</p></div>"
    found = cut(f"<div>{box}{article('')}{box}</div>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.tag == "p"]
    assert without_amid(found, kept) == kept


@pytest.mark.parametrize(
    "label", ["About the author", "Über die Autorin", "À propos de l’auteur:", "作者简介"]
)
def test_a_box_on_who_wrote_the_text_is_none_of_it(label: str) -> None:
    found = cut(f"{article('')}<div><h4>{label}</h4><p>{SAID}</p><p>{SAID}</p></div>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.text in (*TEXT, SAID)]
    assert [found.pieces[at].text for at in without_amid(found, kept)] == TEXT


def test_a_chapter_on_a_writer_is() -> None:
    for box in (f"<div><h4>The author</h4><p>{SAID}</p></div>", f"<h4>About the author</h4><p>{SAID}</p>"):
        found = cut(f"{article('')}{box}")
        kept = [at for at, piece in enumerate(found.pieces) if piece.text in (*TEXT, SAID)]
        assert [found.pieces[at].text for at in without_amid(found, kept)] == [*TEXT, SAID]


def test_a_box_that_the_text_ends_in_and_that_ends_in_the_link_to_give_is_none_of_it() -> None:
    for href, left in (("/donate", len(TEXT)), ("/pier", len(TEXT) + 2)):
        box = f"<section><h2>The coast needs you</h2><p>{SAID}</p><a href='{href}'>Yes, I will</a></section>"
        found = cut(f"<main>{article('')}{box}</main>")
        kept = [at for at, piece in enumerate(found.pieces) if piece.tag != "h1" and not piece.links]
        assert len(without_amid(found, kept)) == left


def test_entries_of_a_live_blog_stay_though_each_may_be_shared() -> None:
    share = "<div><button>Share</button></div>"
    posts = [f"<article><h2>Post {n}</h2><p>{text}</p>{share}</article>" for n, text in enumerate(TEXT)]
    found = cut(f"<main>{''.join(posts)}</main>")
    kept = range(len(found.pieces))
    assert [*without_amid(found, kept)] == [*kept]
    for said, is_text in (("Share", True), ("Copy link", True), ("", True), ("Get it", False)):
        one = posts[2].replace("Share", said)
        alone = cut(f"<main>{''.join(posts[:1])}<div><p>{TEXT[1]}</p>{one}<p>{TEXT[3]}</p></div></main>")
        texts = [alone.pieces[at].text for at in without_amid(alone, range(len(alone.pieces)))]
        assert ("Post 2" in texts) is is_text


def test_so_does_a_short_one_beside_one_of_more_lines_over_a_button() -> None:
    share = "<div><button>Share</button></div>"
    bodies = [f"<p>{TEXT[0]}</p>", "".join(f"<p>{text}</p>" for text in TEXT[1:5]), f"<p>{TEXT[5]}</p>"]
    posts = [f"<article><h2>Post {n}</h2>{body}{share}</article>" for n, body in enumerate(bodies)]
    found = cut(f"<main><p>{SAID}</p>{''.join(posts)}</main>")
    assert [*without_amid(found, range(len(found.pieces)))] == [*range(len(found.pieces))]


@pytest.mark.parametrize(("below", "is_text"), [("", True), ("<p><a href='/mill'>Listen</a></p>", False)])
def test_a_teaser_leads_somewhere_and_a_standfirst_nowhere(below: str, is_text: bool) -> None:
    found = cut(article(f"<div class='c-teaser'><h2>The night at the pier</h2><p>{SAID}</p>{below}</div>"))
    kept = [at for at, piece in enumerate(found.pieces) if piece.tag != "h1" and not piece.links]
    assert (SAID in [found.pieces[at].text for at in without_amid(found, kept)]) is is_text


def test_a_table_below_a_heading_with_a_word_of_invitations_stays() -> None:
    rows = "<tr><td>Ada Moss</td><td>412</td></tr><tr><td>Tom Reekie</td><td>398</td></tr>"
    vote = "<button>Vote</button>"
    for below, left in ((f"<table>{rows}</table>", 3), (f"<p>Ada Moss</p><p>Tom Reekie</p>{vote}", 0)):
        found = cut(article(f"<div><h3>Harbour Commission</h3>{below}</div>"))
        kept = [*range(1, len(found.pieces))]
        assert len(without_amid(found, kept)) == len(TEXT) + left


TICKED = "".join(f"<li><input type=checkbox><label>{n} cups of flour</label></li>" for n in range(3))


@pytest.mark.parametrize(
    "box",
    [
        "<ul>{}</ul>",
        "<section><h3>Ingredients</h3><ul>{}</ul></section>",
        "<div><p><b>For the syrup:</b></p><ul>{0}</ul><p><b>For the cake:</b></p><ul>{0}</ul></div>",
        f"<section><h3>Ingredients</h3>{TICKED.replace('li>', 'div>')}</section>",
    ],
)
def test_a_list_to_tick_off_is_no_form(box: str) -> None:
    found = cut(article(box.format(TICKED)))
    kept = [*range(1, len(found.pieces))]
    assert without_amid(found, kept) == kept


@pytest.mark.parametrize(
    "box",
    [
        f"<section><h3>How much flour do you take?</h3><ul>{TICKED}</ul></section>",
        f"<section><p>Choose what to get each day.</p><ul>{TICKED}</ul></section>",
        f"<section><p><b>How much do you take?</b></p><ul>{TICKED}</ul></section>",
        f"<ul>{TICKED}<li><button>Send</button></li></ul>",
    ],
)
def test_a_list_to_answer_with_is_one(box: str) -> None:
    found = cut(article(box))
    left = without_amid(found, [*range(1, len(found.pieces))])
    assert [found.pieces[at].text for at in left] == TEXT


@pytest.mark.parametrize(
    "below",
    [
        "<form action='/post'><label>Email</label><button>Go</button></form>",
        "<p><a href='/donate'>Donate here</a></p>",
        "<p><a href='/letters'>Subscribe</a></p>",
        "<button>Show the map</button>",
    ],
)
@pytest.mark.parametrize("inner", ["{}", "<div><div class='col'>{}</div></div>"])
def test_paragraphs_stay_in_one_of_the_boxes_that_a_text_is_cut_into(below: str, inner: str) -> None:
    first, second, last = (f"<p>{TEXT[n]}</p><p>{TEXT[n + 1]}</p>" for n in (0, 2, 4))
    for parts in ((first, second + below, last), (first, second, last + below)):
        found = cut("".join(f"<div class='part'>{inner.format(part)}</div>" for part in parts))
        kept = [at for at, piece in enumerate(found.pieces) if not piece.links and piece.words > 1]
        assert [found.pieces[at].text for at in without_amid(found, kept)] == TEXT
    promo = f"<h4>Our coast</h4><p>{SAID}</p>{below}"
    found = cut("".join(f"<div class='part'>{part}</div>" for part in (first, promo, second, last)))
    kept = [at for at, piece in enumerate(found.pieces) if not piece.links and piece.words > 1]
    assert SAID not in [found.pieces[at].text for at in without_amid(found, kept)]
