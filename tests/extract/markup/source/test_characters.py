"""Letters that were read in the wrong charset before they came into a page, and marks that nobody sees."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract import extract
from newscrawl.extract.markup.source.characters import reread, without_invisible

TEXT = "<p>The council of Varno met at noon, and voted by show of hands to mend it before the winter.</p>" * 4


def misread(text: str) -> str:
    """A text in UTF-8 as programs have it that take it for Windows-1252."""
    return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode())


@pytest.mark.parametrize(
    "text",
    [
        "La jetée d’Évreux a été refaite – « à neuf », dit-on.",
        "Sayun´s Tür, Ada´s Öl und Bens Übel.",
        "Der Wärter schließt die Tür für Ärzte.",
        "“I don’t know,” she said. It’s an old pier; nobody’s.",
        "Порт открыли в понедельник, и весь город пришёл.",
        "Łucja Świątek i Józef Ćwikła mówią: młyn wróci, łódź też.",
    ],
)
def test_letters_are_those_that_were_written(text: str) -> None:
    assert reread(misread(text).encode()).decode() == text


def test_a_page_of_which_only_the_text_was_misread() -> None:
    said = "<p>L’écluse de Saint-Aubin a été fermée {} par la mairie, qui n’a rien dit.</p>"
    text = misread("".join(map(said.format, ("lundi", "mardi", "à midi", "sans délai"))))
    head = "<meta charset=utf-8><body><header>Le Journal de Saint-Aubin – société</header>"
    page = f"{head}<h1>{misread('L’écluse fermée')}</h1><p>Par {misread('Hélène Garrec')}</p>{text}"
    article = extract(page.encode(), "https://journal.example/2014/ecluse-fermee")
    assert article is not None
    assert article.headline == "L’écluse fermée"
    assert [author.name for author in article.authors] == ["Hélène Garrec"]
    assert article.blocks[0].text.startswith("L’écluse de Saint-Aubin a été fermée lundi")


@pytest.mark.parametrize(
    "text",
    [
        "SÃO PAULO – NÃO À VENDA; o café é “bom”, diz a irmã.",
        "Where “Ã©” stands for é, the charset was wrong.",
        "CAFÉ—ÉTÉ… À « L’ÎLE » Â° CÔTÉ",
        "Đà Nẵng, Ðakovo, Ñuñoa»",
        "“AMANH\u00c3\u201d, “IRM\u00c3\u201d, «MA\u00c7\u00c3\u00bb, ROM\u00c3…",
    ],
)
def test_a_text_with_such_letters_stays(text: str) -> None:
    assert reread(text.encode()) == text.encode()


@given(st.binary())
def test_any_bytes_are_read(raw: bytes) -> None:
    assert isinstance(reread(raw + b"\xc3\x83\xc2\xa9" * 3), bytes)


@pytest.mark.parametrize(
    "name",
    [
        *(
            "Da\u00adna Whit\u00adlock",
            "Da&shy;na Whitlock",
            "\u202aDana Whitlock\u202c",
            "Dana\u200b Whitlock",
        ),
        *("Dana Whit<wbr>lock", "Dana Whit<WBR />lock", "&#x202A;Dana Whitlock&#8236;"),
    ],
)
@pytest.mark.parametrize("line", ["<p>By {}</p>", "<b>{}</b>"])
def test_a_name_is_read_with_such_marks(name: str, line: str) -> None:
    page = f"<h1>The pier of Varno</h1><small>12 M\u00aday 2019</small><br>{line.format(name)}<br>{TEXT}"
    article = extract(f"<meta charset=utf-8><body>{page}".encode(), "https://tide.example/a-pier-opens")
    assert article is not None
    assert [author.name for author in article.authors] == ["Dana Whitlock"]
    assert article.date_published == "2019-05-12"


def test_letters_that_share_a_byte_and_what_joins_letters_stay() -> None:
    text = "aquí, Ë, می‌خواهم, \u200f— “so” &#8230; &shyly &amp;shy;".encode()
    assert without_invisible(text) == text


@pytest.mark.parametrize("sign", ["&#1;", "&#x1f;", "&#28", "&#0127;", "&#x7F;", "&#X0B;"])
def test_what_is_no_letter_is_none_where_it_is_written_out(sign: str) -> None:
    assert without_invisible(f"a{sign} b".encode()) == b"a b"


@pytest.mark.parametrize(
    "sign", ["&#9;", "&#10;", "&#x0d;", "&#12;", "&#32;", "&#128;", "&#110;", "&#x1fa;", "&#270"]
)
def test_blanks_and_letters_that_are_written_out_stay(sign: str) -> None:
    assert without_invisible(f"a{sign} b".encode()) == f"a{sign} b".encode()
