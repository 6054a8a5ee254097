"""What somebody does who is named near the heading, and the agency behind a label."""

import pytest

from newscrawl.extract.people.names.roles import before_role, without_source
from tests.extract.people.test_authors import authors

ADA, BEN, EVA = ("Ada Moss", "Person"), ("Ben Lund", "Person"), ("Eva Thorn", "Person")
DAY = "<div>14.03.2026 10:05</div>"
TEXT = f"<p>{'The ferry left the old quay at noon, and nobody was on board. ' * 3}</p>"


def part(name: str, duty: str) -> str:
    return f"<div><span>{name}</span><span>{duty}</span></div>"


@pytest.mark.parametrize(
    "duty", ["Journalist", "Reportér", "Redaktør", "корреспондент", "Toimittaja,", "Mwandishi"]
)
def test_a_name_before_an_element_that_says_it_is_a_writers(duty: str) -> None:
    assert authors(f"<main>{part('Ada Moss', duty)}{TEXT}</main>") == ([ADA], "visible")


@pytest.mark.parametrize("duty", ["Fotograf", "Fotograaf", "Kuvaaja", "(фотограф)", "Ljósmyndari"])
def test_a_name_before_an_element_that_says_it_is_a_photographers(duty: str) -> None:
    assert authors(f"<main>{part('Ada Moss', duty)}{DAY}{TEXT}</main>") == ([], "")
    box = part("Ben Lund", "Journalist") + part("Ada Moss", duty)
    assert authors(f"<main>{box}{DAY}{TEXT}</main>") == ([BEN], "visible")


def test_all_who_are_writers_are_named_and_what_follows_on_the_duty_is_none() -> None:
    box = part("Ada Moss", "Journalist") + part("Ben Lund", "Fotograf") + part("Eva Thorn", "Journalist")
    assert authors(f"<main><div>{box}</div>{DAY}{TEXT}</main>") == ([ADA, EVA], "visible")


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Izvor: Tanjug", "Tanjug"),
        ("Izvor: Beta", "BETA"),
        ("Forrás: MTI", "MTI"),
        ("来源：新华社", "新华社"),
        ("Izvor: gradska uprava", "Izvor: gradska uprava"),
        ("Tanjug", "Tanjug"),
    ],
)
def test_an_agency_behind_a_word_for_the_source(line: str, name: str) -> None:
    assert without_source(line) == name


@pytest.mark.parametrize("duty", ["Fotojornalista", "Photojournaliste", "Fotógrafa", "Fotografo"])
def test_who_made_the_pictures_beside_who_wrote_in_a_row_of_links(duty: str) -> None:
    links = [f"<li><a href='/author/{name}'>{name}</a><i>{{}}</i></li>" for name in ("Ada Moss", "Ben Lund")]
    row = "<ul class='authors'>{}</ul>"
    assert authors(row.format(links[0].format("Jornalista") + links[1].format(duty)) + TEXT)[0] == [ADA]
    assert authors(row.format(links[1].format(duty)) + TEXT)[0] == [BEN]


def card(name: str, duty: str) -> str:
    return f"<div><img src='/a.jpg'><div><div>{name}</div><div>{duty}</div></div></div>"


def test_cards_of_those_who_write_for_a_paper_are_the_byline() -> None:
    cards = card("Anna Moss", "Weather correspondent") + card("Peter Lund", "Senior reporter")
    both = [("Anna Moss", "Person"), ("Peter Lund", "Person")]
    assert authors(f"<div>{cards}</div><p>5 June 2026</p>") == (both, "visible")
    pictures = card("Anna Moss", "Weather correspondent") + card("Peter Lund", "Photo editor")
    assert authors(f"<div>{pictures}</div><p>5 June 2026</p>")[0][0] == both[0]
    assert authors(f"<div>{card('Anna Moss', 'Mayor of Lindmoor')}</div><p>The ferry left.</p>") == ([], "")


def test_a_link_behind_which_an_element_says_so() -> None:
    line = "<li><a href='/s/7'><span>Ada Moss</span></a><span>Journalist</span></li>"
    assert authors(f"<main>{line}{DAY}{TEXT}</main>") == ([ADA], "visible")
    told = line.replace("Journalist", "The harbour")
    assert authors(f"<main>{told}{DAY}{TEXT}</main>") == ([], "")


def test_what_somebody_does_may_stand_in_brackets_or_behind_a_comma() -> None:
    assert before_role("Ada Moss (Correspondant)") == "Ada Moss"
    assert before_role("Ada Moss, correspondant à Lindmoor") == "Ada Moss"
    for line in ("Be Sociable, Share", "Ada Moss, mayor of Lindmoor", "Ada Moss (1912)"):
        assert before_role(line) == line
