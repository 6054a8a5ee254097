"""The agency that a line at the text names, beside whoever is credited with it."""

import pytest

from newscrawl.clean import clean_article
from newscrawl.extract import extract
from newscrawl.extract.people.ends.agencylines import agency_writers
from newscrawl.items import Block

URL = "https://www.harbourpost.example/news/new-bridge-opens"
TEXT = "<p>The ferry left the old quay at noon, and nobody was on board of it any more.</p>" * 3
ADA = "<div class='byline'>By <a href='/author/ada-moss'>Ada Moss</a></div>"
SHORT, SOURCE = Block(text="Ferries sail again."), Block(text="Sursa: Agerpres")


def read(
    above: str, below: str = "", *, byline: str = ADA, language: str = "en"
) -> tuple[str | None, list[str]]:
    title = "<title>New bridge opens | Harbour Post</title>"
    html = (
        f"<html lang={language}><head>{title}</head><body><article><h1>New bridge opens</h1>{byline}{above}"
        f"<div>{TEXT}</div>{below}</article></body></html>"
    )
    article = extract(html.encode(), URL)
    assert article is not None
    clean_article(article)
    return article.agency, [author.name for author in article.authors]


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("<p>Šaltinis: BNS</p>", "BNS"),
        ("<span>Izvor: Tanjug</span>", "Tanjug"),
        ("<p>წყარო: BNS</p>", "BNS"),
        ("<p>Utorak, 21. Maj 2024. 15:31 | Izvor: Fena</p>", "Fena"),
        ("<p class='source'>Allikas: <a href='https://bns.example/'>BNS</a></p>", "BNS"),
    ],
)
def test_a_word_for_the_source_at_either_end_of_the_text(line: str, agency: str) -> None:
    assert read(line) == (agency, ["Ada Moss"])
    assert read("", line) == (agency, ["Ada Moss"])
    assert (
        read("", line + "<p>Thank you for reading us. Please support our work with a gift.</p>")[0] == agency
    )


@pytest.mark.parametrize(
    "line",
    ["<p>(<a href='https://mti.example'>MTI</a>)</p>", "<p>MTI</p>", "<div>(MTI)</div>", "<p>/MTI/</p>"],
)
def test_an_agency_alone_below_the_text(line: str) -> None:
    assert read("", line) == ("MTI", ["Ada Moss"])


def test_the_profile_of_an_agency_beside_who_wrote() -> None:
    assert read("<p><a href='/author/tasr'>TASR</a></p>") == ("TASR", ["Ada Moss"])
    assert read("<p><a href='/topic/tasr'>TASR</a></p>") == (None, ["Ada Moss"])


@pytest.mark.parametrize(
    "line",
    [
        "<figure><img src='/a.jpg'><figcaption>Source: AFP</figcaption></figure>",
        "<div><img src='/a.jpg'><span>Source: AFP</span></div>",
        "<div><div><img src='/a.jpg'></div><div>AFP</div></div>",
        "<p>Photo: AFP</p>",
        "<ul><li>AFP</li></ul>",
        "<a href='/tag/afp'>AFP</a>",
        "<p>Source: Harbour Post</p>",
        "<p><strong>Mehr:</strong> <a href='/news/old-bridge'>The old bridge is gone</a></p>",
        "<p>Ferries sail again (<em>Bloomberg</em>)</p>",
        "<p>Mehr</p>",
    ],
)
def test_what_is_said_of_a_picture_or_a_topic_is_no_source(line: str) -> None:
    assert read(line)[0] is None
    assert read("", line)[0] is None


def test_an_agency_beside_a_day_is_the_author_where_nobody_is_named() -> None:
    assert read("<div>ELTA | 2024-05-21 13:37</div>", byline="") == ("ELTA", ["ELTA"])
    assert read("<div>21.05.2024, 15:08, ČTK</div>", byline="") == ("ČTK", ["ČTK"])
    assert read("<div>ELTA | 2024-05-21 13:37</div>")[1] == ["Ada Moss"]


def test_an_agency_by_a_name_that_is_a_word_elsewhere() -> None:
    byline = "<div>Autor: <b>Beta</b></div>"
    assert read("", byline=byline, language="sr")[0] == "BETA"
    assert read("", byline=byline, language="de")[0] is None


def test_a_line_of_nothing_that_is_seen_names_none() -> None:
    assert read("", "<p>\u200b</p>") == (None, ["Ada Moss"])


def test_the_names_behind_the_label_for_who_wrote() -> None:
    line = Block(text="AGERPRES/(AS - autor: Ana Pop, Ion Rus, editor: Dan Lupu, editor online: Ada Stan)")
    assert agency_writers([SHORT, line, SOURCE], "ro") == ["Ana Pop", "Ion Rus"]
    assert agency_writers([line, *[SHORT] * 4], "ro") == []


def test_a_line_without_one_names_nobody() -> None:
    line = Block(text="AGERPRES/(foto: Dan Lupu, grafica: Ada Stan)")
    assert agency_writers([SHORT, line], "ro") == []
    assert agency_writers([SHORT], "ro") == []
