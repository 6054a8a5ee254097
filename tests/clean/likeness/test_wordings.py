"""Decisions: furniture goes in any shape and in wordings that no rule lists; the same words in a story
stay.
"""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text
from newscrawl.clean.likeness.wordings import NEVER, likeness
from tests.processes import printed

STORY = (
    "The river at Varno rose by two metres on Monday, the gauge keeper said.\n"
    "Nobody was hurt, and the ferry ran until noon.\n"
)
END = "The council meets again on Thursday."
WIDGET = (
    "You’ve reached your limit of {{free_limit}} free articles this month.",
    "Subscribe now for unlimited access.",
    "Already subscribed? Log in",
    "Subscribe to read the full story →",
    "Smart Quarterly",
    "₹900",
    "3 Months",
    "₹300/Month",
    "Super Saver",
    "₹3,900",
    "2 Years",
    "₹162/Month",
    "Renews automatically, cancel anytime",
)


@pytest.mark.parametrize("join", ["\n", "\n\n", "\r\n", " | ", ". ", ""], ids=repr)
def test_a_widget_goes_however_its_lines_are_joined(join: str) -> None:
    start = "" if join in ("", ". ") else "\n"
    story = STORY.strip() + " " * (join == ". ")
    cleaned = clean_text(story + start + join.join(WIDGET), "businessstandard")
    assert cleaned.text.strip() == STORY.strip()


@pytest.mark.parametrize(
    "change",
    [
        str.upper,
        str.lower,
        lambda text: text.replace("’", "'"),
        lambda text: text.replace("’", "&rsquo;"),
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: text.replace("₹900", "₹1,149").replace("₹300", "₹383"),
        lambda text: text.replace("{{free_limit}}", "5"),
        lambda text: text.replace("{{free_limit}}", "{{{n}}}"),
        lambda text: text.replace("Smart Quarterly", "Reader Basic").replace("3 Months", "6 Months"),
    ],
)
def test_a_widget_goes_however_it_is_written(change: object) -> None:
    assert callable(change)
    cleaned = clean_text(STORY + change("\n".join(WIDGET)), "businessstandard")
    assert cleaned.text.strip() == STORY.strip()


@pytest.mark.parametrize("length", range(25, len("\n".join(WIDGET)), 7))
def test_a_widget_goes_wherever_it_was_cut_off(length: int) -> None:
    cleaned = clean_text(STORY + "\n".join(WIDGET)[:length].rstrip(), "businessstandard")
    assert cleaned.text.strip() == STORY.strip()


def test_a_story_goes_on_after_a_widget() -> None:
    cleaned = clean_text(STORY + "\n".join(WIDGET) + "\n" + END, "businessstandard")
    assert cleaned.text == STORY + END


@pytest.mark.parametrize(
    "text",
    [
        "“Already subscribed? Log in,” the screen told her, and she closed it.",
        "The site asks readers to subscribe now for unlimited access, the filing shows.",
        "The firm listed its packs.\nSmart Quarterly\n₹900\n3 Months\nSuper Saver\nAll have calls.",
        "Where does the money go?\nAdvertisement\nAnd the rest?\nSalaries.",
        "Image\nThe word hangs over a shop in Satna.",
        "Topics: jobs, rain and trade, the agenda says, will fill the day.",
        "Disclaimer is the title of her third novel, and it sold nine copies.",
        "Dear Reader, the founder began, we have lost money again.",
        "It did not elaborate.\nNew listing:\nRain Mills, 4.1 per cent.",
        "Fund | Fee | Return\nAlder | 0.38 | 9.1\nBirch | 0.22 | 4.4\nFees fell.",
        "Photo: a word that the draft bill bans, is on her price card.",
        "We use cookies, said the baker, and butter.",
        "The paper's newsletter reached 40,000 inboxes in May, it said.",
        "Subscribe, says Navket Broking, citing the order book.",
        "He was told to download the app, create an account and wait.",
    ],
)
def test_the_words_of_a_widget_in_a_story_stay(text: str) -> None:
    for shaped in (text, STORY + text, text + "\n" + END, STORY + text + "\n" + END):
        assert clean_text(shaped).text == shaped


@pytest.mark.parametrize(
    "widget",
    [
        "Keep reading for just £2 a week\nUnlock every story with a digital plan\nCancel whenever you like",
        "Create your free account to read on\nAlready a member? Sign in",
        "You can read 3 more free articles this month before you need to subscribe.",
        "Our journalism depends on readers like you. Please consider becoming a supporter from $5 a month.",
        "Sign up to our Friday newsletter and get our best stories in your inbox.",
        "Get breaking news alerts on your phone. Download our app.",
        "We and our partners use cookies to give you the best experience. Manage your privacy settings.",
        "Follow us on Instagram and join our WhatsApp channel",
        "Enjoy unlimited digital access with your first month free.",
    ],
)
def test_wordings_that_no_rule_lists_go_at_the_end(widget: str) -> None:
    cleaned = clean_text(STORY + END + "\n" + widget)
    assert cleaned.text.strip() == STORY + END


def test_a_disclaimer_leaves_the_body_word_for_word() -> None:
    line = "Disclaimer: No Business Standard Journalist was involved in creation of this content"
    cleaned = clean_text(STORY + line + "\n" + "\n".join(WIDGET), "businessstandard")
    assert [(d.kind, d.text) for d in cleaned.disclaimers] == [("syndicated", line)]


def test_a_list_ends_where_its_end_is_evident() -> None:
    titles = "Mill owners ask for more rain next year\nWhy the ferry of Varno stopped again today\n"
    assert clean_text("ALSO READ\n" + titles + "-\n" + STORY).text == STORY
    assert clean_text(STORY + "Related Articles\n" + titles + "Share\nTweet").text.strip() == STORY.strip()
    assert clean_text(STORY + "Also Read\n" + END).text == STORY + END


_IN_ANOTHER_PROCESS = """
from newscrawl.clean.likeness.wordings import kind_of, score
text = ("have got seen know do you have a any tip news tip story idea news breaking news question for us "
        "tell call text email send it to whatsapp us at on our tip line")
print(kind_of(text), repr(score(text)), repr(score(text, {"news", "story", "tip", "know"})))
"""


def test_a_score_is_the_same_in_every_process() -> None:
    """Sets have another order in each: sums of weights differed in the last digits, and so did kinds."""
    assert len(printed(_IN_ANOTHER_PROCESS, ("0", "8", "33"))) == 1


def test_what_a_sign_reads_is_told() -> None:
    assert likeness("we welcome your visit, reads the board at the border.") == NEVER
    assert likeness("we welcome your visit and read each of your letters.") > NEVER


def test_what_a_writer_tells_his_dear_reader_is_weighed_without_the_greeting() -> None:
    assert likeness("dear reader, you have done this too.") == likeness("you have done this too.")
    assert likeness("dear reader, support our journalism with a subscription today.") > 1
