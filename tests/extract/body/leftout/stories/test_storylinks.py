"""Lines amid a text that are one link to another story of the site."""

import pytest

from newscrawl.extract.body.leftout.stories.storylinks import without_story_links
from tests.extract.body.cuts import LONG, cut

URL = "https://www.harbourpost.example/news/2026/03/04/the-bridge-to-the-isles-opens"
STORY = "/news/2026/02/01/quay-wall-cracks-worry-the-engineers"
TITLE = "Quay wall cracks worry the engineers"
LINK = f"<a href='{STORY}'>{TITLE}</a>"
TEXT = f"<p>{LONG}</p>" * 6


def left(amid: str, before: str = TEXT, url: str = URL) -> list[str]:
    found = cut(f"<main>{before}{amid}<p>{LONG}</p></main>")
    kept = without_story_links(found, range(len(found.pieces)), url)
    return [text for at in kept if (text := found.pieces[at].text) != LONG]


@pytest.mark.parametrize(
    "amid",
    [
        f"<p>{LINK}</p>",
        f"<p><strong>{LINK}</strong></p>",
        f"<div>{LINK}</div>",
        f"<p><em>({LINK})</em></p>",
        f"<p>[{LINK}]</p>",
        f"<p>&gt;&gt; {LINK} &lt;&lt;</p>",
        f"<p><a href='{STORY}'>READ: Will the wall hold?</a></p>",
        f"<p><b>BACKSTORY:</b> {LINK}</p>",
        f"<p>Previously: {LINK}</p>",
        f"<p><b>Explainer: </b>{LINK}</p>",
        f"<p>Hintergrund: {LINK}</p>",
        f"<p>Aiheesta lisää: {LINK}</p>",
        f"<p><strong>All on the quays:</strong> {LINK}</p>",
        f"<p><a href='{STORY}.html'>What the divers found there</a></p>",
        f"<p><a href='{STORY}/index.html'>What the divers found there</a></p>",
        f"<p><a href='https://harbourpost.example/a/quay-wall-cracks-worry-engineers'>{TITLE}</a></p>",
        f"<p>{LINK}</p>" * 2,
        f"<p>→ {LINK}</p>",
        f"<p><b><a href='{STORY}'>WATCH – {TITLE}</a></b></p>",
        f"<p><b>VÍDEO</b> – {LINK}</p>",
        f"<p><b>RELATED</b> | {LINK}</p>",
        f"<p>List: {LINK}</p>",
        f"<p>写真：{LINK}</p>",
        f"<p>Фото – {LINK}</p>",
        f"<p>[Vidéo : {LINK}]</p>",
        f"<p><b>Мнение:</b> {LINK}<br><b>Фото:</b> {LINK}</p>",
    ],
)
def test_a_line_that_is_one_link_to_a_story_goes(amid: str) -> None:
    assert left(amid) == []


def test_it_goes_where_stories_are_numbered() -> None:
    url, link = URL.replace("the-bridge-to-the-isles-opens", "4012345"), "/news/2026/02/01/4012346"
    assert left(f"<p><a href='{link}'>What the divers found there</a></p>", url=url) == []


@pytest.mark.parametrize(
    "amid",
    [
        f"<p>The harbour says: {LINK}</p>",
        f"<p>The harbour says – {LINK}</p>",
        f"<p><b>Tip of the day:</b> {LINK.replace(TITLE, TITLE + '!')}</p>",
        f"<p><b>The harbour says to all of us: {LINK}</b></p>",
        f"<p>The divers told us that {LINK}</p>",
        f"<p><a href='{STORY}'>Quay wall cracks worry the engineers.</a></p>",
        f"<p><a href='{STORY}'>The quay wall</a></p>",
        f"<p><a href='https://study.example{STORY}'>{TITLE}</a></p>",
        "<p><a href='/files/quay-wall-cracks-worry-the-engineers.pdf'>The report on the wall cracks</a></p>",
        "<p><a href='/contact/harbour'>Write to the harbour office</a></p>",
        "<p><a href='#wall'>What the divers found there</a></p>",
        f"<h3>{LINK}</h3>",
        f"<ul><li>{LINK}</li></ul>",
        f"<p><a href='{STORY}'>3. {TITLE}</a></p>",
        f"<p>{LINK}</p>" * 4,
        f"<p>{LINK}<br>It was the third this year.</p>",
    ],
    ids=[
        *(
            "who says it",
            "who says it behind a dash",
            "an order",
            "all bold",
            "a sentence",
            "a stop",
            "few words",
            "another site",
            "a file",
            "no story",
        ),
        *("the page", "a heading", "a list", "counted", "many", "more in it"),
    ],
)
def test_what_else_leads_on_stays(amid: str) -> None:
    assert left(amid) != []


def test_what_the_text_announces_and_the_entries_of_a_round_up_stay() -> None:
    assert left(f"<p>{LINK}</p>", before=TEXT + "<p>This is what we wrote then:</p>")[1:] == [TITLE]
    entries = f"<p>{LINK}</p><p>{LONG}</p>" * 3
    assert left(entries, before=f"<p>{LONG}</p>") == [TITLE] * 3


def test_the_first_line_goes_and_the_last_where_its_address_spells_it() -> None:
    found = cut(f"<main><p>{LINK}</p>{TEXT}<p>{LINK}</p></main>")
    assert [*without_story_links(found, range(8), URL)] == [*range(1, 7)]
    source = LINK.replace(STORY, "/news/2026/02/01/report-of-the-county-on-walls")
    named = cut(f"<main><p>{source}</p>{TEXT}<p>{source}</p></main>")
    assert [*without_story_links(named, range(8), URL)] == [*range(1, 8)]
    counted = cut(f"<main><p>1. {LINK}</p>{TEXT}</main>")
    assert [*without_story_links(counted, range(7), URL)] == [*range(7)]


OTHER = "<a href='/news/2026/02/02/ferry-sold-to-a-museum-by-the-lake'>Ferry sold to a museum by the lake</a>"


def test_lines_of_one_paragraph_that_are_links_to_stories_go() -> None:
    assert left(f"<p>{LINK}<br>{OTHER}</p>") == []
    assert left(f"<p><b>More of today</b><br>{LINK}<br>{OTHER}</p>") == []
    section = OTHER.replace("/02/ferry-sold-to-a-museum-by-the-lake", "")
    for amid in (
        f"<p>{LINK}<br>{section}</p>",
        f"<p>{LINK}<br>{OTHER} tells of the lake</p>",
        f"<p>{LINK}<br>The lake<br>{OTHER}</p>",
    ):
        assert len(left(amid)) == 1


def test_lines_right_below_each_other_are_one_list_in_a_short_text() -> None:
    short = f"<p>{LONG}</p>" * 4
    assert left(f"<p>- {LINK}</p><p>- {OTHER}</p><p>- {LINK}</p>", before=short) == []
    assert len(left(f"<p>- {LINK}</p><p>- {OTHER}</p>" * 2, before=short)) == 4


def test_a_label_of_others_announces_nothing_of_the_article() -> None:
    assert left(f"<p>{LINK}</p>", before=TEXT + "<p>Lesen Sie auch:</p>")[1:] == []


def test_lines_that_begin_otherwise_stay() -> None:
    assert left(f"<p><b>Video:</b> {LINK}<br><b>The harbour:</b> {LINK}</p>") != []


@pytest.mark.parametrize(
    "line",
    [
        f"List: two piers, a quay and the wall, as <a href='{STORY}'>engineers found</a> in May.",
        "Watch: the tide comes twice a day, and each time the wall leans a little further.",
        f"WATCH – it was the third this year, as we <a href='{STORY}'>have told</a> before.",
    ],
)
def test_a_sentence_that_begins_with_such_a_label_stays(line: str) -> None:
    assert left(f"<p>{line}</p>") != []


def test_links_to_stories_that_a_text_ends_with_go() -> None:
    found = cut(f"<main>{TEXT}<p>{LINK}<br>{OTHER}</p></main>")
    assert [*without_story_links(found, range(7), URL)] == [*range(6)]
    one = cut(f"<main>{TEXT}<p>{LINK}</p></main>")
    assert [*without_story_links(one, range(7), URL)] == [*range(6)]
