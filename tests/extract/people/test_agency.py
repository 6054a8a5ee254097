"""Agencies: as the authors of what nobody signed, and beside the outlet."""

import pytest

from newscrawl.items import Author
from tests.extract.people.test_authors import authors, credited

OUTLET = {"@type": "Organization", "name": "Harbour Post"}
NOBODY_ELSE: tuple[None, str] = (None, "")


def test_an_agency_is_the_author_where_nobody_is_named() -> None:
    assert authors("<p>text</p>", "Press Trust of India") == (
        [("Press Trust of India", "Organization")],
        "json-ld",
    )


def test_an_agency_at_the_head_of_a_row_with_a_day() -> None:
    row = "<p>PTI | New Delhi | Updated: 12 March 2026 21:03 IST</p>"
    assert authors(row) == ([("PTI", "Organization")], "visible")


def test_agencies_without_a_name_are_nobody_in_person() -> None:
    assert authors("", "Agencias")[0] == [("Agencias", "Organization")]
    assert authors("", "Agencias", "<meta name=author content=Webhaus>")[0] == [("Agencias", "Organization")]
    assert authors("", "Agencias", "<meta name=author content='Ada Moss'>")[0] == [("Ada Moss", "Person")]
    assert authors("", "User Admin") == ([], "")
    assert authors("", "Ada Usher")[0] == [("Ada Usher", "Person")]


@pytest.mark.parametrize(
    "line",
    ["<p>By Associated Press</p>", "<p>By <a href='/s'>Associated Press</a></p>", "<p>Associated Press</p>"],
)
def test_a_line_at_the_heading_that_names_an_agency_and_nobody(line: str) -> None:
    assert authors(line)[0] == [("Associated Press", "Organization")]
    assert authors(f"<figure>{line}</figure>") == ([], "")


@pytest.mark.parametrize(
    ("body", "head", "agency"),
    [
        ('<p class="author">von APA</p>', "", ("APA", "selector")),
        ("<p>Press Trust of India</p>", "", ("Press Trust of India", "visible")),
        ("", '<meta name="author" content="MTI">', ("MTI", "meta")),
        ('<p class="author">Harbour Post</p>', "", NOBODY_ELSE),
        ("<p>APA told us so.</p>", "", NOBODY_ELSE),
        ('<figure><p class="author">APA</p></figure>', "", NOBODY_ELSE),
    ],
)
def test_the_agency_is_told_where_the_outlet_stands_in_json_ld(
    body: str, head: str, agency: tuple[str | None, str]
) -> None:
    who = credited(body, OUTLET, head)
    assert who.authors == [Author(name="Harbour Post", type="Organization")]
    assert who.agency(set()) == agency


@pytest.mark.parametrize(
    ("author", "agency"),
    [("dpa/lno", "dpa"), ("STT–HP", "STT"), ("dpa-infocom GmbH", None), ("mos/len", None)],
)
def test_the_agency_is_told_where_its_desk_stands_beside_it(author: str, agency: str | None) -> None:
    assert credited("", {"@type": "Organization", "name": author}).agency(set())[0] == agency


def test_an_agency_on_its_own_site_and_one_beside_a_person_are_none() -> None:
    assert credited('<p class="author">MTI</p>').agency({"mti"}) == NOBODY_ELSE
    assert credited('<p class="author">MTI</p>', "Ada Moss").agency(set()) == NOBODY_ELSE
    assert credited("", ["Ada Moss", "MTI"]).agency(set()) == ("MTI", "json-ld")


def test_an_agency_in_meta_elements_comes_before_an_organisation_in_a_byline() -> None:
    head = '<meta name="author" content="MTI">'
    assert authors('<p class="author">Harbour Post</p>', None, head)[0] == [("MTI", "Organization")]


@pytest.mark.parametrize(
    ("body", "head"),
    [("<p class='byline'>By Ada Moss</p>", ""), ("", '<meta name="author" content="Ada Moss">')],
)
def test_the_agency_in_the_data_of_who_wrote_for_it(body: str, head: str) -> None:
    who = credited(body, {"@type": "Organization", "name": "Associated Press"}, head)
    assert [author.name for author in who.authors] == ["Ada Moss"]
    assert who.agency(set()) == ("Associated Press", "json-ld")
    assert credited(body, OUTLET, head).agency(set()) == NOBODY_ELSE


@pytest.mark.parametrize(
    ("author", "byline", "head"),
    [
        (None, "By Ada Moss, Reuters", ""),
        (None, "By ADA MOSS Reuters", ""),
        (None, "Ada Moss/Reuters", ""),
        (None, "By Ada Moss (Reuters)", ""),
        ("Ada Moss", "By Ada Moss (Reuters)", ""),
        ("Ada Moss", "By Ada Moss, Reuters", ""),
        (OUTLET, "By Ada Moss | Reuters", ""),
        (None, "Reuters", "<meta name='author' content='Ada Moss'>"),
    ],
)
def test_the_agency_beside_who_wrote_for_it(author: object, byline: str, head: str) -> None:
    who = credited(f"<div class='byline'>{byline}</div>", author, head)
    assert [one.name for one in who.authors] == ["Ada Moss"]
    assert who.agency({"harbourpost"}) == ("Reuters", "selector")


@pytest.mark.parametrize("credit", ["author", "byline"])
def test_who_wrote_for_an_agency_that_meta_elements_credit_stands_behind_a_word_for_by(credit: str) -> None:
    meta = f"<meta name={credit} content=Reuters>"
    who = credited("<div><b>By ADA MOSS</b> 10/5/11 09:19 PM</div>", None, meta)
    assert [one.name for one in who.authors] == ["Ada Moss"]
    assert who.agency({"harbourpost"})[0] == "Reuters"
    assert authors("<div><b>Ada Moss</b> 5 April 2025</div>", None, meta)[0] == [("Reuters", "Organization")]


def test_the_agency_beside_somebody_else_is_not_that_of_who_wrote() -> None:
    who = credited("<div class='byline'>By Ben Lund, Reuters</div>", "Ada Moss")
    assert ([one.name for one in who.authors], who.agency(set())) == (["Ada Moss"], NOBODY_ELSE)


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("<div>Anna Moss - Tribune News Service</div>", "Tribune News Service"),
        ("<div>Anna Moss</div><div>Reuters</div>", "Reuters"),
        ("<div>Anna Moss</div><div>Lindmoor</div>", None),
    ],
)
def test_an_agency_behind_a_name_beside_a_date_or_right_below_is_credited(
    line: str, agency: str | None
) -> None:
    found = credited(f"{line}<div>June 5, 2026</div>")
    assert [author.name for author in found.authors] == (["Anna Moss"] if agency else [])
    assert found.agency(set())[0] == agency


def test_what_somebody_does_may_stand_between_the_word_for_by_and_a_link() -> None:
    line = "<div>By {} <a href='/news/anna-moss/123'>Anna Moss</a></div>"
    for role in ("political reporter", "chief sports writer"):
        assert authors(line.format(role))[0] == [("Anna Moss", "Person")]
    assert authors(line.format("popular demand").replace("Anna Moss", "The Old Mill"))[0] == []
