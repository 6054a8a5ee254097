"""Bylines that are a line of the text: read at its ends where nothing else in it names the same people."""

from __future__ import annotations

import pytest

from newscrawl.extract import extract
from newscrawl.extract.people.lines.signedlines import signed_at_ends
from newscrawl.items import Block, BlockType

PROSE = "The harbour office said on Monday that the bridge opens in spring, and many cars will cross it."
TEXT = [Block(text=f"{PROSE} {number}.") for number in range(7)]


def read(line: str, language: str, place: int = 0, kind: BlockType = "paragraph") -> list[str]:
    block = Block(text=line, type=kind)
    return [author.name for author in signed_at_ends([*TEXT[:place], block, *TEXT[place:]], language, None)]


@pytest.mark.parametrize(
    ("language", "line", "names"),
    [
        ("sq", "Nga Arben Lisi", ["Arben Lisi"]),
        ("sq", "Nga Arben Lisi dhe Mira Guri", ["Arben Lisi", "Mira Guri"]),
        ("sq", "Nga Arben Lisi, Tiranë", ["Arben Lisi"]),
        ("ro", "De Ion Piatră (Agerpres)", ["Ion Piatră"]),
        ("ro", "– Scris de Ion Piatră", ["Ion Piatră"]),
        ("pl", "Napisała Anna Kamień a.kamien@post.example", ["Anna Kamień"]),
        ("is", "Jón Steinsson skrifar", ["Jón Steinsson"]),
        ("fi", "Toimittaja Matti Koivu Kuva: Liisa Lehti", ["Matti Koivu"]),
        ("de", "Von Ada Moss und Ben Lund", ["Ada Moss", "Ben Lund"]),
        ("fr", "Ada Moss avec AFP", ["Ada Moss"]),
        ("pt", "Ada Moss com Lusa", ["Ada Moss"]),
        ("fr", "Ada Moss (Correspondant)", ["Ada Moss"]),
        ("es", "Ada Moss, enviada especial", ["Ada Moss"]),
    ],
)
def test_a_line_that_a_word_of_its_language_opens(language: str, line: str, names: list[str]) -> None:
    for place in (0, 2, len(TEXT) - 2, len(TEXT)):
        assert read(line, language, place) == names
    assert not read(line, language, len(TEXT) // 2)
    assert not read(line, language, 0, "heading")


@pytest.mark.parametrize(
    ("language", "line"),
    [("cs", "Jan Dubský a Eva Lipová"), ("en", "Ada Moss/Ben Lund"), ("nb", "Ola Steen og Kari Lind")],
)
def test_two_names_count_before_the_text_only(language: str, line: str) -> None:
    assert len(read(line, language)) == 2
    assert not read(line, language, len(TEXT))


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("sq", "Nga Arben Lisi erdhi ideja"),
        ("sq", "Nga Arben Lisi."),
        ("sq", "Nga Tirana në Durrës"),
        ("ro", "De Crăciun Fericit, toată lumea cântă"),
        ("ca", "Per Sant Jordi, roses i llibres"),
        ("en", "Nga Tamati"),
        ("de", "Von Ada Moss stammt der Entwurf"),
        ("de", "Von Mäusen und Menschen"),
        ("en", "By Friday, markets had recovered"),
        ("en", "Ada Moss"),
        ("en", "Ada Moss, Ben Lund"),
        ("en", "Ada Moss and the old mill"),
        ("en", "Ada Moss: And Ben Lund?"),
        ("es", "Texto Ada Moss y Ben Lund"),
        ("vi", "Theo Tuổi Xanh"),
        ("is", "Jón Steinsson skrifar um brúna"),
        ("fa", "از تهران تا پاریس"),
    ],
)
def test_other_lines_are_text(language: str, line: str) -> None:
    assert not read(line, language)
    assert not read(line, language, len(TEXT))


def test_what_somebody_is_may_stand_behind_the_name() -> None:
    for line in ("/Ada Moss, ordförande", "— Ada Moss, redaktør"):
        assert read(line, "sv", len(TEXT)) == ["Ada Moss"]
    assert not read("— Ada Moss, in the harbour at night", "sv", len(TEXT))


@pytest.mark.parametrize(
    "line", ["(Ada Moss)", "— Ada Moss", "-Ada van der Moss", "(Ada Moss, Ben Lund)", "/Ada Moss"]
)
def test_names_behind_a_dash_or_in_brackets_sign_the_text_above_them(line: str) -> None:
    names = line.strip("—-/( )").split(", ")
    assert read(line, "en", len(TEXT)) == names
    assert not read(line, "en", len(TEXT) - 1)
    assert not read(line, "en")


@pytest.mark.parametrize(
    ("above", "line"),
    [
        (f"“{PROSE[:-1]}.”", "— Ada Moss"),
        (PROSE[:-1], "— Ada Moss"),
        ("Ben Lund", "— Ada Moss"),
        (f"{PROSE} Moss agreed.", "(Ada Moss)"),
        (PROSE, "(Post Publishing House)"),
        (PROSE, "(Ada Moss) (Ben Lund)"),
        (PROSE, "— Ada Moss – Ben Lund"),
        (PROSE, "(Ada Moss, who lives there)"),
        (PROSE, "Guten Appetit"),
    ],
)
def test_names_below_quotations_lists_and_their_own_mention_sign_nothing(above: str, line: str) -> None:
    assert not signed_at_ends([*TEXT, Block(text=above), Block(text=line)], "en", None)


def test_names_below_a_quotation_are_whom_it_quotes() -> None:
    texts = [*TEXT, Block(text=PROSE, type="quote"), Block(text="— Ada Moss")]
    assert not signed_at_ends(texts, "en", None)


@pytest.mark.parametrize("said", ["Lisi told the office.", "Then ARBEN said no.", "Për Lisin ishte herët."])
def test_whom_the_text_speaks_of_has_not_written_it(said: str) -> None:
    texts = [Block(text="Nga Arben Lisi"), *TEXT, Block(text=said)]
    assert not signed_at_ends(texts, "sq", None)


def page(language: str, line: str, *, title: str = "Bridge opens", head: str = "") -> list[str]:
    text = "".join(f"<p>{block.text}</p>" for block in TEXT)
    markup = f"<head>{head}</head><main><h1>{title}</h1><p>{line}</p>{text}</main>"
    found = extract(f'<html lang="{language}">{markup}</html>'.encode(), "https://post.example/bridge")
    assert found is not None
    return [author.name for author in found.authors]


def test_whom_the_headline_names_has_not_written_it() -> None:
    assert page("en", "Ada Moss and Ben Lund") == ["Ada Moss", "Ben Lund"]
    assert not page("en", "Ada Moss and Ben Lund", title="Lund opens the bridge")


def test_a_line_names_another_beside_the_one_that_the_page_states() -> None:
    stated = '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"@type": "Person", '
    stated += '"name": "Ada Moss"}}</script>'
    assert page("en", "Ada Moss and Ben Lund", head=stated) == ["Ada Moss", "Ben Lund"]
    assert page("en", "Kim Roe and Ben Lund", head=stated) == ["Ada Moss"]


@pytest.mark.parametrize(
    "line", ["Ada Moss | ada.m@harbourpost.example", "Ada Moss amoss@harbourpost.example"]
)
def test_a_name_beside_an_address_that_is_made_of_it(line: str) -> None:
    blocks = [
        Block(text=line),
        *(Block(text=f"The harbour board voted on day {n} to rebuild the pier.") for n in range(5)),
    ]
    assert [author.name for author in signed_at_ends(blocks, "en", None)] == ["Ada Moss"]
    assert [author.name for author in signed_at_ends(blocks[::-1], "en", None)] == ["Ada Moss"]


@pytest.mark.parametrize(
    "line", ["Harbour Board | office@harbourpost.example", "Ada Moss | info@harbourpost.example"]
)
def test_a_name_beside_another_address_is_no_byline(line: str) -> None:
    blocks = [
        Block(text=line),
        *(Block(text=f"They voted on day {n} to rebuild the pier.") for n in range(5)),
    ]
    assert signed_at_ends(blocks, "en", None) == []


def test_a_name_before_the_place_and_the_agency() -> None:
    further = [Block(text=f"They voted on day {n} to rebuild the pier.") for n in range(5)]
    for line, names in (("Durmuş ÇETİN/MARMARİS, (DHA)", ["Durmuş ÇETİN"]), ("Pier/MARMARİS, (1912)", [])):
        assert [author.name for author in signed_at_ends([Block(text=line), *further], "tr", None)] == names


@pytest.mark.parametrize(
    ("language", "line", "names"),
    [
        ("de", "Das Gespräch führte Ada Moss.", ["Ada Moss"]),
        ("de", "Die Fragen stellten Ada Moss und Ben Lund.", ["Ada Moss", "Ben Lund"]),
        ("fr", "Propos recueillis par Ada Moss.", ["Ada Moss"]),
        ("pl", "Rozmawiała Anna Kamień.", ["Anna Kamień"]),
        ("ru", "Беседовала Анна Камень.", ["Анна Камень"]),
        ("de", "Das Gespräch führte nirgends hin.", []),
        ("de", "Die Fragen stellten sich erst spät.", []),
        ("en", "By Friday Morning.", []),
    ],
)
def test_who_asked_may_stand_below_a_talk_with_a_full_stop(
    language: str, line: str, names: list[str]
) -> None:
    assert read(line, language, len(TEXT)) == names


def test_a_long_line_on_who_reported_and_who_edited() -> None:
    line = "Reporting by Ada Moss in Lindmoor and Ben Lund in Oldquay; Editing by Eva Thorn and Tom Steen"
    assert page("en", line) == ["Ada Moss", "Ben Lund"]


@pytest.mark.parametrize(
    "line", ["Анна Лесная, фото автора", "Анна ЛЕСНАЯ. Фото автора.", "Анна Лесная Фото: автора"]
)
def test_who_took_the_pictures_as_well(line: str) -> None:
    assert [name.casefold() for name in read(line, "ru", len(TEXT))] == ["анна лесная"]
    assert not read("Старый мост, фото автора.", "ru", len(TEXT) // 2)
