"""The sentence that a blog's system ends an entry with says when it was posted."""

import pytest

from tests.extract.dated import LONG, dates, published

TEXT = LONG.format("") * 3


@pytest.mark.parametrize(
    ("language", "line"),
    [
        (
            "en",
            "This entry was posted on Tue, May 12th, 2009 at 6:40 pm and is filed under {}. Follow it.",
        ),
        ("en", "This entry was written by Ada Moss, posted on May 12, 2009 at 6:40 pm, filed under {}."),
        (
            "de",
            "Dieser Beitrag wurde am Dienstag, 12. Mai 2009 um 18:40 veröffentlicht und in {} abgelegt.",
        ),
        ("de", "Dieser Artikel wurde erstellt am 12. Mai 2009 um 18:40 und abgelegt unter {}."),
        ("fr", "Ce billet a été posté le mardi 12 mai 2009 à 18:40 et est classé dans {}."),
        ("es", "Esta entrada fue publicada el martes, 12 de mayo de 2009 a las 18:40 y está en {}."),
        ("pt", "Este post foi publicado em terça-feira, 12 de maio de 2009 às 18:40 e está arquivado em {}."),
        ("it", "Questo articolo è stato scritto martedì, 12 maggio 2009 alle 18:40 e classificato in {}."),
        ("nl", "Dit bericht werd geplaatst op dinsdag 12 mei 2009 om 18:40 en is geplaatst in {}."),
        ("sv", "Detta inlägg postades den tisdag, 12 maj 2009 kl 18:40 och sparades under {}."),
        ("da", "Dette indlæg blev skrevet tirsdag, 12. maj 2009 kl. 18:40 og er arkiveret under {}."),
    ],
)
def test_a_sentence_on_the_entry_tells_its_day_and_time(language: str, line: str) -> None:
    for topic in ("Walks", "<a href='/c/walks'>Walks</a>"):
        foot = f"<p class='alt'><small>{line.format(topic)}</small></p>"
        assert published(dates(TEXT + foot, language=language)) == ("2009-05-12T18:40:00", "visible")


@pytest.mark.parametrize(
    "line",
    [
        "This entry was updated on May 12, 2009 at 6:40 pm and is filed under Walks.",
        "This post stood here until May 12, 2009, when the storm took it.",
        "This story was written by hand. On May 12, 2009 the harbour burned it.",
        "The chair wrote that the entry was posted on May 12, 2009 at 6:40 pm and filed under Walks.",
    ],
)
def test_what_says_nothing_of_the_entrys_day(line: str) -> None:
    assert dates(f"{TEXT}<p>{line}</p>").published is None or "updated" in line


def test_a_comment_on_the_entry_is_none() -> None:
    comment = "<div class='comment'><p>This entry was posted on May 12, 2009, and I read it today.</p></div>"
    assert published(dates(TEXT + comment)) is None
