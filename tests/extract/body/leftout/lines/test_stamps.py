"""A line of times above a text."""

import pytest

from newscrawl.extract.body.leftout.lines.stamps import (
    with_dateline,
    without_end_marks,
    without_glued_day,
    without_stamp,
)
from tests.extract.body.cuts import LONG, cut

FIRST, SECOND = "<time>Jan 9, 2024</time>", "<time datetime='2024-02-08'>Feb 8, 2024</time>"
SHORT = (
    "<abbr title='2024-01-09T08:30:00Z'>الثلاثاء 9 كانون الثاني (يناير) 2024</abbr>, بقلم <a>ليلى الحداد</a>"
)
SIGNED = f"{FIRST}, by <span class='vcard author'><a>Ada Moss</a></span>, <b class='vcard'>Ben Lund</b>"


def first_of(line: str) -> int:
    """Which piece a text begins with, of a line and a paragraph."""
    found = cut(f"<main><div>{line}</div><p>{LONG}</p></main>")
    assert len(found.pieces) == 2
    return without_stamp(found, [0, 1])[0]


@pytest.mark.parametrize(
    "line", [FIRST, f"{FIRST} - Last update: {SECOND}", f"<span>On {FIRST}</span>", SHORT, SIGNED]
)
def test_a_line_of_times_is_no_text(line: str) -> None:
    assert first_of(line) == 1


@pytest.mark.parametrize(
    "line",
    [
        f"It was on {FIRST} that the pier fell",
        f"Fell on {FIRST}.",
        "<abbr title='Tuesday'>Tue</abbr>",
        "Ada Moss tells <b class='vcard'>Ben Lund</b> what",
        f"<h2>{FIRST}</h2>",
        f"{LONG} {FIRST * 9}",
    ],
    ids=["words", "sentence", "no time", "told", "heading", "long"],
)
def test_what_says_more_is_text(line: str) -> None:
    assert first_of(line) == 0


DAY = "<span class='news-date-time'>14.03.2023</span>"


@pytest.mark.parametrize("line", [f"{DAY}{LONG}<br><br>{LONG}", f"<i></i>{DAY} {LONG}<br><br>{LONG}"])
def test_a_day_glued_to_the_first_words_goes(line: str) -> None:
    found = cut(f"<main>{line}</main>")
    without_glued_day(found, [0, 1])
    assert [piece.text for piece in found.pieces] == [LONG, LONG]


@pytest.mark.parametrize(
    "line",
    [
        f"{DAY.replace('news-date-time', 'strong')}{LONG}",
        f"<b class='date'>14</b> men saw it. {LONG}",
        f"<a class='date' href='/14'>14.03.2023</a>{LONG}",
    ],
)
def test_a_day_that_the_text_begins_with_stays(line: str) -> None:
    found = cut(f"<main>{line}</main>")
    without_glued_day(found, [0])
    assert found.pieces[0].text.startswith("14")
    without_glued_day(found, [])


def test_the_days_that_the_parts_of_a_chronicle_begin_with_stay() -> None:
    days = [DAY, DAY.replace("14", "15")]
    found = cut(f"<main>{''.join(f'<p>{day} {LONG}</p>' for day in days)}</main>")
    without_glued_day(found, [0, 1])
    assert [piece.text for piece in found.pieces] == [f"14.03.2023 {LONG}", f"15.03.2023 {LONG}"]
    alone = cut(f"<main><p>{DAY}</p></main>")
    without_glued_day(alone, [0])
    assert alone.pieces[0].text == "14.03.2023"


DETAILS = f"<dl><dt>Details</dt><dd>Written by: Ada Moss</dd><dd>{FIRST}</dd><dd>Hits: 412</dd></dl>"


def after_details(details: str) -> list[int]:
    found = cut(f"<main><div>{details}<p>{LONG}</p></div></main>")
    return without_stamp(found, [*range(len(found.pieces))])


def test_a_list_of_details_goes_whole() -> None:
    assert after_details(DETAILS) == [4]
    assert after_details(DETAILS.replace("dl>", "ul>").replace("<dd", "<li").replace("<dt", "<li")) == [4]


def test_a_list_that_says_when_a_text_was_published_is_one_of_details() -> None:
    listed = "<ul><li>Ada Moss</li><li>{}: ۱۵ اسفند ۱۴۰۲</li></ul>"
    assert after_details(listed.format("تاریخ انتشار")) == [2]
    assert after_details(listed.format("Abfahrt")) == [0, 1, 2]
    assert after_details("<ul><li>Lindmoor</li><li>3 hours ago</li></ul>") == [2]
    assert after_details("<ul><li>Lindmoor</li><li>3 boats</li></ul>") == [0, 1, 2]


@pytest.mark.parametrize(
    "details",
    [
        DETAILS.replace("time", "b"),
        DETAILS.replace("Hits: 412", "The pier fell in."),
        DETAILS.replace("Details", LONG),
        DETAILS.replace("<dt>", "<dt>x</dt>" * 9 + "<dt>"),
    ],
    ids=["no time", "sentence", "long", "many"],
)
def test_a_list_of_something_else_stays(details: str) -> None:
    assert after_details(details)[0] == 0


@pytest.mark.parametrize("line", ["<p>{}</p>", "<p><strong>{}</strong></p>", "<div class='x1'>{}</div>"])
@pytest.mark.parametrize(
    "days", [("12 May 1998", "3 June 1999"), ("1", "2", "3"), ("2024年5月3日", "2024年6月4日")]
)
def test_the_days_of_a_chronicle_and_the_numbers_of_chapters_stay(line: str, days: tuple[str, ...]) -> None:
    entries = "".join(f"{line.format(day)}<p>{LONG}</p>" for day in days)
    for above in ("", "<p>How it came to be.</p>"):
        found = cut(f"<main>{above}{entries}</main>")
        every = [*range(len(found.pieces))]
        assert without_stamp(found, every) == every


def test_the_day_above_a_chronicle_goes() -> None:
    entries = "".join(f"<p>{day}</p><p>{LONG}</p>" for day in ("12 May 1998", "3 June 1999"))
    found = cut(f"<main><div class='when'>14 March 2023</div><p>How it came to be.</p>{entries}</main>")
    assert without_stamp(found, [*range(6)]) == [1, 2, 3, 4, 5]


def test_a_day_between_a_long_standfirst_and_the_text_goes() -> None:
    day = "<div class='when'>2 July 2024</div>"
    found = cut(f"<main><div class='short'>{LONG * 2}</div>{day}<div><p>{LONG}</p><p>{LONG}</p></div></main>")
    assert without_stamp(found, [0, 1, 2, 3]) == [0, 2, 3]
    told = cut(f"<main><p>{LONG * 2}</p><p>2 July 2024</p><p>{LONG}</p></main>")
    assert without_stamp(told, [0, 1, 2]) == [0, 1, 2]


def test_a_text_is_not_all_times() -> None:
    found = cut(f"<main><p>{FIRST}</p></main>")
    assert without_stamp(found, [0]) == [0]
    assert without_stamp(found, []) == []


@pytest.mark.parametrize(
    "line",
    [
        "Jan 9, 2024",
        "Úterý 21. října 2020",
        "2023 m. vasario 15 d.",
        "2022. augusztus 3.",
        "نُشر في 23 نوفمبر 2022",
        "12 जुलाई 2023",
        "2021年11月19日（金） 06:30",
        "2023.08.24 14:05",
        "08.03.2022 – 11:10",
        "14.03.2026. u 10:05",
        "2026. március 14., szombat 10:05",
        "14 मार्च 2026, 10:05 AM IST",
        "Thứ bảy, 14/3/2026, 10:05 (GMT+7)",
        "ថ្ងៃទី១៤ ខែមីនា ឆ្នាំ២០២៦ ម៉ោង ១០:០៥ ព្រឹក",
        "2026 оны 3-р сарын 14",
        "2026 оны 3 сарын 14, 10:05",
        "10:05, 14.03.26",
        "令和8年3月14日(土) 午後2時05分 公開",
        "sabato 14 marzo 2026 - 10:05 (Ultima modifica: sabato 14 marzo 2026 - 12:40)",
        "เผยแพร่: 14 มีนาคม พ.ศ. 2569 เวลา 10:05 น. | ปรับปรุง: 14 มีนาคม พ.ศ. 2569 เวลา 12:40 น.",
        "412",
    ],
)
def test_a_line_that_is_nothing_but_a_day_or_a_number_is_no_text(line: str) -> None:
    found = cut(f"<main><p>By Ada Moss</p><p>{line}</p><p>{LONG}</p><p>{LONG}</p></main>")
    assert without_stamp(found, [0, 1, 2, 3]) == [0, 2, 3]


@pytest.mark.parametrize(
    "line",
    [
        "Am 9. Januar 2024.",
        "From 9 to 11",
        "Two of 412 ships",
        "2024",
        "9 January 2024: it begins",
        "Room 12, 2024?",
        "Doors open at 10:05 in the old quay hall",
        "Winner 2024: 12:05 minutes",
    ],
)
def test_a_line_that_may_say_more_is_text(line: str) -> None:
    found = cut(f"<main><p>{line}</p><p>{LONG}</p><p>{LONG}</p></main>")
    assert without_stamp(found, [0, 1, 2]) == [0, 1, 2]


def test_a_number_above_what_it_counts_is_text() -> None:
    found = cut(f"<main><div>2</div><div>Eggs</div><p>{LONG}</p></main>")
    assert without_stamp(found, [0, 1, 2]) == [0, 1, 2]


def dated(line: str, below: str = "p") -> list[str]:
    found = cut(f"<main><div>{line}</div><{below}>{LONG}</{below}></main>")
    return [found.pieces[at].text for at in with_dateline(found, [0, 1])]


def test_what_leads_to_the_text_by_a_dash_is_read_with_it() -> None:
    assert dated("<b>Port Alder</b> —") == [f"Port Alder — {LONG}"]
    assert dated("Harian Lereng -") == [f"Harian Lereng - {LONG}"]


@pytest.mark.parametrize(
    "line", ["- Advert -", "by Ada -", "Port Alder", "The board met in the old hall on Monday -"]
)
def test_other_lines_above_a_text_stay_apart(line: str) -> None:
    assert dated(line) == [line, LONG]
    assert len(dated("Port Alder —", "h2")) == 2


def test_a_day_with_the_minutes_of_reading_is_no_text_in_any_language() -> None:
    for line in (
        "17 februari 2022 · 3 min läsning",
        "14 kwietnia 2021 | 12 min czytania",
        "3 May 2021 • 4 Min.",
    ):
        assert first_of(line) == 1


def test_a_day_with_the_hour_as_japanese_papers_have_it_is_no_text() -> None:
    assert first_of("2022年07月30日 10時00分") == 1


@pytest.mark.parametrize(
    "line",
    [
        "15 de março de 2024 às 14:20",
        "3. Mai 2021 um 14.05",
        "29 март 2022, 09:14 | Регион | 1 204 прочитания",
        "12.02.2024 - 17:51 Uhr | Quelle: Harbour Post",
        "Wed Feb 1, 2023 06:45 AM<br>Last update on: Wed Feb 1, 2023 11:02 AM",
    ],
)
def test_a_day_with_its_time_or_two_of_one_year_are_no_text(line: str) -> None:
    assert first_of(line) == 1


@pytest.mark.parametrize(
    "line",
    [
        "On 1 February 2023 the bridge was shut, and on 3 March 2023 it opened to all who live there",
        "Open from 3 May 2021 to 4 June 2022, from 9:00 to 17:00 in the town, from 10:00 on the quay",
    ],
)
def test_a_line_that_tells_of_two_days_is(line: str) -> None:
    assert first_of(line) == 0


def test_days_that_head_the_entries_of_a_chronicle_stay_in_boxes_apart_and_above_headings_too() -> None:
    entry = "<div class='entry'><div class='day'>{} May 2024 12:15</div><h3>Pier</h3><p>{}</p></div>"
    found = cut(f"<main>{''.join(entry.format(day, LONG) for day in (3, 4, 5))}</main>")
    assert without_stamp(found, list(range(9))) == list(range(9))


def last_of(line: str) -> int:
    """How many pieces are left of a paragraph and a line below it."""
    found = cut(f"<main><p>{LONG}</p>{line}</main>")
    return len(without_end_marks(found, list(range(len(found.pieces)))))


@pytest.mark.parametrize(
    "line",
    [
        *("<p>■</p>", "<p>###</p>", "<p>May 16, 2023</p>", "<p>30. Juni 2022</p><p>◼</p>"),
        *("<p>2 hours ago</p>", "<p>il y a 2 heures</p>", "<p>vor 5 Stunden</p>"),
    ],
)
def test_signs_of_the_end_and_a_day_below_a_text_are_none_of_it(line: str) -> None:
    assert last_of(line) == 1


@pytest.mark.parametrize(
    "line",
    [
        "<p>So it goes</p>",
        "<p>___</p>",
        "<p>1984</p>",
        "<h2>2023</h2>",
        "<p>On May 16 they met.</p>",
        "<p>It fell 2 hours ago.</p>",
        "<p>大桥建于1974年，上一次大修是12年前。</p>",
        "<p>पुल 1974 में 12 दिन बंद रहा।</p>",
    ],
)
def test_other_last_lines_stay(line: str) -> None:
    assert last_of(line) == 2


@pytest.mark.parametrize(
    "line",
    [
        "July 6, 2023, 1:22 p.m.",
        "July 6, 2023 1:22 PM",
        "27 Jun 2023 08:15 WIB",
        "প্রকাশ : ১৮ জানুয়ারি ২০২৪, ০৯:১০ এএম",
        "تاریخ انتشار: ۰۳ آبان ۱۴۰۲ - ۰۸:۴۷",
        "Published: 6 July 2023",
    ],
)
def test_a_day_with_its_label_or_half_of_the_day_is_no_text(line: str) -> None:
    assert first_of(line) == 1


@pytest.mark.parametrize("line", ["Next ferry: 6 July 2023", "Published in 1990: 6 July 2023"])
def test_a_day_of_something_else_is_text(line: str) -> None:
    assert first_of(line) == 0


def test_a_page_of_nothing_but_days_is_read() -> None:
    found = cut("<main>" + "<p>Published: 6 July 2023</p>" * 3_000 + f"<p>{LONG}</p></main>")
    assert len(without_stamp(found, [*range(len(found.pieces))])) > 2_900


@pytest.mark.parametrize("line", ["ENDS", "- Ends -", "-30-", "# # #", "SOURCE Harbour Tools Inc."])
def test_the_last_line_of_a_press_release_goes(line: str) -> None:
    found = cut(f"<main><p>{LONG}</p><p>{LONG}</p><p>{line}</p></main>")
    assert without_end_marks(found, [0, 1, 2]) == [0, 1]


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        (("6. März 2026", "14. März 2026", "22. März 2026"), 3),
        (("Die Konzerte:", "6. März 2026, 19:30 Uhr", "14. März 2026, 20:00 Uhr"), 3),
        (("Nach der Ebbe", "6. März 2026, 19:30 Uhr", "14. März 2026, 20:00 Uhr"), 1),
        (("Updated:", "6. März 2026"), 1),
        (("6. März 2026", "6. März 2026", "6. März 2026"), 0),
    ],
)
def test_several_days_below_each_other_are_a_schedule(lines: tuple[str, ...], left: int) -> None:
    found = cut(f"<p>{LONG}</p>" + "".join(f"<p>{line}</p>" for line in lines))
    assert len(without_end_marks(found, [*range(len(found.pieces))])) == left + 1
