"""When an article was published and changed, from sources that know more or less of it."""

import datetime as dt
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract.nodes import article_nodes
from newscrawl.extract.page import Page
from newscrawl.extract.published import Dates, read_dates

URL = "https://www.harbourpost.example/news/1"


def dates(
    body: str = "",
    head: str = "",
    url: str = URL,
    zone: str | None = None,
    language: str = "en-GB",
    **node: str | float,
) -> Dates:
    script = json.dumps({"@type": "NewsArticle", "headline": "Bridge", **node}) if node else ""
    page = Page(
        f'<html><head>{head}<script type="application/ld+json">{script}</script></head>'
        f"<body><h1>Bridge</h1>{body}</body></html>".encode(),
        url,
    )
    nodes = article_nodes(page, set())
    return read_dates(page, nodes, page.by_tag["h1"][0], language=language, time_zone=zone)


def published(found: Dates) -> tuple[str, str] | None:
    return (found.published.when.text(), found.published.source) if found.published else None


def test_json_ld_with_change() -> None:
    found = dates(datePublished="2019-01-18T13:00:00+05:30", dateModified="2019-01-19T09:00:00+05:30")
    assert published(found) == ("2019-01-18T13:00:00+05:30", "json-ld")
    assert found.modified is not None
    assert found.modified.when.text() == "2019-01-19T09:00:00+05:30"


def test_a_day_takes_its_time_from_a_source_with_the_same_day() -> None:
    head = '<meta property="article:published_time" content="2019-01-18T13:00:00+05:30">'
    assert published(dates(head=head, datePublished="2019-01-18")) == ("2019-01-18T13:00:00+05:30", "meta")
    assert published(dates(head=head, datePublished="2019-01-17")) == ("2019-01-17", "json-ld")


def test_a_time_takes_its_zone_from_a_source_with_the_same_instant() -> None:
    head = '<meta property="article:published_time" content="2019-01-18T07:30:00Z">'
    assert published(dates(head=head, datePublished="2019-01-18T13:00:00"))[0] == "2019-01-18T13:00:00+05:30"  # type: ignore[index]  # there is one


def test_the_zone_of_the_outlet_is_the_last_resort() -> None:
    assert published(dates(datePublished="2019-01-18T13:00:00")) == ("2019-01-18T13:00:00", "json-ld")
    zoned = published(dates(datePublished="2019-01-18T13:00:00", zone="Asia/Kolkata"))
    assert zoned == ("2019-01-18T13:00:00+05:30", "json-ld")


def test_marks_of_microdata_rdfa_and_time() -> None:
    assert published(dates('<span itemprop="datePublished" content="2019-01-18">x</span>')) == (
        "2019-01-18",
        "microdata",
    )
    assert published(dates('<time datetime="2019-01-18T13:00Z">yesterday</time>')) == (
        "2019-01-18T13:00:00+00:00",
        "time",
    )


def test_the_visible_line_and_not_the_one_that_tells_of_a_change() -> None:
    found = dates('<p class="date">Updated: 20 January 2019</p><p class="date">18 January 2019, 13:00</p>')
    assert published(found) == ("2019-01-18T13:00:00", "visible")
    assert found.modified is not None
    assert found.modified.when.text() == "2019-01-20"


@pytest.mark.parametrize("name", ["profile-joinDate", "member-since date", "user-registered-date"])
def test_since_when_somebody_is_a_member_is_no_date_of_the_article(name: str) -> None:
    since = f'<p class="{name}" title="10:46 AM - 20 Mar 2007">Joined March 2007</p>'
    assert published(dates(since)) is None
    assert published(dates(f"{since}<p class='date'>18 January 2019</p>")) == ("2019-01-18", "visible")


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Published: 5 March 2026 09:00 | Updated: 6 March 2026 10:00"),
        ("en", "Updated: 6 March 2026 10:00 | Published: 5 March 2026 09:00"),
        ("en", "5 March 2026 09:00, last updated 6 March 2026 10:00"),
        ("de", "Aktualisiert am 6. März 2026, 10:00 Uhr – Veröffentlicht am 5. März 2026, 09:00 Uhr"),
        ("fr", "Publié le 5 mars 2026 à 09h00 - Mis à jour le 6 mars 2026 à 10h00"),
        ("es", "Publicado el 5 de marzo de 2026 09:00. Actualizado el 6 de marzo de 2026 10:00"),
        ("it", "Pubblicato il 5 marzo 2026 09:00 | Aggiornato il 6 marzo 2026 10:00"),
        ("ru", "Опубликовано: 5 марта 2026, 09:00; обновлено: 6 марта 2026, 10:00"),
        ("hi", "प्रकाशित: 5 मार्च 2026 09:00 | अपडेट: 6 मार्च 2026 10:00"),
        ("ar", "نشر في 5 مارس 2026 09:00 | تحديث 6 مارس 2026 10:00"),
        ("zh", "发布时间：2026年3月5日 09:00 更新时间：2026年3月6日 10:00"),
        ("ja", "2026年3月5日 09:00 公開 / 2026年3月6日 10:00 更新"),
        ("ko", "입력 2026.03.05. 09:00 수정 2026.03.06. 10:00"),
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


def test_a_heading_that_opens_with_its_day() -> None:
    page = Page(b"<h1>18.01.2019 - the bridge over the river stands again</h1><p>text</p>", URL)
    assert published(read_dates(page, [], page.by_tag["h1"][0], language="de")) == ("2019-01-18", "visible")


def test_a_bare_line_far_from_the_heading_comes_after_the_address() -> None:
    url = "https://x.example/2019/01/18/a"
    far = "<p>text</p>" * 40 + "<p>Port Ash, 3 January 2019</p>"
    assert published(dates(far, url=url)) == ("2019-01-18", "url")
    assert published(dates(far)) == ("2019-01-03", "visible")
    assert published(dates("<p>Port Ash, 17 January 2019</p>", url=url)) == ("2019-01-17", "visible")


@pytest.mark.parametrize("around", ["article", "main", "div"])
def test_the_date_of_today_in_the_head_of_the_site(around: str) -> None:
    def read(line: str, url: str = URL) -> tuple[str, str] | None:
        today = "<header><div class='date'>Thursday, November 26, 2026</div></header>"
        page = Page(f"{today}<{around}><h1>Bridge</h1>{line}<p>text</p></{around}>".encode(), url)
        return published(read_dates(page, [], page.by_tag["h1"][0], language="en"))

    own = '<p class="byline">By Mira Jonas</p><p class="{}">March 5, 2026</p>'
    assert read(own.format("date")) == read(own.format("")) == ("2026-03-05", "visible")
    assert read("", "https://x.example/2026/03/05/a") == ("2026-03-05", "url")


@pytest.mark.parametrize(
    "other",
    [
        '<section class="comments-area"><ol><li class="comment"><b>Bob</b> {}</li></ol></section>',
        '<section class="related-articles"><div class="card"><a href="/x">Ferry</a>{}</div></section>',
    ],
)
@pytest.mark.parametrize("date", ["<time datetime='2026-03-07'>x</time>", "<i class='date'>7 March 2026</i>"])
def test_the_date_of_a_comment_or_a_related_article(other: str, date: str) -> None:
    assert published(dates(other.format(date))) is None
    line = f'<p class="date-and-comments">{date} 3 comments</p>'
    assert published(dates(line)) is not None


LONG = "<p>The harbour board of Lindmoor voted on Thursday to rebuild the old stone pier that a winter storm "
LONG += "broke in two places, and its chair said that the work would take eighteen months.{}</p>"


@pytest.mark.parametrize(
    "name",
    [
        "story comments-open", "post-body commentable", "tools tools--comments", "no-comments", "has-related",
        "tag-comments", "commentary", "unrelated",
    ],
)  # fmt: skip
def test_that_an_article_can_have_comments_makes_it_none(name: str) -> None:
    line = "<p><time datetime='2026-03-05'>x</time></p>"
    assert published(dates(f'<div class="{name}">{line}<p>text</p></div>')) == ("2026-03-05", "time")


@pytest.mark.parametrize("name", ["related", "comments", "comments--wide", "article-comments", "commentlist"])
def test_what_a_box_of_others_is_named_is_doubted_where_the_text_is_in_it_or_follows(name: str) -> None:
    line = "<p><time datetime='2026-03-05'>x</time></p>"
    changed = '<meta property="article:modified_time" content="2026-03-07">'
    assert published(dates(f'<div class="{name}">{line}{LONG}</div>', changed)) == ("2026-03-05", "time")
    box = f'<div class="{name}">{line}</div>'
    assert published(dates(box + LONG)) == ("2026-03-05", "time")
    assert dates(box + LONG, changed).flags == ["date_from_change"]
    assert published(dates(LONG + box)) is None


def test_a_date_in_the_text_comes_after_one_right_before_what_holds_the_article() -> None:
    own = "<div><time datetime='2026-03-05'>x</time></div>"
    event = (
        LONG.format("") + "<p>The hearing is on <time datetime='2026-04-20'>April 20</time> in the hall.</p>"
    )
    page = Page(f"{own}<main><h1>Bridge</h1>{event}</main>".encode(), URL)
    assert published(read_dates(page, [], page.by_tag["h1"][0])) == ("2026-03-05", "time")
    assert published(dates(event)) == ("2026-04-20", "time")


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


@pytest.mark.parametrize(
    "line",
    [
        "di redazione, giovedì 5 marzo 2026 alle ore 10:30 dalla nostra sede",
        "jeudi 5 mars 2026 à 10 heures 30 par la rédaction avec notre correspondant dans cette région",
    ],
)
def test_a_line_of_many_words_before_the_text_is_the_last_resort(line: str) -> None:
    body = f"<div>{line}</div>{LONG}"
    found = dates(body).published
    assert found is not None
    assert found.when.day == dt.date(2026, 3, 5)
    assert published(dates(body, url="https://x.example/2026/03/04/a")) == ("2026-03-04", "url")
    changed = dates(body, '<meta property="article:modified_time" content="2026-03-07">')
    assert changed.flags == ["date_from_change"]
    assert published(dates(LONG + f"<div>{line}</div>")) is None
    assert published(dates(f"<div>The exhibition opens on 14 May 2026.</div>{LONG}")) is None
    standfirst = "The fire of 12 August 1984 that burnt down half of the town has never been explained"
    assert published(dates(f"<h2>{standfirst}</h2><p class=lead>{standfirst}</p>{LONG}")) is None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (1772731330, "2026-03-05T17:22:10+00:00"),
        (1772731330000, "2026-03-05T17:22:10+00:00"),
        (1772731330.5, "2026-03-05T17:22:10+00:00"),
        (20260305, "2026-03-05"),
    ],
)
def test_a_number_in_json_ld(value: float, expected: str) -> None:
    assert published(dates(datePublished=value)) == (expected, "json-ld")


def test_a_bare_line_beside_the_heading() -> None:
    assert published(dates("<p>Harbour, 18 January 2019</p><p>text</p>")) == ("2019-01-18", "visible")


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("18.01.2019 The harbour has a bridge again", "2019-01-18"),
        ("(18 January 2019) The harbour has a bridge again", "2019-01-18"),
        ("Port Mabel, 18 January 2019 – The harbour has a bridge again", "2019-01-18"),
        ("On 18 January 2019 the harbour got a bridge", None),
        ("18 people opened the bridge on 18 January 2019", None),
        ("The bridge, 18 metres wide since 2019, stands again in the town by 1 June", None),
    ],
)
def test_a_paragraph_that_opens_with_a_date_is_the_last_resort(opening: str, day: str | None) -> None:
    text = (
        opening
        + ", after years in which nobody could cross the water but by boat or by the long road round the bay."
    )
    found = published(dates(f"<p>{text}</p>"))
    assert (found[0] if found else None) == day
    assert published(dates(f"<p>{text}</p>", url="https://x.example/2019/01/20/a")) == ("2019-01-20", "url")


def test_the_date_of_a_listed_article_is_not_this_ones() -> None:
    others = "<li><time>8 January 2019</time><a href='/2'>Ferry runs aground outside the harbour</a></li>"
    own = "<p class='a'><time>18 January 2019</time></p>"
    page = Page(f"<main>{own}<div class='b'></div><h1>Bridge</h1><ul>{others * 3}</ul></main>".encode(), URL)
    found = read_dates(page, [], page.by_tag["h1"][0], language="en-GB")
    assert published(found) == ("2019-01-18", "time")
    alone = published(dates("<ul class='meta'><li><time>8 January 2019</time></li></ul>"))
    assert alone is not None
    assert alone[0] == "2019-01-08"


def test_a_lone_source_gives_way_to_an_earlier_day_beside_the_heading() -> None:
    head = '<meta property="article:published_time" content="2019-11-18T13:00:00Z">'
    line = "<p class='date'>18 January 2019</p>"
    assert published(dates(line, head=head)) == ("2019-01-18", "visible")
    assert published(dates(line, head=head, datePublished="2019-11-18"))[0][:10] == "2019-11-18"  # type: ignore[index]  # there is one


def test_the_name_of_a_zone_is_read_by_the_country() -> None:
    line = "<p class='date'>18 July 2019 13:00 IST</p>"
    assert published(dates(line, url="https://post.ie/1")) == ("2019-07-18T13:00:00+01:00", "visible")
    assert published(dates(line)) == ("2019-07-18T13:00:00+05:30", "visible")
    assert published(dates(line, zone="Asia/Jerusalem")) == ("2019-07-18T13:00:00+05:30", "visible")


def test_the_address_comes_last_and_a_change_after_it() -> None:
    assert published(dates(url="https://x.example/2019/01/18/bridge")) == ("2019-01-18", "url")
    found = dates(dateModified="2019-01-19T09:00:00Z")
    assert published(found) == ("2019-01-19T09:00:00+00:00", "json-ld")
    assert found.flags == ["date_from_change"]


def test_an_address_of_months_before_tells_when_the_article_came_out() -> None:
    url = "https://www.harbourpost.example/blog/2017/7/12/bridge"
    assert published(dates(url=url, datePublished="2019-06-17T18:28:00Z")) == ("2017-07-12", "url")
    assert published(dates(url=url, datePublished="2017-08-12T18:28:00Z")) == (
        "2017-08-12T18:28:00+00:00",
        "json-ld",
    )
    number = "https://www.harbourpost.example/blog/20170712-bridge"
    assert published(dates(url=number, datePublished="2019-06-17"))[0] == "2019-06-17"  # type: ignore[index]  # there is one


def test_the_order_of_numbers_is_that_of_the_country() -> None:
    line = "<p class='date'>03/04/2019</p>"
    assert published(dates(line, language="en")) == ("2019-03-04", "visible")
    host = "https://www.harbourpost.co.uk/news/1"
    assert published(dates(line, language="en", url=host)) == ("2019-04-03", "visible")


def test_meta_elements_of_few_sites() -> None:
    for name in ("pub_date", "prism.publicationDate", "created"):
        assert published(dates(head=f'<meta name="{name}" content="2019-01-18">')) == ("2019-01-18", "meta")
    changed = dates(head='<meta name="bt:modDate" content="20190119T10:04:00Z">', datePublished="2019-01-18")
    assert changed.modified is not None
    assert changed.modified.when.text() == "2019-01-19T10:04:00+00:00"


def test_no_date() -> None:
    found = dates("<p>The harbour was quiet in 1975.</p>")
    assert found.published is None
    assert found.modified is None


def test_an_instant_is_told_on_the_clock_the_page_shows() -> None:
    found = dates('<p class="date">17 January 2019, 21:25</p>', datePublished="2019-01-18T00:25:56Z")
    assert published(found) == ("2019-01-17T21:25:56-03:00", "json-ld")
    other = dates('<p class="date">17 January 2019, 21:31</p>', datePublished="2019-01-18T00:25:56Z")
    assert published(other) == ("2019-01-18T00:25:56+00:00", "json-ld")


def test_a_bare_line_that_tells_of_a_change_is_flagged() -> None:
    found = dates("<p>Last updated: 20 January 2019</p>")
    assert published(found) == ("2019-01-20", "visible")
    assert found.flags == ["date_from_change"]


def test_a_meta_element_with_the_visible_day_is_believed_against_json_ld_alone() -> None:
    head = '<meta property="article:published_time" content="2019-01-18T13:00:00+05:30">'
    shown = '<p class="date">18 January 2019</p>'
    other = "2019-01-15T08:00:00+05:30"
    assert published(dates(shown, head, datePublished=other)) == ("2019-01-18T13:00:00+05:30", "meta")
    assert published(dates("", head, datePublished=other)) == (other, "json-ld")


def test_a_meta_element_that_may_speak_of_the_page_gives_way_to_the_line_beside_the_heading() -> None:
    head = '<meta name="date" content="2019-01-20">'
    assert published(dates('<p class="date">18 January 2019</p>', head)) == ("2019-01-18", "visible")
    far = '<p class="a">x</p>' * 40 + '<p class="date">18 January 2019</p>'
    assert published(dates(far, head)) == ("2019-01-20", "meta")


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


@pytest.mark.parametrize(
    ("url", "stated", "told"),
    [
        ("https://post.de/2019/01/19/a", "2019-01-18T23:11:59Z", "2019-01-19T00:11:59+01:00"),
        ("https://post.de/2019/01/18/a", "2019-01-18T23:11:59Z", "2019-01-18T23:11:59+00:00"),
        ("https://post.de/a", "2019-01-18T23:00:00Z", "2019-01-19T00:00:00+01:00"),
        ("https://post.de/a", "2019-01-18T23:11:59Z", "2019-01-18T23:11:59+00:00"),
        ("https://post.com/2019/01/19/a", "2019-01-18T23:11:59Z", "2019-01-18T23:11:59+00:00"),
    ],
)
def test_an_instant_is_told_on_the_countrys_clock_where_the_day_shows_it(
    url: str, stated: str, told: str
) -> None:
    assert published(dates(url=url, datePublished=stated)) == (told, "json-ld")


def test_a_date_of_change_in_microdata_is_the_last_resort() -> None:
    found = dates(head='<meta itemprop="dateUpdate" content="2019-01-18 10:47:36">')
    assert published(found) == ("2019-01-18T10:47:36", "meta")
    assert found.flags == ["date_from_change"]


def test_an_attribute_named_for_publication_states_the_day() -> None:
    mark = '<div id="article-published-at-date" {}="miércoles, 8 mayo 2019 04:10"></div>'
    head = '<meta name="cXenseParse:recs:publishtime" content="2019-05-08T04:10:00-03:00">'
    made = "2019-05-07T23:35:55"
    said = dates(mark.format("data-published-at-date"), head, language="es", datePublished=made)
    assert published(said) == ("2019-05-08T04:10:00-03:00", "meta")
    other = dates(mark.format("data-event-at"), head, language="es", datePublished=made)
    assert published(other) == (made, "json-ld")


STATED = st.sampled_from([
    "2019-03-31T02:30:00", "2019-10-27T02:30:00", "2019-03-31T01:30:00Z", "2024-10-06T02:15", "2024-02-30",
    "2019-02-29T10:00:00+05:45", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59-14:00", "2019-01-18T24:00:00Z",
    "1547812800", "99999999999999", "31/12/1999 11:59 pm IST", "१८ जनवरी 2019", "2019年1月18日 13:00",
    "Updated 18 January 2019", "2019-01-18T13:00:00+99:99", "2562-01-18", "", "18", "-", "NaN",
])  # fmt: skip
ZONES = st.sampled_from([
    None, "Asia/Kathmandu", "Australia/Lord_Howe", "Europe/Berlin", "Pacific/Apia", "Asia/Kolkata",
    "Mars/Base", "..",
])  # fmt: skip


@given(STATED, STATED, STATED, STATED, ZONES, st.sampled_from(["en", "de-CH", "th", "fa", ""]))
def test_whatever_is_stated_a_date_is_one_of_the_calendar_or_none(
    node: str, meta: str, time: str, line: str, zone: str | None, language: str
) -> None:
    head = f'<meta property="article:published_time" content="{meta}">'
    body = f'<time class="date" datetime="{time}">{line}</time><p>{line}</p>'
    found = dates(body, head, zone=zone, language=language, datePublished=node, dateModified=time)
    for stated in (found.published, found.modified):
        if stated is not None:
            moment = dt.datetime.fromisoformat(stated.when.text())
            assert 1980 <= moment.year < 2100
            assert (stated.when.precision == "day") == (stated.when.time is None)
