"""What of the pieces that were chosen is the text, once the page is seen as a whole."""

import pytest

from newscrawl.extract.body.settling import settle
from tests.extract.body.cuts import LONG, cut


def test_the_headline_as_the_first_line_of_the_body_is_not_text() -> None:
    found = cut(f"<div><div>The Pier</div>{f'<p>{LONG}</p>' * 2}<p>The Pier</p></div>")
    assert settle(found, [0, 1, 2, 3], "The pier") == [1, 2, 3]
    assert settle(found, [0], "The pier") == [0]


def test_nor_is_it_below_a_kicker_though_nothing_makes_it_a_heading() -> None:
    found = cut(f"<div><p>Harbour news</p><p>The Pier</p>{f'<p>{LONG}</p>' * 2}<p>The Pier</p></div>")
    assert settle(found, range(5), "The pier") == [0, 2, 3, 4]
    assert settle(found, [0, 1], "The pier") == [0, 1]


@pytest.mark.parametrize("sign", ["", " <a href='/pier?post=2#2'>¶</a>", " #"])
def test_the_headline_above_an_answer_is_not_text_whatever_leads_to_it(sign: str) -> None:
    posts = "".join(f"<div><h4>Re: The Pier{sign}</h4><p>{number}. {LONG}</p></div>" for number in range(3))
    for title in ("The pier", "Re: The pier"):
        found = cut(f"<h1>{title}</h1>{posts}")
        kept = [found.pieces[at].text for at in settle(found, range(len(found.pieces)), title)]
        assert kept == [f"{number}. {LONG}" for number in range(3)]


def test_the_headline_above_an_answer_is_not_text() -> None:
    posts = "".join(f"<div><h3>Re: The Pier</h3><p>{number}. {LONG}</p></div>" for number in range(3))
    found = cut(f"<h1>The pier</h1>{posts}<div><h3>Re: The Mill</h3><p>{LONG}</p></div>")
    kept = [found.pieces[at].text for at in settle(found, range(len(found.pieces)), "The pier")]
    assert kept == [*[f"{number}. {LONG}" for number in range(3)], "Re: The Mill", LONG]
