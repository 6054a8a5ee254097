"""Which part of a page the body is chosen from, and what stands beside it."""

import re
from math import exp

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.body_training.meant import css_words, first_features, settled
from newscrawl.extract.body import classwords
from newscrawl.extract.body.choice import choose, promising
from newscrawl.extract.body.classwords import FACTS, TAGS, CssWeights, invites
from newscrawl.extract.body.cutting.blocks import Cut
from newscrawl.extract.body.features import Describer, Hints
from newscrawl.extract.body.firstlook import box_marks, first_look, looked_at
from newscrawl.extract.body.model import load_model, model_from
from newscrawl.extract.body.trees import asked_of
from tests.extract.body.cuts import LONG, cut

LINK = "<p><a href='/'>More of it</a></p>"


def test_an_empty_page_has_no_choice() -> None:
    assert choose(Cut(), Hints(), load_model()) == []


def test_the_headline_is_not_text() -> None:
    found = cut(
        f"<article><h1>The pier</h1><div class='body'><h2>The Pier</h2>{f'<p>{LONG}</p>' * 4}</div></article>"
    )
    kept = [found.pieces[index].text for index in choose(found, Hints("The pier"), load_model())]
    assert kept == [LONG] * 4


def test_a_form_around_all_of_a_page_tells_nothing_of_the_text() -> None:
    text, aside = f"<div>{f'<p>{LONG}</p>' * 4}</div>", "<div><p>Search</p></div>"
    bare, around, within = (
        first_look(cut(html), load_model().css, load_model().first).score
        for html in (text + aside, f"<form>{text + aside}</form>", f"{text}<form>{aside}</form>")
    )
    assert around == bare
    assert within[:-1] == bare[:-1]
    assert within[-1] < bare[-1]


def test_a_text_of_long_words_in_a_widget_is_read_where_there_is_no_other() -> None:
    said = "Городской совет проголосовал за восстановление старого моста через реку"
    said = f"{said}, остающегося закрытым для машин ещё"
    lines = [
        f"{said} {word}." for word in ("пятнадцать лет", "двадцать недель", "четыре месяца", "половину года")
    ]
    box = f"<div class='widget_message'><div class='widget_message_text'>{'<br><br>'.join(lines)}</div></div>"
    found = cut(f"<div class='widget'>{box}<div class='widget_footer'>12.4K</div></div>")
    assert [found.pieces[at].text for at in choose(found, Hints(), load_model())] == lines


def test_prose_is_looked_at_whatever_its_box_is_named() -> None:
    found = cut(f"<div class='share'><p>{LONG} {LONG}</p><p>Share</p></div>")
    assert promising(
        first_look(found, CssWeights({"share": -4.0}), [*[0.0] * 5, 1.0, 1.0, *[0.0] * 9, -3.0]), 0.03
    ) == [0]


def test_the_first_look_tells_prose_from_links() -> None:
    found = cut(
        f"<div class='related'><a href='/'>More</a></div><article class='body'><p>{LONG}</p></article>"
    )
    model = load_model()
    look = first_look(found, model.css, model.first)
    assert look.score[0] < 0.1 < 0.3 < look.score[1]
    assert found.boxes[look.chain[-1]].css in ("body", "")


def test_short_links_one_after_another_are_a_menu() -> None:
    found = cut(f"<div class='body'><p>{LONG}</p>{LINK * 2}<p>{LONG}</p>{LINK * 3}<p>{LONG}</p></div>")
    assert [*looked_at(found.pieces)] == [1, 1, 1, 1, 0, 0, 0, 1]
    model = load_model()
    score = first_look(found, model.css, model.first).score
    assert [at for at, value in enumerate(score) if value == 0.0] == [4, 5, 6]


def test_what_stands_in_a_menu_tells_nothing_by_its_names() -> None:
    found = cut(f"<div class='share'>{LINK * 3}</div><p class='share'>{LONG}</p>")
    own, _, _, _ = box_marks(found.boxes, CssWeights({"share": -2.0}), looked_at(found.pieces))
    assert [weight for box, weight in zip(found.boxes, own, strict=True) if box.css] == [0.0, -2.0]


def test_a_name_in_pinyin_tells_what_the_word_for_it_does() -> None:
    told = CssWeights({"related": -2.0, "recommend": 1.0}).of({"tuijian_con", "row-recommend", "zhengwen"})
    assert {name: weight for name, (weight, _) in told.items()} == {
        "tuijian_con": -2.0,
        "row-recommend": 1.0,
        "zhengwen": 0.0,
    }


def test_every_piece_has_the_same_count_of_numbers() -> None:
    found = cut(f"<h2>A</h2><ul><li>b</li></ul><p>{LONG}</p>")
    model = load_model()
    describer = Describer(first_look(found, model.css, model.first), Hints("A", "b"))
    assert {len(numbers) for numbers in describer.described(range(3))} == {model.early}
    assert {len(describer.wording(index)) for index in range(3)} == {3}


def test_stopping_early_changes_no_decision() -> None:
    trees = [[0, 0.5, -0.3, [1, 2.0, 0.2, 0.6]], [1, 1.0, -0.4, 0.5], [0, 0.1, 0.3, -0.1]] * 6
    data = {"css": {}, "first": [0.0], "base": -0.1, "trees": trees, "threshold": 0.4, "floor": 0.0}
    model = model_from(data)
    for first in (0.0, 0.3, 0.7):
        for second in (0.0, 1.5, 3.0):
            total = -0.1 + 6 * (
                (-0.3 if first <= 0.5 else 0.2 if second <= 2 else 0.6)
                + (-0.4 if second <= 1 else 0.5)
                + (0.3 if first <= 0.1 else -0.1)
            )
            assert model.keeps([first, second]) == (total >= -0.4054651)


def test_bounds_settle_what_the_pieces_learned_from_settled() -> None:
    trees = [[0, 0.5, -0.3, 0.3]] * 8 + [[1, 0.5, -0.1, 0.1]] * 8
    data = {"css": {}, "first": [0.0], "base": 0.0, "trees": trees, "threshold": 0.5, "floor": 0.0}
    described = [[first, second] for first in (0.0, 1.0) for second in (0.0, 1.0)]
    bounds = settled(model_from(data), described)
    assert [round(bound, 1) for pair in bounds for bound in pair] == [2.2, -2.2]
    bounded = model_from({**data, "settled": bounds})
    assert [bounded.keeps(values) for values in described] == [False, False, True, True]


def test_a_bound_holds_for_the_oddest_piece_too() -> None:
    trees = [[0, 0.5, -0.3, 0.3]] * 8 + [[1, 0.5, -9.0, 9.0]] * 8
    data = {"css": {}, "first": [0.0], "base": 0.0, "trees": trees, "threshold": 0.5, "floor": 0.0}
    model = model_from(data)
    usual = [[0.0, 0.0], [1.0, 1.0]] * 8000
    odd = [[0.0, 1.0], [1.0, 0.0]]
    bounds = settled(model, [*usual, *odd])
    assert bounds != settled(model, usual)
    bounded = model_from({**data, "settled": bounds})
    assert [bounded.keeps(values) for values in odd] == [True, False]


def test_the_first_trees_ask_for_no_wording() -> None:
    model = load_model()
    assert model.early is not None
    assert max(number for tree in model.trees[:64] for number in asked_of(tree)) < model.early
    assert max(number for tree in model.trees for number in asked_of(tree)) >= model.early


def test_bounds_need_pieces_of_both_kinds() -> None:
    data = {"css": {}, "first": [0.0], "base": 0.0, "trees": [1.0], "threshold": 0.5, "floor": 0.0}
    assert settled(model_from(data), [[0.0]]) == []


def test_the_first_look_is_the_sum_of_its_features() -> None:
    found = cut(
        f"<main class='story body'><h1>A</h1><p>{LONG}</p><ul><li>b <a href='/'>c</a></li></ul></main>"
        f"<footer class='share'><figure>{LONG}</figure></footer>"
    )
    weights = CssWeights({"story": 1.5, "share": -2.0})
    slopes = [0.1 * number + 0.05 for number in range(16)]
    own, _, path, within = box_marks(found.boxes, weights, looked_at(found.pieces))
    for piece, score in zip(found.pieces, first_look(found, weights, [*slopes, -2.5]).score, strict=True):
        features = first_features(piece, own[piece.box], path[piece.box], within[piece.box])
        total = sum(a * b for a, b in zip(slopes, features, strict=True)) - 2.5
        assert score == pytest.approx(1 / (1 + exp(-total)))


def told(name: str) -> tuple[float, int]:
    return CssWeights({"article": 1.5, "share": -2.0, "wide": 3.0}).of({name})[name]


def test_words_of_classes() -> None:
    assert css_words("article-body__text a1") == ["article", "body", "text"]
    assert told("article-article") == (1.5, 0)
    assert told("share article x") == (-0.5, 0)
    assert told("wide-article shärē") == (4.0, 0)
    assert told("") == told("stage") == told("box bar") == (0.0, 0)


def test_kinds_of_boxes() -> None:
    assert told("fact-box")[1] & FACTS
    assert told("factsheet")[1] == FACTS
    assert told("story-kicker share") == (-2.0, TAGS)
    assert told("infobox title")[1] == FACTS | TAGS


def test_names_are_remembered_from_one_page_to_the_next() -> None:
    weights = CssWeights({"article": 1.5})
    first = weights.of({"article", "share"})
    second = weights.of({"article", "share-1"})
    assert second == {"article": (1.5, 0), "share-1": (0.0, 0)}
    assert second["article"] is first["article"]


@pytest.mark.parametrize(
    ("text", "invites_to"),
    [
        ("sign up for our newsletter", True),
        ("log in to read", True),
        ("the login page", True),
        ("iscriviti alla redazione", True),
        ("send us an e-mail", True),
        ("leia mais: o cais", True),
        ("the board meets on monday", False),
        ("the logistics of it", False),
    ],
)
def test_invitations_are_known_by_their_wording(text: str, invites_to: bool) -> None:
    assert invites(text) is invites_to


WORDINGS = classwords._WORDINGS.replace("\\b", "").split(",")
PARTS = st.sampled_from(WORDINGS).flatmap(lambda text: st.sampled_from([text, text[1:], text[:-1], " ", "s"]))


@given(st.lists(PARTS, max_size=4).map("".join))
def test_a_wording_is_found_wherever_it_stands(text: str) -> None:
    assert invites(text) == (re.search(classwords._WORDINGS.replace(",", "|"), text) is not None)
