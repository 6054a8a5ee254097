"""Descriptions that tell of the article, and those of the site."""

import pytest

from newscrawl.extract.headline.descriptions import read_description
from newscrawl.extract.page import Page
from tests.patience import no_hanging

HEADLINE = "Storm breaks the old stone pier"
BODY = "A storm broke the pier of Lindmoor on Thursday night. The harbour master called for volunteers."
STORY = "The harbour master of Lindmoor called for volunteers after a storm."
LONGER = "Storm breaks the old stone pier in the night"
SLOGAN = "All that readers want to know, every morning."


def said(*texts: str, headline: str = HEADLINE, title: str = "Storm | The Quay") -> str | None:
    names = ("og:description", "description", "twitter:description")
    metas = "".join(
        f'<meta name="{name}" content="{text}">' for name, text in zip(names, texts, strict=False)
    )
    page = Page(f"<title>{title}</title>{metas}".encode(), "https://quay.example/1")
    return read_description(page, [], headline, {"quay", "quayexample", "thequay"}, BODY)[0]


@pytest.mark.parametrize(
    "slogan",
    [
        "The Quay. Everything sailors want.",
        "quay.example: boats, anchors, ropes",
        "Latest news for sailors everywhere",
        "Toute l'actualité maritime : voile, pêche, régates",
        "Die offizielle Startseite des Verbands",
    ],
)
def test_a_slogan_of_the_site_is_none(slogan: str) -> None:
    assert said(slogan) is None
    assert said(slogan, STORY) == STORY


@pytest.mark.parametrize(
    "text",
    [
        SLOGAN,
        "What the council decided on Monday, and what comes next",
        "The Quay asks who pays for the stones of Lindmoor",
        "News from the harbour: volunteers called after a storm on Thursday",
    ],
)
def test_what_may_be_of_the_story_stays_where_there_is_no_other(text: str) -> None:
    assert said(text) == text


def test_a_place_in_headline_and_name_of_the_site_tells_no_slogan_from_a_description() -> None:
    headline = "Quay loses its old stone pier"
    assert said("Quay news, weather and ferries", headline=headline) is None
    assert said("The Quay. Everything sailors want.", STORY, headline=headline) == STORY
    assert said("Pier of Quay falls: the latest", headline=headline) == "Pier of Quay falls: the latest"


def test_of_several_the_one_that_tells_of_the_story_is_taken() -> None:
    assert said(SLOGAN, STORY) == STORY
    assert said(SLOGAN, "Whatever else anybody likes to read.") == SLOGAN
    assert said(BODY[:60], STORY) == BODY[:60]


def test_one_of_two_values_of_the_same_name_may_be_the_sites() -> None:
    assert said(f'{SLOGAN}"><meta name="og:description" content="{STORY}') == STORY


def test_what_the_title_begins_or_ends_with_says_no_more() -> None:
    assert said("| The Quay") is None
    assert said("Storm") is None
    tweet = "The harbour master of Lindmoor called for volunteers"
    assert said(tweet, title=f"Quay: {tweet}") == tweet


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (f"Share this on WhatsApp{STORY}", STORY),
        (f"Facebook0Tweet0Email0Print0 {STORY}", STORY),
        (f"{STORY[:-1]}...Read More", f"{STORY[:-1]}..."),
        (f"{STORY[:-1]} … Lesen fortsetzen →", f"{STORY[:-1]} …"),
        (f"{STORY[:-1]} [more]", f"{STORY[:-1]}…"),
        (f"{HEADLINE}{STORY}", STORY),
        (f"{HEADLINE} tonight. {STORY}", f"{HEADLINE} tonight. {STORY}"),
        (f"{LONGER}. {STORY}", STORY),
        (f"{LONGER} | {STORY}", STORY),
        (f"{LONGER}: {STORY}", STORY),
        (f"The Quay – {STORY}", STORY),
        (f"The Pier – {STORY}", f"The Pier – {STORY}"),
        (f"{STORY} | The Quay", STORY),
        (f"{STORY} — Quay.", STORY),
        (f"{STORY} - Lindmoor", f"{STORY} - Lindmoor"),
    ],
)
def test_what_stands_round_a_description_is_taken_off(text: str, left: str) -> None:
    assert said(text, headline=LONGER if text.startswith(LONGER) else HEADLINE) == left


def test_one_that_is_cut_off_is_not_gone_on_with_by_a_slogan() -> None:
    assert said(f"{STORY[:-1]}...", f"{STORY[:-1]}... All the news of the coast") == f"{STORY[:-1]}..."


def test_a_description_in_a_script_without_blanks_is_taken_as_it_is() -> None:
    assert said("港の石の桟橋が嵐で壊れたと当局が発表した。") == "港の石の桟橋が嵐で壊れたと当局が発表した。"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("石桥因暴风雨关闭 ---市政府周一宣布关闭石桥。", "市政府周一宣布关闭石桥。"),
        ("石桥因暴风雨关闭 石桥,暴风雨,市政府", None),
        ("石桥因暴风雨关闭三个月。", "石桥因暴风雨关闭三个月。"),
    ],
)
def test_chinese_systems_put_the_headline_before_a_text_or_keywords(text: str, left: str | None) -> None:
    assert said(text, headline="石桥因暴风雨关闭") == left


def test_the_keywords_are_no_description() -> None:
    words = "pier,storm,volunteers"
    assert said(f'{words}"><meta name="keywords" content="{words}') is None


@pytest.mark.parametrize("part", ["facebook0", "... more ", " | ", "a" * 50 + " ", "[more] "])
def test_long_descriptions_take_no_time(part: str) -> None:
    with no_hanging():
        said(part * 20_000, part * 20_000)


def test_words_of_the_headline_alone_or_before_keywords_say_nothing_new() -> None:
    assert said("Storm breaks old pier") is None
    assert said("Storm breaks old pier", STORY) == STORY
    listed = '<meta name="keywords" content="storm, pier, stone">'
    page = f'<title>Storm</title>{listed}<meta name="description" content="{HEADLINE} | storm, pier, stone">'
    found = Page(page.encode(), "https://quay.example/1")
    assert read_description(found, [], HEADLINE, set(), BODY)[0] is None
