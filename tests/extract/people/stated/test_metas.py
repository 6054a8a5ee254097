"""Authors in meta elements, by the names that systems give these."""

import pytest

from newscrawl.extract.people.names.catalogued import upright
from tests.extract.people.test_authors import authors

ADA, BEN = ("Ada Moss", "Person"), ("Ben Lund", "Person")


@pytest.mark.parametrize(
    "key", ["author", "article:author", "byl", "shareaholic:article_author_name", "dable:author"]
)
def test_a_name(key: str) -> None:
    assert authors("", head=f'<meta property="{key}" content="Ada Moss">') == ([ADA], "meta")


def test_the_picture_of_an_author_before_the_name() -> None:
    picture = "&lt;img src='https://portraits.example/1?s=49' class='avatar' /&gt;"
    assert authors("", head=f'<meta name="author" content="{picture}Ada Moss">') == ([ADA], "meta")
    assert authors("", head='<meta name="author" content="https://portraits.example/1">') == ([], "")


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("dc.creator", "Moss, Ada"),
        ("DCTERMS.creator", "Moss, Ada"),
        ("citation_author", "Moss, Ada"),
        ("citation_author", "Ada Moss"),
        ("citation_authors", "Moss, Ada"),
    ],
)
def test_the_last_name_first(key: str, text: str) -> None:
    assert authors("", head=f'<meta name="{key}" content="{text}">') == ([ADA], "meta")


def test_several_with_the_last_name_first() -> None:
    each = '<meta name="citation_author" content="{}">'
    assert authors("", head=each.format("Moss, Ada") + each.format("Lund, Ben"))[0] == [ADA, BEN]
    assert authors("", head='<meta name="citation_authors" content="Moss, Ada; Lund, Ben">')[0] == [ADA, BEN]
    two = each.format("García Moss, Ada")
    assert authors("", head=two)[0] == [("Ada García Moss", "Person")]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Moss, Reporter", "Ada Moss, Lindmoor", "Reuters, Berlin", "Moss, Reporter", "Moss,", ", Ada",
        "Moss, Jr.", "dpa, AFP", "Moss, M.D.", "Ada Moss, Ben Lund",
    ],
)  # fmt: skip
def test_what_a_comma_parts_else(text: str) -> None:
    assert upright(text) == text


def test_two_last_names_only_where_nobody_states_two_people() -> None:
    assert upright("García Moss, Ada B.", surely=True) == "Ada B. García Moss"
    assert upright("García Moss, Ada B.") == "García Moss, Ada B."
    assert upright("Ada Moss, Ben Lund", surely=True) == "Ada Moss, Ben Lund"


PAGE = '{{"title": "Bridge", "{}": {}, "pub_date": "2026-03-05T08:00:00Z", "tags": ["pier", 7]}}'


@pytest.mark.parametrize(("key", "value"), [("author", '"Ada Moss"'), ("authors", '["Ada Moss"]')])
def test_the_data_of_a_page_in_one_element(key: str, value: str) -> None:
    stated = f"<meta name='parsely-page' content='{PAGE.format(key, value)}'>"
    assert authors("", head=stated) == ([ADA], "meta")
    own = '<meta name="parsely-author" content="Ben Lund">'
    assert authors("", head=stated + own) == ([BEN], "meta")


@pytest.mark.parametrize("content", ["[]", "7", "{", '{"authors": 7}', '{"authors": [{}]}', ""])
def test_data_that_name_nobody(content: str) -> None:
    assert authors("", head=f"<meta name='parsely-page' content='{content}'>") == ([], "")


def test_a_full_name_in_the_place_of_an_account() -> None:
    account = '<meta name="twitter:creator" content="{}">'
    assert authors("", head=account.format("Ada Moss")) == ([ADA], "meta")
    assert authors("", head=account.format("HarbourPost")) == ([], "")
    assert authors("", head=account.format("@adamoss")) == ([], "")


def test_a_name_that_microdata_state_in_a_meta_element() -> None:
    named = '<span itemprop="{}" itemscope itemtype="https://schema.org/{}">{}</span>'
    name = '<meta itemprop="name" content="Ada Moss">'
    assert authors(named.format("author", "Person", name)) == ([ADA], "meta")
    assert authors(named.format("publisher", "Organization", name)) == ([], "")
    comment = f'<div itemprop="comment">{named.format("author", "Person", name)}</div>'
    assert authors(comment) == ([], "")
    house = '<meta itemprop="name" content="Quay Watch">'
    assert authors(named.format("author", "Organization", house))[0] == [("Quay Watch", "Organization")]


@pytest.mark.parametrize(
    "label", ["Written by", "Verfasst von", "Napisane przez", "Yazan", "執筆者", "Napisao/la", "Autor"]
)
def test_the_label_of_a_card_that_says_who_wrote(label: str) -> None:
    card = f'<meta name="twitter:label1" content="{label}"><meta name="twitter:data1" content="Ada Moss">'
    assert authors("", head=card) == ([ADA], "meta")
    assert authors("", head=f'<meta name="author" content="Harbour Post">{card}')[0] == [ADA]
