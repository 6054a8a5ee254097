"""What is hidden of a page is read where it is the page's text, and only there."""

import json

import pytest

from newscrawl.extract.body.body import read_body
from newscrawl.extract.page import Page

SAID = "the board of Lindmoor voted to rebuild the old stone pier"
TEXT = [f"<p>On day {n} {SAID}.</p>" for n in range(9)]


@pytest.mark.parametrize("tier", ["", "metered", "locked"])
@pytest.mark.parametrize("free", [True, False, None])
def test_only_a_page_that_says_it_is_free_is_unfolded(free: bool | None, tier: str) -> None:
    said = {} if free is None else {"isAccessibleForFree": free}
    data = json.dumps({"@type": "NewsArticle", **said})
    begin = (
        f"On Monday {SAID}, and the harbour stays closed to boats while the work goes on until spring. "
        "Engineers had found cracks in eleven of its forty posts, said Dana Okafor, who led the survey."
    )
    html = (
        f"<head><meta name=content_tier content='{tier}'><script type='application/ld+json'>{data}</script>"
        f"</head><body><article><h1>Pier to close</h1><p>{begin}</p>"
        f"<div hidden>{''.join(TEXT[:4])}</div></article></body>"
    )
    blocks = read_body(Page(html.encode()), headline="Pier to close").blocks
    assert (blocks[-1].text == f"On day 3 {SAID}.") is (free is True and tier != "locked")


@pytest.mark.parametrize("hides", ["aria-hidden=true", "hidden"])
def test_what_is_most_of_a_page_is_read_whatever_hides_it(hides: str) -> None:
    dialog = (
        "<div role=dialog><p>We and our partners store cookies on your device if you agree to it.</p></div>"
    )
    shown = Page(f"<body><div {hides}><h1>Pier</h1>{''.join(TEXT)}</div>{dialog}</body>".encode())
    assert len(read_body(shown, headline="Pier").blocks) == 9
    part = Page(
        f"<body><h1>Pier</h1>{''.join(TEXT)}<div {hides}><p>{'Hidden words. ' * 9}</p></div></body>".encode()
    )
    assert not any("Hidden" in block.text for block in read_body(part, headline="Pier").blocks)


LOCKED = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>'
LOCKED_PART = (
    '<script type="application/ld+json">{"@type":"WebPage","hasPart":{"@type":"WebPageElement",'
    '"isAccessibleForFree":false,"cssSelector":".rest"}}</script>'
)
WALL = "<div class=paywall><p>Subscribe to read on.</p></div>"


@pytest.mark.parametrize(
    "hides", ["hidden", "style='display:none'", "style=visibility:hidden", "aria-hidden=true"]
)
@pytest.mark.parametrize(("head", "wall"), [(LOCKED, ""), (LOCKED_PART, ""), ("", WALL)])
def test_the_text_that_a_locked_page_hides_is_not_given_though_it_is_most_of_the_page(
    hides: str, head: str, wall: str
) -> None:
    rest = "".join(f"<p>On night {n} {SAID}.</p>" for n in range(30))
    html = (
        f"<html><head>{head}</head><body><h1>Pier</h1>{''.join(TEXT[:3])}<div class=rest {hides}>{rest}</div>"
        f"{wall}</body></html>"
    )
    blocks = read_body(Page(html.encode()), headline="Pier").blocks
    assert [block.text for block in blocks] == [f"On day {n} {SAID}." for n in range(3)]


@pytest.mark.parametrize("hides", ["hidden", "style='visibility:hidden'"])
@pytest.mark.parametrize(
    "page", ["<html {0}>{1}<body>{2}</body>", "<html>{1}<body><div {0}>{2}</div></body>"]
)
def test_all_that_a_locked_page_shows_is_read_though_it_was_saved_while_it_was_hidden(
    hides: str, page: str
) -> None:
    menu = "<ul><li>Town</li><li>Sport</li></ul>"
    html = page.format(hides, f"<head>{LOCKED}</head>", f"{menu}<h1>Pier</h1>{''.join(TEXT)}")
    assert len(read_body(Page(html.encode()), headline="Pier").blocks) == 9


QUESTIONS = {
    "How cold is the water?": "It follows the weather by a week, in January it is four degrees or less.",
    "Do I have to book a place?": "Only on days that are hotter than thirty degrees, and in January.",
    "May I dive from the tower?": "Off the board at the deep end, one at a time, and not on top of anybody.",
}
PANELS = {
    "buttons": "<div><button aria-expanded=false>{0}</button><div hidden><p>{1}</p></div></div>",
    "headings": "<h3><button aria-controls=p>{0}</button></h3><div aria-hidden=true><p>{1}</p></div>",
    "roles": "<h4 role=button aria-expanded=false>{0}</h4><div style='display:none'><p>{1}</p></div>",
    "boxes": "<div><button aria-expanded=false>{0}</button><div hidden><div>{1}</div></div></div>",
}
MENU = "<li><button aria-expanded=false>News</button><div hidden><a href='/a'>Town</a></div></li>" * 4


def questions(form: str, head: str = "") -> str:
    parts = "".join(form.format(*one) for one in QUESTIONS.items())
    return (
        f"{head}<ul>{MENU}</ul><main><h1>The lido</h1><p>We are asked such things all day.</p>{parts}</main>"
    )


@pytest.mark.parametrize("form", PANELS.values(), ids=PANELS)
def test_the_answers_that_buttons_unfold_are_read_with_their_questions(form: str) -> None:
    blocks = read_body(Page(questions(form).encode()), headline="The lido").blocks
    told = [block.text for block in blocks]
    assert told[-6:] == [text for one in QUESTIONS.items() for text in one]


def test_they_are_not_where_the_page_is_locked() -> None:
    data = json.dumps({"@type": "NewsArticle", "isAccessibleForFree": False})
    head = f"<script type='application/ld+json'>{data}</script>"
    for form in PANELS.values():
        page = Page(questions(form, head).encode())
        assert not any("January" in block.text for block in read_body(page, headline="The lido").blocks)


def test_a_note_beside_a_text_stays_folded() -> None:
    note = (
        "<button aria-expanded=false>Trust us</button><div hidden><p>We test all that we tell of.</p></div>"
    )
    html = f"<h1>Pier</h1><article>{''.join(TEXT)}{note}{note}</article>"
    assert len(read_body(Page(html.encode()), headline="Pier").blocks) == len(TEXT)


def test_an_article_of_a_day_is_what_it_shows_whatever_unfolds_below_it() -> None:
    day = "<meta property='article:published_time' content='2023-05-03T10:00:00Z'>"
    asked = "<p>We are asked such things all day.</p>"
    found = {
        head: read_body(Page(questions(PANELS["buttons"], head).replace(asked, TEXT[0] * 3).encode()))
        for head in ("", day)
    }
    assert len(found[""].blocks) > 3
    assert [block.text for block in found[day].blocks] == [f"On day 0 {SAID}."] * 3


ASKED = (
    ("Who pays for the new pier?", "The town, the county and, in the end, those who moor their boats."),
    ("When will the ferries return?", "In the autumn of next year, if the ice lets the builders be."),
)
FOLDED = {
    "heading": "<h3><button aria-controls=p{n}>{q}</button></h3><div id=p{n} hidden><p>{a}</p></div>",
    "button": "<button aria-expanded=false>{q}</button><div hidden><p>{a}</p></div>",
    "link": "<div role=button aria-controls=c{n}><a>{q}</a></div><div style='display:none'><p>{a}</p></div>",
}


def unfolded(asked: str, head: str = "", wall: str = "") -> str:
    """What is read of a long article that has a day and some parts that unfold."""
    head += "<meta property='article:published_time' content='2025-03-04T09:00:00Z'>"
    text = "".join(TEXT).replace("stone pier.", "stone pier, which a storm had broken in two last winter.")
    html = f"<html><head>{head}</head><body><h1>Pier</h1><div class=entry-content>{text}{asked}{wall}</body>"
    return " ".join(block.text for block in read_body(Page(html.encode()), headline="Pier").blocks)


@pytest.mark.parametrize("markup", FOLDED.values(), ids=FOLDED)
def test_answers_that_questions_unfold_in_the_text_are_read(markup: str) -> None:
    asked = "".join(f"<div>{markup.format(n=n, q=q, a=a)}</div>" for n, (q, a) in enumerate(ASKED))
    assert all(words in unfolded(asked) for both in ASKED for words in both)
    assert ASKED[0][1] not in unfolded(f"</div><aside>{asked}</aside><div>")
    assert ASKED[0][1] not in unfolded(asked.replace("?", ""))
    assert ASKED[0][1] not in unfolded(asked, LOCKED)
    assert ASKED[0][1] not in unfolded(asked, wall=WALL)


def test_so_they_are_beside_a_paragraph_in_a_box_of_the_main_part() -> None:
    asked = "".join(f"<div>{FOLDED['heading'].format(n=n, q=q, a=a)}</div>" for n, (q, a) in enumerate(ASKED))
    for box, is_text in ((f"{TEXT[0]}<div>{asked}</div>", True), (f"<div>{TEXT[0]}</div>{asked}", False)):
        main = f"<main><div><h1>Pier</h1></div><div>{''.join(TEXT)}</div><div>{box}</div></main>"
        read = [block.text for block in read_body(Page(main.encode()), headline="Pier").blocks]
        assert [answer in read for _, answer in ASKED] == [is_text, is_text]
