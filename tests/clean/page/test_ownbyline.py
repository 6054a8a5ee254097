"""The article's own byline goes, in any language, and nothing else that names its author."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.clean import KINDS, clean_article
from newscrawl.clean.pieces import restore
from newscrawl.items import Article, Author, Block

PROSE = "The harbour office said on Monday that the bridge opens in spring, and many cars will cross it."
SHORT, LONG = " ".join([PROSE] * 3), " ".join([PROSE] * 8)


def article(*blocks: Block, name: str = "Ada Moss") -> Article:
    body = "\n\n".join(block.text for block in blocks)
    by = [Author(name=name)]
    return Article(url="https://post.example/1", authors=by, article_body=body, blocks=[*blocks])


def removed(*texts: str, name: str = "Ada Moss") -> list[tuple[str, str]]:
    item = article(*[Block(text=text) for text in texts], name=name)
    clean_article(item)
    return [(piece.text.strip(), piece.rule) for piece in item.removed]


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("Ada Moss", "Skrevet av Ada Moss"),
        ("Ada Moss", "Eine Kolumne von Ada Moss"),
        ("Kovács János", "Höfundur: Kovács János"),
        ("Kovács János", "Höfundur: Kovács János, 2022. augusztus 3."),
        ("Ада Мосс", "Записала Ада Мосс"),
        ("Б.Болормаа", "Сурвалжлагч Б.Болормаа"),
        ("राम कुमार", "रिपोर्ट: राम कुमार"),
        ("王大明", "特約 王大明 台北"),
        ("王大明", "記者：王大明 | 2026年3月5日 14:30"),
        ("Ada Moss", "Par Ada Moss | Publié le 1er mars 2026 à 08h15"),
        ("Ada Moss", "Juttu: Ada Moss, Kuva: Liisa Lehti"),
        ("Ада Мосс", "Текст: Ада Мосс. Фото: Анна Липина"),
        ("Ada Moss", "Napisała Ada Moss Zdjęcie: Jan Las / PAP"),
        ("रमा कुमार", "लेखन: रमा कुमार, फोटो: सीता शर्मा"),
        ("Ada Moss", "Nga Ada Moss a.moss@post.example"),
        ("Ada Moss", "Ada Moss skrifar"),
        ("Ada Moss", "Verfasst von Ada Moss am 2. August 2013 um 18:02 | Kategorie: Links"),
        ("Ada Moss", "Ada MossJournalist"),
        ("Ada Moss", "Nga Ada Moss dhe María Roble"),
        ("Ada Moss", "Ada Moss and Benjamin J. Lund North Hills Post"),
        ("דוד כהן", "רשמו יעל לוי ודוד כהן"),
        ("amoss", "Posted by amoss on Nov 09, 2006 - 05:42 PM (1523 reads)"),
        ("Анна МОХОВА", "Анна МОХОВА."),
        ("Ada Moss", "Ada Moss\nLindmoor"),
        ("Ada Moss", "Photographs and text by Ada Moss"),
        ("Ada Moss", "Von unserem Korrespondenten Ada Moss"),
        ("Ada Moss", "Par Ada Moss (texte) et Pierre Lund (photos)"),
        ("Ada Moss", "Ada Moss For The Harbour Post"),
        ("Ada Moss", "Ada Moss per LinderNotizie"),
        ("Ada Moss", "Ada Moss consumer affairs correspondent"),
        ("Ada Moss", "Autor: Ada Moss Datum: 01.12.2014 Zobrazeno: 412x"),
    ],
)
def test_a_byline_at_the_head_or_the_foot_goes(name: str, line: str) -> None:
    assert removed(line, SHORT, SHORT, name=name) == [(line, "hint-byline")]
    assert removed(SHORT, SHORT, line, name=name) == [(line, "hint-byline")]


@pytest.mark.parametrize(
    "line",
    [
        "Words by Ada Moss. Photography by Ben Lund.",
        "Tekst Ada Moss, beeld Ben Lund",
        "Story by Ada Moss; photos by Ben Lund",
        "Ada Moss (Text), Ben Lund (Foto)",
    ],
)
def test_so_does_one_with_whoever_made_the_pictures_and_no_colon(line: str) -> None:
    for texts in ((line, SHORT, SHORT), (SHORT, SHORT, line)):
        assert [text for text, _ in removed(*texts)] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Ada Moss, photos and how she made them",
        "Wen Ada Moss am 2. August 2013 um 18:02 traf | Kategorie: Rätsel der Nordsee",
        "Ada Moss (Text), Ben Lund (Harbour)",
        "Ada Moss has written for this paper about bridges since 1998",
        "Who is Ada Moss?",
        "Kalle Quist",
        "My name is Ada Moss.",
        "Ada Moss spør",
        "Ada Moss: The province does",
        "ADA MOSS, HOST:",
        "Ada Moss for president and for all of us",
        "Ada Moss antwortet: 12, nicht elf",
        "Lada Mossad",
        "Ada Moss, Kuva: miten se syntyi",
        "Ada Moss, Kuva: Mitä Hän Näki Sinä Yönä Ennen Kuin Valo",
        "Ada Moss and her mother's house on the hill",
        "Ada Moss on the Bridges of North and South",
    ],
)
def test_what_says_more_of_the_author_stays(line: str) -> None:
    assert not removed(line, SHORT, SHORT)


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("Rose", "Prices, said Rose"),
        ("共同通信", "共同通信の世論調査で内閣支持率は42%だった。"),
        ("王大明", "王大明从发布会上获悉今年出口增长了百分之五"),
    ],
)
def test_a_single_name_and_a_clause_in_a_script_without_blanks_stay(name: str, line: str) -> None:
    assert not removed(line, SHORT, SHORT, name=name)


def test_two_authors_and_the_word_between_them_are_a_byline() -> None:
    item = article(Block(text="Skrevet av Ada Moss og Ben Lund, Havneposten"), Block(text=SHORT))
    item.authors.append(Author(name="Ben Lund"))
    clean_article(item)
    assert [piece.rule for piece in item.removed] == ["hint-byline"]


def test_a_byline_may_be_as_long_as_its_names_are_many() -> None:
    names = [f"{first} {last}son-Lindqvist" for first in ("Ada", "Ben", "Cleo") for last in ("Ander", "Sven")]
    line = f"By {', '.join(names[:-1])} and {names[-1]}"
    item = article(Block(text=line), Block(text=SHORT), name=names[0])
    item.authors += [Author(name=name) for name in names[1:]]
    assert len(line) > 120
    clean_article(item)
    assert [piece.text.strip() for piece in item.removed] == [line]


def test_a_row_among_others_of_a_table_is_no_byline() -> None:
    team = ["Ada Moss Ben Lund", "Petra Lind Ada Moss", "Kalle Quist Jo Strand", "Cleo Sund Bo Falk"]
    item = article(Block(text=SHORT), *[Block(type="table_row", text=row) for row in team])
    clean_article(item)
    assert not item.removed
    item = article(Block(type="table_row", text="Ada Moss"), Block(text=SHORT))
    clean_article(item)
    assert [piece.text.strip() for piece in item.removed] == ["Ada Moss"]


def test_an_organisation_is_no_author_whose_byline_goes() -> None:
    item = article(Block(text="Greenpeace Nord fordert"), Block(text=SHORT), name="Greenpeace Nord")
    item.authors[0].type = "Organization"
    clean_article(item)
    assert not item.removed


def test_a_name_amid_the_text_a_heading_and_one_that_speaks_again_and_again_stay() -> None:
    assert not removed(LONG, "Skrevet av Ada Moss", LONG)
    heading = article(Block(text="Skrevet av Ada Moss", type="heading"), Block(text=LONG))
    clean_article(heading)
    assert not heading.removed
    assert not removed("Ada Moss spør", SHORT, "Ada Moss spør", SHORT)


@given(
    st.lists(
        st.sampled_from([PROSE, "Skrevet av Ada Moss", "Ada Moss", "Read more: Ferry", "av Ada"]), max_size=6
    ),
    st.permutations(KINDS),
)
def test_it_goes_alike_in_one_call_or_kind_by_kind_and_comes_back(texts: list[str], kinds: list[str]) -> None:
    at_once, by_kind = (article(*[Block(text=text) for text in texts]) for _ in range(2))
    text = at_once.article_body
    clean_article(at_once)
    for kind in kinds:
        clean_article(by_kind, kinds=[kind])
    assert at_once.article_body == by_kind.article_body
    assert at_once.removed == by_kind.removed
    assert restore(at_once.article_body, at_once.removed) == text


def test_a_byline_in_a_row_of_cells_goes_as_one_in_a_paragraph_does() -> None:
    row = Block(text="राम कुमार / मुंबई September 29, 2020", type="table_row")
    item = article(row, Block(text=LONG), name="राम कुमार")
    clean_article(item)
    assert [(piece.text.strip(), piece.rule) for piece in item.removed] == [(row.text, "hint-byline")]
    assert [block.text for block in item.blocks] == [LONG]
