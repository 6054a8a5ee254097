"""What a line counts for where it stands."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text

STORY = (
    "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening.\n"
    "Divers found nine cracks below the water line, and the council has asked for a second report.\n"
)
LABELS = (
    "Open a demat account in 5 minutes and trade free for 30 days",
    "Tara Daily: must-read items before the bell, free",
)


@pytest.mark.parametrize("label", LABELS)
def test_a_label_goes_alone_among_paragraphs(label: str) -> None:
    assert clean_text(f"{STORY}{label}\n{STORY}").text == STORY + STORY


POINTING = (
    "You can read more about the ferry in this story from the town archive, "
    "which also holds photographs of the first pier."
)


@pytest.mark.parametrize("line", [POINTING, "Reading your favorite poems in the console?"])
def test_a_sentence_that_points_elsewhere_stays_between_paragraphs(line: str) -> None:
    text = f"{STORY}{line}\n{STORY}"
    assert clean_text(text).text == text


@pytest.mark.parametrize("label", LABELS)
def test_a_label_stays_in_a_text_with_headings(label: str) -> None:
    text = f"{STORY}{label}\n{STORY}What the divers saw\n{STORY}"
    assert clean_text(text).text == text


@pytest.mark.parametrize(
    "line",
    [
        "Get well soon",
        "Premium prices",
        "Readers queue for the last edition of the Dunmore Weekly on Friday",
        "Daily email traffic at the ministry, in millions",
        "Join the dots: how the money reached the club",
        "How a free newsletter from a garage became the voice of a valley",
    ],
)
def test_a_heading_and_a_caption_stay_alone_among_paragraphs(line: str) -> None:
    assert clean_text(f"{STORY}{line}\n{STORY}").text == f"{STORY}{line}\n{STORY}"


@pytest.mark.parametrize(
    "sentence",
    [
        "Get the morning's top stories in your inbox each day with our free newsletter.",
        "Sign up to receive our biggest stories as soon as they are published.",
        "Readers like you are keeping these stories free for everyone.",
    ],
)
def test_a_sentence_that_is_surely_none_goes_from_an_article_in_one_line(sentence: str) -> None:
    story = STORY.strip().replace("\n", " ")
    assert clean_text(f"{story} {sentence} {story}").text == f"{story} {story}"


@pytest.mark.parametrize(
    "sentence", ["Join the readers.", "Follow the news.", "Rate this app.", "Read more?"]
)
def test_a_sentence_of_few_words_stays_in_one(sentence: str) -> None:
    story = STORY.strip().replace("\n", " ")
    assert clean_text(f"{story} {sentence} {story}").text == f"{story} {sentence} {story}"


def test_brackets_set_a_sentence_apart_as_lines_do() -> None:
    story, note = (
        STORY.strip().replace("\n", " "),
        "(Become a member of our newsroom. The truth is worth it.)",
    )
    assert clean_text(f"{story} {note} {story}").text == f"{story} {story}"


@pytest.mark.parametrize(
    "sentence", ["TikTok is our new town square.", "TikTok est notre nouvelle place publique."]
)
def test_a_sentence_on_a_network_stays_at_either_end(sentence: str) -> None:
    text = f"{sentence}\n{STORY}{sentence}"
    assert clean_text(text).text == text


def test_a_line_that_bids_readers_to_a_network_goes_from_the_end() -> None:
    assert clean_text(f"{STORY}Find us on TikTok.").text == STORY.strip()


@pytest.mark.parametrize(
    "sentence",
    [
        "Get a quote from three insurers.",
        "Choose a plan that covers your parents.",
        "Write to your member of parliament.",
        "To check the status, log in to the website with your registered mobile number.",
    ],
)
@pytest.mark.parametrize("text", [f"{STORY}{{}}", f"{{}}\n{STORY}", f"{STORY}{{}}\n{STORY}"])
def test_advice_that_is_of_no_site_stays(sentence: str, text: str) -> None:
    assert sentence in clean_text(text.format(sentence)).text


@pytest.mark.parametrize(
    "sentence", ["Get the day's top stories in your inbox.", "Join us on TikTok and Instagram for more."]
)
def test_what_a_site_bids_goes(sentence: str) -> None:
    assert clean_text(f"{STORY}{sentence}").text == STORY.rstrip()


def test_a_sentence_that_bids_nobody_anything_stays_between_two_offers() -> None:
    told = "Três grupos estrangeiros pediram mais tempo para ler o contrato."
    text = (
        "O governo adiou para março o leilão do aeroporto de Santos, segundo o ministério.\n"
        f"Já é assinante? Faça seu login\n{told}\nAssine por R$ 1,90 no primeiro mês"
    )
    assert clean_text(text).text.endswith(f"\n{told}")
