"""A byline at the labels inside it, and whom these stand before."""

import pytest

from newscrawl.extract.people.names.names import split_names
from newscrawl.extract.people.names.segments import is_filing, writers


@pytest.mark.parametrize(
    ("line", "writer"),
    [
        ("Text: Ada Moss Fotos: Ben Lund", "Text: Ada Moss"),
        ("Von Ada Moss Fotos: Ben Lund", "Von Ada Moss"),
        ("By Ada Moss, Nuotrauka: Ben Lund", "By Ada Moss"),
        ("Von Ada Moss: Der Hafen", "Von Ada Moss: Der Hafen"),
        ("Text und Fotos: Ada Moss", "Text und Fotos: Ada Moss"),
        ("By Ada Moss Photos by Ben Lund", "By Ada Moss"),
        ("Story by Ada Moss, Photography by Ben Lund", "Story by Ada Moss"),
        ("By Ada Moss and Carl Rose Photos by Ben Lund", "By Ada Moss and Carl Rose"),
        ("Story and Photos by Ada Moss", "Story and Photos by Ada Moss"),
        ("Text, Photos by Ada Moss", "Text, Photos by Ada Moss"),
    ],
)
def test_a_line_ends_for_its_writer_at_the_label_of_another(line: str, writer: str) -> None:
    assert writers([line]) == [writer]


@pytest.mark.parametrize("line", ["Written by Ada Moss, Edited by Ben Lund", "Ada Moss | Edited by Ben Lund"])
def test_who_edited_is_an_author_where_nobody_else_is_named(line: str) -> None:
    assert split_names(line) == ["Ada Moss"]
    assert split_names("Edited by Ben Lund") == ["Ben Lund"]


@pytest.mark.parametrize(
    "line",
    [
        "Reporting by Ada Moss, editing by Ben Lund and Eva Thorn",
        "Reporting by Ada Moss in Lindmoor; Editing by Ben Lund and Eva Thorn",
        "Reportagem de Ada Moss; Edição de Ben Lund",
        "Bericht von Ada Moss, redigiert von Ben Lund",
    ],
)
def test_who_edited_what_another_reported_is_no_author(line: str) -> None:
    assert split_names(line) == ["Ada Moss"]


@pytest.mark.parametrize(
    "line",
    [
        "Par Ada Moss - Publié dans : Notes - 19 mai 2010",
        "Author: Ada Moss | Filed under: Old Notes",
        "Autor: Ada Moss | Kategorie: Alte Notizen",
    ],
)
def test_the_topics_that_a_text_is_filed_under_are_no_writers(line: str) -> None:
    assert split_names(line) == ["Ada Moss"]


def test_a_label_of_topics_is_all_of_it() -> None:
    assert is_filing("Veröffentlicht in")
    assert not is_filing("Veröffentlicht in Lindmoor")


@pytest.mark.parametrize(
    "line",
    [
        "Written by: Ada Moss Fact checked by: Ben Lund",
        "Written by Ada Moss Medically reviewed by Ben Lund",
        "Text Ada Moss Foto Ben Lund",
        "By Ada Moss Photos Ben Lund",
        "Tekst Ada Moss Foto’s Ben Lund",
        "Ada Moss beeld Ben Lund",
        "Ada Moss Fotos Ben Lund",
        "Ada Moss Foto: Ben Lund",
        "Ada Moss. Redigeret af Ben Lund",
    ],
)
def test_who_did_other_work_behind_a_blank_is_no_writer(line: str) -> None:
    assert split_names(line) == ["Ada Moss"]


def test_who_did_other_work_in_scripts_without_capitals() -> None:
    assert split_names("Written by रमेश कुमार, Edited by अनीता शर्मा", "hi") == ["रमेश कुमार"]
    assert split_names("เรื่อง: สมชาย ใจดี ภาพ: สมหญิง งามตา", "th") == ["สมชาย ใจดี"]
    assert split_names("รายงานโดย สมชาย ใจดี", "th") == ["สมชาย ใจดี"]


def test_who_wrote_down_and_who_talked_in_russian() -> None:
    assert split_names("Беседовала Анна Мохова", "ru") == ["Анна Мохова"]
    assert split_names("Записал Борис Холтов", "ru") == ["Борис Холтов"]


@pytest.mark.parametrize(
    "place",
    [
        "São Paulo",
        "Serra Alta",
        "Belo Horizonte",
        "New Ulm",
        "Port Alder",
        "Palma de Lindal",
        "de Lindal Alta",
        "Santa Cruz",
    ],
)
def test_a_place_of_two_words_behind_a_writer_is_none(place: str) -> None:
    for between in (" — ", " | ", ", "):
        assert split_names(f"By Ada Moss{between}{place}") == ["Ada Moss"]
    assert split_names(f"By Ada Moss, Santa Liepa and Eva Thorn, {place}") == [
        "Ada Moss",
        "Santa Liepa",
        "Eva Thorn",
    ]


def test_a_word_between_organisations_is_nobody() -> None:
    assert split_names("Quay.com | Life & Love News") == ["Quay.com", "Love News"]


def test_a_day_behind_a_name_and_a_colon() -> None:
    assert split_names("Ada Moss: 25 Feb 2026") == ["Ada Moss"]


@pytest.mark.parametrize("house", ["ARD Lindmoor", "WDR Lindmoor", "ARD-Studio Lindmoor", "BBC News"])
def test_for_which_broadcaster_and_where_somebody_works_is_no_further_name(house: str) -> None:
    assert split_names(f"Ada Moss, {house}") == ["Ada Moss"]
    assert split_names(house) == [house]


@pytest.mark.parametrize("name", ["LEE Min", "BEN Lund", "Anna Foto Berg"])
def test_a_name_with_a_word_in_capitals_or_for_pictures_is_one(name: str) -> None:
    assert split_names(f"Ada Moss, {name}") == ["Ada Moss", name]
