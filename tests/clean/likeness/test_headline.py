import pytest

from newscrawl.clean import clean_text

BODY = (
    "The council met on Monday to talk about the bins of the town, and voted to buy some from a firm.\n"
    "“I told them that it was a matter of time,” she said, and looked out at the rain for quite a while.\n"
)
HEADLINES = (
    "Poll puts Reform ahead",
    "Podcast host held",
    "Sponsor drops club",
    "Subscribers desert cable firm",
)
FURNITURE = ("Listen to this article", "Share this article", "Sign up for our newsletter")


@pytest.mark.parametrize("headline", HEADLINES)
@pytest.mark.parametrize("furniture", FURNITURE)
def test_a_headline_of_a_button_s_words_stays_beside_furniture(headline: str, furniture: str) -> None:
    assert clean_text(f"{headline}\n{furniture}\n{BODY}").text == f"{headline}\n{BODY}"
    assert clean_text(f"{furniture}\n{headline}\n{BODY}").text == f"{headline}\n{BODY}"


def test_of_two_lines_the_one_that_reads_least_like_furniture_is_the_headline() -> None:
    raw = f"Council votes for new bins\nGet the Varno newsletter free\nListen to this article\n{BODY}"
    assert clean_text(raw).text == f"Council votes for new bins\n{BODY}"


def test_a_first_line_that_orders_stays_right_over_the_article() -> None:
    assert clean_text(f"Support independent bees\n{BODY}").removed == []


def test_a_first_line_for_the_reader_stays_over_short_lines() -> None:
    raw = (
        "What the privacy law means for you\nWho pays?\nAll who keep a list.\nFrom when?\n"
        "From Monday.\nAnd the ferry?\nIt stays free for residents of the valley."
    )
    assert clean_text(raw).removed == []
