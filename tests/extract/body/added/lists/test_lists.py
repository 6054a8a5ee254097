"""Plain lists between two paragraphs of a text."""

import pytest

from newscrawl.extract.body.added.lists.lastlists import with_last_list
from newscrawl.extract.body.added.lists.lists import with_lists
from newscrawl.extract.body.body import read_body
from newscrawl.extract.body.cutting.blocks import Cut
from newscrawl.extract.body.firstlook import Look, first_look
from newscrawl.extract.body.model import load_model
from newscrawl.extract.page import Page
from tests.extract.body.cuts import LONG, cut

ITEMS = "<li>Libraries: 17 speakers</li><li>Cycle paths: 9 speakers</li><li>The rest: 6</li>"
ROWS = "<tr><th>Town</th><th>Price</th></tr><tr><td>Ostra</td><td>28</td></tr>"
BEFORE = AFTER = f"<p>{LONG}</p>"


def looked(found: Cut) -> Look:
    model = load_model()
    return first_look(found, model.css, model.first)


def kept(html: str, *also: str) -> int:
    """How many pieces are put back beside the paragraphs, and beside those that are kept `also`."""
    found = cut(f"<div>{html}</div>")
    own = [at for at, piece in enumerate(found.pieces) if piece.text in (LONG, *also)]
    return len(with_lists(looked(found), own)) - len(own)


@pytest.mark.parametrize("tag", ["ul", "ol", "ul class='wp-block-list'"])
def test_a_list_between_two_paragraphs_is_part_of_their_text(tag: str) -> None:
    listed = f"<{tag}>{ITEMS}</{tag[:2]}>"
    assert kept(BEFORE + listed + AFTER) == 3
    assert kept(LONG + listed + LONG) == 3
    assert kept(f"{BEFORE}<ul><li><p>One fact</p></li><li><p>Two facts</p></li></ul>{AFTER}") == 2


@pytest.mark.parametrize("tag", ["blockquote", "h2"])
def test_so_is_one_before_a_quotation_or_the_next_heading(tag: str) -> None:
    after = f"<{tag}>What comes after it</{tag}>{AFTER}"
    assert kept(f"{BEFORE}<ul>{ITEMS}</ul>{after}", "What comes after it") == 3
    assert kept(f"{BEFORE}<div><ul>{ITEMS}</ul></div>{after}", "What comes after it") == 0
    assert kept(f"<p>Short</p><ul>{ITEMS}</ul>{after}", "Short", "What comes after it") == 0


def test_so_is_one_right_below_a_heading_of_the_text() -> None:
    headed = f"<h2>Fares</h2><section><table>{ROWS}</table>{AFTER}</section>"
    assert kept(f"{BEFORE}{headed}", "Fares") == 2
    assert kept(f"{BEFORE}{headed}") == 2
    assert kept(headed, "Fares") == 0
    assert kept(f"{BEFORE}<h2>Fares</h2><ul>{ITEMS}</ul><h2>Berths</h2>", "Fares", "Berths") == 3
    apart = f"<div><h2>Berths</h2>{AFTER}</div>"
    assert kept(f"{BEFORE}<h2>Fares</h2><ul>{ITEMS}</ul>{apart}", "Fares", "Berths") == 0
    assert kept(f"{BEFORE}<h2>Fares</h2><ul>{ITEMS}</ul><p>Soon.</p>", "Fares", "Soon.") == 0


@pytest.mark.parametrize(("paragraph", "listed"), [("story_p", "story_ul"), ("text__par", "text__list")])
def test_so_is_one_whose_name_says_that_it_is_a_list_beside_a_paragraph_named_alike(
    paragraph: str, listed: str
) -> None:
    around = f"<p class='{paragraph}'>{LONG}</p>"
    assert kept(f"{around}<ul class='{listed}'>{ITEMS}</ul>{around}") == 3
    assert kept(f"{BEFORE}<ul class='{listed}'>{ITEMS}</ul>{AFTER}") == 0
    assert kept(f"{around}<ul class='{paragraph}-related'>{ITEMS}</ul>{around}") == 0
    linked = ITEMS.replace("The rest", "<a href='/rest'>The</a> rest")
    assert kept(f"{around}<ul class='{listed}'>{linked}</ul>{around}") == 0


def test_so_is_a_table_with_a_caption_which_stays_out() -> None:
    table = f"<table><caption>Prices by town</caption>{ROWS}</table>"
    assert kept(f"{BEFORE}{table}{AFTER}") == 2
    assert kept(f"{BEFORE}{table}<h2>Berths</h2>", "Berths") == 2
    assert kept(f"<p>Short</p>{table}{AFTER}", "Short") == 0
    assert kept(f"{BEFORE}<p>Prices by town</p><table>{ROWS}</table>{AFTER}") == 0


@pytest.mark.parametrize("css", ["", " class='part'"])
def test_so_is_one_by_itself_between_two_parts_of_the_text(css: str) -> None:
    part = f"<section{css}><p>{LONG}</p><p>{LONG}</p></section>"
    assert kept(f"{part}<figure><table>{ROWS}</table></figure>{part}") == 2
    assert kept(f"{part}<ul>{ITEMS}</ul>{part}") == 3
    assert kept(f"{part}<ul class='more'>{ITEMS}</ul>{part}") == 0
    assert kept(f"{part}<ul><li><a href='/mill'>The mill burns</a></li><li>Mills</li></ul>{part}") == 0
    assert kept(f"{part}<ul>{ITEMS}</ul><div class='other'><p>{LONG}</p><p>{LONG}</p></div>") == 0
    assert kept(f"{part}<div><p>Most read</p><ul>{ITEMS}</ul></div>{part}") == 0


@pytest.mark.parametrize(("css", "read"), [("part part--list", 3), ("most-read", 0), ("", 0)])
def test_so_is_one_in_a_box_that_is_named_as_those_of_the_text(css: str, read: int) -> None:
    part = f"<div class='part part--text'><div><p>{LONG}</p><p>{LONG}</p></div></div>"
    assert kept(f"{part}<div class='{css}'><div><ul>{ITEMS}</ul></div></div>{part}") == read


def test_so_is_one_whose_next_heading_is_not_known_yet() -> None:
    assert kept(f"{BEFORE}<ul>{ITEMS}</ul><h2>Berths</h2>{AFTER}") == 3
    assert kept(f"{BEFORE}<ul>{ITEMS}</ul><blockquote>Sold out!</blockquote>{AFTER}") == 3
    assert kept(f"{BEFORE}<ul>{ITEMS}</ul><p>Now on sale</p>{AFTER}") == 3
    assert kept(f"{BEFORE}<ul>{ITEMS}</ul><div><p>Sold</p><p>Now</p></div>{AFTER}") == 0


def test_so_is_one_that_words_in_bold_or_before_a_colon_lead_to() -> None:
    listed = f"<ul>{ITEMS}</ul>{AFTER}"
    assert kept(f"{BEFORE}<p><b>What we ask</b></p>{listed}", "What we ask") == 3
    assert kept(f"{BEFORE}<p>We ask for:</p>{listed}", "We ask for:") == 3
    assert kept(f"{BEFORE}<p>What we ask</p>{listed}", "What we ask") == 0
    assert kept(f"<p>We ask for:</p>{listed}", "We ask for:") == 0


def test_so_is_one_among_paragraphs_that_stand_each_in_a_box() -> None:
    after = f"<div class='part'><p>{LONG}</p></div>"
    before = after * 3
    assert kept(f"{before}<ul>{ITEMS}</ul>{after}") == 3
    assert kept(f"{before}<div class='part n2'><ul>{ITEMS}</ul></div>{after}") == 3
    assert kept(f"{before}<table>{ROWS}</table>") == 2
    assert kept(f"{before}<div class='tools'><ul>{ITEMS}</ul></div>{after}") == 0
    headed = f"<h3>In short</h3><ul>{ITEMS}</ul>"
    boxed = headed.replace("<h3>", "<div class='part'><h3>").replace("</h3>", "</h3></div>")
    whole = boxed.replace("<ul>", "<div class='part'><ul>").replace("</ul>", "</ul></div>")
    for html in (headed, boxed, whole):
        assert len(with_last_list(cut(f"<main>{before}{html}<div>Share</div></main>"), [0, 1, 2])) == 7


def test_so_is_the_last_one_of_a_page_though_its_heading_is_first_taken_for_the_text() -> None:
    steps = ["Take the bus to Kettle Point", "Walk to the north landing", "Ring the bell for the boatman"]
    listed = f"<h2>How to reach the island until then</h2><ol><li>{'</li><li>'.join(steps)}</li></ol>"
    text = "".join(f"<p>On day {n} the board of Lindmoor {LONG.lower()}</p>" for n in range(6))
    head = "<h1>Pier to be rebuilt</h1><div><a href='/moss'>Ada Moss</a> · <time>4 March 2025</time></div>"
    inner = f"<div class='css-4k2'>{head}<div class='css-z81'>{text}{listed}</div></div>"
    html = f"<div id='__next'><div class='sc-1a2b'><div class='css-77ab'>{inner}</div></div></div>"
    body = read_body(Page(html.encode()), headline="Pier to be rebuilt")
    assert [block.text for block in body.blocks][6:] == ["How to reach the island until then", *steps]


def test_so_is_a_table() -> None:
    assert kept(f"{BEFORE}<table>{ROWS}</table>{AFTER}") == 2


def test_so_is_one_behind_a_short_sentence() -> None:
    listed = f"<table>{ROWS}</table>{AFTER}"
    short = "The charges for a day change as follows{}"
    assert kept(f"<p>{short.format('.')}</p>{listed}", short.format(".")) == 2
    assert kept(f"<p>{short.format('')}</p>{listed}", short.format("")) == 0


@pytest.mark.parametrize("names", ["docutils align-default", "block border-collapse my-5", "k2fRows__x"])
def test_the_names_of_a_table_may_be_of_its_looks(names: str) -> None:
    assert kept(f"{BEFORE}<table class='{names}'>{ROWS}</table>{AFTER}") == 2
    assert kept(f"{BEFORE}<div class='table-wrapper'><table class='{names}'>{ROWS}</table></div>{AFTER}") == 2


@pytest.mark.parametrize("names", ["infobox", "related", "share"])
def test_or_say_that_it_is_none_of_the_text(names: str) -> None:
    assert kept(f"{BEFORE}<table class='{names}'>{ROWS}</table>{AFTER}") == 0
    assert kept(f"{BEFORE}<div class='{names}'><table>{ROWS}</table></div>{AFTER}") == 0
    assert kept(f"{BEFORE}<ul class='docutils align-default'>{ITEMS}</ul>{AFTER}") == 0


@pytest.mark.parametrize("names", ["", " class='wp-block-table is-style-stripes'"])
def test_a_table_may_stand_in_a_figure_that_holds_no_more(names: str) -> None:
    assert kept(f"{BEFORE}<figure{names}><table>{ROWS}</table></figure>{AFTER}") == 2
    assert kept(f"{BEFORE}<figure><p>Fares</p><table>{ROWS}</table></figure>{AFTER}") == 0
    assert kept(f"{BEFORE}<figure class='related'><table>{ROWS}</table></figure>{AFTER}") == 0


def test_a_list_may_end_a_text() -> None:
    assert kept(f"{BEFORE}{BEFORE}<ul>{ITEMS}</ul>") == 3
    assert kept(f"{BEFORE}{BEFORE}<table>{ROWS}</table><div><p>More</p></div>") == 2


@pytest.mark.parametrize(
    "html",
    [
        f"{BEFORE}{BEFORE}<ul><li>Print</li></ul>",
        f"{BEFORE}{BEFORE}<ul class='share'>{ITEMS}</ul>",
        f"{BEFORE}{BEFORE}<ul><li><a href='/a'>A pier burns</a></li><li><a href='/b'>A mill</a></li></ul>",
        f"<section>{BEFORE}{BEFORE}</section><ul>{ITEMS}</ul>",
        f"{BEFORE}{BEFORE}<p>Tags</p><ul>{ITEMS}</ul>",
    ],
    ids=["one item", "a name", "links", "another box", "below a label"],
)
def test_a_list_after_a_text_may_be_anything_else(html: str) -> None:
    assert kept(html) == 0


def test_items_and_rows_may_have_links_beside_words() -> None:
    club = "<tr><td><a href='/club/{0}'>{0} Rovers</a></td><td>31</td></tr>"
    assert kept(f"{BEFORE}<table>{club.format('Ostra')}{club.format('Orley')}</table>{AFTER}") == 2
    sold = "<li>See it now: <a href='https://shop.example/{0}'>{0}</a></li>"
    assert kept(f"{BEFORE}<ul>{sold.format('Lamp')}{sold.format('Boots')}</ul>{AFTER}") == 2
    told = "<li>Storm: <a href='/{0}'>what the wind did to the {0} of the town</a></li>"
    assert kept(f"{BEFORE}<ul>{told.format('mill')}{told.format('quay')}</ul>{AFTER}") == 0


def test_the_rest_of_a_table_goes_with_the_row_that_was_kept() -> None:
    assert kept(f"{BEFORE}<table>{ROWS}</table>{AFTER}", "Ostra 28") == 1


@pytest.mark.parametrize(
    "html",
    [
        f"{BEFORE}<ul class='share'>{ITEMS}</ul>{AFTER}",
        f"{BEFORE}<ul>{ITEMS}<li><a href='/more'>More</a></li></ul>{AFTER}",
        f"{BEFORE}<div class='box'><ul>{ITEMS}</ul></div>{AFTER}",
        f"{BEFORE}<ul>{ITEMS}</ul><ul>{ITEMS}</ul>{AFTER}",
        f"<section>{BEFORE}</section><ul>{ITEMS}</ul>{AFTER}<p>More</p>",
        f"{BEFORE}<ul>{ITEMS}</ul>",
        f"<ul>{ITEMS}</ul>{AFTER}",
    ],
)
def test_a_list_that_may_be_something_else_is_left_to_the_choice(html: str) -> None:
    assert kept(html) == 0


def test_after_a_line_a_list_may_be_anything() -> None:
    found = cut(f"<div><p>Share this story:</p><ul>{ITEMS}</ul>{AFTER}</div>")
    assert with_lists(looked(found), [0, 4]) == [0, 4]


def test_a_table_of_what_to_read_below_the_text_is_no_part_of_it() -> None:
    rows = ["See also", "09 Dec 15<br><a href=/a>Ferry towed home after a night</a>", "Internet links"]
    table = f"<table>{''.join(f'<tr><td>{row}</td></tr>' for row in rows)}</table>"
    assert kept(BEFORE * 2 + table) == 0
    assert kept(f"{BEFORE * 2}<table>{ROWS}</table>") == 2


def test_nothing_is_made_of_nothing() -> None:
    assert with_lists(looked(cut("")), []) == []


def last(html: str) -> int:
    """How many pieces are put behind the last paragraph, which may lead to a list."""
    found = cut(f"<div>{html}</div>")
    own = [at for at, piece in enumerate(found.pieces) if piece.text.startswith(LONG)]
    return len(with_last_list(found, own)) - len(own)


@pytest.mark.parametrize("end", [":", "\uff1a", " :"])
def test_a_text_may_end_with_the_list_that_it_leads_to(end: str) -> None:
    assert last(f"<p>{LONG}{end}</p><ul>{ITEMS}</ul>") == 3
    assert last(f"{LONG}{end}<ol>{ITEMS}</ol><p>Share</p>") == 3


@pytest.mark.parametrize(
    "html",
    [
        f"<p>{LONG}</p><ul>{ITEMS}</ul>",
        f"<p>{LONG}:</p><ul class='tags'>{ITEMS}</ul>",
        f"<p>{LONG}:</p><ul>{ITEMS}<li><a href='/x'>Berths</a></li></ul>",
        f"<p>{LONG}:</p><div><ul>{ITEMS}</ul></div>",
        f"<p>{LONG}:</p><table>{ROWS}</table>",
        f"<p>{LONG}:</p><p>Share</p><ul>{ITEMS}</ul>",
        f"<p>{LONG}:</p>",
    ],
    ids=["no colon", "a name", "links", "another box", "a table", "something between", "the end"],
)
def test_what_else_stands_below_a_text_is_not_led_to(html: str) -> None:
    assert last(html) == 0


def test_nothing_leads_nowhere() -> None:
    assert with_last_list(cut(f"<ul>{ITEMS}</ul>"), []) == []


def test_a_table_in_a_box_is_one_of_several_parts_though_it_has_many_boxes() -> None:
    part = "<div><div><div>{}</div></div></div>".format
    table = f"<table>{5 * ROWS}</table>"
    assert kept(3 * part(BEFORE) + part(table) + part(AFTER)) == 10
    assert kept(part(BEFORE) + part(table) + part(AFTER)) == 0


@pytest.mark.parametrize("label", ["<div>Advertisement</div>", "<p><a href='/b'>Mill to close</a></p>"])
def test_an_advert_or_a_link_may_stand_above_a_list(label: str) -> None:
    assert kept(f"{BEFORE}{label}<ul>{ITEMS}</ul>{AFTER}") == 3
    assert kept(f"{BEFORE}{label}<h2>Fares</h2><table>{ROWS}</table>{AFTER}") == 2
    assert kept(f"{BEFORE}{label}<table>{ROWS}</table>{AFTER}") == 2


@pytest.mark.parametrize(
    "above", ["<div>What do you think?</div>", "<div>Share this</div>", "<div>Tags</div>"]
)
def test_what_stands_below_other_words_stays_out(above: str) -> None:
    assert kept(f"{BEFORE}{above}<ul>{ITEMS}</ul>{AFTER}") == 0
    assert kept(f"{BEFORE}<p><a href='/b'>Mill to close</a></p>{AFTER}") == 0
    assert kept(f"{BEFORE}<p><a href='/b'>Mill to close</a></p><p><a href='/c'>Go</a></p>{AFTER}", "Go") == 0


def test_one_list_after_the_other_stands_in_a_text_under_headings() -> None:
    listed = f"<h2>Pros</h2><ul>{ITEMS}</ul><h2>Cons</h2><ul>{ITEMS}</ul>"
    assert kept(f"{BEFORE}{listed}<h2>Verdict</h2>{AFTER}") == 6
    assert kept(f"{BEFORE}<h2>Pros</h2><ul>{ITEMS}</ul><div>Share</div><ul>{ITEMS}</ul>{AFTER}") == 0
