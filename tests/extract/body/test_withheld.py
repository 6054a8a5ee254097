"""How much more of a locked page's text it holds than it shows, wherever that stands."""

import html
import json

import pytest

from newscrawl.extract.body.withheld import words_withheld
from newscrawl.extract.page import Page
from newscrawl.items import Block
from tests.calls import calls

SHOWN = "The ferry to the outer isles was cancelled on Tuesday, its owner said in a letter."
MORE = [
    f"Its captain had warned the board of the state of pier {number} as early as in May." for number in "1234"
]
OTHER = "The theatre of Norhaven stays dark this winter, for nobody will pay for its new roof."


def held(data: str, shown: str = SHOWN, also: str = "") -> int:
    page = Page(f"<html><body><h1>Ferry</h1><p>{shown}</p>{also}{data}</body></html>".encode())
    return words_withheld(page, [Block(text=shown)])


def as_markup(texts: list[str]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def as_rows(value: object) -> str:
    return f"<script>self.__next_f.push([1,{json.dumps('5:' + json.dumps(value))}])</script>"


WHOLE = [SHOWN, *MORE]


@pytest.mark.parametrize(
    "data",
    [
        f"<script id='__NEXT_DATA__' type='application/json'>{json.dumps({'body': WHOLE})}</script>",
        f"<script>window.__STATE__={json.dumps({'story': {'html': as_markup(WHOLE)}})}</script>",
        f"<script>Fusion.content={json.dumps({'elements': [{'content': one} for one in WHOLE]})}</script>",
        f"<script>window.story={json.dumps({'text': ' '.join(WHOLE)})}</script>",
        as_rows({"paragraphs": WHOLE}),
    ],
)
def test_the_words_that_only_a_script_holds_are_counted_in_any_data(data: str) -> None:
    assert held(data) == 68


def test_a_text_that_is_no_ascii_is_found_as_data_escape_it() -> None:
    text = [
        "Паром на дальние острова отменён во вторник, сообщил его владелец в письме от среды.",
        "Капитан предупреждал об этом в мае, и ему никто тогда не поверил, сказал он.",
    ]
    assert (
        held(f"<script>window.story={json.dumps({'body': text, 'kind': 'x' * 99})}</script>", text[0]) == 14
    )


def test_other_stories_in_the_data_and_what_the_page_shows_elsewhere_count_for_nothing() -> None:
    related = [{"title": "Theatre", "body": f"{OTHER} {OTHER}"}] * 3
    data = f"<script>window.s={json.dumps({'story': {'body': WHOLE}, 'related': related})}</script>"
    assert held(data, also=as_markup(MORE)) == 0
    alone = f"<script>window.s={json.dumps({'related': related, 'words': ['Log in, please'] * 60})}</script>"
    assert held(alone) == 0


def test_a_copy_of_the_text_between_whose_sentences_the_page_shows_others_counts_for_nothing() -> None:
    data = f"<script>window.story={json.dumps({'text': ' '.join(WHOLE)})}</script>"
    assert held(data, also="".join(as_markup([OTHER, one]) for one in MORE)) == 0


def test_sentences_that_run_into_each_other_in_the_data_are_known_as_the_page_has_them() -> None:
    quoted = [f"“{one}”" for one in MORE]
    data = f"<script>window.story={json.dumps({'text': ' '.join([SHOWN, *quoted])})}</script>"
    assert held(data, also=as_markup(quoted)) == 0
    assert held(data) == 68


def test_twice_as_many_copies_of_what_is_shown_are_not_four_times_the_work() -> None:
    def work(copies: int) -> int:
        items = [f"{SHOWN} {MORE[0]} Copy {number} of it was read by all." for number in range(copies)]
        data = f"<script>window.items={json.dumps({'items': items})}</script>"
        return calls(held, data)

    held("")
    assert work(400) < 2.8 * work(200) + 5_000


REST = as_markup(MORE)
NEXT = as_markup([OTHER, f"{OTHER} {OTHER}"])


@pytest.mark.parametrize(
    "rest",
    [
        f"<div hidden>{REST}</div>",
        f"<div class='d-none'>{REST}</div>",
        f"<template>{REST}</template>",
        f"<noscript>{REST}</noscript>",
        f"<!-- {REST} -->",
        f"<script type='text/template'>{REST}</script>",
        f"<script id='rest' type='text/x-handlebars-template'>{REST}</script>",
        f"<textarea hidden>{html.escape(REST)}</textarea>",
        f'<iframe srcdoc="{html.escape(REST)}" class="rest"></iframe>',
        f'<div data-rest="{html.escape(REST)}" class="rest"></div>',
    ],
)
def test_the_words_that_a_page_hides_beside_its_text_are_counted_whatever_hides_them(rest: str) -> None:
    assert locked(rest) == 68


@pytest.mark.parametrize(
    "beside",
    [
        REST,
        f"<div class='d-none'>{as_markup([SHOWN])}</div>",
        f"{REST}<template>{as_markup([SHOWN, *MORE])}</template>",
        f"</article><aside class='comments' hidden><h2>Comments</h2>{NEXT}</aside>",
        f"<script type='application/json'>{json.dumps({'title': 'Theatre', 'body': NEXT})}</script>",
        f"<script>/* {OTHER * 9} */ var text = '{OTHER}';</script>",
    ],
)
def test_copies_other_texts_and_programs_beside_a_text_are_no_more_of_it(beside: str) -> None:
    assert locked(beside) == 0


def locked(beside: str) -> int:
    text = f"<h1>Ferry cancelled</h1><p>{SHOWN}</p>{beside}"
    claim = "<meta itemprop='isAccessibleForFree' content='false'>"
    page = Page(f"<html><head>{claim}</head><body><article>{text}</article></body></html>".encode())
    return words_withheld(page, [Block(text=SHOWN)])


@pytest.mark.parametrize(
    "part",
    [
        "<template><p>{}</p></template>",
        "<!-- <p>{}</p> -->",
        "<div hidden><p>{}</p></div>",
        '<i data-x="&lt;p&gt;{}"></i>',
        "<script type='text/template'><p>{}</p>",
    ],
)
def test_twice_as_many_hidden_parts_are_not_four_times_the_work(part: str) -> None:
    def work(parts: int) -> int:
        return calls(locked, "".join(part.format(f"{MORE[0]} It was part {at}.") for at in range(parts)))

    locked("")
    assert work(400) < 2.8 * work(200) + 5_000
