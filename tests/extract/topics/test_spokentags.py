"""Rows of links of which the text speaks, and topics of which it does not."""

import pytest

from tests.extract.topics.keywords import keywords

TEXT = (
    "<h1>Old mill bridge opens</h1><p>The mill bridge of Lindmoor opens on Monday, and Ada Moss is to cut the"
    " ribbon.</p><p>The ferry stops on the same day, as the council of the town had decided in May against"
    " the votes of the harbour.</p><p>It ran for ninety years between the quay and the market, and nobody"
    " knows what is to become of its two boats. Their crew of eleven has found work in the yard, where a"
    " third boat is built for the isles.</p>"
)
A, B, C = "<a href='/k/17'>Mill bridge</a>", "<a href='/k/18'>Ada Moss</a>", "<a href='/k/19'>Lindmoor</a>"


@pytest.mark.parametrize(
    "row",
    [
        f"<h4>In this story</h4><ul><li>{A}</li><li>{B}</li><li>{C}</li></ul>",
        f"<p>Read more on: {A}, {B} | {C}</p>".replace(" | ", ", "),
        f"<div><span>Lire aussi sur</span> {A} {B} {C}</div>",
        f"<section><h3>Dossiers</h3><div>{A}{B}{C}</div></section>",
    ],
)
def test_a_row_behind_any_words_is_one_of_tags_if_the_text_speaks_of_it(row: str) -> None:
    assert keywords(body=f"<article>{TEXT}{row}</article>") == (
        ["Mill bridge", "Ada Moss", "Lindmoor"],
        "selector",
    )


@pytest.mark.parametrize(
    "row",
    [
        f"<div>{A} {B} {C}</div>",
        f"<div>Go on to {A} {B} {C}</div>",
        f"<h4>More</h4><ul><li>{A}</li></ul>",
        "<h4>More</h4><ul><li><a href='/k/1'>Politics</a></li><li><a href='/k/2'>Sport</a></li></ul>",
        f"<h4>Authors</h4><div>{A} {B} {C}</div>".replace("/k/", "/author/"),
        f"<h4>Shelves</h4><div>{A} {B} {C}</div>".replace("/k/", "/category/"),
        f"<h4>Elsewhere</h4><div>{A} {B} {C}</div>".replace("/k/", "https://y.example/k/"),
        f"<h4>More</h4><div>{A} {B} <a href='/n/3'>Lindmoor</a></div>",
        f"<h4>More</h4><div>{A} {B} <a href='/k/3'>Ferry stops on the same day in May</a></div>",
        "<h4>Write</h4><div><a href='mailto:a@x'>Ada Moss</a> <a href='mailto:b@x'>Lindmoor</a></div>",
        "<h4>2024</h4><div><a href='/k/5'>▼</a> <a href='/k/6'>Mill bridge</a></div>",
        f"<aside><h4>In this story</h4><div>{A} {B} {C}</div></aside>",
    ],
    ids=[
        "no words",
        "a sentence",
        "one",
        "not told of",
        "writers",
        "shelves",
        "another site",
        "folders",
        "a title",
        "mail",
        "signs",
        "aside",
    ],
)
def test_other_rows_behind_words_are_none(row: str) -> None:
    assert keywords(body=f"<article>{TEXT}{row}</article>") == ([], "")


OTHERS = (
    "<a href='/topic/{0}'>Heatwave</a> <a href='/topic/{0}b'>Royal wedding</a> <a href='/topic/{0}c'>{1}</a>"
)


def test_topics_of_which_the_text_says_nothing_are_the_sites() -> None:
    box = "<div><h3>Most searched</h3><p>{}</p></div>"
    others = box.format(OTHERS.format("a", "World cup"))
    assert keywords(body=f"<article>{TEXT}</article>{others}") == ([], "")
    own = OTHERS.format("a", "Lindmoor")
    assert keywords(body=f"<article>{TEXT}</article><div>{own}</div>")[0][2] == "Lindmoor"
    labelled = f"<p>Topics: {OTHERS.format('a', 'World cup')}</p>"
    assert len(keywords(body=f"<article>{TEXT}{labelled}</article>")[0]) == 3
    short = "<h1>Bridge</h1><p>It opens.</p>"
    assert len(keywords(body=f"<article>{short}{OTHERS.format('a', 'World cup')}</article>")[0]) == 3


def test_topics_in_another_alphabet_than_the_text_may_be_its_own() -> None:
    row = OTHERS.format("a", "World cup").replace("Heatwave", "Жара").replace("Royal wedding", "Свадьба")
    assert len(keywords(body=f"<article>{TEXT}<div>{row}</div></article>")[0]) == 3
