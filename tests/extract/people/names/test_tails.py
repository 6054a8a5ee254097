"""What stands right behind a name with no mark between."""

import pytest

from newscrawl.extract.people.names.names import split_names
from newscrawl.extract.people.names.tails import (
    before_place,
    without_agency,
    without_outlet,
)


def test_the_day_behind_a_minus_is_no_part_of_the_name() -> None:
    assert split_names("Ada Moss − 03/05/10, 00:00") == ["Ada Moss"]


def test_an_agency_behind_a_name_is_another_author() -> None:
    assert without_agency("ADA MOSS ASSOCIATED PRESS") == ["Ada Moss", "ASSOCIATED PRESS"]
    assert without_agency("The Associated Press") == ["The Associated Press"]


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("written by Ada Moss and Ben Lund on 2026-03-12", ["Ada Moss", "Ben Lund"]),
        ("By Ada Moss and Ben Lund on 12 March 2026", ["Ada Moss", "Ben Lund"]),
        ("By Ada Moss, Ben Lund and Cy Holm on March 12, 2026", ["Ada Moss", "Ben Lund", "Cy Holm"]),
        ("Von Ada Moss und Ben Lund am 12. März 2026", ["Ada Moss", "Ben Lund"]),
        ("By Ada Moss on 12 March 2026", ["Ada Moss"]),
        ("By Ada Moss, updated on 12 March 2026", ["Ada Moss"]),
        ("By Ada Moss, Lindmoor Post 12 March 2026", ["Ada Moss"]),
    ],
)
def test_the_last_of_several_names_before_the_day(byline: str, names: list[str]) -> None:
    assert split_names(byline) == names


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("Por Ada Moss, G5 LM — Porto Velho", ["Ada Moss"]),
        ("Por Ada Moss e Ben Lund, TV Cais – Santa Rita", ["Ada Moss", "Ben Lund"]),
        ("By Ada Moss — Ben Lund", ["Ada Moss", "Ben Lund"]),
        ("By Ada Moss, Ben Lund — Cy Moor", ["Ada Moss", "Ben Lund", "Cy Moor"]),
    ],
)
def test_a_place_behind_an_outlet_and_a_dash_is_nobody(byline: str, names: list[str]) -> None:
    assert split_names(byline) == names


def test_a_line_without_a_dash_is_whole() -> None:
    assert before_place("Ada Moss, TV 5") == "Ada Moss, TV 5"
    assert before_place("Ada Moss, p1 Costa — Porto Velho") == "Ada Moss"


def test_an_outlet_behind_a_name_goes() -> None:
    site = {"harbourpost", "lund"}
    assert without_outlet("Ada Moss Harbour Post", site) == "Ada Moss"
    assert without_outlet("Ada Moss Harbour Post Staff", site) == "Ada Moss"
    assert without_outlet("Ada Moss Lund", site) == "Ada Moss Lund"
    assert without_outlet("Ada Moss", site) == "Ada Moss"
    assert without_outlet("The Harbour Post", site) == "The Harbour Post"


@pytest.mark.parametrize(
    ("byline", "name"),
    [
        ("Ada Moss for Harbour Post", "Ada Moss"),
        ("SPORTS DESK FOR HARBOUR POST", "SPORTS DESK"),
        ("Ada Moss für Harbour Post", "Ada Moss"),
        ("Ada Moss for Lindmoor", "Ada Moss for Lindmoor"),
    ],
)
def test_the_outlet_that_somebody_writes_for(byline: str, name: str) -> None:
    assert without_outlet(byline, {"harbourpost"}) == name


def test_a_sentence_on_the_date_behind_a_name() -> None:
    assert split_names("Par Léo Garnier. Publié le 28 mai 2024 à 18h00") == ["Léo Garnier"]
    assert split_names("By Ada Moss Jr. on May 3, 2021") == ["Ada Moss Jr."]


@pytest.mark.parametrize(
    "byline",
    [
        "Submitted by Ada Moss on Tue, 05/19/2010 - 14:07",
        "Ingezonden door Ada Moss op ma, 19/05/2010 - 14:07",
        "Gespeichert von Ada Moss am Mi, 19/05/2010 - 14:07",
        "Enviado por Ada Moss el Mar, 19/05/2010 - 14:07",
        "Soumis par Ada Moss le mer, 19/05/2010 - 14:07",
    ],
)
def test_a_day_of_the_week_in_short_before_a_comma_and_a_date(byline: str) -> None:
    assert split_names(byline) == ["Ada Moss"]


@pytest.mark.parametrize("byline", ["By Ada Moss Mar, Ben Lund", "By Ada Moss Ma and Ben Lund"])
def test_without_a_date_it_is_a_name(byline: str) -> None:
    assert len(split_names(byline)[0].split()) == 3


@pytest.mark.parametrize(
    "byline",
    [
        "Ada Moss and Ben Lund report from Lindmoor",
        "Ada Moss und Ben Lund berichten aus Lindmoor",
        "Es berichten Ada Moss und Ben Lund",
    ],
)
def test_what_people_do_here_is_no_part_of_their_names(byline: str) -> None:
    assert split_names(byline) == ["Ada Moss", "Ben Lund"]


@pytest.mark.parametrize("post", ["Contributor", "Guest Columnist", "Guest contributor"])
def test_who_writes_now_and_then_has_a_post_behind_the_name(post: str) -> None:
    assert split_names(f"By Ada Moss {post}") == ["Ada Moss"]
    assert split_names("By Ada Guest") == ["Ada Guest"]


@pytest.mark.parametrize(
    "day", ["Fri Aug 28, 2026 4:05 pm EDT", "Sun Mar 1", "Thu, Jan 5 2026", "Mi. Mai 6, 2026"]
)
def test_a_day_of_the_week_and_a_month_are_nobody(day: str) -> None:
    assert split_names(f"By Ada Moss | {day}", "en") == ["Ada Moss"]
    assert split_names("By April May, 3 June 2021", "en") == ["April May"]


def test_the_outlet_of_which_somebody_is() -> None:
    assert without_agency("Lucía Moss Da Agência Brasil") == ["Lucía Moss", "Agência Brasil"]
    assert without_agency("Lucía Moss Da Redação") == ["Lucía Moss"]
    assert without_agency("Lucía Da Costa Moss") == ["Lucía Da Costa Moss"]
    assert without_outlet("Ada Moss The Harbour Post", {"harbourpost"}) == "Ada Moss"
    assert split_names("Lucía Moss, do Estado de Lindmoor") == ["Lucía Moss"]
    assert without_outlet("ADA MOSS Harbour Post", {"harbourpost"}) == "Ada Moss"
    assert without_agency("Ada Moss of Reuters") == ["Ada Moss", "Reuters"]


@pytest.mark.parametrize("station", ["KFOR-TV", "WKRX", "KXAB-FM"])
def test_the_letters_of_a_station_behind_a_name_are_no_part_of_it(station: str) -> None:
    assert split_names(f"By Ada Moss {station}") == ["Ada Moss"]


@pytest.mark.parametrize("outlet", ["Harbour Post Staff", "Quay News", "Lindmoor Times"])
def test_an_outlet_behind_a_name_in_capitals_is_no_part_of_it(outlet: str) -> None:
    assert split_names(f"By ADA MOSS {outlet}") == ["Ada Moss"]


@pytest.mark.parametrize("name", ["Мохаммед аль-Фаяд", "Отто фон Бисмарк", "Анна де Вилье"])
def test_particles_of_names_in_cyrillic_letters(name: str) -> None:
    assert split_names(f"Автор: {name} и Анна Петрова", "ru") == [name, "Анна Петрова"]
