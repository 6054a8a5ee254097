"""The headline among headings, titles and markup."""

from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract.headline.headline import Headline, read_headline
from newscrawl.extract.headline.titles import site_names
from newscrawl.extract.nodes.nodes import article_nodes
from newscrawl.extract.page import Page


def headline(body: str, head: str = "", url: str = "https://www.harbourpost.example/news/1") -> Headline:
    page = Page(f"<html><head>{head}</head><body>{body}</body></html>".encode(), url)
    return read_headline(page, article_nodes(page, set()), site_names(page))


def test_heading_and_title_without_the_name_of_the_site() -> None:
    found = headline(
        "<h1>New bridge opens at last</h1>", "<title>New bridge opens at last | Harbour Post</title>"
    )
    assert (found.text, found.source) == ("New bridge opens at last", "visible")


def test_title_alone_loses_the_name_of_the_site() -> None:
    head = '<meta property="og:site_name" content="The Harbour Post">'
    head += "<title>New bridge opens - The Harbour Post</title>"
    assert headline("<p>text</p>", head).text == "New bridge opens"


def test_masthead_as_first_heading_is_not_the_headline() -> None:
    found = headline(
        "<h1>Tales of a Harbour</h1><h2 class='entry-title'>New bridge opens</h2>",
        "<title>New bridge opens | Tales of a Harbour</title>",
    )
    assert found.text == "New bridge opens"
    assert found.element is not None
    assert found.element.tag == "h2"


def test_news_markup_wins_over_a_search_title() -> None:
    found = headline(
        "<h1>Bridge: all you need to know</h1>",
        '<title>Bridge: all you need to know</title><script type="application/ld+json">'
        '{"@type": "NewsArticle", "headline": "New bridge opens after three years"}</script>',
    )
    assert found.text == "New bridge opens after three years"
    assert "Bridge: all you need to know" in found.others


def test_a_short_headline_that_stands_alone_is_the_editors() -> None:
    said = '{"@type": "NewsArticle", "headline": "Three years late: New bridge opens in the harbour"}'
    found = headline(
        "<h1>Three years late: New bridge opens in the harbour</h1>",
        f"<title>Three years late: New bridge opens in the harbour</title>"
        f'<meta property="og:title" content="New bridge opens in the harbour">'
        f'<script type="application/ld+json">{said}</script>',
    )
    assert found.text == "New bridge opens in the harbour"
    assert found.others == ("Three years late: New bridge opens in the harbour",)


def test_spellings_of_one_headline_vote_together() -> None:
    found = headline(
        "<h1><span class='kicker'>Late</span><span class='head'>New bridge opens</span></h1>",
        '<meta property="og:title" content="Late: New bridge opens"><title>Late: New bridge opens</title>',
    )
    assert found.text == "Late: New bridge opens"


def test_a_line_of_a_heading_that_others_state_is_the_headline() -> None:
    found = headline(
        "<h1><div>New bridge opens</div><div>posted by Ada Moss</div></h1>",
        '<title>New bridge opens</title><meta property="og:title" content="New bridge opens">',
    )
    assert found.text == "New bridge opens"


def test_a_heading_in_two_lines_that_the_title_has_whole_is_one_headline() -> None:
    found = headline(
        "<h1>Harbour town opens<br>a bridge after three years</h1>",
        "<title>Harbour town opens a bridge after three years</title>",
    )
    assert found.text == "Harbour town opens a bridge after three years"


@pytest.mark.parametrize("body", ["", "<p>text</p>", "<h1></h1>", "<h1>Harbourpost</h1>"])
def test_no_headline(body: str) -> None:
    assert headline(body).text is None


def news(said: str, heading: str, social: str) -> Headline:
    return headline(
        f"<h1>{heading}</h1>",
        f'<meta property="og:title" content="{social}"><title>{social}</title>'
        f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{said}"}}</script>',
    )


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Old Quay - New bridge opens after years", "New bridge opens after years"),
        ("New bridge opens after years", "Late by years: New bridge opens after years"),
    ],
)
def test_the_kicker_is_as_heading_and_social_title_have_it(said: str, shown: str) -> None:
    assert news(said, shown, shown).text == shown
    assert news(said, shown, said).text == said


def test_what_follows_the_heading_in_news_markup_is_cut_but_not_its_mark() -> None:
    said = "Who built the new bridge? | Town"
    assert news(said, "Who built the new bridge?", said).text == "Who built the new bridge?"


def test_whose_the_report_is_in_full_width_brackets_behind_the_heading_is_cut() -> None:
    shown = "新しい橋が9月に開通"
    said = f"{shown}（港湾新聞）"
    assert news(said, shown, said).text == shown
    assert news(said, said, said).text == said


def test_a_section_and_a_bar_before_the_heading_in_news_markup_are_cut() -> None:
    shown = "Who built the new bridge?"
    for said in (f"Opinion | {shown}", f"Letters Page | {shown}"):
        assert news(said, shown, said).text == shown
        assert news(said, said, said).text == said
    said = f"Our harbour and its past | {shown}"
    assert news(said, shown, said).text == said


def test_what_the_social_title_has_too_is_cut_at_a_bar_only() -> None:
    said = "Fires in the hills! The latest - News of the day"
    assert news(said, "Fires in the hills! The latest", said).text == said
    assert news(said, "Fires in the hills! The latest", "Fires").text == "Fires in the hills! The latest"


def test_markup_that_repeats_a_title_for_search_engines_gives_way() -> None:
    said, shown = "Best boots in 2031 for hills: tested", "The boots that got us up every hill this year"
    script = f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{said}"}}</script>'
    head = (
        f'{script}<meta property="og:title" content="{shown}"><meta property="og:site_name" content="Hills">'
    )
    found = headline(f"<h1>{shown}</h1>", f"{head}<title>{said}</title>")
    assert (found.text, found.source) == (shown, "visible")
    assert (found.others, found.other_source) == ((said,), "json-ld")
    signed = headline(f"<h1>{shown}</h1>", f"{head}<title>{said} | Hills</title>")
    assert signed.text == said
    elsewhere = headline(f"<h1>Our guides</h1><h1>{shown}</h1>", f"{head}<title>{said}</title>")
    assert elsewhere.text == said


@pytest.mark.parametrize("other", ["NEW BRIDGE OPENS AT LAST", "new-bridge-opens-at-last"])
def test_capitals_and_addresses_spell_a_headline_only_where_nothing_else_does(other: str) -> None:
    plain = "New bridge opens at last"
    assert (
        news(other, plain, "").text == news(plain, other, "").text == news(other, other, plain).text == plain
    )
    assert news(other, other, other).text == other


def test_a_colon_is_believed_against_a_dash_at_the_seam_of_kicker_and_headline() -> None:
    head = '<meta property="og:title" content="Old quay - Bridge opens"><title>Old quay: Bridge opens</title>'
    script = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Old quay - Bridge opens"}'
    )
    assert headline("", f"{head}{script}</script>").text == "Old quay: Bridge opens"


def test_a_social_title_wins_against_heading_and_markup_unless_it_is_written_for_sharing() -> None:
    said, social = "New bridge opens after years of work", "The bridge that took years to build"
    script = f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{said}"}}</script>'
    head = f'{script}<title>{said}</title><meta property="og:title" content="{social}">'
    signed = (
        '<meta property="og:site_name" content="Harbour Post">'
        f'<meta name="twitter:title" content="{social} | Harbour Post">'
    )
    assert headline(f"<h1>{said}</h1>", head).text == social
    assert headline(f"<h1>{said}</h1>", head + signed).text == said


def test_a_second_heading_wins_where_title_and_address_say_the_same() -> None:
    found = headline(
        "<header><h1>Quick links</h1></header><main><h1>New bridge opens at last</h1></main>",
        "<title>New bridge opens at last – Harbour district council</title>",
        "https://www.harbourpost.example/news/new-bridge-opens-at-last",
    )
    assert found.text == "New bridge opens at last"
    assert found.element is not None
    assert next(above.tag for above in found.element.iterancestors()) == "main"


def test_what_is_only_shown_is_no_other_headline() -> None:
    found = headline(
        "<h1>New bridge opens</h1><h2 class='headline'>Ferry runs aground</h2><h1 class='title'>Related</h1>",
        "<title>New bridge opens</title><meta property='og:title' content='The bridge is open'>",
    )
    assert found.text == "New bridge opens"
    assert found.others == ("The bridge is open",)
    assert news("New bridge opens", "At last a way over the water", "New bridge opens").others == (
        "At last a way over the water",
    )


def test_a_heading_of_the_page_itself_is_no_headline_where_there_is_another() -> None:
    assert headline("<h1>Log In</h1><h3>New bridge opens at last</h3>").text == "New bridge opens at last"
    assert headline("<h1>Menu</h1>").text == "Menu"
    assert (
        headline("<h1>Hauptmenü</h1><h2>Iniciar sesión</h2><h3>New bridge opens</h3>").text
        == "New bridge opens"
    )
    assert news("Search", "New bridge opens", "New bridge opens").text == "Search"


def test_markup_that_is_cut_for_search_engines_gives_way_to_the_heading() -> None:
    said = (
        "New bridge over the harbour opens three years late and at twice the cost that the town had once set"
    )
    whole = f"{said} aside for it"
    assert news(said, whole, "The bridge is open").text == whole
    assert news(said, whole, said).text == said
    assert news(said, f"{said} – Town", "The bridge is open").text != f"{said} – Town"
    shorter = " ".join(said.split()[:9])
    assert news(shorter, whole, "The bridge is open").text == shorter


WHOLE = "The council of Varno votes to rebuild the old mill beside the river, its mayor said on Monday"


@pytest.mark.parametrize("letters", [19, 40, 60, 77])
def test_markup_that_ends_within_a_word_of_the_heading_gives_way(letters: int) -> None:
    assert WHOLE[letters - 1 : letters + 1].isalpha()
    assert news(WHOLE[:letters], WHOLE, WHOLE[:letters]).text == WHOLE


def test_markup_that_ends_before_heading_and_title_do_gives_way() -> None:
    said = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{WHOLE[:41]}"}}</script>'
    heading = f"<h1>{WHOLE}</h1>"
    assert headline(heading, f"<title>{WHOLE} | Harbour Post</title>{said}").text == WHOLE
    assert headline(heading, f"<title>Harbour Post</title>{said}").text == WHOLE[:41]
    short = f'<meta property="og:title" content="{WHOLE[:41]}">'
    assert headline(heading, f"<title>{WHOLE} | Harbour Post</title>{short}{said}").text == WHOLE[:41]


def test_headings_far_down_are_not_asked() -> None:
    found = headline(
        "".join(f"<h1>Related story {number}</h1>" for number in range(9)), "<title>Story 8</title>"
    )
    assert found.text != "Related story 8"


def test_a_heading_without_the_kicker_in_the_title_wins() -> None:
    found = headline(
        "<h1><small>Interview</small><div>We waited years for this bridge</div></h1>",
        '<meta property="og:title" content="We waited years for this bridge">',
    )
    assert found.text == "We waited years for this bridge"


@given(st.text(max_size=80), st.text(max_size=80), st.text(max_size=40))
def test_any_texts_give_a_headline_or_none(heading: str, title: str, path: str) -> None:
    found = headline(
        f"<h1>{escape(heading)}</h1><h2>{escape(title)}</h2>",
        f"<title>{escape(title)}</title>",
        f"https://www.harbourpost.example/{path}",
    )
    assert found.text is None or found.text.strip() == found.text != ""


SITE_TITLE = "<title>Old wall | Notes from the quay</title>"
PARTS = "<h2>What the wall costs</h2><h2>Who pays for it all</h2>"


@pytest.mark.parametrize("name", ["post-title", "article__headline headline", "entry-title", "titulo"])
@pytest.mark.parametrize("tag", ["div", "span", "p"])
def test_of_a_page_without_a_first_heading_what_title_and_class_call_the_headline(
    tag: str, name: str
) -> None:
    found = headline(f"<{tag} class='{name}'>Old wall</{tag}>{PARTS}", SITE_TITLE)
    assert found.text == "Old wall"
    assert found.element is not None
    assert found.element.tag == tag


@pytest.mark.parametrize(
    "body",
    [
        f"<div class='site-title'>Notes from the quay</div><h2>Old wall</h2>{PARTS}",
        f"<h1>Old wall</h1><div class='post-title'>Notes from the quay</div>{PARTS}",
        f"<h2>Old wall</h2><aside><div class='post-title'>A new wall for the port</div></aside>{PARTS}",
    ],
    ids=["masthead", "beside a first heading", "of another story"],
)
def test_what_is_called_a_title_and_is_none_of_the_page_does_not_count(body: str) -> None:
    assert headline(body, SITE_TITLE).text == "Old wall"


@pytest.mark.parametrize("dots", ["…", "..."])
def test_a_headline_that_ends_in_dots_gives_way_to_the_whole(dots: str) -> None:
    whole = "New bridge opens in the harbour after three years"
    assert news(f"New bridge opens in the{dots}", whole, whole).text == whole
    assert news(f"New bridge opens in the{dots}", "Old mill is sold", "Old mill is sold").text != whole
    said = f"New bridge opens, and then{dots}"
    assert news(said, said, said).text == said


def test_a_headline_that_a_page_says_twice() -> None:
    twice = "New bridge opens at last New bridge opens at last"
    assert (
        headline(f"<h1>{twice}</h1><p>Text.</p>", f"<title>{twice} | Harbour Post</title>").text == twice[:24]
    )


@pytest.mark.parametrize("name", ["Lindmoor", "Lindmoor Today"])
def test_what_the_heading_begins_with_is_no_name_of_the_site(name: str) -> None:
    text = "Lindmoor - new bridge opens at last"
    head = f'<meta property="og:site_name" content="{name}"><title>{text} - {name}</title>'
    news = f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{text}"}}</script>'
    for data in ("", news):
        found = headline(f"<h1>{text}</h1>", head + data)
        assert (found.text, found.others) == (text, ())
    assert headline("<h1>New bridge opens at last</h1>", head).text == "New bridge opens at last"


@pytest.mark.parametrize("mark", ["???", "\ufffd"])
def test_a_title_with_what_is_left_of_another_charset_gives_way_to_the_heading(mark: str) -> None:
    head = f'<meta property="og:title" content="Boats that don{mark}t sink at all">'
    heading = "<h1>3 boats that don’t sink</h1>"
    node = '{"@type": "NewsArticle", "headline": "3 boats that don’t sink"}'
    node = f'<script type="application/ld+json">{node}</script>'
    assert headline(heading, head + node).text == "3 boats that don’t sink"
    assert headline("<p>text</p>", head).text == f"Boats that don{mark}t sink at all"
