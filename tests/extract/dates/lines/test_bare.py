"""Dates that no markup tells: bare lines, and sentences that are none."""

import datetime as dt

import pytest

from newscrawl.extract import extract
from newscrawl.extract.dates.published import read_dates
from newscrawl.extract.page import Page
from tests.extract.dated import LONG, URL, dates, published


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "She was born on 12 August 1984 in Port Ash."),
        ("en", "She was born on 12 August 1984 in <a href='/ash'>Port Ash</a>, where the ferry lands."),
        ("en", "The exhibition runs until 14 May 2026."),
        ("de", "Die Ausstellung läuft bis 14. Mai 2026."),
        ("hi", "प्रदर्शनी 14 मई 2026 तक चलेगी और फिर बंद होगी।"),
        ("ar", "ولدت في 12 أغسطس 1984 في بورت آش."),
    ],
)
def test_a_date_in_a_sentence_is_what_the_article_tells_of(language: str, sentence: str) -> None:
    body = f"<p>text</p><p>{sentence}</p>"
    assert published(dates(body, language=language)) is None
    changed = dates(body, '<meta property="article:modified_time" content="2026-03-06">', language=language)
    assert changed.flags == ["date_from_change"]
    by_url = dates(body, url="https://x.example/2026/03/05/a", language=language)
    assert published(by_url) == ("2026-03-05", "url")


@pytest.mark.parametrize(
    "line",
    [
        "By Mira Jonas, Harbour Post, Port Ash, 18 January 2019",
        "<b>18 January 2019</b> – the town has a bridge again, after years in which nobody could cross.",
        "Press release of 18 January 2019 | Port Ash <b></b>– The town has a bridge again, said the mayor.",
        "<a href='/a'>Mira Jonas</a>, published on Friday, 18 January 2019.",
        "© 18 January 2019 by the Harbour Post. All rights reserved.",
    ],
)
def test_a_line_of_little_more_than_a_date(line: str) -> None:
    assert published(dates(f"<p>{line}</p><p>text</p>")) == ("2019-01-18", "visible")


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("bg", "от Иван Каменски | 18 януари 2019, 10:05 ч."),
        ("fr", "Publié le 18 janvier 2019 à 10h05, mis à jour le 19 janvier 2019 à 9h10 · Lecture 3 min."),
        ("es", "Por Mira Jonas, enviada especial a Fresno. 18 de enero de 2019 - 10:05 hs."),
        ("bg", "Иван Каменски, Линдмур, 18 януари 2019 г."),
        ("uk", "Іван Каменюк, Ліндмур, 18 січня 2019 р."),
        ("th", "โดย สมชาย ใจดี | 18 มกราคม 2562 10:05 น."),
        ("hr", "Piše: Ivan Kamen | 18. siječnja 2019."),
        ("sr", "Пише: Иван Камен | 18. јануар 2019."),
        ("lt", "Jonas Akmuo, Lindmuras, 2019 m. sausio 18 d."),
    ],
)
def test_short_for_an_hour_or_a_year_ends_no_sentence(language: str, line: str) -> None:
    found = published(dates(f"<p>{line}</p><p>text</p>", language=language))
    assert found is not None
    assert found[0].startswith("2019-01-18")


def test_a_sentence_ends_with_its_year() -> None:
    for language in ("en", "de", "bg"):
        assert published(dates("<p>Ada Moss died in January 18, 2019.</p>", language=language)) is None


def test_a_heading_that_opens_with_its_day() -> None:
    page = Page(b"<h1>18.01.2019 - the bridge over the river stands again</h1><p>text</p>", URL)
    assert published(read_dates(page, [], page.by_tag["h1"][0], language="de")) == ("2019-01-18", "visible")


def test_a_bare_line_far_from_the_heading_comes_after_the_address() -> None:
    url = "https://x.example/2019/01/18/a"
    far = "<p>text</p>" * 40 + "<p>Port Ash, 3 January 2019</p>"
    assert published(dates(far, url=url)) == ("2019-01-18", "url")
    assert published(dates(far)) == ("2019-01-03", "visible")
    assert published(dates("<p>Port Ash, 17 January 2019</p>", url=url)) == ("2019-01-17", "visible")


@pytest.mark.parametrize(
    ("language", "line"),
    [
        (
            "en",
            "Posted by Jane Doe on March 5, 2026 in News, Local Politics, City Council, Schools, Harbour",
        ),
        ("en", "Posted by admin on March 5, 2026 with 3 comments"),
        ("en", "This entry was posted on March 5, 2026 by admin."),
        ("fr", "Le jeudi 5 mars 2026 à 10h30, mis à jour le vendredi 6 mars 2026 à 11h"),
        ("it", "di redazione, giovedì 5 marzo 2026 alle ore 10:30"),
        ("fr", "jeudi 5 mars 2026 à 10 heures 30 par la rédaction"),
        ("no", "torsdag 5. mars 2026 kl. 10:30 - sist oppdatert fredag 6. mars 2026"),
    ],
)
def test_a_byline_with_words_is_no_sentence(language: str, line: str) -> None:
    found = dates(f"<div>{line}</div><p>text</p>", url="https://x.example/2026/03/04/a", language=language)
    assert found.published is not None
    assert found.published.when.day == dt.date(2026, 3, 5)


def test_a_bare_line_beside_the_heading() -> None:
    assert published(dates("<p>Harbour, 18 January 2019</p><p>text</p>")) == ("2019-01-18", "visible")


def test_a_bare_line_that_tells_of_a_change_is_flagged() -> None:
    found = dates("<p>Last updated: 20 January 2019</p>")
    assert published(found) == ("2019-01-20", "visible")
    assert found.flags == ["date_from_change"]


def test_a_line_right_after_the_heading_comes_before_marked_dates_further_on() -> None:
    body = '<p><em>18 January 2019</em></p><p>text</p><p class="date">15 January 2019</p>'
    assert published(dates(body)) == ("2019-01-18", "visible")


def test_a_bare_line_before_the_heading_comes_before_one_far_after_it() -> None:
    page = Page(
        b"<html><body><main><p>18 January 2019 // Town</p><h1>Bridge</h1>"
        + b"<p>text</p>" * 60
        + b"<p>3 January 2019 // Weather</p></main></body></html>",
        URL,
    )
    found = read_dates(page, [], page.by_tag["h1"][0], language="en-GB")
    assert published(found) == ("2019-01-18", "visible")


def test_the_day_in_an_address_that_the_page_shows_is_not_its_own() -> None:
    address = "http://x.example/2012/05/13/pier"
    assert published(dates(f"<p><a href='{address}'>{address}</a></p>")) is None
    assert published(dates(f"<p>Seen at {address}</p>")) is None


@pytest.mark.parametrize("mark", [" ", "　"])
def test_the_day_behind_an_address_that_the_page_shows_is_its_own(mark: str) -> None:
    line = mark.join(("http://www.x.example", "2010年07月15日08:32", "<a href=/b>江城晚报</a>"))
    assert published(dates(f"<div>{line}</div>", language="zh")) == ("2010-07-15T08:32:00", "visible")
    assert published(dates("<p>Seen on 2012/05/13</p>")) == ("2012-05-13", "visible")


def test_a_date_that_a_template_breaks_into_lines() -> None:
    assert published(dates("<p>5.\n\t\t\t\t\t\tMarch\n\t\t\t\t\t\t2026</p>")) == ("2026-03-05", "visible")


def test_a_bare_line_of_a_change_right_below_that_of_publication_is_read() -> None:
    rows = "<ul><li>입력 2023.12.11 10:21</li><li>수정 2023.12.11 14:02</li><li>댓글 0</li></ul>"
    found = dates(f"{rows}{LONG}", language="ko")
    assert published(found) == ("2023-12-11T10:21:00", "visible")
    assert found.modified is not None
    assert found.modified.when.text() == "2023-12-11T14:02:00"


@pytest.mark.parametrize("first", ["Lindmoor, March 5, 2026", "5 March 2026"])
def test_a_bare_day_has_the_time_of_a_line_below_that_has_the_day_as_well(first: str) -> None:
    line = "First Published: 08:19 IST(5/3/2026) | Last Updated: 12:45 IST(5/3/2026)"
    found = dates(f"<p>{first}</p><p>{line}</p>{LONG}")
    assert published(found) == ("2026-03-05T08:19:00+05:30", "visible")
    assert found.modified is not None
    assert found.modified.when.text() == "2026-03-05T12:45:00+05:30"
    assert published(dates(f"<p>{first}</p><p>{line.replace('5/3', '6/3')}</p>{LONG}")) == (
        "2026-03-05",
        "visible",
    )


def test_a_day_below_the_text_comes_after_that_of_the_address() -> None:
    body = f"{LONG.format('')}<p>Ole: Great! (7 March 2026)</p>"
    assert published(dates(body)) == ("2026-03-07", "visible")
    assert published(dates(body, url="https://x.example/2026/03/05/a")) == ("2026-03-05", "url")


@pytest.mark.parametrize(
    "lives",
    [
        "<p>May 3, 1931 - June 9, 2022</p>",
        "<div><span>May 3, 1931</span><span>June 9, 2022</span></div>",
        "<p>* 3. 5. 1931 – † 9. 6. 2022</p>",
    ],
)
def test_no_article_came_out_on_either(lives: str) -> None:
    assert published(dates(f"{lives}<p>June 14, 2022</p>{LONG}")) == ("2022-06-14", "visible")
    assert published(dates(f"{lives}{LONG}")) is None


def test_a_year_in_the_next_sentence_is_no_life() -> None:
    told = (
        "<p>The organ came back to the town in which it was sold in the spring of 1934, said its owner.</p>"
    )
    assert published(dates(f"<p>June 14, 2022</p>{told}{LONG}")) == ("2022-06-14", "visible")
    assert published(dates(f"<p>June 14, 2022</p><p>Updated in 2023</p>{LONG}")) is not None


@pytest.mark.parametrize(
    "below",
    [
        '<div class="talk"><b>Tom</b> <time datetime="2026-03-07T10:00:00Z">7 March</time></div>',
        '<a class="card" href="/news/2"><h4>A mill</h4><time datetime="2026-03-04">4 March</time></a>',
        '<section><time datetime="2026-03-21">21 March</time> <b>Spring fair</b></section>',
        '<div class="page-foot"><span class="date">Tuesday 10 March 2026</span></div>',
    ],
)
def test_a_line_between_heading_and_text_comes_before_what_is_marked_below_the_text(below: str) -> None:
    away = "<p>The board has voted.</p><div>" + "<a href='#s'>s</a>" * 6 + "</div>"
    assert published(dates(f"{away}<div><b>5 March 2026</b></div>{LONG * 4}{below}")) == (
        "2026-03-05",
        "visible",
    )
    found = published(dates(f"{away}{LONG * 4}{below}"))
    assert found is not None
    assert found[0] != "2026-03-05"


def test_a_time_with_a_stop_behind_the_word_for_a_clock_and_one_of_hours_and_minutes() -> None:
    line = "<p>Pubblicato il 18/01/2019 ore 10.05 - Ultimo aggiornamento il 19/01/2019 ore 9.10</p>"
    assert published(dates(line, language="it")) == ("2019-01-18T10:05:00", "visible")
    line = "<p>18/01/2019 às 10h05min</p>"
    assert published(dates(line, language="pt")) == ("2019-01-18T10:05:00", "visible")
    assert published(dates("<p>18/01/2019 | 10h05min</p>", language="pt")) == ("2019-01-18", "visible")


def test_a_long_line_counts_where_it_says_what_its_dates_are_of() -> None:
    writers = "Por Lucía Fernández y Pedro Gálvez Romero"
    days = "Publicado el 12 de marzo de 2026 a las 18:40 | Actualizado el 13 de marzo de 2026 a las 09:15"
    found = dates(f"<p>{writers} | {days}</p>{LONG}", language="es")
    assert published(found) == ("2026-03-12T18:40:00", "visible")
    assert found.modified is not None
    assert found.modified.when.text() == "2026-03-13T09:15:00"
    told = "En marzo de 2024 publicó su libro y el 13 de marzo de 2026 a las 09:15 fue elegido alcalde"
    assert published(dates(f"<p>{told} de la villa de Almira, tan vieja</p>{LONG}", language="es")) is None


@pytest.mark.parametrize(
    ("language", "first", "then"),
    [
        ("ja", "2024/3/5 9:12", "（最終更新 3/5 10:20）"),
        ("es", "5 de marzo de 2024, 09:12", "Actualizado a las 10:20h."),
        ("ru", "5 марта 2024, 09:12", "Обновлено 5 марта в 10:20"),
        ("zh-HK", "2024-03-05 09:12 HKT", "2024-03-05 10:20 HKT 更新"),
    ],
)
def test_a_change_may_tell_what_the_line_before_it_lacks(language: str, first: str, then: str) -> None:
    found = dates(f"<div><span>{first}</span> <span>{then}</span></div>{LONG}", language=language)
    assert found.published is not None
    assert found.published.when.text().startswith("2024-03-05T09:12")
    assert found.modified is not None
    assert found.modified.when.text().startswith("2024-03-05T10:20")


@pytest.mark.parametrize(
    ("called", "expected"),
    [
        ('property="dc:date dc:created" content="2026-03-05T10:30:00+01:00"', "2026-03-05T10:30:00+01:00"),
        ('property="schema:datePublished" content="2026-03-05T10:30:00+01:00"', "2026-03-05T10:30:00+01:00"),
        ('property="dc:modified" content="2026-03-05T10:30:00+01:00"', "2026-05-03T10:30:00"),
        ('property="dc:date" content="spring"', "2026-05-03T10:30:00"),
        ('data-is="submitted" content="2026-03-05T10:30:00+01:00"', "2026-05-03T10:30:00"),
    ],
)
def test_the_moment_that_rdfa_calls_the_day_of_a_line(called: str, expected: str) -> None:
    line = f"<div><span {called}>Submitted by Mira Jonas on 03/05/2026 - 10:30</span></div>"
    found = published(dates(f"{line}<p>text</p>", language="en-GB"))
    assert found == (expected, "visible")


def test_the_moment_that_rdfa_calls_the_day_of_a_marked_line() -> None:
    called = '<span property="dc:date dc:created" content="2026-03-05T10:30:00+01:00">'
    line = (
        f'<p class="submitted">{called}Submitted by <b>Mira Jonas</b> on Thu, 03/05/2026 - 10:30</span></p>'
    )
    assert published(dates(f"{line}<p>text</p>")) == ("2026-03-05T10:30:00+01:00", "visible")


@pytest.mark.parametrize("between", [0, 3])
def test_a_change_behind_a_date_that_is_the_last_right_after_the_heading(between: int) -> None:
    names = "<p>Ada Moss</p>" * 3
    day, change = "<p>5 March 2026 18:02</p>", "<p>Last updated on Thursday, 5 March 2026 at 18:30</p>"
    found = dates(f"{names}{day}{'<p>text</p>' * between}{change}{LONG}")
    assert published(found) == ("2026-03-05T18:02:00", "visible")
    assert found.modified is not None
    assert found.modified.when.text() == "2026-03-05T18:30:00"
    far = dates(f"{names}{day}{'<p>text</p>' * 9}{change}{LONG}")
    assert (published(far), far.modified) == (("2026-03-05T18:02:00", "visible"), None)


def test_endra_is_changed_in_nynorsk() -> None:
    found = dates(f"<div>Publisert 24.05.2024 - 16:05 | Endra 24.05.2024 - 18:44</div>{LONG}", language="nn")
    assert published(found) == ("2024-05-24T16:05:00", "visible")
    assert found.modified is not None


@pytest.mark.parametrize(
    "line",
    [
        "<div>May 3<sup>rd</sup>, 2024</div>",
        "<div>3<sup>rd</sup> May 2024</div>",
        "<div><i></i> 3<sup>rd</sup> of May 2024</div>",
    ],
)
def test_raised_letters_behind_a_number_part_no_date(line: str) -> None:
    assert published(dates(line + LONG)) == ("2024-05-03", "visible")


def test_a_day_that_the_headline_ends_in_comes_behind_lines_of_the_page() -> None:
    title = "The sitting of the harbour board – 12.01.2023"
    page = f"<title>{title}</title>ABOVE<h1>{title}</h1>BELOW{LONG}"
    lines = ("<div>5 March 2024 | Town</div>", ""), ("", "<p>By Ada Moss</p><p>5 March 2024</p>"), ("", "")
    days = []
    for above, below in lines:
        html = page.replace("ABOVE", above).replace("BELOW", below)
        article = extract(html.encode(), "https://www.harbourpost.example/sitting")
        days.append(article and article.date_published)
    assert days == ["2024-03-05", "2024-03-05", "2023-01-12"]


def test_a_heading_that_is_called_published_is_no_date() -> None:
    title = "The sitting of the harbour board – 12.01.2023"
    page = f"<title>{title}</title><h1 class='post-title published'>{title}</h1><div>5 March 2024</div>{LONG}"
    article = extract(page.encode(), "https://www.harbourpost.example/sitting")
    assert article is not None
    assert article.date_published == "2024-03-05"


def test_who_said_something_on_a_network_did_not_say_when_the_page_appeared() -> None:
    said = "<div class='x'><p>What a day for the town</p><p>— Ada Moss (@adamoss) March 4, 2024</p></div>"
    assert published(dates(f"{LONG}{said}{LONG}")) is None
    quoted = (
        "<blockquote><div>A post by Ada Moss on <time datetime='2024-03-04'>March 4</time></div></blockquote>"
    )
    assert published(dates(f"{quoted}{LONG}")) is None
    byline = "<p>By Ada Moss (@adamoss) — March 5, 2024</p>"
    assert published(dates(f"{byline}{LONG}{said}")) == ("2024-03-05", "visible")
    assert published(dates(f"<p>Video: Ada Moss, 4 March 2024</p>{LONG}")) is None


@pytest.mark.parametrize("boxes", range(12, 20))
def test_a_line_behind_many_that_tell_no_day(boxes: int) -> None:
    silent = "<p class='teaser' data-testid='7'>A ferry</p>" * boxes
    assert published(dates(f"{silent}<p>5 March 2026</p>")) == ("2026-03-05", "visible")
    ago = "<i data-published='2026-03-05T09:15:00Z'>2 hours ago</i>"
    assert published(dates(f"{silent}<div>{ago}</div>")) == ("2026-03-05T09:15:00+00:00", "visible")
