"""Bylines, the words beside dates, and what stands in the place of an article."""

from __future__ import annotations

import pytest

from tests.languages import TITLE, article, is_whole, paragraph, read, table

TIME = '<time datetime="2021-03-04T05:06:07+01:00">4.3.2021</time>'
MARKED = '<div class="author">{}</div>'
BESIDE = f'<div class="meta"><span>{{}}</span> {TIME}</div>'
IN_TEXT = "<p>{}</p>"
NOT_IN_TEXT = {
    "Budi Santoso - detikNews", "Izvor: Tanjug",
    "გიორგი ბერიძე და ნინო კაპანაძე", "דוד כהן", "रमेश कुमार और सीता शर्मा", "Արամ Սարգսյան",
    "ರಮೇಶ್ ಗೌಡ", "सचिन पाटील आणि मीना जोशी", "رضا کریمی و سارا احمدی", "از احمد علی", "احمد علی",
    "Theo Nguyễn Văn An", "محمد أحمد وسارة علي", "محمد أحمد - القاهرة",
    "山田太郎", "記者 山田太郎", "ដោយ សុខ ចាន់",
    "በ አበበ ከበደ", "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ", "නිමල් පෙරේරා", "सीता भट्टराई",
    "文・写真\u3000佐々木亮", "أبها: علي الشهري", "በአበበ ከበደ", "דנה כהן ויוסי לוי", "রাশেদ করিম",
    "Na Asha Mohamed, Dar es Salaam",
}  # fmt: skip
"""First paragraphs that are not taken for bylines: names alone, and scripts without capitals."""
FIRST_ALONE = {"Иван Иванов, Анна Петрова"}
"""Those that are none as a first one alone: two names, of which the second stands where a place may."""
BARE = {
    "Elçin Məmmədov və Aysel Quliyeva", "Mikel Etxeberria eta Ane Agirre", "Янка Казлоў і Алесь Новік",
    "Jordi Puig i Anna Soler", "Ivan Horvat i Ana Babić", "Jan Novák a Eva Dvořáková",
    "Mart Tamm ja Liis Kask", "Matti Virtanen ja Liisa Korhonen", "Xosé Castro e Uxía Otero",
    "Kovács Péter és Nagy Anna", "Jānis Bērziņš un Anna Kalniņa", "Jonas Kazlauskas ir Ona Petraitė",
    "Jan Kowalski i Anna Nowak", "Ján Kováč a Eva Nagyová", "Janez Novak in Ana Kos",
    "Ahmet Yılmaz ve Ayşe Demir", "Іван Шевченко та Олена Коваль",
}  # fmt: skip
"""Last ones that are none: two names, which may be those of the news."""
DATED = [
    '<div class="date">{0}: {1}</div><div class="date">{2}: {3}</div>',
    '<div class="date">{2}: {3}</div><div class="date">{0}: {1}</div>',
    '<div class="meta">{0}: {1} | {2}: {3}</div>',
    '<div class="meta">{2}: {3} - {0}: {1}</div>',
    '<div class="x">{2} {3}, {0} {1}</div>',
]
EASTERN = {
    "zh": ("2021年3月14日", "2021年5月20日"),
    "zh-TW": ("2021年3月14日", "2021年5月20日"),
    "ja": ("2021年3月14日", "2021年5月20日"),
    "ko": ("2021.03.14", "2021.05.20"),
}
ROW = pytest.mark.parametrize


@ROW(("language", "byline", "names"), [tuple(row.values()) for row in table("bylines")])
def test_bylines(language: str, byline: str, names: str) -> None:
    for form in (MARKED, BESIDE):
        found = article(language, head=form.format(byline))
        assert found is not None
        told = ";".join(author.name for author in found.authors)
        assert told == names, form


@ROW(("language", "byline", "names"), [tuple(row.values()) for row in table("bylines")])
def test_bylines_that_are_a_paragraph(language: str, byline: str, names: str) -> None:
    line = IN_TEXT.format(byline)
    for form, missed in (
        ("head", byline in NOT_IN_TEXT or byline in FIRST_ALONE),
        ("behind", byline in NOT_IN_TEXT or byline in BARE),
    ):
        found = article(language, **{form: line})
        assert is_whole(found)
        assert found is not None
        told = ";".join(author.name for author in found.authors)
        read = told == names and byline in "".join(piece.text for piece in found.removed)
        assert read is not missed, (form, told)


@ROW(("language", "published", "changed"), [tuple(row.values()) for row in table("labels")])
@ROW("form", DATED)
def test_words_beside_dates(language: str, published: str, changed: str, form: str) -> None:
    first, second = EASTERN.get(language, ("14.03.2021", "20.05.2021"))
    found = article(language, head=form.format(published, first, changed, second))
    assert found is not None
    assert (found.date_published, found.date_modified) == ("2021-03-14", "2021-05-20")
    assert found.authors == []


@ROW(("language", "published", "changed"), [tuple(row.values()) for row in table("labels")])
def test_labels_of_dates_are_no_text(language: str, published: str, changed: str) -> None:
    both = f"<p>{published} 14.03.2021 10:05 | {changed} 20.05.2021 11:00</p>"
    for line in (
        f"<p>{published}: 14.03.2021</p>",
        *((both,) if published.casefold() != "published" else ()),
    ):
        found = article(language, head=line)
        assert found is not None
        assert (found.article_body or "").startswith("Mark1 "), line


@ROW(("language", "wall", "missing", "login"), [tuple(row.values()) for row in table("doors")])
def test_walls_doors_and_pages_that_are_not_there(language: str, wall: str, missing: str, login: str) -> None:
    for form in (
        "<p>{}.</p>",
        '<div class="x"><h3>{}</h3><a href="/abo">X</a></div>',
        '<p class="paywall">{}</p>',
    ):
        found = article(language, behind=form.format(wall))
        assert is_whole(found)
        assert found is not None
        assert wall not in (found.article_body or "")
        short = read(language, f"<article><h1>{TITLE}</h1>{paragraph(1)}{form.format(wall)}</article>")
        assert short is not None
        assert (short.access.level, short.access.truncated) == ("locked", True)
    for heading in (missing, f"404 - {missing}"):
        assert read(language, f"<h1>{heading}</h1>{paragraph(3)}", heading) is None
    field = "<form><input name='u'><input type='password' name='p'></form>"
    assert read(language, f"<h1>{login}</h1>{field}{paragraph(3)}", login) is None
    assert read(language, f"<h1>{login} Osmin</h1>{field}{paragraph(3)}", f"{login} Osmin") is not None
