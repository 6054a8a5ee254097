"""Forms of bylines: what parts the names in one from what else it says."""

import pytest

from newscrawl.extract.people.names.names import split_names
from newscrawl.extract.people.words.openings import starts_byline
from tests.extract.people.test_authors import authors

ADA, BEN, EVA = ("Ada Moss", "Person"), ("Ben Lund", "Person"), ("Eva Marie Thorn", "Person")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ada Moss May 3, 2021", ["Ada Moss"]),
        ("Von Ada Moss 3. Mai 2021", ["Ada Moss"]),
        ("By Kate May 3 October 2021", ["Kate May"]),
        ("Von Ada Moss und Ben Lund 03.05.2021", ["Ada Moss"]),
        ("Posted by Ada Moss on Monday, May 3, 2021", ["Ada Moss"]),
        ("By 3 May 2021", []),
        ("Ada Moss May 3", []),
    ],
)
def test_a_date_right_behind_a_name(line: str, names: list[str]) -> None:
    assert split_names(line) == names


@pytest.mark.parametrize(
    "line", ["Text Ada Moss", "Texte Ada Moss", "Artikel von Ada Moss", "Artikel von: Ada Moss"]
)
def test_a_word_for_text_without_a_colon(line: str) -> None:
    assert starts_byline(line)
    assert split_names(line) == ["Ada Moss"]
    assert authors(f"<p>{line}</p>")[0] == [ADA]


@pytest.mark.parametrize("line", ["Text is what we read", "Artikel Ada Moss", "Texte zur Lage"])
def test_that_word_before_others(line: str) -> None:
    assert not starts_byline(line)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Haber: Ayşe TAŞ-Mehmet OĞUZ/LİNDMOOR, (DHA)", ["Ayşe TAŞ", "Mehmet OĞUZ", "DHA"]),
        ("Jean-Luc MOSS", ["Jean-Luc MOSS"]),
        ("JEAN-LUC MOSS-THORN", ["Jean-Luc Moss-Thorn"]),
    ],
)
def test_a_hyphen_between_last_and_first_name(line: str, names: list[str]) -> None:
    assert split_names(line, "tr") == names


def test_names_in_elements_right_after_one_another() -> None:
    row = "<span class=s>Ada Moss</span> <span class=s>Eva Marie Thorn</span>{}"
    assert authors(f'<div class="byline">{row.format("")}</div>')[0] == [ADA, EVA]
    assert authors(f'<div class="byline">{row.format("<span class=s>Lindmoor</span>")}</div>')[0] != [
        ADA,
        EVA,
    ]


def test_a_name_without_a_link_behind_the_last_with_one() -> None:
    linked = '<a href="/authors/ben">Ben Lund</a>'
    line = f'<div class="byline">By <span>ADA MOSS</span>, {linked} and <span>EVA MARIE THORN</span></div>'
    assert authors(line)[0] == [ADA, BEN, EVA]
    assert authors(f'<div class="byline">By {linked}, Old Harbour</div>')[0] == [BEN]


def test_a_name_that_is_a_heading_in_its_profile() -> None:
    link = (
        '<a rel="author" class="author" href="/ada"><h4 itemprop="name">Ada Moss</h4><h5>Redakteurin</h5></a>'
    )
    assert authors(link)[0] == [ADA]


def test_the_name_of_a_user() -> None:
    assert authors('<ul><li><span class="x user-name y">Ada Moss</span></li></ul>')[0] == [ADA]
    assert authors('<ul><li><span class="menu-user-name">Ada Moss</span></li></ul>') == ([], "")
    assert authors('<div><strong class="profile_nickname">Ada Moss</strong></div>')[0] == [ADA]
    assert authors('<div><strong class="nickname">Ada Moss</strong></div>') == ([], "")


@pytest.mark.parametrize("other", ["Harbour Post", "Harbourpost Newsroom", "Reuters"])
def test_the_outlet_beside_a_person_is_no_author(other: str) -> None:
    assert authors(f"<p>By Ada Moss | {other}</p>") == ([ADA], "visible")


def test_a_label_alone_is_no_name() -> None:
    box = "<div class='author'><p class='author__byline'>Words</p><p class='author__name'>Ada Moss</p></div>"
    assert authors(box) == ([ADA], "selector")


def test_a_small_section_may_be_a_byline() -> None:
    box = "<section class='authors'><ul><li><a href='/p/1'>Ada Moss</a></li><li>Ben Lund</li></ul></section>"
    assert authors(box) == ([ADA, BEN], "selector")
    wide = f"<section class='authors'><p>Ada Moss</p>{'<p>Ferry</p>' * 20}</section>"
    assert authors(wide) == ([], "")


def test_who_made_the_picture_is_no_author() -> None:
    assert authors("<span class='autor-fotky'>Ben Lund</span><p>autor: <a href='/autor/a'>Ada Moss</a></p>")[
        0
    ] == [ADA]


def test_a_section_or_a_region_in_a_byline_is_nobody() -> None:
    for line in (
        "United States, March 5, 2024",
        "March 5, 2024 | Climate Change",
        "Upper Lindmoor - 5 March 2024",
    ):
        assert authors(f"<div class='byline'>{line}</div>")[0] == []
    assert authors("<div class='byline'>Ada Moss | Climate Change</div>")[0] == [("Ada Moss", "Person")]


@pytest.mark.parametrize(("label", "role"), [("Author, ", "Role, "), ("نویسنده، ", "شغل، "), ("Автор: ", "")])
def test_a_region_that_is_called_a_byline_by_its_heading_names_its_first_item(label: str, role: str) -> None:
    first = f"<li><span class='x-m0'>{label}</span><span class='x-1y'>Ada Moss</span></li>"
    items = f"<ul>{first}<li><span class='x-m0'>{role}</span><span>Harbour Post</span></li></ul>"
    heading = "<strong id='article-byline'>اطلاعات مقاله</strong>"
    box = f"<section role='region' aria-labelledby='article-byline'>{heading}{items}</section>"
    assert authors(box)[0] == [ADA]


def test_where_the_author_is_is_no_author() -> None:
    place, day = "<span class='author-location'>Lindmoor Bay</span>", "<time>3 May 2026</time>"
    assert authors(f"<div>{place}{day}</div>")[0] == []
    assert authors(f"<div><span class='contributor-name'>Ada Moss</span>{place}{day}</div>")[0] == [ADA]
