"""Bylines in the words of the page's own language."""

import pytest

from newscrawl.extract import extract
from newscrawl.extract.people.names.names import split_names
from newscrawl.extract.people.words.ownwords import has_own_words, in_common_words, in_later_words

TEXT = (
    "<p>" + "Milla kantor venisk dolmar prosa vintu larek, osmin tarvel kudan bresk olin mavar. " * 4 + "</p>"
)
"""In no language, so that nothing corrects the one that the page declares."""
TIME = '<time datetime="2021-03-04T05:06:07+01:00">4.3.2021</time>'


def authors(language: str, byline: str) -> list[str]:
    main = f"<main><h1>Milla kantor venisk dolmar</h1>{byline}{TEXT * 4}</main>"
    page = f'<html lang="{language}">{main}</html>'
    article = extract(page.encode(), "https://www.harbourpost.example/news/milla-kantor-venisk-dolmar")
    assert article is not None
    return [author.name for author in article.authors]


SIGNED = [
    ("af", "Deur Pieter Mostert", ["Pieter Mostert"]),
    ("af", "Deur Pieter Mostert en Anna Rooi", ["Pieter Mostert", "Anna Rooi"]),
    ("sq", "Nga Arben Lisi", ["Arben Lisi"]),
    ("sq-AL", "Shkruan: Arben Lisi dhe Mira Guri", ["Arben Lisi", "Mira Guri"]),
    ("az", "Elçin Məmmədov və Aysel Quluyeva", ["Elçin Məmmədov", "Aysel Quluyeva"]),
    ("eu", "Egilea: Mikel Harrieta eta Ane Zubi", ["Mikel Harrieta", "Ane Zubi"]),
    ("ca", "Per Jordi Roure", ["Jordi Roure"]),
    ("cs", "Rozhovor vedla Eva Lipová", ["Eva Lipová"]),
    ("cs", "Zapsal Jan Dubský", ["Jan Dubský"]),
    ("pl", "Rozmawia Anna Kamień", ["Anna Kamień"]),
    ("pl", "Wywiad przeprowadziła Anna Kamień", ["Anna Kamień"]),
    ("sv", "Recension av Karin Sten", ["Karin Sten"]),
    ("sv", "Krönika: Karin Sten", ["Karin Sten"]),
    ("nl", "Opgetekend door Els Steen", ["Els Steen"]),
    ("nl", "Column van Els Steen", ["Els Steen"]),
    ("en", "As told to Anna Stone", ["Anna Stone"]),
    ("en", "Live reporting by Anna Stone and Tom Reed", ["Anna Stone", "Tom Reed"]),
    ("fr", "Recette de Anna Pierre", ["Anna Pierre"]),
    ("es", "Crítica de Marta Piedra", ["Marta Piedra"]),
    ("it", "Ricetta di Anna Sasso", ["Anna Sasso"]),
    ("cs", "Jan Dubský a Eva Lipová", ["Jan Dubský", "Eva Lipová"]),
    ("et", "Kirjutas Mart Kivi", ["Mart Kivi"]),
    ("fi", "Toimittaja Matti Koivu", ["Matti Koivu"]),
    ("ka", "ავტორი: გიორგი ბერიძე", ["გიორგი ბერიძე"]),
    ("ka", "გიორგი ბერიძე და ნინო კაპანაძე", ["გიორგი ბერიძე", "ნინო კაპანაძე"]),
    ("gu", "દ્વારા રમેશ પટેલ", ["રમેશ પટેલ"]),
    ("he", "נכתב על ידי דנה לביא", ["דנה לביא"]),
    ("vi", "Được viết bởi Nguyễn Thu Hà", ["Nguyễn Thu Hà"]),
    ("ar", "نشر بواسطة سلمى الحداد", ["سلمى الحداد"]),
    ("tr", "Zeynep Aksoy tarafından", ["Zeynep Aksoy"]),
    ("he", "מאת דוד כהן ויעל לוי", ["דוד כהן", "יעל לוי"]),
    ("hi", "द्वारा रमेश कुमार", ["रमेश कुमार"]),
    ("hi", "रमेश कुमार द्वारा | 3 मई 2021", ["रमेश कुमार"]),
    ("hy", "Հեղինակ՝ Արամ Սարգսյան", ["Արամ Սարգսյան"]),
    ("is", "Eftir Jón Steinsson", ["Jón Steinsson"]),
    ("is", "Jón Steinsson skrifar", ["Jón Steinsson"]),
    ("ga", "Le Seán Ó Cloch", ["Seán Ó Cloch"]),
    ("lv", "Jānis Ozoliņš un Anna Liepa", ["Jānis Ozoliņš", "Anna Liepa"]),
    ("lt", "Parengė Jonas Akmuo", ["Jonas Akmuo"]),
    ("lt", "Jonas Akmuo ir Ona Upė", ["Jonas Akmuo", "Ona Upė"]),
    ("mr", "सचिन पाटील आणि मीना जोशी", ["सचिन पाटील", "मीना जोशी"]),
    ("pl", "Napisała Anna Kamień", ["Anna Kamień"]),
    ("ro", "De Ion Piatră", ["Ion Piatră"]),
    ("ro", "Scris de Ion Piatră și Ana Morar", ["Ion Piatră", "Ana Morar"]),
    ("sk", "Ján Skala a Eva Lipová", ["Ján Skala", "Eva Lipová"]),
    ("sl", "Janez Kamen in Ana Lipa", ["Janez Kamen", "Ana Lipa"]),
    ("sw", "Na Juma Jiwe na Asha Mto", ["Juma Jiwe", "Asha Mto"]),
    ("tl", "Ni Juan Bato at Maria Ilog", ["Juan Bato", "Maria Ilog"]),
    ("ru", "Интервью взяла Анна Липина", ["Анна Липина"]),
    ("ru", "Беседу вёл Иван Камнев", ["Иван Камнев"]),
    ("uk", "Іван Каменюк та Олена Липа", ["Іван Каменюк", "Олена Липа"]),
    ("ur", "از احمد علی", ["احمد علی"]),
    ("vi", "Theo Nguyễn Văn Đá", ["Nguyễn Văn Đá"]),
    ("cy", "Gan Dafydd Garreg", ["Dafydd Garreg"]),
    ("km", "ដោយ សុខ ចាន់", ["សុខ ចាន់"]),
    ("lb", "Vum Jean Steen", ["Jean Steen"]),
    ("fo", "Eftir Jógvan Steinur", ["Jógvan Steinur"]),
    ("fy", "Troch Jan Stienstra", ["Jan Stienstra"]),
    ("ha", "Daga Musa Dutse", ["Musa Dutse"]),
    ("yo", "Láti ọwọ́ Adé Okuta", ["Adé Okuta"]),
    ("zu", "Ngu Sipho Itshe", ["Sipho Itshe"]),
]


@pytest.mark.parametrize(("language", "byline", "names"), SIGNED)
def test_a_marked_byline(language: str, byline: str, names: list[str]) -> None:
    assert authors(language, f'<div class="author">{byline}</div>') == names


@pytest.mark.parametrize(
    ("language", "byline", "names"),
    [
        ("af", "Skrywer: Pieter Mostert", ["Pieter Mostert"]),
        ("eu", "Egilea: Mikel Harrieta", ["Mikel Harrieta"]),
        ("lt", "Autorius: Jonas Akmuo", ["Jonas Akmuo"]),
        ("mk", "Пишува: Петар Каменски", ["Петар Каменски"]),
        ("sl", "Avtor: Janez Kamen", ["Janez Kamen"]),
        ("ta", "எழுதியவர்: குமார் ராஜா", ["குமார் ராஜா"]),
        ("th", "ผู้เขียน: สมชาย ใจดี", ["สมชาย ใจดี"]),
        ("is", "Höfundur: Jón Steinsson og Anna Björk", ["Jón Steinsson", "Anna Björk"]),
        ("sq", "Nga Arben Lisi", ["Arben Lisi"]),
        ("ro", "Scris de Ion Piatră", ["Ion Piatră"]),
        ("nb", "Ola Steen og Kari Lind", ["Ola Steen", "Kari Lind"]),
        ("ru", "Иван Камнев, Анна Липина", ["Иван Камнев", "Анна Липина"]),
    ],
)
def test_a_line_beside_a_date(language: str, byline: str, names: list[str]) -> None:
    assert authors(language, f"<div><span>{byline}</span> {TIME}</div>") == names


@pytest.mark.parametrize(
    ("language", "byline", "names"),
    [
        ("nb", "Per Lindholm", ["Per Lindholm"]),
        ("en", "Nga Tamati", ["Nga Tamati"]),
        ("en", "Gan Liu", ["Gan Liu"]),
        ("de", "Anna Rooi", ["Anna Rooi"]),
        ("cs", "Eva A. Lipová", ["Eva A. Lipová"]),
    ],
)
def test_words_of_another_language_are_parts_of_names(language: str, byline: str, names: list[str]) -> None:
    assert authors(language, f'<div class="author">{byline}</div>') == names


@pytest.mark.parametrize(
    "line",
    ["De la marginea satului", "Per anni e anni", "Na", "Na:", "", "Nga", "Ni Ni Win"],
)
def test_what_begins_no_name_is_left_as_it_is(line: str) -> None:
    for language in ("ro", "ca", "sw", "sq"):
        assert in_common_words(line, language) == line


def test_two_lines_beside_a_date_are_no_two_names() -> None:
    assert authors("nb", f"<div><span>Siste Nytt, Kultur og Fritid</span> {TIME}</div>") == []


@pytest.mark.parametrize(
    ("language", "has"), [("sq", True), ("tl-PH", True), ("no", True), ("en", False), ("", False)]
)
def test_languages(language: str, has: bool) -> None:
    assert has_own_words(language) is has


def test_the_arabic_and_is_told_by_a_first_name_behind_it() -> None:
    assert split_names("محمد أحمد وحسام دياب", "ar") == ["محمد أحمد", "حسام دياب"]
    assert split_names("محمد وديع", "ar") == ["محمد وديع"]


@pytest.mark.parametrize(
    ("language", "line", "read"),
    [
        ("it", "Pubblicato il 19 maggio 2010 da Ada Moss", "Pubblicato il 19 maggio 2010 By Ada Moss"),
        ("ru", "Опубликовано 19.05.2010 автором Ada Moss", "Опубликовано 19.05.2010 By Ada Moss"),
        ("it", "Lettera da Ada Moss", "Lettera da Ada Moss"),
        ("pt", "A 19 de maio de 2010 da Ada Moss", "A 19 de maio de 2010 da Ada Moss"),
    ],
)
def test_the_word_for_by_behind_a_day(language: str, line: str, read: str) -> None:
    assert in_later_words(line, language) == read
