"""Boxes whose names say that they hold no article."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract.body.leftout.named import named as body_named
from newscrawl.extract.body.leftout.named.named import without_named
from tests.extract.body.cuts import LONG, cut

SHORT = "It rained."
FACTS = "<h4>The pier in figures</h4><p>It is of granite.</p><p>It is 212 metres long.</p>"


def test_comments_go_where_an_article_stands() -> None:
    found = cut(f"<p>{LONG * 4}</p><div id='comments'><div class='comment'><p>{LONG}</p></div></div>")
    assert without_named(found, [0, 1]) == [0]


@pytest.mark.parametrize("name", ["opinion-comment", "dialog"])
def test_all_parts_of_a_text_stay_that_are_called_so(name: str) -> None:
    found = cut(f"<main>{f'<div class={name}><p>{LONG}</p></div>' * 6}</main>")
    assert without_named(found, range(6)) == [*range(6)]


@pytest.mark.parametrize("name", ["user-review", "component ugc-review", "recipe-reviews", "readers_review"])
def test_readers_reviews_go_where_an_article_stands(name: str) -> None:
    found = cut(f"<div><p>{LONG * 4}</p></div>" + f"<div class='{name}'><p>{LONG}</p></div>" * 2)
    assert without_named(found, [0, 1, 2]) == [0]


def test_a_review_of_the_site_itself_stays() -> None:
    found = cut(f"<div class='review-body'><p>{LONG * 4}</p></div><div class='review'><p>{LONG}</p></div>")
    assert without_named(found, [0, 1]) == [0, 1]


def test_comments_go_below_a_note_however_short() -> None:
    comments = f"<div id='comments'><div class='comment'><p>{LONG}</p></div></div>"
    note = "<p>The ferry to Lorne will not sail until Thursday because of high winds.</p>"
    assert without_named(cut(note + comments), [0, 1]) == [0]
    assert without_named(cut(comments + note), [0, 1]) == [0, 1]


def test_comments_stay_where_there_is_no_more() -> None:
    found = cut(f"<p>Short.</p><div id='comments'><p>{LONG}</p></div>")
    assert without_named(found, [0, 1]) == [0, 1]


def test_a_box_with_the_headline_is_not_one_of_comments() -> None:
    found = cut(f"<div class='comment-box'><h1>Pier</h1><p>{LONG}</p></div><p>{LONG * 4}</p>")
    assert without_named(found, [0, 1, 2]) == [0, 1, 2]


def replies(post: str, text: str) -> str:
    answer = f"<div class='{post}'><div class='{text}'><p>{LONG}</p></div></div>"
    return f"<div class='replies'><div class='odd'>{answer}</div></div>"


FIRST = f"<div><div class='mail first'><div class='mail-body'><p>{LONG * 4}</p></div></div></div>"


def test_answers_to_a_first_post_that_stands_alone_are_of_the_thread() -> None:
    assert without_named(cut(FIRST + replies("mail", "mail-body")), [0, 1]) == [0, 1]


@pytest.mark.parametrize(
    ("post", "text"), [("mail", "other"), ("other", "mail-body"), ("", ""), ("mail", "")]
)
def test_answers_made_in_another_way_than_the_text_are_none(post: str, text: str) -> None:
    assert without_named(cut(FIRST + replies(post, text)), [0, 1]) == [0]


def test_without_names_around_the_text_answers_are_none_of_it() -> None:
    assert without_named(cut(f"<div><p>{LONG * 4}</p></div>" + replies("mail", "mail-body")), [0, 1]) == [0]
    first = FIRST.replace(" class='mail first'", "")
    assert without_named(cut(first + replies("mail", "mail-body")), [0, 1]) == [0]


@pytest.mark.parametrize(
    "box",
    [
        "<div role='alertdialog'>",
        "<div role='dialog' aria-modal='true'>",
        "<div id='onetrust-banner-sdk'>",
        "<section class='site-cookie-banner'>",
        "<div class='gdpr_notice'>",
    ],
)
def test_a_dialog_goes_where_an_article_stands(box: str) -> None:
    found = cut(f"<p>{LONG * 4}</p>{box}<p>{LONG}</p></{box[1:].split()[0]}>")
    assert without_named(found, [0, 1]) == [0]


def test_what_is_shown_while_one_points_at_something_goes() -> None:
    tip = "<div role='tooltip'><p>This question shows some work.</p></div>"
    assert without_named(cut(f"{tip}<p>{LONG * 4}</p>{tip}"), [0, 1, 2]) == [1]
    assert without_named(cut(f"<p>By Ada Moss</p><div class='tooltip'><p>{LONG}</p></div>"), [0, 1]) == [0, 1]


@pytest.mark.parametrize(
    "name", ["tag-cookies category-consent", "dialogue", "cookie-recipe", "consent-form"]
)
def test_a_story_on_cookies_or_consent_stays(name: str) -> None:
    found = cut(f"<p>{LONG * 4}</p><div class='{name}'><p>{LONG}</p></div>")
    assert without_named(found, [0, 1]) == [0, 1]


def test_an_interview_whose_parts_are_named_dialog_stays() -> None:
    parts = f"<div class='dialog'><p>{LONG * 2}</p></div>" * 3
    for before in (4, 9):
        found = cut(f"<p>{LONG * before}</p>{parts}")
        assert without_named(found, [0, 1, 2, 3]) == [0, 1, 2, 3]


def test_a_dialog_that_is_longer_than_the_article_goes_where_it_asks_for_consent() -> None:
    asked = f"<div role='dialog'><p>Cookies of partners.</p><p>{LONG * 6}</p></div>"
    found = cut(f"<p>{LONG * 4}</p>{asked}")
    assert without_named(found, [0, 1, 2]) == [0]


def test_an_article_in_a_dialog_stays() -> None:
    found = cut(f"<div role='dialog'><h1>Pier</h1><p>{LONG}</p></div><p>{LONG * 4}</p>")
    assert without_named(found, [0, 1, 2]) == [0, 1, 2]


def named(pattern: re.Pattern[str]) -> st.SearchStrategy[str]:
    return st.from_regex(pattern, alphabet=st.characters(codec="ascii"))


@given(named(body_named._COMMENTS), named(body_named._DIALOG))
def test_no_name_is_missed_for_its_stem(of_comments: str, of_dialog: str) -> None:
    assert any(stem in of_dialog for stem in body_named._DIALOG_STEMS)
    assert any(stem in of_comments for stem in body_named._COMMENT_STEMS)


def card(number: int, href: str = "/news/", words: str = LONG) -> str:
    return f"<li><h2><a href='{href}{number}'>Story {number}</a></h2><p>{number}: {words}</p></li>"


def related(box: str) -> int:
    found = cut(f"<h1>Pier to close</h1><p>The pier closes today.</p>{box}")
    kept = [at for at, piece in enumerate(found.pieces) if piece.type != "heading"]
    return len(kept) - len(without_named(found, kept))


@pytest.mark.parametrize(
    "name", ["related", "related-posts", "post relatedposts", "jp-relatedposts", "related_articles"]
)
def test_a_box_named_for_other_articles_goes_however_little_is_left(name: str) -> None:
    assert related(f"<div class='{name}'><h3>Related</h3>{card(1)}{card(2)}</div>") == 2


def entry(number: int) -> str:
    return f"<li><a href='/news/{number}'>Story {number}</a><br>{number}: {LONG}</li>"


def test_a_list_of_them_needs_no_headings() -> None:
    assert related(f"<ul class='related_post plain'>{entry(1)}{entry(2)}{entry(3)}</ul>") == 3
    assert related(f"<ul class='related_post plain'><li>{LONG}</li>{entry(1)}</ul>") == 0
    linked = "<li><a href='/{0}'>What the wind did to mill {0}</a></li>"
    assert related(f"<div class='relateditems'><ul>{linked.format(1)}{linked.format(2)}</ul></div>") == 2


@pytest.mark.parametrize(
    "box",
    [
        f"<div class='unrelated'>{card(1)}{card(2)}</div>",
        f"<div class='related-posts'>{card(1)}</div>",
        f"<div class='related-posts'><h2>Why</h2><p>{LONG}</p><h2>How</h2><p>{LONG}</p></div>",
        f"<div class='related-posts'>{card(1, words=LONG * 4)}{card(2, words=LONG * 4)}</div>",
        f"<div class='related-posts'>{card(1, '#part')}{card(2, '#part')}</div>",
    ],
)
def test_what_only_has_such_a_name_stays(box: str) -> None:
    assert related(box) == 0


@pytest.mark.parametrize("name", ["has-related", "col-main related-news"])
def test_a_text_stays_that_stands_beside_them_in_one_box(name: str) -> None:
    cards = "".join(map(card, range(4)))
    for rows, gone in ((2, 6), (3, 0)):
        text = "".join(f"<p>{number}: {LONG}</p>" for number in range(rows))
        assert related(f"<div class='{name}'><div>{text}</div>{cards}</div>") == gone


@pytest.mark.parametrize("name", ["related-posts info-box", "related-posts cookie-banner"])
def test_nothing_is_left_where_all_is_of_other_articles_whatever_else_their_box_is_named(name: str) -> None:
    found = cut(f"<h1>Pier to close</h1><ul class='{name}'>{card(1)}{card(2)}</ul>")
    assert without_named(found, [2, 4]) == []


def test_a_box_with_the_headline_is_not_one_of_others() -> None:
    found = cut(f"<div class='related-posts'><h1>Pier to close</h1><p>{LONG}</p>{card(1)}{card(2)}</div>")
    kept = [at for at, piece in enumerate(found.pieces) if piece.type != "heading"]
    assert without_named(found, kept) == kept


def _post(number: int, text: str, names: str = "post") -> str:
    kind = "comment" if number else "main"
    return f"<div id='{kind}-{number}' class='{names}'><p>{text}</p></div>"


def test_the_posts_of_a_thread_are_no_comments() -> None:
    found = cut("".join(_post(number, LONG * 4) for number in range(4)))
    assert [*without_named(found, range(4))] == [*range(4)]


@pytest.mark.parametrize(
    "first",
    [_post(0, LONG * 4, "story"), _post(0, LONG * 4, ""), f"<div>{_post(0, LONG * 4)}</div>"],
    ids=["of another make", "without a class", "elsewhere"],
)
def test_comments_are_made_in_another_way_than_the_article(first: str) -> None:
    names = "" if "class=''" in first else "post"
    found = cut(first + "".join(_post(number, LONG, names) for number in range(1, 4)))
    assert without_named(found, range(4)) == [0]


WALL = "<div class='paywall'><h3>Read on with us</h3><p>One crown for the first month. {}</p><p>{}</p></div>"


@pytest.mark.parametrize("ends", ["Redan prenumerant? Logga in", "Already a subscriber? Sign in"])
def test_the_words_of_a_wall_below_a_text_go(ends: str) -> None:
    found = cut(f"<p>{LONG}</p>" + WALL.format("No strings.", ends))
    assert without_named(found, [0, 2]) == [0]
    assert without_named(found, [0, 1, 2, 3]) == [0]


def test_a_text_stays_in_a_box_that_is_named_for_its_wall() -> None:
    found = cut(f"<p>{LONG}</p><div class='paywall'>{f'<p>{LONG}</p>' * 6}<p>She is a subscriber.</p></div>")
    assert without_named(found, [*range(8)]) == [*range(8)]
    found = cut(f"<p>{LONG}</p><div class='paywall'><p>The pier is shut.</p><p>It rained.</p></div>")
    assert without_named(found, [0, 1, 2]) == [0, 1, 2]
    found = cut(f"<p>{LONG}</p>{WALL.format('', 'Already a subscriber?')}<p>{LONG}</p>")
    assert without_named(found, [*range(5)]) == [*range(5)]


@pytest.mark.parametrize("name", ["reacties", "reactie", "reacties-lijst"])
def test_comments_go_that_dutch_sites_call_so(name: str) -> None:
    found = cut(f"<p>{LONG * 4}</p><div class='{name}'><p>{LONG}</p></div>")
    assert without_named(found, [0, 1]) == [0]
    found = cut(f"<p>{LONG * 4}</p><div class='reactiesnelheid'><p>{LONG}</p></div>")
    assert without_named(found, [0, 1]) == [0, 1]


@pytest.mark.parametrize("name", ["factbox", "x-fact-box__inner", "infobox", "faktabox green", "fact-sheet"])
def test_a_box_of_facts_goes_whole_where_its_heading_does(name: str) -> None:
    found = cut(f"<p>{LONG * 4}</p><div class='{name}'>{FACTS}</div>")
    assert without_named(found, [0, 2, 3]) == [0]
    assert without_named(found, range(4)) == range(4)


@pytest.mark.parametrize(
    "html",
    [
        f"<p>{LONG * 4}</p><div class='facts-of-the-box'>{FACTS}</div>",
        f"<p>{LONG * 4}</p><div class='factbox'>{FACTS.replace('h4', 'p')}</div>",
        f"<p>{SHORT}</p><div class='infobox'>{FACTS}<p>{LONG * 4}</p></div>",
    ],
    ids=["another name", "no heading", "most of the text"],
)
def test_what_else_is_lost_of_a_box_tells_nothing_of_the_rest(html: str) -> None:
    found = cut(html)
    kept = [0, *range(2, len(found.pieces))]
    assert without_named(found, kept) == kept


def test_a_chapter_whose_heading_is_lost_stays_beside_a_box_of_facts() -> None:
    chapter = f"<div class='chapter'><h4>The year of the storm</h4><p>{SHORT}</p></div>"
    found = cut(f"<p>{LONG * 4}</p><div class='factbox'>{FACTS}</div>{chapter}")
    assert without_named(found, [0, 2, 3, 5]) == [0, 5]


def test_boxes_of_facts_in_each_other_cost_what_one_does() -> None:
    deep = "<div class='factbox'><h4>Facts</h4>" * 2000
    found = cut(f"<p>{LONG * 9}</p>{deep}<p>{SHORT}</p>")
    assert without_named(found, [0, len(found.pieces) - 1]) == [0]


@pytest.mark.parametrize("name", ["factbox", "pier-factbox__content green", "info-box", "faktabox"])
def test_a_box_of_facts_amid_the_text_goes_however_long_it_is(name: str) -> None:
    speech = f"<p>{LONG * 9}</p>" * 3
    found = cut(f"<p>{LONG * 2}</p><div class='{name}'><h4>What was said</h4>{speech}</div><p>{LONG * 2}</p>")
    assert without_named(found, range(6)) == [0, 5]


@pytest.mark.parametrize(
    "html",
    [
        f"<p>{LONG * 4}</p><div class='infobox'><p>{LONG}</p></div>",
        f"<div class='infobox'><p>{LONG}</p></div>" * 3,
        f"<p>{SHORT}</p><div class='infobox'><p>{LONG * 4}</p></div><p>{SHORT}</p>",
        f"<p>{LONG * 4}</p><div class='artifact'><p>{LONG}</p></div><p>{LONG}</p>",
        f"<p>{LONG * 4}</p><div class='info-box'><p>{LONG}</p><p>{LONG}</p></div><p>{LONG}</p>",
    ],
    ids=["the end of the text", "its chapters", "nearly all of it", "another name", "untitled"],
)
def test_a_box_that_may_be_the_text_stays(html: str) -> None:
    found = cut(html)
    kept = [*range(len(found.pieces))]
    assert without_named(found, kept) == kept
