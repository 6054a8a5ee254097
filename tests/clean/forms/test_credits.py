"""Credits: who wrote, helped or may be written to goes from the foot; people of the news stay."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text
from newscrawl.clean.forms.credits import are_names, is_byline, is_contact, is_credit

STORY = (
    "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening.\n"
    "Divers found nine cracks below the water line, and the council has asked for a second report.\n"
    "Passengers are taken over the bridge at Asmund, which adds two hours to the way to market.\n"
)


@pytest.mark.parametrize(
    "line",
    [
        "Contact reporter Ada Lind at ada.lind@varno.example or follow her on X @adalind.",
        "Ada Lind may be reached at alind@varno.example.",
        "Write to Ada Lind at ada.lind@varno.example",
        "You can contact Ada Lind at 555-0134 or ada.lind@varno.example.",
        "Editing by Ada Lind. Fact-checking by Tom Okoro.",
        "Copy editing by Tom Okoro",
        "--With assistance from Ada Lind and Tom Okoro.",
        "Additional reporting and research by Ada Lind",
        "Translated from the Old Norse by Ada Lind",
        "Source: Varno Radio and news agencies",
        "ap/kam/bfi/an/eg",
        "bur-jdy/mtp",
        "(red)",
        "dpa/jb",
        "/jk, am/",
        "[Text: Ada Lind]",
        "By ada@varno.example",
        "Information from Varno Radio was used in this report.",
        "This report contains material from Varno Radio.",
        "This report contains additional material from Varno Radio.",
    ],
)
def test_a_credit_goes_from_the_foot(line: str) -> None:
    cleaned = clean_text(STORY + line)
    assert cleaned.text.strip() == STORY.strip()
    assert [piece.kind for piece in cleaned.removed] == ["byline"]


@pytest.mark.parametrize(
    "line",
    [
        "Contact Detective Ada Lind at 555 0100 or ada.lind@police.example.",
        "Call the box office, or write to tickets@varno.example for a seat.",
        "Source: Office of the Harbour",
        "With help from the council, the pier will be mended by June.",
        "Reporting the crack by telephone was no use.",
        "and/or",
        "(laughs)",
        "Varno/Asmund/Kvit",
        "gold/red",
        "The report contains material from two mills.",
        "This report contains much that the council of Varno did not say.",
    ],
)
def test_who_may_be_reached_in_the_news_stays(line: str) -> None:
    assert clean_text(STORY + line).text == STORY + line


def test_a_contact_between_paragraphs_stays() -> None:
    line = "Contact reporter Ada Lind at ada.lind@varno.example.\n"
    assert not is_contact("Ada Lind wrote to ada@varno.example")
    assert clean_text(STORY + line + STORY + STORY).text == STORY + line + STORY + STORY


@pytest.mark.parametrize(
    "line",
    [
        "To contact the reporters on this story: Ada Lind at al@varno.example; Tom Berg at tb@varno.example",
        "To contact the editor responsible for this story: Ada Lind at alind@varno.example",
        "Staff writer Ada Lind can be reached at 555-0188 or alind@varno.example.",
        "Courier business reporter Ada Lind may be reached by e-mail at alind@varno.example.",
        "Reach the reporters on Twitter at http://social.example/alind and http://social.example/tberg",
        "Ada Lind on Twitter: http://twitter.example/alind",
        "Ada Lind, a river reporter for the Courier, is on Twitter @alind.",
        "Ada Lind covers rivers, ferries, and old piers for the Courier. Follow Ada on Twitter at @alind.",
    ],
)
def test_how_writers_may_be_reached_goes(line: str) -> None:
    assert clean_text(STORY + line).text == STORY.strip()


@pytest.mark.parametrize(
    "line",
    [
        "To contact the ferry on its way, the harbour sends a boat.",
        "To contact the reporters he had to climb over the fence.",
        "Ada Lind on Sunday: the river at its highest.",
        "Ada Lind is on Twitter, as everybody in Varno is.",
        "Ada Lind covers her ears. Follow the river on foot and you hear it too.",
        "Ada Lind is on trial in Varno.",
        "Ada Lind is waiting for Tom.",
        "Ada Lind is raising money for the pier. Email her at ada@harbour.example.org",
    ],
)
def test_what_only_begins_like_that_stays(line: str) -> None:
    assert clean_text(STORY + line).text == STORY + line


@pytest.mark.parametrize(
    "line",
    [
        "Von Ada Lind",
        "Par Ada Lind et Jan Holm",
        "Von Lind, dpa",
        "Por Redacción",
        "Par Ada Moss, envoyée spéciale à Saint-Varno",
    ],
)
def test_a_byline_with_a_word_that_stands_before_much_else_has_a_whole_name(line: str) -> None:
    assert is_byline(line)


@pytest.mark.parametrize("line", ["Health reporter Ada Lind", "Senior political correspondent Jan Holm"])
def test_a_role_in_small_letters_and_a_name_are_a_byline(line: str) -> None:
    assert is_byline(line)


@pytest.mark.parametrize(
    "line", ["Chief Editor Steps Down", "Health reporter quits", "Our reporter in Varno"]
)
def test_a_role_in_a_heading_is_no_byline(line: str) -> None:
    assert not is_byline(line)


@pytest.mark.parametrize("line", ["Von Ebbe und Flut", "Di Varno e Mare", "Por Varno"])
def test_a_heading_with_such_a_word_is_no_byline(line: str) -> None:
    assert not is_byline(line)


def test_names_have_capitals() -> None:
    assert are_names("Ada Lind and Tom van der Berg")
    assert not are_names("Ada Lind walks")
    assert is_byline("By Ada Lind")
    assert not is_byline("By noon it rained.")
    assert not is_credit("Written by hand")


def test_what_a_thing_is_made_of_is_nobody_s_work() -> None:
    assert is_credit("Material from Reuters")
    assert not is_credit("Material: Leder")
    assert not clean_text("The last ferry sells bags, too.\n\nMaterial: 100 % Wool").removed


@pytest.mark.parametrize(
    "line", ["ada.lind@varno.example", "Twitter: @adalind", "@adalind", "E-mail: al@varno.example"]
)
def test_where_a_person_is_reached_goes_from_the_end_of_a_story(line: str) -> None:
    assert clean_text(STORY + line).text == STORY.rstrip("\n")


@pytest.mark.parametrize(
    "line",
    [
        "info@varno.example",
        "press-office@varno.example",
        "Ask here:\nada.lind@varno.example",
        "@adalind\n@janholm\n@tomlind",
        "Letters go to\nada.lind@varno.example\nuntil the first of March, the harbour master said on Monday.",
    ],
)
def test_where_the_story_tells_to_write_and_a_list_of_addresses_stay(line: str) -> None:
    assert clean_text(STORY + line).text == STORY + line


@pytest.mark.parametrize(
    "line",
    [
        "Produced by Ada Lind, the film is slated for release on Friday.",
        "Published by Faber in 1958, the novel sold eleven copies in its first year.",
        "Compiled by Oxford Economics, the index fell for a third month.",
        "Geschreven door Multatuli in 1860, bleef het boek een aanklacht.",
        "Germany and France contributed to the research.",
        "Interpol and Europol assisted in the investigation, writing to nine banks.",
        "Evan Lund is the first American reporter to be jailed there since 1986.",
        "Reach him by boat, or not at all.",
    ],
)
def test_a_sentence_of_who_made_or_helped_stays(line: str) -> None:
    assert clean_text(STORY + line).text == STORY + line


def test_a_reporter_of_whom_the_article_tells_is_not_who_wrote_it() -> None:
    line = "Ada Lind is a photographer from Varno who covered three wars."
    assert clean_text(STORY + line).text == STORY.strip()
    told = "Ada Lind was freed on Monday after nine months in prison, her paper said in the evening.\n"
    assert clean_text(told + STORY + line).text == told + STORY + line


def test_a_role_behind_a_name_goes_with_it() -> None:
    line = "Written by Ada Lind, the paper's senior political correspondent."
    assert clean_text(STORY + line).text == STORY.strip()


@pytest.mark.parametrize(
    ("office", "is_papers"),
    [
        ("National Weather Service", False),
        ("Central Intelligence Agency", False),
        ("The Rescue Team", False),
        ("The Mueller Report", False),
        ("Words and Music", False),
        ("Di Stefano, Pelé and Cruyff", False),
        ("Express News Service", True),
        ("Anadolu News Agency", True),
        ("Courier Web Team", True),
        ("Varno Herald Staff Report", True),
    ],
)
def test_an_office_in_a_heading_is_a_byline_where_it_is_a_papers(office: str, is_papers: bool) -> None:
    assert is_byline(office) is is_papers
