"""Dialogs above an article that no name tells."""

from __future__ import annotations

import pytest

from newscrawl.extract.body.body import read_body
from newscrawl.extract.body.leftout.boxes.dialogs import without_consent
from newscrawl.extract.page import Page
from tests.extract.body.cuts import cut

HEAD = "Pier to be rebuilt"
TEXT = [
    f"On day {n} the harbour board of Lindmoor voted to rebuild the old stone pier that a storm broke in two."
    for n in range(6)
]
ASKS = (
    "We and our partners store and access information on your device, such as cookies, and process what is "
    "yours, to show you what fits and to learn who looks at it. Some partners do not ask for your consent."
)


def blocks(html: str) -> list[str]:
    page = Page(f"<html><body>{html}</body></html>".encode(), "https://x.example/pier")
    return [block.text for block in read_body(page, headline=HEAD).blocks]


def article(texts: list[str]) -> str:
    return f"<main><h1>{HEAD}</h1>{''.join(f'<p>{text}</p>' for text in texts)}</main>"


@pytest.mark.parametrize(
    "box", ["<div><h2>We value it</h2><p>{}</p></div>", "<section><div><p>{}</p></div></section>"]
)
def test_what_asks_for_consent_above_the_headline_is_no_text(box: str) -> None:
    assert blocks(box.format(ASKS) + article(TEXT)) == TEXT


def test_what_asks_for_consent_over_buttons_below_the_text_is_none() -> None:
    buttons = "<div><button>Yes</button><button>No</button></div>"
    assert blocks(f"{article(TEXT)}<div><div><p>{ASKS}</p>{buttons}</div></div>") == TEXT
    assert blocks(f"{article(TEXT)}<div><div><div>{ASKS}</div><div>{ASKS}</div>{buttons}</div></div>") == TEXT


def test_a_last_part_that_speaks_of_consent_stays() -> None:
    share = "<div><button>Share</button><button>Save</button></div>"
    last = [TEXT[4], ASKS]
    parts = "".join(f"<div>{''.join(f'<p>{one}</p>' for one in part)}{share}</div>" for part in (TEXT, last))
    assert blocks(f"<main><h1>{HEAD}</h1>{parts}</main>")[-1] == ASKS
    assert blocks(article([*TEXT, ASKS]).replace("</main>", f"{share}</main>"))[-1] == ASKS
    text = "".join(f"<div><div>{one}</div></div>" for one in [*TEXT, ASKS])
    assert blocks(f"<main><h1>{HEAD}</h1><div>{text}</div>{share}</main>")[-1] == ASKS


def test_a_dialog_beside_the_little_that_a_locked_article_shows() -> None:
    shown = "The board of Lindmoor voted today to rebuild the old pier, which a storm broke last autumn"
    for first in (f"{shown}, and wants it to stand before the ferries sail again in May.", shown):
        dialog = f"<div class='cmpbox consent' role='dialog'><div><p>{ASKS}</p></div></div>"
        assert blocks(dialog + article([first])) == ([first] if first != shown else [ASKS, first])


def test_what_is_told_of_consent_in_the_text_stays() -> None:
    assert blocks(article([*TEXT, ASKS])) == [*TEXT, ASKS]
    found = cut(f"<main><p>{ASKS}</p>{article(TEXT)[6:]}")
    everything = [at for at, piece in enumerate(found.pieces) if piece.tag == "p"]
    assert without_consent(found, everything, 1) == everything


@pytest.mark.parametrize(
    "said",
    [
        "We use cookies to learn who reads what, and to show you what fits. You may say no.",
        "당사는 방문자 통계와 맞춤 광고를 위해 쿠키를 사용합니다. 설정은 언제든지 바꿀 수 있습니다.",
        "Ta strona używa ciasteczek, aby liczyć czytelników i pokazywać im to, co lubią.",
    ],
)
def test_a_box_that_speaks_of_it_over_two_buttons_goes_however_short_the_text(said: str) -> None:
    text = f"<main><h1>{HEAD}</h1><p>Not yet, the board says.</p></main>"
    found = cut(f"<div><p>{said}</p><button>Yes</button><button>No</button></div>{text}")
    assert without_consent(found, [0, 2], 1) == [2]
    found = cut(f"<div><p>{said}</p></div>{text}")
    assert without_consent(found, [0, 2], 1) == [0, 2]
