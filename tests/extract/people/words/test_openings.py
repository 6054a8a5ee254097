"""Whether a line begins as a byline does, and whose byline it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract.people.words import openings
from newscrawl.extract.people.words.openings import (
    is_label,
    is_of_others,
    may_be_byline,
    names_its_author,
    starts_byline,
    without_opening,
)


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("By Ada Moss", "Ada Moss"),
        ("Von: Ada Moss", "Ada Moss"),
        ("Posted by Ada Moss", "Ada Moss"),
        ("Curated By: Ada Moss", "Ada Moss"),
        ("Compiled by Ada Moss", "Ada Moss"),
        ("Autoren Ada Moss und Ben Lund", "Ada Moss und Ben Lund"),
        ("Text & Fotos: Ada Moss", "Ada Moss"),
        ("Foto und Text Ada Moss", "Ada Moss"),
        ("Text - Fotos: Ada Moss", "Ada Moss"),
        ("Κείμενο – φωτογραφίες: Άντα Μος", "Άντα Μος"),
        ("Text - Harbour: Ada Moss", "Text - Harbour: Ada Moss"),
        ("Intervista di Ada Moss", "Ada Moss"),
        ("A guest post by Ada Moss", "Ada Moss"),
        ("Review by Ada Moss", "Ada Moss"),
        ("Book review by Ada Moss", "Ada Moss"),
        ("Film Preview By Ada Moss", "Ada Moss"),
        ("En krönika av Ada Moss", "Ada Moss"),
        ("En dag av Ada Moss", "En dag av Ada Moss"),
        ("Ein Artikel von Ada Moss", "Ada Moss"),
        ("Autor(in): Ada Moss", "Ada Moss"),
        ("Verfasser:in: Ada Moss", "Ada Moss"),
        ("un article de Ada Moss", "Ada Moss"),
        ("Scritto da Ada Moss", "Ada Moss"),
        ("Article rédigé par Ada Moss", "Ada Moss"),
        ("Redactado por Ada Moss, El Muelle", "Ada Moss, El Muelle"),
        ("Publikuar nga Ada Moss", "Ada Moss"),
        ("Aus Lindmoor berichtet Ada Moss", "Ada Moss"),
        ("From Ada Moss, Lindmoor", "Ada Moss, Lindmoor"),
        ("FROM ADA MOSS AND BEN LUND, OLD QUAY", "ADA MOSS AND BEN LUND, OLD QUAY"),
        ("From Lindmoor", "From Lindmoor"),
        ("From Ada Moss in Lindmoor", "Ada Moss in Lindmoor"),
        ("From Ada Moss, who lives here", "From Ada Moss, who lives here"),
        ("By A Moss", "A Moss"),
        ("By An Nguyen", "An Nguyen"),
        ("Authority of the harbour", "Authority of the harbour"),
        ("Review: Ada Moss in Lindmoor", "Review: Ada Moss in Lindmoor"),
        ("Book Ada Moss", "Book Ada Moss"),
        ("Ada Moss", "Ada Moss"),
    ],
)
def test_the_words_that_a_byline_begins_with_are_cut_off(line: str, rest: str) -> None:
    assert without_opening(line) == rest
    assert starts_byline(line) or rest == line or line.startswith(("Foto", "Aus"))


@pytest.mark.parametrize(
    "line",
    [
        "Foto: Ada Moss",
        "Photographs by Ada Moss",
        "Photo by Ada Moss on a ladder",
        "Fotos Ada Moss",
        "Bilder:",
        "Übersetzung: Ada Moss",
        "Video/Ada Moss",
        "Fot.: Ada Moss",
        "Foto’s: Ada Moss",
        "Снимка: Ада Мосс",
        "عکس: Ada Moss",
    ],
)
def test_who_took_the_picture_is_not_who_wrote(line: str) -> None:
    assert is_of_others(line)
    assert not any(ask(line) for ask in (starts_byline, names_its_author, is_label))


@pytest.mark.parametrize(
    "line", ["Foto und Text: Ada Moss", "Text/Foto: Ada Moss", "Bildungsminister Moss", "Fotografie im Hafen"]
)
def test_a_picture_is_named_as_well(line: str) -> None:
    assert not is_of_others(line)


def test_labels_and_quick_looks() -> None:
    assert is_label("Autor:")
    assert is_label("von")
    assert not is_label("Autor: Ada Moss")
    assert may_be_byline("Autorin: Ada Moss")
    assert not may_be_byline("Harbour opens")


WORDS = st.sampled_from([
    "By", "von", "Autor:", "Posted", "by", "Foto", "Fotos:", "und", "Text", "/", "Video/", "am", "12.03.2020",
    "Ein", "Blog", "作者：", "写" * 45, "Ada", "Moss", "-", "•", "：", "\t", "Übersetzung", "photos",
    "Authority",
])  # fmt: skip
ASKS = (starts_byline, is_of_others, without_opening)


@given(st.lists(WORDS, max_size=6), st.sampled_from([" ", "/", ", "]))
def test_the_look_at_the_first_word_hides_nothing(words: list[str], joint: str) -> None:
    line = joint.join(words)
    quick = [ask(line) for ask in ASKS]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(openings, "_may_have_opening", lambda text: True)
        assert [ask(line) for ask in ASKS] == quick


@pytest.mark.parametrize(
    "line",
    [
        "Photograph: Ada Moss", "Image credit: Ada Moss", "Crédit photo : Ada Moss", "Imagen: Ada Moss",
        "Imagem: Ada Moss", "Beeld Ada Moss", "Vertaling: Ada Moss", "Tłumaczenie: Ada Moss",
        "Překlad: Ada Moss",
        "Snímka: Ada Moss", "Перевод: Марина Лосева", "Світлина: Тарас Коваль", "Превод: Иван Петров",
        "Snimio Ada Moss", "Fotografije: Ada Moss", "Sursa foto: Ada Moss", "Fordította: Ada Moss",
        "Μετάφραση: Στέλιος Βραχνός", "Çeviri: Ada Moss", "Översättning: Ada Moss", "Oversettelse: Ada Moss",
        "Arkivfoto: Ada Moss", "Kuvitus: Ada Moss", "Ljósmynd: Ada Moss", "Nuotr. Ada Moss",
        "Tulkoja Ada Moss",
        "Tõlkis Ada Moss", "ترجمة: حسام دياب", "תרגום: דני כהן", "مترجم: رضا احمدی", "فوٹو: عمران بھٹی",
        "अनुवाद: अमित वर्मा", "ছবি: রফিকুল ইসলাম", "Dịch: Phạm Thu Hà", "Fotografer: Ada Moss",
        "Traducció: Ada Moss",
        "Përktheu: Ada Moss", "თარგმანი: გიორგი ბერიძე",
    ],
)  # fmt: skip
def test_who_translated_or_took_the_pictures_in_many_languages(line: str) -> None:
    assert is_of_others(line)


@pytest.mark.parametrize(
    "line",
    [
        "Van onze verslaggever Ada Moss",
        "De notre correspondante Ada Moss",
        "Onze redacteur Ada Moss",
        "Af vores redaktør Ada Moss",
        "As told to Ada Moss",
    ],
)
def test_whom_a_byline_calls_the_outlets_own_in_dutch_and_french(line: str) -> None:
    assert without_opening(line) == "Ada Moss"
    assert without_opening("De Moss") == "De Moss"


def test_what_was_edited_before_the_italian_word_for_it() -> None:
    for line in ("Intervista a cura di Ada Moss", "Articolo a cura di Ada Moss", "A cura di Ada Moss"):
        assert without_opening(line) == "Ada Moss"


def test_who_wrote_what_others_reported() -> None:
    assert openings.starts_byline("Writing by Ada Moss")
    assert without_opening("Writing by Ada Moss") == "Ada Moss"
