"""What a line says of its dates: which is of publication, which of a change."""

import pytest

from tests.extract.dated import LONG, dates, modified, published


def test_the_visible_line_and_not_the_one_that_tells_of_a_change() -> None:
    found = dates('<p class="date">Updated: 20 January 2019</p><p class="date">18 January 2019, 13:00</p>')
    assert published(found) == ("2019-01-18T13:00:00", "visible")
    assert found.modified is not None
    assert found.modified.when.text() == "2019-01-20"


@pytest.mark.parametrize("line", ["Отредактировал: <b>admin</b> - 12 октября 2024", "Edited on 12.10.2024"])
def test_who_edited_a_text_and_when_is_a_change(line: str) -> None:
    body = f'{LONG * 6}<p class="editdate">{line}</p><time datetime="2022-11-02">2-11-2022, 17:40</time>'
    found = published(dates(body, language="ru"))
    assert found is not None
    assert found[0].startswith("2022-11-02")


def test_a_time_that_is_called_both_is_one_of_publication() -> None:
    line = '<time class="updated pubdate" datetime="2023-03-14T08:15:00+00:00">March 14, 2023</time>'
    assert published(dates(f'<h5 class="byline">By Ada Moss | {line}</h5>')) == (
        "2023-03-14T08:15:00+00:00",
        "time",
    )


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Published: 5 March 2026 09:00 | Updated: 6 March 2026 10:00"),
        ("en", "Updated: 6 March 2026 10:00 | Published: 5 March 2026 09:00"),
        ("en", "5 March 2026 09:00, last updated 6 March 2026 10:00"),
        ("en", "Medically reviewed by Ada Moss, MD on 6 March 2026 10:00 — Published on 5 March 2026 09:00"),
        ("pl", "05.03.2026, godz. 9:00, akt. 06.03.2026, godz. 10:00"),
        ("sw", "Machi 5, 2026 9:00 — imeboreshwa Machi 6, 2026 10:00"),
        ("de", "Aktualisiert am 6. März 2026, 10:00 Uhr – Veröffentlicht am 5. März 2026, 09:00 Uhr"),
        ("de", "Stand: 6. März 2026, 10:00 Uhr | Erstellt: 5. März 2026, 09:00 Uhr"),
        ("it", "Giovedì 5 marzo 2026, 09:00 - Ultimo aggiornamento: 6 marzo, 10:00"),
        ("ja", "2026/3/5 9:00（最終更新 3/6 10:00）"),
        ("ja", "2026年3月5日 9時00分 更新：3月6日 10時00分"),
        ("fr", "Publié le 5 mars 2026 à 09h00 - Mis à jour le 6 mars 2026 à 10h00"),
        ("es", "Publicado el 5 de marzo de 2026 09:00. Actualizado el 6 de marzo de 2026 10:00"),
        ("it", "Pubblicato il 5 marzo 2026 09:00 | Aggiornato il 6 marzo 2026 10:00"),
        ("ru", "Опубликовано: 5 марта 2026, 09:00; обновлено: 6 марта 2026, 10:00"),
        ("hi", "प्रकाशित: 5 मार्च 2026 09:00 | अपडेट: 6 मार्च 2026 10:00"),
        ("ar", "نشر في 5 مارس 2026 09:00 | تحديث 6 مارس 2026 10:00"),
        ("zh", "发布时间：2026年3月5日 09:00 更新时间：2026年3月6日 10:00"),
        ("zh", "于 2026-03-05 09:00 发布，于 2026-03-06 10:00 更新"),
        ("zh", "已于 2026-03-06 10:00 修改，于 2026-03-05 09:00 发布"),
        ("zh", "2026-03-05 09:00 编辑于 2026-03-06 10:00"),
        ("ja", "2026年3月5日 09:00 公開 / 2026年3月6日 10:00 更新"),
        ("ko", "입력 2026.03.05. 09:00 수정 2026.03.06. 10:00"),
        ("en", "Updated: 6 March 2026 10:00 | 5 March 2026 09:00"),
        ("el", "Upd: 06.03.26 10:00 | 05.03.26 09:00"),
        ("ja", "2026年3月5日 9:00 [2026年3月6日 10:00 更新]"),
        ("tr", "YAYINLANMA: 5 Mart 2026 09:00 GÜNCELLEME: 6 Mart 2026 10:00"),
    ],
)
@pytest.mark.parametrize("name", ["date", ""])
def test_a_line_with_both_dates_gives_each_its_own(language: str, line: str, name: str) -> None:
    found = dates(f'<div class="{name}">{line}</div><p>text</p>', language=language)
    assert published(found) == ("2026-03-05T09:00:00", "visible")
    assert found.modified is not None
    assert found.modified.when.text() == "2026-03-06T10:00:00"
    assert not found.flags


@pytest.mark.parametrize("change", ["6 marzo 2025, 10:00", "4 marzo, 10:00", "5 min di lettura"])
def test_a_day_without_a_year_is_on_the_other_date_or_later(change: str) -> None:
    found = dates(f"<p class='date'>5 marzo 2026, 09:00 - Aggiornamento: {change}</p>", language="it")
    assert published(found) == ("2026-03-05T09:00:00", "visible")
    assert found.modified is None or found.modified.when.day.year == 2025


def test_one_date_as_of_which_a_page_is_tells_of_no_change() -> None:
    found = dates("<p class='date'>Stand: 6. März 2026, 10:00 Uhr</p>", language="de")
    assert published(found) == ("2026-03-06T10:00:00", "visible")
    assert found.modified is None


def test_what_is_unchanged_is_no_change() -> None:
    found = dates('<p class="date">Stand: 12.11.2021 (unverändert seit 05.11.2021)</p>', language="de")
    assert published(found) == ("2021-11-12", "visible")
    assert found.modified is None


@pytest.mark.parametrize("reverse", [False, True])
def test_the_date_of_a_time_in_others_is_said_once(reverse: bool) -> None:
    times = [
        '<time class="published" datetime="2026-03-05T18:22:10+01:00">5 March 2026</time>',
        '<time class="updated" datetime="2026-03-06T08:00:00+01:00">6 March 2026</time>',
    ]
    inner = "".join(reversed(times) if reverse else times)
    found = dates(f'<p class="entry-meta"><span class="posted-on">Posted on <a>{inner}</a></span></p>')
    assert published(found) == ("2026-03-05T18:22:10+01:00", "time")
    assert found.modified is not None
    assert found.modified.when.text() == "2026-03-06T08:00:00+01:00"


def test_the_word_for_a_change_may_stand_outside_what_holds_the_time() -> None:
    found = dates("<p>Updated <b><time datetime='2026-03-06'>Friday</time></b></p>")
    assert found.flags == ["date_from_change"]


@pytest.mark.parametrize(
    ("language", "published_word", "changed_word"),
    [
        ("af", "Gepubliseer", "Opgedateer"),
        ("sq", "Publikuar më", "Përditësuar më"),
        ("az", "Dərc olunub", "Yenilənib"),
        ("bg", "Публикувано", "Последна промяна"),
        ("cs", "Vydáno", "Upraveno"),
        ("cy", "Cyhoeddwyd", "Diweddarwyd"),
        ("de", "Erstellt", "Zuletzt bearbeitet"),
        ("en", "Posted", "Last modified"),
        ("en", "Issued", "Amended"),
        ("et", "Lisatud", "Muudetud"),
        ("eu", "Argitaratua", "Eguneratua"),
        ("fa", "منتشر شده", "ویرایش"),
        ("fi", "Julkaistu", "Muokattu"),
        ("he", "פורסם", "עודכן"),
        ("hu", "Közzétéve", "Módosítva"),
        ("hy", "Հրապարակվել է", "Թարմացվել է"),
        ("is", "Birt", "Uppfært"),
        ("ka", "გამოქვეყნდა", "განახლდა"),
        ("kk", "Жарияланды", "Жаңартылды"),
        ("lv", "Publicēts", "Atjaunots"),
        ("mn", "Нийтэлсэн", "Шинэчилсэн"),
        ("ms", "Diterbitkan", "Dikemas kini"),
        ("nl", "Geplaatst", "Laatst gewijzigd"),
        ("no", "Publisert", "Sist endret"),
        ("pl", "Dodano", "Zmieniono"),
        ("pl", "Dodano", "Zmodyfikowano"),
        ("sl", "Objavljeno", "Zadnji poseg"),
        ("sr", "Објављено", "Измењено"),
        ("sw", "Imechapishwa", "Imesasishwa"),
        ("ta", "வெளியிடப்பட்டது", "புதுப்பிக்கப்பட்டது"),
        ("ta", "பதிவு செய்த நாள்", "மாற்றம் செய்த நாள்"),
        ("th", "เผยแพร่", "แก้ไขล่าสุด"),
        ("tr", "Giriş", "Son güncelleme"),
        ("ur", "اشاعت", "تازہ کاری"),
        ("uz", "Chop etildi", "Yangilandi"),
        ("", "Birt", "Uppfært"),
    ],
)
@pytest.mark.parametrize(
    "form",
    [
        '<p class="date">{0}: 05.03.2026</p><p class="date">{1}: 16.03.2026</p>',
        '<p class="date">{1}: 16.03.2026</p><p class="date">{0}: 05.03.2026</p>',
        '<p class="meta">{0}: 05.03.2026 | {1}: 16.03.2026</p>',
        '<p class="meta">{1}: 16.03.2026 - {0}: 05.03.2026</p>',
        "<p>{1} 16.03.2026, {0} 05.03.2026</p>",
    ],
)
def test_labels_in_the_language_of_the_page(
    language: str, published_word: str, changed_word: str, form: str
) -> None:
    found = dates(f"{form.format(published_word, changed_word)}<p>text</p>", language=language)
    assert published(found) == ("2026-03-05", "visible")
    assert found.modified is not None
    assert found.modified.when.text() == "2026-03-16"


@pytest.mark.parametrize(
    ("language", "word"), [("en", "Upraveno"), ("pl", "Birt"), ("de", "Birt"), ("cs", "Posted")]
)
def test_words_of_another_language_tell_of_no_change(language: str, word: str) -> None:
    found = dates(f'<p class="date">{word}: 05.03.2026</p><p>text</p>', language=language)
    assert published(found) == ("2026-03-05", "visible")
    assert found.modified is None


def test_what_stands_before_both_dates_does_not_make_a_change_a_publication() -> None:
    times = '<time class="updated">16.03.2026</time> <time class="published">05.03.2026</time>'
    found = dates(f'<p class="entry-meta">Geplaatst op {times}</p><p>text</p>', language="nl")
    assert found.published is not None
    assert found.published.when.text() == "2026-03-05"
    assert found.modified is not None
    assert found.modified.when.text() == "2026-03-16"


def test_a_change_in_short() -> None:
    found = dates("<p>Akt.: 29. Juni 2026 - 21.18 Uhr</p><p>28. Juni 2026 - 16.03 Uhr</p>", language="de")
    assert published(found) == ("2026-06-28T16:03:00", "visible")
    assert found.modified is not None
    assert found.modified.when.text() == "2026-06-29T21:18:00"


@pytest.mark.parametrize(
    "line",
    [
        "Deadline: 1 June 2026", "Event date: 1 June 2026", "Registration until 1 June 2026",
        "Received: 1 March 2026", "(Accepted 1 March 2026)", "Einsendeschluss: 1. Juni 2026",
        "Dabei seit: 12.08.2003", "Join Date: 12 Aug 2003", "Wann: 12.02.2027, 20:00",
        "Today is Monday, 1 June 2026", "Heute ist Montag, der 1. Juni 2026",
        "Dnes je pondělí 1. 6. 2026, svátek má Laura", "Hearing: 1 June 2026",
        "Az.: 3 K 114/26, Urteil vom 1. Juni 2026", "Next meeting: 1 June 2026", "Doors open 1 June 2026",
        "On view until 1 June 2026", "File photo, 1 June 2019", "Kinostart: 1. Juni 2026",
        "Quand : 1 juin 2026", "Jusqu'au 1 juin 2026", "Hasta el 1 de junio de 2026",
        "Fino al 1 giugno 2026", "Até 1 de junho de 2026", "Kiedy: 1 czerwca 2026", "Когда: 1 июня 2026",
        "Son başvuru: 1 Haziran 2026", "開催日：2026年6月1日", "截止日期：2026年6月1日",
        "행사일: 2026년 6월 1일",
    ],
)  # fmt: skip
@pytest.mark.parametrize("tag", ["<p>{}</p>", "<p class='date'>{}</p>", "<li>{}</li>", "<div>{}</div>"])
def test_the_day_of_something_else(line: str, tag: str) -> None:
    assert published(dates(tag.format(line))) is None
    own = "<p class='date'>5 March 2026</p>"
    assert published(dates(tag.format(line) + own)) == ("2026-03-05", "visible")


@pytest.mark.parametrize(
    "line",
    [
        "Received 1 March 2025; accepted 6 December 2025; published online 5 March 2026",
        "Received: 1 March 2025 / Accepted: 6 December 2025 / Published: 5 March 2026",
    ],
)
@pytest.mark.parametrize("name", ["", "dates"])
def test_the_days_of_a_paper_before_that_of_its_publication(line: str, name: str) -> None:
    assert published(dates(f"<p class='{name}'>{line}</p>")) == ("2026-03-05", "visible")


@pytest.mark.parametrize("line", ["LG Electronics, 5 March 2026", "Hearing Post, 5 March 2026"])
def test_a_name_that_begins_as_a_court_or_a_hearing_does_hides_no_day(line: str) -> None:
    assert published(dates(f"<p>{line}</p>")) == ("2026-03-05", "visible")


def test_a_word_for_something_else_further_on_in_a_line_tells_nothing() -> None:
    assert published(dates("<p class='date'>5 March 2026 | 3 comments received</p>")) is not None


def test_the_days_of_a_life_are_not_when_its_notice_came_out() -> None:
    life, out = "<p>* 19.05.1928 † 07.03.2022</p>", "<p>Erschienen am 12.03.2022</p>"
    assert published(dates(f"{life}{LONG}{out}", language="de")) == ("2022-03-12", "visible")
    named = "<div class=dates>March 2, 1939 – January 11, 2026</div><div class=date>January 16, 2026</div>"
    assert published(dates(named + LONG)) == ("2026-01-16", "visible")


def test_the_line_of_a_change_is_read_by_its_name_beside_one_of_publication() -> None:
    said = "<p class='a__published'>Published: 4:20 PM May 3, 2021</p><p class='a__updated'>Updated: {}</p>"
    found = dates(body=f"<h1>Pier</h1>{said.format('6:02 PM May 3, 2021')}<p>Text.</p>")
    assert published(found) == ("2021-05-03T16:20:00", "visible")
    assert found.modified is not None
    assert found.modified.when.text() == "2021-05-03T18:02:00"


def test_the_entry_date_of_wordpress_is_of_publication_whatever_else_it_is_named() -> None:
    time = "<time class='entry-date updated' datetime='2021-05-03T16:20:00+02:00'>May 3, 2021</time>"
    found = dates(body=f"<h1>Pier</h1>{time}<p>Text.</p>")
    assert published(found) == ("2021-05-03T16:20:00+02:00", "time")
    assert found.modified is None


def test_a_box_named_for_both_days_tells_both() -> None:
    line = "publié le 5 mai 2021 à 18h15 <i>(mis à jour le 6 mai 2021 à 9h02)</i>"
    found = dates(body=f"<p class='DateUpdateWrapper'>{line}</p><p>Text.</p>", language="fr")
    assert published(found) == ("2021-05-05T18:15:00", "visible")
    assert found.modified is not None
    assert found.modified.when.text() == "2021-05-06T09:02:00"


@pytest.mark.parametrize(
    "change", ["<div>Updated: 19 January 2019</div>", "<p><b>Updated 19 January 2019</b></p>"]
)
def test_a_line_on_a_change_beside_a_marked_date(change: str) -> None:
    day = "<div class='date'>18 January 2019</div>"
    for lines in (day + change, change + day):
        found = dates(lines)
        assert published(found) == ("2019-01-18", "visible")
        assert found.modified is not None
        assert found.modified.when.text() == "2019-01-19"


def test_what_is_said_behind_the_bar_after_the_first_date_is_not_of_that() -> None:
    for name in ("info", "date"):
        found = dates(f"<div class='{name}'>Ada Moss - 18 January 2019 | Updated 2 days ago</div>")
        assert published(found) == ("2019-01-18", "visible")


@pytest.mark.parametrize("name", ["info", "date"])
def test_a_word_for_a_change_behind_a_date_speaks_of_what_follows(name: str) -> None:
    found = dates(f"<div class='{name}'>18 January 2019 13:45, updated 16:20</div>")
    assert published(found) == ("2019-01-18T13:45:00", "visible")
    changed = dates(f"<div class='{name}'>3 comments, updated 18 January 2019</div>")
    assert changed.flags == ["date_from_change"]


@pytest.mark.parametrize(
    ("language", "line", "first"),
    [
        ("en", "3 May 2021, 13:45, updated 16:20", "2021-05-03T13:45:00"),
        ("it", "lunedì 3 Maggio 2021 - Aggiornato alle 16:20", "2021-05-03"),
        ("de", "03.05.2021, 13:45 Uhr, aktualisiert um 16:20 Uhr", "2021-05-03T13:45:00"),
        ("fr", "Publié le 3 mai 2021 à 13h45, mis à jour à 16h20", "2021-05-03T13:45:00"),
    ],
)
@pytest.mark.parametrize("name", ["date", ""])
def test_a_time_that_is_called_a_change_is_one_of_the_same_day(
    language: str, line: str, first: str, name: str
) -> None:
    found = dates(f'<p class="{name}">{line}</p>{LONG * 4}', language=language)
    assert published(found) == (first, "visible")
    assert found.modified is not None
    assert found.modified.when.text() == "2021-05-03T16:20:00"


def test_a_time_of_a_change_that_is_earlier_is_one_of_another_day() -> None:
    found = dates(f'<p class="date">Published 3 May 2021 13:45 | Updated 9:05</p>{LONG * 4}')
    assert published(found) == ("2021-05-03T13:45:00", "visible")
    assert found.modified is None


def test_a_day_of_creation_behind_one_of_a_change_is_of_publication() -> None:
    line = "Actualizado a las 09:05 del 6/3/2026. Creado a las 16:12 del 5/3/2026"
    found = dates(f'<p class="date">{line}</p>{LONG * 4}', language="es")
    assert published(found) == ("2026-03-05T16:12:00", "visible")


def test_labels_in_turkish_capitals_count() -> None:
    line = "GÜNCELLEME: 06 MAYIS 2025 YAYIN: 05 MAYIS 2025"
    assert published(dates(f'<p class="date">{line}</p>', language="tr")) == ("2025-05-05", "visible")


def test_a_time_without_a_name_in_what_is_named_for_a_change_is_one_of_that() -> None:
    time = "<span class='{}'><time datetime='2024-03-0{}T09:30:00Z'>{} March 2024</time></span>"
    changed, told = time.format("date-modified", 6, 6), time.format("date-published", 5, 5)
    for body in (changed + told, told + changed):
        found = dates(f"{body}<p>text</p>")
        assert published(found) == ("2024-03-05T09:30:00+00:00", "time")
        assert modified(found) == "2024-03-06T09:30:00+00:00"
    assert dates(f"{changed}<p>text</p>").flags == ["date_from_change"]


def test_a_change_in_brackets_with_its_word_behind_it() -> None:
    found = dates("<p>2021/5/3 14:05 (2021/5/4 16:20更新)</p>", language="ja")
    assert published(found) == ("2021-05-03T14:05:00", "visible")
    assert modified(found) == "2021-05-04T16:20:00"


def test_who_published_a_text_says_nothing_of_the_day_behind() -> None:
    found = dates("<div><b>Published by: Ada Moss</b> <i>Updated Tue, 3 Mar 2026 07:55 PM IST</i></div>")
    assert modified(found) == "2026-03-03T19:55:00+05:30"
    found = dates("<div>Published by Ada Moss on 3 March 2026</div>")
    assert found.modified is None
