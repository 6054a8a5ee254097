"""Bylines as blogs, boards and clubs write them: in a line with the day and the topic, or of one word."""

import pytest

from tests.extract.people.test_authors import authors

TEXT = f"<p>{'The ferry left the old quay at noon, and nobody was on board. ' * 3}</p>"


def named(line: str) -> list[str]:
    return [name for name, _ in authors(f"<p>{line}</p>{TEXT}")[0]]


@pytest.mark.parametrize(
    "line",
    [
        "Match report by Ada Moss<br>Saturday 17th October 2009",
        "This entry was posted by Ada Moss on May 19, 2010",
        "Text and photos by Ada Moss",
        "Text/Foto: Ada Moss",
        "Autor*in: Ada Moss",
        "Autor/in: Ada Moss | 19.05.2010",
        "Ein Artikel von Ada Moss vom 19. Mai 2010",
        "Interview geführt von Ada Moss",
        "Scritto da Ada Moss il 19 maggio 2010",
        "Articolo di Ada Moss",
        "Mis en ligne par Ada Moss le 19 mai 2010",
        "Postado por Ada Moss em 19 de maio de 2010",
        "Napisane przez Ada Moss dnia 19 maja 2010",
        "Publicerat av Ada Moss den 19 maj 2010",
        "Av Ada Moss. Publisert 19. mai 2010",
        "Inlagd av Ada Moss kl. 20:11",
        "Inlagt av Ada Moss 19 maj 2010",
        "Inskickad av Ada Moss den ons, 19/05/2010 - 14:07",
        "19.05.2010 14:07 Von: Ada Moss",
        "Opublikowane przez Ada Moss w dniu 19 maja 2010",
        "Wysłany przez Ada Moss | 19.05.2010",
        "Wpisał: Ada Moss",
        "Beküldte: Ada Moss 2010. május 19.",
        "Ecrit par Ada Moss",
        "Publicadas por Ada Moss a la/s 20:11",
        "Publicada por Ada Moss à(s) 20:11",
        "Опубликовал Ada Moss 19 мая 2010",
        "May 19, 2010 – Ada Moss",
        "May 19, 2010 :: Ada Moss",
        "Ada Moss » May 19, 2010",
        "von Ada Moss » Mi 19. Mai 2010, 14:07",
        "Freitag | 14. Juni 2019 | 15:49 VON Ada Moss IN <a href='/ears'>Ears</a> | 0 COMMENTS",
        "May 19, 2010 By Ada Moss <a href='#c'>Leave a Comment</a>",
        "Posted in <a href='/notes'>Notes</a> by Ada Moss on May 19, 2010",
        "19. Mai 2010 in <a href='/notes'>Notizen</a> von Ada Moss",
        "19. Mai 2010<br>Ada Moss",
        "<img src='/ada.jpg'> Ada Moss<br>19.05.2010",
        "By Ada Moss, Hon. Secretary",
        "Veröffentlicht am 31. August 2018 von Ada Moss · Dauer 1:12:44 · Download MP3",
        "<b>Words: Ada Moss &nbsp; Pictures: Ben Lund</b>",
        "Autorin: Ada Moss, Fachärztin<br>Medizinisch geprüft von: Ben Lund<br>Erstellt am: 15.06.2016",
        "Par Ada Moss - Publié dans : <a href='/c'>Notes</a> - 19 mai 2010",
    ],
)
def test_a_name_in_a_line_with_what_else_systems_write(line: str) -> None:
    assert named(line) == ["Ada Moss"]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Submitted by dmontrose on Wed, 05/19/2010 - 14:07", "dmontrose"),
        ("posted by dmontrose @ 4:51 PM", "dmontrose"),
        ("Posted on May 19, 2010 by dmontrose", "dmontrose"),
        ("Author: Tess | Date: May 19, 2010", "Tess"),
        ("Skrevet af Kirsten den 13. juli 2014 i <a href='/k'>Køkkenhave</a>", "Kirsten"),
        ("von Birgit | 19. Mai 2010", "Birgit"),
        ("Par Clémence", "Clémence"),
    ],
)
def test_a_name_of_one_word_behind_the_words_for_writing(line: str, name: str) -> None:
    assert named(line) == [name]


@pytest.mark.parametrize(
    "line",
    [
        "Kommentar: 12. Mai 2010, schön",
        "By Lindmoor | May 19, 2010",
        "May 19, 2010 by request",
        "Photos de Bavière",
        "19. Mai 2010 in <a href='/notes'>Notizen</a> von gestern",
        "On May 19, 2010 <a href='/notes'>the notes</a> by Ada Moss were read aloud.",
        "© Ada Moss Lund",
        "19. Mai 2010<br>Einsatz Nr.",
    ],
)
def test_what_is_no_name_in_such_lines(line: str) -> None:
    assert named(line) == []


def test_a_line_of_its_system_that_is_marked_names_whom_it_names() -> None:
    line = "<div class='submitted'>Submitted by dmontrose on Wed, 05/19/2010 - 14:07</div>"
    assert authors(line + TEXT)[0] == [("dmontrose", "Person")]
    assert authors(line.replace("Submitted by dmontrose on ", "") + TEXT)[0] == []


def test_a_contact_below_a_text_is_no_writer() -> None:
    contact = "<div><b>Pressekontakt:</b><br>Anna Moss<br>Agentur</div><p>20.08.2014</p>"
    assert authors("<p>19. Mai 2010</p>" + TEXT * 2 + contact)[0] == []


def test_a_title_of_a_doctor_is_a_part_of_a_name() -> None:
    assert named("Von Dr. med. Anna Moss") == ["Dr. med. Anna Moss"]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("投稿者：佐藤美咲 2010年5月19日", "佐藤美咲"),
        ("2010年5月19日 投稿者: 佐藤美咲", "佐藤美咲"),
        ("執筆者：佐藤美咲", "佐藤美咲"),
        ("发布者：李晓芸 2010年5月19日", "李晓芸"),
        ("由 李晓芸 发表于 2010年5月19日", "李晓芸"),
        ("发布者： 李晓芸, 2010年5月19日", "李晓芸"),
        ("2010年5月19日 – 佐藤美咲", "佐藤美咲"),
        ("2010年5月19日 | 李晓芸", "李晓芸"),
        ("李晓芸 发表于 2010-5-19 20:11", "李晓芸"),
        ("发表于 2010年5月19日 由 李晓芸", "李晓芸"),
    ],
)
def test_who_posted_it_in_japanese_and_chinese(line: str, name: str) -> None:
    assert named(line) == [name]


def test_where_a_paper_appeared_names_no_writer() -> None:
    assert named("李晓芸发表于2009年的论文提到，渡口每天开八班。") == []
    assert named("本文发表于 2010年5月19日") == []
    assert named("2010年5月19日 | 地域") == []
