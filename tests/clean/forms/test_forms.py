"""Forms: lines that stand among paragraphs go for how they are made; the same lines among short ones stay."""

from __future__ import annotations

import pytest

from newscrawl.clean import clean_text
from newscrawl.clean.forms.leads import is_lead
from newscrawl.clean.forms.pictures import is_owner
from newscrawl.clean.forms.profiles import is_profile
from newscrawl.clean.forms.rows import row_kind
from newscrawl.clean.forms.signed import is_signed

FIRST = (
    "The ferry of Varno will not sail until the pier is mended, its captain said on Monday evening.\n"
    "Divers found nine cracks below the water line, and the council has asked for a second report.\n"
)
LAST = "Passengers are taken over the bridge at Asmund, which adds two hours to the way to market.\n"
FURNITURE = [
    ("READ MORE: How the bridge at Asmund was paid for", "related"),
    ("Don’t miss: How the bridge was paid for", "related"),
    (">> How the bridge at Asmund was paid for", "related"),
    ("▶ Watch the divers at work", "related"),
    ("[ How the bridge at Asmund was paid for ]", "related"),
    ("FACTBOX | Bridges of the valley", "related"),
    ("Saiba mais: A ponte de Asmund", "related"),
    ("Tags: ferries, piers, Varno", "topics"),
    ("Technorati Tags: ferries, piers", "topics"),
    ("Comments (3) | Permalink", "ui"),
    ("Topics in this report: Ferries | Piers", "topics"),
    ("#ferries #piers", "topics"),
    ("Archivado en: Puertos, Puentes", "topics"),
    ("Home / News / Local", "nav"),
    ("News Sport Business Opinion Culture", "nav"),
    ("About | Contact | Privacy Policy", "nav"),
    ("Facebook, X, WhatsApp", "share"),
    ("Asha Rao, Rural Affairs Correspondent", "byline"),
    ("By Asha Rao (asha.rao@courier.example)", "byline"),
    ("Asha Rao and Tom Lind contributed to this report.", "byline"),
    ("(The Courier with AFP)", "byline"),
    ("Avec Belga", "byline"),
    ("Tom Lind avec ATS", "byline"),
    ("Asha Rao / Getty Images", "caption"),
    ("(Asha Rao/The Courier)", "caption"),
    ("Courtesy of Varno Museum", "caption"),
    ("14 Feb 2024, 07:25 PM IST (Updated 09:12 PM)", "dateline_meta"),
    ("3 hours ago", "dateline_meta"),
    ("Poprawiony: piątek, 23 maja 2010 09:32", "dateline_meta"),
    ("Laatst aangepast op vrijdag 23 mei 2010 09:32", "dateline_meta"),
    ("Последнее обновление ( 23 мая 2006 )", "dateline_meta"),
    ("最終更新日 ( 2006年5月23日 )", "dateline_meta"),
    ("最后更新于 2010年5月23日 09:32", "dateline_meta"),
    ("Copy link", "share"),
    ("Volver arriba", "nav"),
    ("Third-party content", "popup"),
    ("Spotted an error? Let us know", "ui"),
]


@pytest.mark.parametrize(("line", "kind"), FURNITURE)
def test_a_line_of_furniture_goes_from_between_paragraphs(line: str, kind: str) -> None:
    cleaned = clean_text(f"{FIRST}{line}\n{LAST}")
    assert cleaned.text == FIRST + LAST
    assert [piece.kind for piece in cleaned.removed] == [kind]


@pytest.mark.parametrize(
    "line",
    [
        "Step one: find the leak and mark it",
        "What it costs: nine crowns",
        "The mills, the ferry and the bridge",
        "Varno, Asmund and the sea",
        "How the bridge was paid for",
        "A bridge / a ferry",
        "Comment is free: a history",
        "[Laughs]",
        "Monday evening",
        "Nine of ten",
        "Sources of the river",
    ],
)
def test_a_heading_between_paragraphs_stays(line: str) -> None:
    text = f"{FIRST}{line}\n{LAST}"
    assert clean_text(text).text == text


def test_words_of_buttons_among_headings_stay() -> None:
    text = f"{FIRST}Bridge\n{LAST}Search\n{LAST}Home\n{LAST}"
    assert clean_text(text).text == text


def test_one_word_under_the_headline_stays() -> None:
    text = f"What the banner says\nFollow us\n{FIRST}{LAST}"
    assert clean_text(text).text == text


@pytest.mark.parametrize("day", ["2006年5月14日", "2006年5月14日(日)", "2006年5月14日 09:32"])
def test_a_day_in_chinese_or_japanese_above_the_text_goes(day: str) -> None:
    text = "青石渡口的第一班船坐满了人，不少老人天没亮就来排队。\n去年桥面检修，居民出行要绕行二十公里。\n"
    assert clean_text(f"{day}\n{text}").text == text
    told = f"{text}{day}，大桥通车后渡口停用。\n"
    assert clean_text(told).text == told


def test_days_that_head_entries_stay() -> None:
    entries = "".join(f"{day} May 2024\n{FIRST}" for day in (4, 5, 6))
    assert clean_text(entries).text == entries


def test_names_under_a_word_for_topics_go_to_the_next_paragraph() -> None:
    assert clean_text(f"{FIRST}Tags\nFerries\nPiers\nVarno\n{LAST}").text == FIRST + LAST


def test_what_has_no_such_form() -> None:
    assert not is_lead("Chapter one: The ferry sails")
    assert not is_lead("Watch: the ferry sails.")
    assert row_kind("Rain, snow and wind") is None
    assert not is_owner("Kilometres / hour")
    assert not is_owner("Sandbanks / Shallows")
    assert is_owner("Varno Daily / Asha Rao")


def test_who_signed_or_helped_is_told_from_sentences_on_people() -> None:
    assert not is_signed("By noon the river had risen")
    assert not is_signed("By noon nine people had…")
    assert is_signed(
        "Associated Press writers Ada Moss in Lima and Petra Lind in Quito contributed to this report."
    )
    assert is_signed("Varno Press journalists Ada Moss and Petra Lind contributed.")
    assert not is_signed("Young writers and old journalists contributed to this report of the committee.")
    assert not is_signed("Von Berlin nach Paris")
    assert is_signed("Contributing: Ada Moss, Ben Lund, Associated Press.")
    assert is_signed("Contributors: Ada Moss and Ben Lund")
    assert not is_signed("Contributing: the rain that fell all of May")
    assert not is_signed("Contributing factors: Ada Moss and the rain")
    assert not is_profile("The ferry is a reporter's friend")
    assert is_profile("Asha Rao is a reporter for the Courier. She covers rivers.")
    assert is_profile("Rao also writes for VarnoPost.com, a Courier paper.")
    assert is_profile("Asha Rao reported from Varno, and Petra Lind from Lorne.")
    assert is_profile("Asha Rao reported from Aspen, Colo. Petra Lind contributed reporting.")
    assert is_profile("Rao reported from Varno")
    assert not is_profile("Asha Rao reported from Varno for three years.")
    assert not is_profile("Asha Rao reported from Varno that the ferry had sunk.")
    assert is_signed("VarnoPost.com and The Associated Press contributed to this report.")
    assert not is_signed("The ferry. Its crew and The Associated Press contributed to this report.")


@pytest.mark.parametrize(
    "line",
    [
        "By Asha Rao (Varno Press, £18.99)",
        "Edited by Asha Rao. Varno Press, 240pp, £20",
        "Photographs by Asha Rao, Hall Gallery, until 4 June",
        "Play: The Weir, Old Hall, Asmund",
        "Next: Asmund (away), 4 May",
        "Asha Rao, reporter, 1926-2023",
    ],
)
def test_a_line_of_facts_between_paragraphs_stays(line: str) -> None:
    text = f"{FIRST}{line}\n{LAST}"
    assert clean_text(text).text == text


def test_a_section_over_the_headline_takes_no_headline() -> None:
    text = f"Council of Varno buys new bins for the town\n{FIRST}{LAST}"
    assert clean_text(f"Opinion\n{text}").text.endswith(text)


def test_a_sentence_beside_a_widget_stays() -> None:
    told = "The parties failed to agree on the newsletter and the account at talks in Varno this morning.\n"
    assert clean_text(f"{FIRST}Advertisement\n{told}{LAST}").text == FIRST + told + LAST


def test_a_paragraph_that_ends_in_a_credit_stays() -> None:
    text = f"{FIRST}{FIRST.replace(chr(10), ' ')}It is old. Photo: Asha Rao\n{LAST}"
    assert clean_text(text).text == text


@pytest.mark.parametrize("label", ["Anzeige", "42 Comments", "Copy link"])
@pytest.mark.parametrize("last", ["A review is due in the autumn.", "“We waited for it,” he said."])
def test_a_short_last_sentence_is_a_paragraph_to_a_label_beside_it(label: str, last: str) -> None:
    first = "The ferry of Varno will not sail until the pier is mended, its captain said on Monday."
    assert clean_text(f"{first}\n{label}\n{last}").text == f"{first}\n{last}"
    assert clean_text(f"{first}\n{last}\n{label}").text == f"{first}\n{last}"


def test_the_lines_of_a_player_over_a_short_headline_go() -> None:
    first = "For nine summers she counted wasps on the same three balconies, before the traffic began."
    assert (
        clean_text(f"0:00 / 4:12\n1x\nWhat the wasps knew\n{first}").text == f"What the wasps knew\n{first}"
    )


def test_who_signs_a_letter_stays() -> None:
    letter = (
        "Dear readers, this newspaper will leave its house in June after ninety-one years in the street.\n"
        "You will find us above the fish market from July on. Come and see us.\nAda Lorne, Editor"
    )
    assert clean_text(letter).text == letter
