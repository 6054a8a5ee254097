"""Lines of blogs that name the topic before the writer, and what leads from the writer to the topic."""

import pytest

from newscrawl.extract.page import Page
from newscrawl.extract.people.lines.unmarked import named_near

TEXT = f"<p>{'The ferry left the old quay at noon, and nobody was on board. ' * 3}</p>"


def named(line: str, language: str = "en") -> list[str]:
    page = Page(f"<body><h1>Pier</h1><p>{line}</p>{TEXT}</body>".encode(), "https://moss.example/1")
    page.language = language
    return [author.name for author in named_near(page, page.by_tag["h1"][0])]


@pytest.mark.parametrize(
    "line",
    [
        "Posted in Walks by Ada Moss on May 19, 2010",
        "Posted in Walks by Ada Moss",
        "Filed under Walks and Talks by Ada Moss | 3 comments",
        "Posted on May 19, 2010 under Walks by Ada Moss",
        "Posted on May 19, 2010 in Walks by Ada Moss",
        "Publié dans Balades par Ada Moss le 19 mai 2010",
        "Publié le 19 mai 2010 dans Balades par Ada Moss",
        "Publicado en Libros por Ada Moss el 19 mayo, 2010",
        "Publicado em Livros por Ada Moss em 19 de maio de 2010",
        "Pubblicato in Libri da Ada Moss il 19 maggio 2010",
        "Geplaatst in Wandelen door Ada Moss op 19 mei 2010",
        "Publié par Ada Moss dans Balades",
        "19 May 2010 — Ada Moss @ 10:22 pm",
        "Filed under: <a href='/c/walks'>Walks</a> — Ada Moss @ 9:10 pm",
    ],
)
def test_the_writer_behind_a_topic_and_before_one(line: str) -> None:
    assert named(line) == ["Ada Moss"]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("sv", "Postat av Ada Moss i Vandring, 19 maj 2010 kl 10:20"),
        ("da", "Skrevet af Ada Moss i Vandring den 19. maj 2010"),
        ("nb", "Skrevet av Ada Moss i Tur 19. mai 2010"),
        ("pl", "Autor: Ada Moss w kategorii Wycieczki, 19 maja 2010"),
        ("pl", "Opublikowano 19 maja 2010 przez Ada Moss w Wycieczki"),
        ("cs", "Napsala Ada Moss v rubrice Výlety, 19. května 2010"),
        ("ru", "Опубликовано 19 мая 2010 автором Ada Moss в рубрике Прогулки"),
    ],
)
def test_the_word_before_a_topic_in_the_language_of_the_page(language: str, line: str) -> None:
    assert named(line, language) == ["Ada Moss"]


@pytest.mark.parametrize(
    "line",
    [
        "This is a guest post by Ada Moss, who walks.",
        "This is a guest post by <a href='https://moss.example/'>Ada Moss</a>, who walks.",
        "This guest post was written by Ada Moss, the owner of a kettle.",
        "The following is a guest post by Ada Moss.",
        "Dies ist ein Gastartikel von Ada Moss.",
        "Gastartikel von Ada Moss",
        "Article invité par Ada Moss",
        "Entrada invitada de Ada Moss",
        "Dit is een gastblog van Ada Moss",
    ],
)
def test_who_wrote_as_a_guest(line: str) -> None:
    assert named(f"<em>{line}</em>") == ["Ada Moss"]


@pytest.mark.parametrize(
    "line",
    [
        "Published in May by the harbour office",
        "Posted in the window by Ada Moss was a note on the ferry, which nobody had read by noon that day.",
        "Filed under: <a href='/c/walks'>Walks</a> — admin @ 9:10 pm",
        "Dies ist ein Beitrag zum Hafen, den Ada Moss nicht lesen wird.",
        "Write to Ada @ 9 Quay Street",
    ],
)
def test_lines_of_the_same_words_that_name_no_writer(line: str) -> None:
    assert named(line) == []
