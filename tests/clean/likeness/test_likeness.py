"""Likeness: lines that no rule lists go or stay by words, place and neighbours."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text
from newscrawl.clean.likeness.articlewords import ArticleWords
from newscrawl.clean.likeness.wordings import NEVER, UNSURE, kind_of, likeness
from newscrawl.clean.text.words import letters

STORY = (
    "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening.\n"
    "Divers found nine cracks below the water line, and the council has asked for a second report.\n"
)
END = "Passengers are taken over the bridge at Asmund, which adds two hours to the way to market."
OFFER = "Read without limits for $3 a month with our digital subscription, and cancel whenever you like"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Sign up for our free weekly newsletter and never miss a story", "newsletter"),
        ("We and our partners store cookies on your device", "popup"),
        ("Share this story on Facebook or Bluesky", "share"),
        ("Subscribe from $1 a week and cancel anytime", "subscription"),
    ],
)
def test_furniture_scores_high_and_tells_its_kind(line: str, kind: str) -> None:
    assert likeness(line.lower()) > 1
    assert kind_of(line.lower()) == kind


def test_what_is_told_is_never_furniture() -> None:
    assert likeness("sign up for our newsletter, the form said") == NEVER


def test_what_is_quoted_after_a_colon_is_never_furniture() -> None:
    assert likeness("interview: 'i have read all terms and conditions of this website'") == NEVER


def test_a_line_that_announces_steps_stays_and_one_that_announces_nothing_goes() -> None:
    line, steps = "Follow these steps to update:", "Open the box\nLook for the ferry\nTurn the key"
    assert clean_text(f"{STORY}{line}\n{steps}").text == f"{STORY}{line}\n{steps}"
    assert clean_text(f"{STORY}{END}\n{line}").text == STORY + END


@pytest.mark.parametrize("label", ["Key takeaways:", "Summary:", "Contents:"])
def test_a_label_between_an_offer_and_the_text_that_it_announces_stays(label: str) -> None:
    meter = "You have 2 free articles left this month."
    assert clean_text(f"{meter}\n{label}\n{STORY}{END}").text == f"{label}\n{STORY}{END}"
    assert clean_text(f"{STORY}{END}\n{meter}\n{label}").text == STORY + END


@pytest.mark.parametrize("place", ["[ad_1]", '[related-posts ids="9,12"]'])
def test_a_place_that_a_program_left_unfilled_goes(place: str) -> None:
    assert clean_text(f"{STORY}{place}\n{END}").text == STORY + END


def test_a_headline_that_asks_after_a_label_stays() -> None:
    text = f"Quiz: how well do you know the week?\n1. Who mended the pier?\nA. The ferry\n{STORY}"
    assert clean_text(text).text == text


def test_an_offer_is_no_step_beside_another() -> None:
    short = "The ferry of Varno will not sail, its captain said on Monday."
    offer = "Read all of it from $3 a month with our digital subscription."
    wall = "This article is for subscribers only."
    assert offer in clean_text(f"{short}\n{offer}\n{short}\n{short}").text
    assert clean_text(f"{short}\n{offer}\n{wall}\n{short}").text == f"{short}\n{short}"


def test_words_of_the_article_count_less() -> None:
    line = "sign up for our newsletter"
    assert likeness(line, frozenset({"newsletter"})) < likeness(line)


def test_a_word_without_weight_speaks_for_an_article() -> None:
    assert likeness("...") > likeness("zzyzx")


def test_what_has_no_word_that_could_be_weighed_reads_like_no_furniture() -> None:
    assert likeness("...") <= UNSURE
    assert likeness("船は月曜日まで出ない。") <= UNSURE


@pytest.mark.parametrize("lines", [(STORY, END, OFFER), (OFFER, STORY, END), (STORY, OFFER, END)])
def test_a_clear_line_goes_wherever_it_stands(lines: tuple[str, ...]) -> None:
    assert clean_text("\n".join(lines)).text.replace("\n", "") == (STORY + END).replace("\n", "")


@pytest.mark.parametrize(
    "line",
    [
        "Share your lunch",
        "Join us in the garden",
        "Register of ships",
        "Published in secret",
        "Support for the miners grows",
        "Stay informed, stay alive",
        "Download the evidence",
    ],
)
def test_a_subheading_that_begins_as_furniture_does_stays(line: str) -> None:
    text = f"{STORY}{line}\n{END}"
    assert clean_text(text).text == text


@pytest.mark.parametrize(
    "line",
    ["Sign up for our newsletter", "Become a supporter", "Share this story", "Listen to this article"],
)
def test_furniture_that_could_be_a_subheading_by_its_form_goes(line: str) -> None:
    assert clean_text(f"{STORY}{line}\n{END}").text == f"{STORY}{END}"


def test_a_sentence_at_the_end_of_a_one_line_text_goes_with_its_likes() -> None:
    story = " ".join((STORY + END).split("\n"))
    widget = "You have used up your free articles this month. Subscribe for $5 a month. Cancel anytime."
    assert clean_text(f"{story} {widget}").text.strip() == story


def test_steps_of_a_guide_stay() -> None:
    guide = (
        "How to leave a club\nOpen the app of the club.\nTap Membership, then Manage plan.\n"
        "Enter your email address.\nWrite to your bank if they charge you again.\n"
    )
    assert clean_text(guide).text == guide


def test_a_guide_to_newsletters_may_name_what_they_say() -> None:
    text = (
        "Newsletters are back, and readers pay for a newsletter what they once paid for a paper.\n"
        "A newsletter with 5,000 subscribers feeds one writer, the survey of the guild found.\n"
        "Most charge a subscription of five crowns.\n"
    )
    assert clean_text(text).text == text


def test_the_name_of_a_newsletter_over_its_form_goes() -> None:
    first = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening."
    last = "Divers found nine cracks below the water line, and the council has asked for a second report."
    box = "Sign up for our free daily newsletter, delivered to your inbox."
    assert clean_text(f"{first}\nThe Harbour Briefing\n{box}\n{last}").text == f"{first}\n{last}"


@pytest.mark.parametrize("line", ["Small things", "T. R. Malik, Leeds", "New Listing:", "R.I.P.", "The plan"])
@pytest.mark.parametrize("widget", ["Share this article", "Sign up for our newsletter"])
def test_a_heading_or_a_signature_beside_a_widget_stays(line: str, widget: str) -> None:
    first = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening."
    last = "Divers found nine cracks below the water line, and the council has asked for a second report."
    assert clean_text(f"{first}\n{line}\n{widget}\n{last}").text == f"{first}\n{line}\n{last}"
    assert clean_text(f"{first}\n{last}\n{line}\n{widget}").text.strip() == f"{first}\n{last}\n{line}"


@pytest.mark.parametrize(
    "line", ["[adunit:mid_2]", "#AD_SLOT_MID#", '[social_share to="$1"] Share on $NET_NAME']
)
def test_a_place_that_a_template_left_unfilled_goes(line: str) -> None:
    first = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening."
    last = "Divers found nine cracks below the water line, and the council has asked for a second report."
    assert clean_text(f"{first}\n{line}\n{last}").text == f"{first}\n{last}"


def test_one_word_that_ends_an_article_stays_and_a_sentence_of_a_site_goes() -> None:
    story = "It rained on Varno for nine days, and the mills stood still until it fell.\n" * 5
    asked = "Can we have a longer bridge, a wider road and a mill that does not stand still in May?"
    offer = "Subscribe to our newsletter.\n"
    assert clean_text(f"{offer}{story}{asked} Please?").text == f"{story}{asked} Please?"
    bid = "What do you think? Let us know down below in the comments or on our Facebook page."
    assert clean_text(f"{story}{asked} Please?\n\n{bid}").text == f"{story}{asked} Please?"
    more = "Want more stories like this? Subscribe to get unlimited access and support local journalism."
    assert clean_text(f"{story}{asked} {more}").text == f"{story}{asked}"


@pytest.mark.parametrize("line", ["sign up for our newsletter", "join über 9 million readers", "subscribe!"])
def test_of_an_article_only_the_words_of_the_piece_that_is_weighed_are_looked_for(line: str) -> None:
    article = "our reporter (über 40) joined a newsletter's readers;\nsubscribers signed up"
    told = ArticleWords(article, {"ü"})
    assert told.likeness(line) == pytest.approx(likeness(line, letters(article)))
    assert told.any_of({"us", "our"})
    assert not told.any_of({"us", "sign"})


def test_an_article_that_itself_speaks_to_the_reader_stays() -> None:
    text = (
        "How to join\nSign up at the desk with a letter that shows your address, the clerk says.\n"
        "Membership is free. Log in with the number on your card to renew books.\n"
        "The library of Varno opens at ten, and it reopened on Monday after six years."
    )
    assert clean_text(text).text == text


def test_a_long_sentence_to_the_reader_goes_only_by_its_words() -> None:
    sound = (
        "Listen to this: the sound of a lamp being wound, recorded in 1931, plays as you climb the stairs.\n"
    )
    assert sound in clean_text(f"The guide for the ears\n{sound}{STORY}").text


def test_letters_of_readers_stay_of_which_each_speaks_to_the_paper() -> None:
    text = "Lettres\nVotre article sur le marché oublie les poissonniers. Nous étions six.\nJean Maheu, Lys"
    assert clean_text(text).text == text


@pytest.mark.parametrize("name", ["Get the Harbour Briefing", "The Tide newsletter"])
def test_what_a_newsletter_is_goes_between_its_name_and_its_form(name: str) -> None:
    blurb = "A quick look at what matters on the coast, every weekday at 6."
    assert clean_text(f"{STORY}{name}\n{blurb}\nEmail address\nSign up\n{END}").text == STORY + END
    assert blurb in clean_text(f"{STORY}A briefing\n{blurb}\n{END}").text


def test_a_guide_of_which_a_line_reads_like_an_article_speaks_to_the_reader_itself() -> None:
    text = (
        "The river walk\nKeep left at the mill. Cross the bridge, then follow the river for a mile.\n"
        "You will pass nine locks and one pub, which opens at noon.\n"
        "Download the map from the council's website, or buy one for £2 at the station."
    )
    assert clean_text(text).text == text


def test_a_sentence_among_short_ones_goes_if_it_is_surely_an_offer() -> None:
    own = ["The raincoats are orange.", "Trishaw men will get them."]
    offer = "Thank you for signing up to our newsletter! Check your mail to confirm."
    assert clean_text("\n".join([own[0], own[1], offer, own[0]])).text == "\n".join([*own, own[0]])


LISTED = (
    "Popular stories right now\n"
    "Mill of Lindmoor opens its doors again\n"
    "Harbour master retires after forty years\n"
    "Why the bridge at Asmund stays shut"
)


@pytest.mark.parametrize("behind", ["", f"\n{END}"])
def test_headlines_under_a_header_that_no_rule_lists_go_with_it(behind: str) -> None:
    cleaned = clean_text(f"{STORY}{LISTED}{behind}")
    assert cleaned.text == f"{STORY}{behind.strip()}".strip()
    assert {piece.kind for piece in cleaned.removed} == {"related"}


def test_headlines_before_the_first_paragraph_are_the_articles_own() -> None:
    assert "Harbour master retires" in clean_text(f"{LISTED}\n{STORY}{END}").text


def test_words_do_not_add_up_over_sentences_that_tell() -> None:
    told = (
        "Today's news marks the first time a harbour town has published its charter as a living, shared text."
        " We're excited to see how the plan grows with the input of the community, and we hope this is just"
        " the first of many.\n"
    )
    assert clean_text(STORY + told + END).text == STORY + told + END
