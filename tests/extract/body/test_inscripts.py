"""How much of a locked page's text only its scripts hold, whatever data it stands in."""

import json

import pytest

from newscrawl.extract.body.inscripts import words_in_scripts
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
    return words_in_scripts(page, [Block(text=shown)])


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
