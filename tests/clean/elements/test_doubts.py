"""Doubts: lines of a story that say what buttons, headers and disclaimers say."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text


@pytest.mark.parametrize(
    "text",
    [
        "What the shell said\nCold.\nMore.\nShare.\nThe girl who wrote it is nine.",
        "Letter read in court\nThe note held two words.\nRead more.\nNo one knew why.",
        "Pea soup\nSoak the peas.\nShare with friends.\nEat.",
        "More from the harbour master is awaited on Sunday.\nThe quay is shut.",
        'The judge read it out. "This report does not constitute investment advice," it said.\nHe left.',
        "Steps\nOpen the gate.\nSubscribe.\nClose the gate.",
    ],
)
def test_a_line_among_lines_like_it_stays(text: str) -> None:
    assert clean_text(text).text == text


def test_whom_a_sentence_tells_to_follow_is_an_outlet_by_its_capital() -> None:
    story = "The quay is shut until noon on Monday, the harbour master said in the evening."
    kept = "Follow the police on Facebook, and look before you set out."
    assert clean_text(f"{story}\n{kept}\n{story}").text == f"{story}\n{kept}\n{story}"
    told = "Follow Lind on Instagram and you see only cables."
    assert clean_text(f"{story}\n{told}\n{story}").text == f"{story}\n{told}\n{story}"
    gone = "Follow the Varno Post on Facebook, and miss nothing."
    assert clean_text(f"{story}\n{gone}\n{story}").text == f"{story}\n{story}"


def test_a_link_to_another_story_takes_no_speech_that_follows_in_its_line() -> None:
    story = "The quay is shut until noon on Monday, the harbour master said in the evening."
    said = (
        "“Nobody here wants another winter of detours,” said Ada Lind, who runs the bakery by the pier and"
        " has lost a third of her guests. “My daughter walks to school.”"
    )
    for link in ("Read more: Ferry gets a second captain", "Also read: Ferry gets a captain"):
        assert said in clean_text(f"{story}\n{link} {said}\n{story}").text
    assert clean_text(f"{story}\nAlso read: Ferry gets a captain\n{story}").text == f"{story}\n{story}"


@pytest.mark.parametrize("label", ["Recommended", "Photos", "Related"])
def test_a_long_sentence_behind_a_label_is_no_link(label: str) -> None:
    story = "The quay is shut until noon on Monday, the harbour master said in the evening."
    told = (
        "The boat of the two sisters is light, cheap and quiet, and nobody who has rowed it for an hour on"
        " the lake in a wind from the north will want another."
    )
    assert clean_text(f"{story}\n{label}: {told}\n{story}").text == f"{story}\n{label}: {told}\n{story}"
    for link in (told.rstrip("."), "How the two sisters row to school."):
        assert clean_text(f"{story}\n{label}: {link}\n{story}").text == f"{story}\n{story}"


def test_an_app_is_part_of_a_guide_that_speaks_to_its_reader() -> None:
    before, after = "You ride nine stops for one ticket.", "If you forget to tap, you pay for two."
    order = "Download the Quayside app to see your balance, or ask at the desk."
    assert clean_text(f"{before}\n{order}\n{after}").text == f"{before}\n{order}\n{after}"
    story = "The quay is shut until noon on Monday, the harbour master said in the evening."
    assert clean_text(f"{story}\n{order}\n{story}").text == f"{story}\n{story}"


def test_a_button_without_a_stop_still_goes() -> None:
    assert clean_text("The quay is shut until noon, he said.\nShare\nTweet\nPrint").text.strip() == (
        "The quay is shut until noon, he said."
    )


def test_terms_in_a_line_do_not_take_the_story_after_them() -> None:
    story = "The quay is shut until noon, the harbour master said."
    form = "Enter your email address. By continuing you agree to our terms."
    cleaned = clean_text(f"It rained on Monday in Varno. {form} {story}")
    assert cleaned.text.endswith(story)
    assert "terms" not in cleaned.text


@pytest.mark.parametrize(
    "line",
    ["Watch now: the loaf sinks, and then it rises.", "Photo credit should go to the zoo, it wrote."],
)
def test_a_label_and_what_is_told_of_it_in_small_letters_stay(line: str) -> None:
    text = (
        f"The ferry of Varno will not sail until the pier is mended, its captain said.\n{line}\nIt was May."
    )
    assert clean_text(text).text == text


def test_a_disclaimer_goes_where_the_article_says_a_word_for_the_reader_in_another_language() -> None:
    story = "Prom nie wypłynie, dopóki molo nie zostanie naprawione, powiedział kapitan we wtorek wieczorem."
    note = "Ten artykuł został przetłumaczony przy pomocy sztucznej inteligencji."
    assert clean_text(f"{story}\n{story}\n{note}").text == f"{story}\n{story}"


def test_what_an_outlet_says_word_for_word_goes_among_short_sentences() -> None:
    text = "The board met on Monday in the old hall.\nIt will meet again in May.\n"
    assert clean_text(f"{text}Follow AP’s live updates.", "ap").text == text.rstrip()


def test_a_verse_that_goes_on_in_small_letters_stays() -> None:
    verses = "Subscribe to the river;\ncancel the sea.\nRead more\nof what the wind\nhas underlined."
    assert clean_text(verses).text == verses


def test_what_somebody_says_amid_a_line_is_no_bid() -> None:
    text = 'पुल टूट गया।\nउसे मैसेज आया था, "हमारे टेलीग्राम चैनल से जुड़ें और रोज दो हजार रुपये कमाएं।"\nपुलिस आई।'
    assert clean_text(text).text == text


def test_an_owners_line_is_no_short_sentence_among_others() -> None:
    text = "The stock has gained 18 per cent so far this year.\nThe board met on Monday.\n"
    assert clean_text(f"{text}©2026 Varno Wire.").text == text.rstrip()
