"""What stands right before a name: what somebody does."""

import pytest

from newscrawl.extract.people.names.names import split_names
from newscrawl.extract.people.names.ranks import after_duty


@pytest.mark.parametrize(
    "byline",
    [
        "By Staff Writer Ada Moss",
        "By Senior Political Correspondent Ada Moss",
        "Von Redakteurin Ada Moss",
        "Rechtsanwältin Ada Moss",
        "Freie Journalistin Ada Moss",
        "Von POST-Redakteurin Ada Moss",
        "Post-Online-Reporter Ada Moss",
        "Par Journaliste Ada Moss",
        "Por Redactora Ada Moss",
        "REPORTER ADA MOSS",
        "By Airman 1st Class Ada Moss, 12th Air Wing",
        "Story by Petty Officer 2nd Class Ada Moss",
        "ifj. Ada Moss",
        "Pfarrerin Ada Moss",
        "Remarks by Deputy Secretary Ada Moss",
        "Rede von Bundesministerin Ada Moss",
    ],
)
def test_what_somebody_does_is_no_part_of_their_name(byline: str) -> None:
    assert split_names(byline) == ["Ada Moss"]


@pytest.mark.parametrize(
    "byline",
    [
        "Spielbericht von Ada Moss",
        "Ein Erfahrungsbericht von Ada Moss",
        "Wanderbericht von Ada Moss",
        "Das Interview führte Ada Moss",
        "Die Fragen stellte Ada Moss",
        "Press release by Ada Moss",
        "Guest column by Ada Moss",
        "Opinie door Ada Moss",
        "Krönika av Ada Moss",
        "Debat af Ada Moss",
        "Interviewed by Ada Moss",
        "Sent in by Ada Moss",
    ],
)
def test_what_somebody_wrote_is_no_part_of_their_name(byline: str) -> None:
    assert split_names(byline) == ["Ada Moss"]


def test_nor_is_what_is_no_text_by_a_writer() -> None:
    assert split_names("Das Gespräch führten Ada Moss und Ben Lund") == ["Ada Moss", "Ben Lund"]
    assert split_names("Webdesign von Ada Moss") == []


@pytest.mark.parametrize("name", ["Ada von Moss", "Karl von Moss Lund", "Eva Marie von der Heide"])
def test_the_same_word_in_a_name_stays(name: str) -> None:
    assert split_names(f"Von {name}") == [name]


@pytest.mark.parametrize(
    ("byline", "name"),
    [
        ("don Ben Moss", "Ben Moss"), ("ks. Ben Moss", "Ben Moss"), ("mgr inż. Ada Moss", "Ada Moss"),
        ("prof. dr hab. Ada Moss", "Ada Moss"), ("red. Ada Moss", "Ada Moss"),
        ("dal nostro inviato Ben Moss", "Ben Moss"), ("Dai nostri inviati Ada Moss", "Ada Moss"),
        ("Hon. Ada Moss, MP", "Hon. Ada Moss, MP"), ("By the Rev. Ada Moss", "Rev. Ada Moss"),
        ("The Right Reverend Ben Moss", "Right Reverend Ben Moss"),
    ],
)  # fmt: skip
def test_a_title_in_small_letters_goes(byline: str, name: str) -> None:
    assert split_names(byline) == [name]


def test_so_in_other_scripts() -> None:
    assert split_names("Шеф-редактор Ада Мосс") == ["Ада Мосс"]


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Ada Moss",
        "Sir Ben Lund",
        "Ada Moss",
        "Special Ada Moss",
        "Editor Ada",
        "Reporter",
        "Staff Writer",
        "Political Editor Harbour Post",
        "",
    ],
)
def test_what_is_part_of_a_name_or_leads_to_none_stays(text: str) -> None:
    assert after_duty(text) == text


@pytest.mark.parametrize(
    ("byline", "language"),
    [
        ("Un reportage de Anna Moss", "fr"), ("Une enquête d’Anna Moss", "fr"),
        ("Chronique par Anna Moss", "fr"),
        ("De notre envoyée spéciale Anna Moss", "fr"), ("Una entrevista de Anna Moss", "es"),
        ("Anna Moss. Madrid", "es"), ("Servizio di Anna Moss", "it"), ("Uma reportagem de Anna Moss", "pt"),
        ("Laporan Wartawan Anna Moss", "id"), ("Tekst Anna Moss", "nl"), ("Anna Moss yazdı", "tr"),
        ("Autora: Anna Moss", "es"), ("Oprac. Anna Moss", "pl"), ("L’édito d’Anna Moss", "fr"),
        ("La chronique de Anna Moss", "fr"), ("L'editoriale di Anna Moss", "it"),
        ("Redatto da Anna Moss", "it"),
        ("Opinião de Anna Moss", "pt"), ("Nota de Anna Moss", "es"), ("Realizat de Anna Moss", "ro"),
    ],
)  # fmt: skip
def test_what_somebody_wrote_or_is_in_other_languages(byline: str, language: str) -> None:
    assert split_names(byline, language) == ["Anna Moss"]


@pytest.mark.parametrize(
    "text",
    [
        "Une journaliste de France Bleu",
        "Una Moss",
        "Chronique de Paris",
        "Prof. Moss",
        "La Nota de Lindmoor",
        "Anna de Moss Lund",
    ],
)
def test_where_no_common_first_name_follows_nothing_is_cut(text: str) -> None:
    assert split_names(text, "fr") in ([], [text])
