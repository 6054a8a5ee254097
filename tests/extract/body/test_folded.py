"""The rest of a text is read that a button beside it unfolds, and nothing else that is hidden."""

import pytest

from newscrawl.extract.body.body import read_body
from newscrawl.extract.page import Page

TEXT = [
    f"On day {n} the board of Lindmoor spoke of the old stone pier and of those who moor there."
    for n in range(9)
]
REST = "".join(f"<p>{text}</p>" for text in TEXT[3:])
HIDDEN = "<div {}>" + REST + "</div>"
BUTTON = "<button>Read more</button>"


def read(inside: str, head: str = "") -> list[str]:
    begun = "".join(f"<p>{text}</p>" for text in TEXT[:3])
    html = f"<html><head>{head}</head><body><article><h1>Pier</h1>{begun}{inside}</article></body></html>"
    return [block.text for block in read_body(Page(html.encode()), headline="Pier").blocks]


@pytest.mark.parametrize("hides", ["hidden", "style='display: none'", "aria-hidden=true"])
@pytest.mark.parametrize(
    "button",
    [
        BUTTON,
        "<p><a href='#'>Weiterlesen</a></p>",
        "<div><span onclick='show()'>Lire la suite</span></div>",
        "<a role=button aria-expanded=false>展开全文</a>",
        "<label for=box>Visa mer</label>",
    ],
)
def test_the_rest_is_read_that_a_button_below_or_above_it_unfolds(hides: str, button: str) -> None:
    rest = HIDDEN.format(hides)
    assert read(rest + button) == TEXT
    assert read(button + rest) == TEXT


def test_the_rest_of_a_paragraph_is_read_in_the_place_of_dots() -> None:
    html = f"<p>{TEXT[3]}<span>...</span><span style='display:none'> {TEXT[4]}</span></p>{BUTTON}"
    assert read(html)[-1] == f"{TEXT[3]} {TEXT[4]}"


def test_paragraphs_that_are_hidden_each_are_read() -> None:
    assert read(REST.replace("<p>", "<p hidden>") + BUTTON) == TEXT


def test_the_beginning_of_a_text_goes_that_is_all_in_the_hidden_part() -> None:
    whole = "".join(f"<p>{text}</p>" for text in TEXT)
    html = f"<div><p>{TEXT[0][:60]}…</p></div><div hidden>{whole}</div>{BUTTON}"
    page = Page(f"<article><h1>Pier</h1><div>{html}</div></article>".encode())
    assert [block.text for block in read_body(page, headline="Pier").blocks] == TEXT


@pytest.mark.parametrize(
    "beside",
    [
        "",
        "<button>Trust us</button>",
        "<a href='/story?all=1'>Read more</a>",
        "<button>Subscribe to read more</button>",
        "<button>Log in to read more</button>",
        f"<p>This article is for subscribers only.</p>{BUTTON}",
        f"<div class=paywall><p>Choose a plan.</p></div>{BUTTON}",
    ],
)
def test_nothing_is_unfolded_that_no_button_tells_more_of_or_that_is_to_be_paid_for(beside: str) -> None:
    assert TEXT[3] not in read(HIDDEN.format("hidden") + beside)


def test_nothing_is_unfolded_on_a_page_that_is_locked_or_in_a_part_that_is() -> None:
    locked = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>'
    assert read(HIDDEN.format("hidden") + BUTTON, locked) == TEXT[:3]
    assert read(HIDDEN.format("hidden class=premium-content") + BUTTON) == TEXT[:3]


def test_a_form_that_a_button_unfolds_is_none_of_the_text() -> None:
    form = f"<div hidden><form><p>{TEXT[3]}</p><input></form></div>"
    assert read(form + BUTTON) == TEXT[:3]
