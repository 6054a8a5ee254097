"""Dates as markup and as text of many languages write them, with no more precision than they have."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract.dates.when import When, parse, read

MARKUP = {
    "2019-01-18T13:00:00+05:30": "2019-01-18T13:00:00+05:30",
    "2019-01-18T13:00+0530": "2019-01-18T13:00:00+05:30",
    "2019-01-18T07:30:15.123456Z": "2019-01-18T07:30:15+00:00",
    "2019-01-18 13:00:07": "2019-01-18T13:00:07",
    "2019-01-18": "2019-01-18",
    "20190118T073000Z": "2019-01-18T07:30:00+00:00",
    "2019-01-18 3:05 pm EST": "2019-01-18T15:05:00-05:00",
    "2019-01-18 03:05 PM": "2019-01-18T15:05:00",
    "Fri, 18 Jan 2019 17:18:47 +0530": "2019-01-18T17:18:47+05:30",
    "Fri, 18 Jan 2019 07:30:00 GMT": "2019-01-18T07:30:00+00:00",
    "Fri Jan 18 13:00:00 CET 2019": "2019-01-18T13:00:00+01:00",
    "Fri Jan 18 2019 13:00:00 GMT+0100 (CET)": "2019-01-18T13:00:00+01:00",
    "Fri Jan 18 2019 13:00:00 GMT+0100 (Central European Standard Time)": "2019-01-18T13:00:00+01:00",
    "Fri, 18 Jan 2019 13:00:00 America/Los_Angeles": "2019-01-18T13:00:00-08:00",
    "2019-07-18 13:00 (Europe/Berlin)": "2019-07-18T13:00:00+02:00",
    "2019-07-18 13:00 Europe/Nowhere": "2019-07-18T13:00:00",
    "2019-07-18 13:00 MSK/Ada": "2019-07-18T13:00:00",
    "1547796600": "2019-01-18T07:30:00+00:00",
    "1547796600000": "2019-01-18T07:30:00+00:00",
    "915148800000": "1999-01-01T00:00:00+00:00",
    "201901181305": "2019-01-18T13:05:00",
    "20190118130507": "2019-01-18T13:05:07",
    "2019011813": "2019-01-18",
    "1999999999": "2033-05-18T03:33:19+00:00",
    "2019-01-18T13:00:00\u221205:00": "2019-01-18T13:00:00-05:00",
    "2019-01-18T13:00:00.0123456789+05:30": "2019-01-18T13:00:00+05:30",
}

VISIBLE = [
    ("en", "Last Updated at January 18, 2019 17:18 IST", "2019-01-18T17:18:00+05:30"),
    ("en", "Posted on Friday, January 18 @ 17:18:12 GMT 2019 by amoss", "2019-01-18T17:18:12+00:00"),
    ("en", "Last Updated : Jan 21 2013 | 5:46 PM IST", "2013-01-21T17:46:00+05:30"),
    ("en", "First Published: Fri, January 18 2019. 13:00 IST", "2019-01-18T13:00:00+05:30"),
    ("en", "Published 3:05 p.m. ET Jan. 18, 2019", "2019-01-18T15:05:00-05:00"),
    ("en", "January 18, 2019 at 3 p.m.", "2019-01-18T15:00:00"),
    ("en", "18 January 2019, up 14.05 percent", "2019-01-18"),
    ("ko", "2019년 1월 18일 오전 9:30", "2019-01-18T09:30:00"),
    ("de", "18.1.98", "1998-01-18"),
    ("ar", "تشرين الثاني 5, 2021", "2021-11-05"),
    ("en-GB", "Sat 23 May 2020 06.00 BST", "2020-05-23T06:00:00+01:00"),
    ("en", "Published : 22:04, 22 Apr 2024", "2024-04-22T22:04:00"),
    ("en-NZ", "Ada Moss 15:35, Oct 29 2020", "2020-10-29T15:35:00"),
    ("de", "Stand: 16:05 12.03.2020", "2020-03-12T16:05:00"),
    ("de", "26 | 01 | 2022", "2022-01-26"),
    ("en-US", "03/04/2019", "2019-03-04"),
    ("en-GB", "03/04/2019", "2019-04-03"),
    ("he", "11 בפברואר 2025, 08:30", "2025-02-11T08:30:00"),
    ("he", "יום שני, 3 במרץ 2025", "2025-03-03"),
    ("ne", "शनिबार, फागुन ३०, २०८२ १०:१५ बजे", "2026-03-14T10:15:00"),
    ("ne", "२०८२ फागुन ३० गते", "2026-03-14"),
    ("ne", "२०८२-११-३०", "2026-03-14"),
    ("ne", "१४ मार्च २०२६", "2026-03-14"),
    ("am", "ቅዳሜ፣ መጋቢት 5 ቀን 2018 ዓ.ም.", "2026-03-14"),
    ("am", "14 ማርች 2026", "2026-03-14"),
    ("pa", "14 ਮਾਰਚ 2026, 03:20 ਸ਼ਾਮ", "2026-03-14T15:20:00"),
    ("de", "18. Januar 2019, 13.00 Uhr", "2019-01-18T13:00:00"),
    ("de", "Do 25.04.24 | 14:07 Uhr", "2024-04-25T14:07:00"),
    ("fr", "Publié le 3 août 2021 à 14h05", "2021-08-03T14:05:00"),
    ("es", "3 de marzo de 2020 a las 14:05", "2020-03-03T14:05:00"),
    ("pt", "7 de setembro de 2021", "2021-09-07"),
    ("it", "18 gennaio 2019", "2019-01-18"),
    ("nl", "18 maart 2019 om 09:05", "2019-03-18T09:05:00"),
    ("sv", "18 maj 2019", "2019-05-18"),
    ("da", "18. oktober 2019", "2019-10-18"),
    ("nb", "18. desember 2019", "2019-12-18"),
    ("fi", "18. tammikuuta 2019", "2019-01-18"),
    ("fi", "18.1.2019 klo 15.05", "2019-01-18T15:05:00"),
    ("pl", "18 października 2019", "2019-10-18"),
    ("pl", "18 listopada 2019", "2019-11-18"),
    ("hr", "18. listopada 2019.", "2019-10-18"),
    ("cs", "18. července 2019", "2019-07-18"),
    ("sk", "18. januára 2019", "2019-01-18"),
    ("sl", "18. avgusta 2019", "2019-08-18"),
    ("hu", "2019. január 18., péntek 15:05", "2019-01-18T15:05:00"),
    ("ro", "18 ianuarie 2019", "2019-01-18"),
    ("tr", "18 Ağustos 2019 15:05", "2019-08-18T15:05:00"),
    ("el", "18 Ιανουαρίου 2019 15:05", "2019-01-18T15:05:00"),
    ("ru", "18 января 2019, 15:05", "2019-01-18T15:05:00"),
    ("uk", "18 листопада 2019", "2019-11-18"),
    ("bg", "18 януари 2019", "2019-01-18"),
    ("sr", "18. јануар 2019", "2019-01-18"),
    ("lt", "2019 m. sausio 18 d.", "2019-01-18"),
    ("lv", "2019. gada 18. janvāris", "2019-01-18"),
    ("et", "18. jaanuar 2019", "2019-01-18"),
    ("ar", "١٨ يناير ٢٠١٩ ٣:٠٥ م", "2019-01-18T15:05:00"),
    ("ar", "18 تشرين الثاني 2019", "2019-11-18"),
    ("he", "18 ינואר 2019", "2019-01-18"),
    ("hi", "18 जनवरी 2019", "2019-01-18"),
    ("bn", "১৮ জানুয়ারি ২০১৯", "2019-01-18"),
    ("ta", "18 ஜனவரி 2019", "2019-01-18"),
    ("th", "18 มกราคม 2562 15:05 น.", "2019-01-18T15:05:00"),
    ("vi", "Thứ sáu, 18/1/2019, 15:05 (GMT+7)", "2019-01-18T15:05:00+07:00"),
    ("vi", "18 tháng 1, 2019", "2019-01-18"),
    ("id", "18 Agustus 2019 15:05 WIB", "2019-08-18T15:05:00+07:00"),
    ("ja", "2019年1月18日 13:05", "2019-01-18T13:05:00"),
    ("zh", "2019年01月18日 13时05分", "2019-01-18T13:05:00"),
    ("ko", "2019. 1. 18. 오후 3:05", "2019-01-18T15:05:00"),
    ("hy", "18 Հունվարի 2019", "2019-01-18"),
    ("ka", "18 იანვარი, 2019 15:05", "2019-01-18T15:05:00"),
    ("kn", "18 ಜನವರಿ 2019", "2019-01-18"),
    ("ml", "2019 ജനുവരി 18", "2019-01-18"),
    ("gu", "18 જાન્યુઆરી 2019", "2019-01-18"),
    ("pa", "18 ਜਨਵਰੀ 2019", "2019-01-18"),
    ("uz", "18 yanvar 2019, 15:05", "2019-01-18T15:05:00"),
    ("ga", "18 Eanáir 2019", "2019-01-18"),
    ("cy", "18 Ionawr 2019", "2019-01-18"),
    ("lb", "18. Mäerz 2019", "2019-03-18"),
    ("vi", "18 thg 1 2019", "2019-01-18"),
    ("th", "วันที่ 18 มกราคม พ.ศ. 2562 เวลา 15:05 น.", "2019-01-18T15:05:00"),
    ("th", "18 พ.ค. 62", "2019-05-18"),
    ("fa", "۲۸ دی ۱۳۹۷ ۱۵:۰۵", "2019-01-18T15:05:00"),
    ("fa", "۱۳۹۷/۱۰/۲۸", "2019-01-18"),
    ("fa", "۱۸ ژانویه ۲۰۱۹", "2019-01-18"),
    ("ja", "平成31年1月18日 13時05分", "2019-01-18T13:05:00"),
    ("ja", "令和元年5月1日", "2019-05-01"),
    ("zh-TW", "民國108年1月18日", "2019-01-18"),
    ("ar", "18 يناير 2019 03:05 مساءً", "2019-01-18T15:05:00"),
    ("ar", "18 يناير 2019 03:05 صباحًا", "2019-01-18T03:05:00"),
    ("ar", "18 يناير 2019 03:05 ما", "2019-01-18T03:05:00"),
    ("fa", "۲۸ دی ۱۳۹۷ ۳:۰۵ ب.ظ", "2019-01-18T15:05:00"),
    ("tr", "18 Oca 2019 - 15:05", "2019-01-18T15:05:00"),
    ("cs", "18. pro 2019", "2019-12-18"),
    ("pl", "18 lip 2019", "2019-07-18"),
    ("hr", "18. lip 2019.", "2019-06-18"),
    ("fi", "18. tammik. 2019", "2019-01-18"),
    ("ru", "18 нояб. 2019", "2019-11-18"),
    ("uk", "18 серп. 2019", "2019-08-18"),
    ("hu", "2019. márc. 18.", "2019-03-18"),
    ("ar", "١٢ جمادى الأولى ١٤٤٠ هـ - ١٨ يناير ٢٠١٩", "2019-01-18"),
    ("en-AU", "18 Jan 2019 1:05pm ACDT", "2019-01-18T13:05:00+10:30"),
    ("nl", "18 januari 2019 om 14.05 uur", "2019-01-18T14:05:00"),
    ("nl", "18-01-19, 14.05 u", "2019-01-18T14:05:00"),
    ("nl", "18 januari 2019 om 14:05 uur CET", "2019-01-18T14:05:00+01:00"),
    ("nb", "18. januar 2019 kl. 14.05 av Mira Jonas", "2019-01-18T14:05:00"),
    ("fi", "18.1.2019 klo 15.05, Mira Jonas", "2019-01-18T15:05:00"),
    ("en", "18 January 2019, 14:05 (GMT\u22125)", "2019-01-18T14:05:00-05:00"),
    ("eu", "2019ko martxoaren 18a, 14:05", "2019-03-18T14:05:00"),
    ("mn", "2019 оны 3-р сарын 18", "2019-03-18"),
    ("si", "2019 මාර්තු 18", "2019-03-18"),
    ("si", "2019 අප්‍රේල් 18", "2019-04-18"),
    ("km", "18 មីនា 2019", "2019-03-18"),
    ("km", "ថ្ងៃទី១៨ ខែកុម្ភៈ ឆ្នាំ២០១៩", "2019-02-18"),
    ("am", "18 ማርች 2019", "2019-03-18"),
    ("en-US", "Jan. 18, 2019 at 12:05 a.m. MT", "2019-01-18T00:05:00-07:00"),
    ("en-PH", "03/04/2019", "2019-03-04"),
    ("es-PA", "03/04/2019", "2019-03-04"),
    ("es-MX", "03/04/2019", "2019-04-03"),
    ("ar", "18\u200f/01\u200f/2019", "2019-01-18"),
    ("my", "၁၈ ဇန်နဝါရီ ၂၀၁၉", "2019-01-18"),
    ("my", "၂၀၁၉ ခုနှစ် ဇန်နဝါရီလ ၁၈ ရက်", "2019-01-18"),
    ("lo", "ວັນທີ 18 ມັງກອນ 2019", "2019-01-18"),
    ("or", "ଜାନୁଆରୀ 18, 2019", "2019-01-18"),
    ("ceb", "Septiyembre 18, 2019", "2019-09-18"),
    ("tl", "Peb 18, 2019", "2019-02-18"),
    ("kk-KZ", "2019 жылғы 18 қаңтар", "2019-01-18"),
    ("ky", "2019-жылдын 18-январы", "2019-01-18"),
    ("tg", "18 январи соли 2019", "2019-01-18"),
    ("uz", "2019-yil 18-oktabr", "2019-10-18"),
    ("hy", "2019 թվականի հունվարի 18", "2019-01-18"),
    ("ka", "2019 წლის 18 იანვარი", "2019-01-18"),
    ("mn", "2019 оны арван нэгдүгээр сарын 18", "2019-11-18"),
    ("ku", "18ê rêbendana 2019an", "2019-01-18"),
    ("ckb", "18ی کانوونی دووەمی 2019", "2019-01-18"),
    ("yi", "18טן יאַנואַר 2019", "2019-01-18"),
    ("mt", "18 ta’ Jannar 2019", "2019-01-18"),
    ("gd", "18mh dhen Fhaoilleach 2019", "2019-01-18"),
    ("br", "18 a viz Genver 2019", "2019-01-18"),
    ("so", "Janaayo 18, 2019", "2019-01-18"),
    ("yo", "18 Oṣù Ṣẹ́rẹ́ 2019", "2019-01-18"),
    ("bs", "18. septembar 2019.", "2019-09-18"),
    ("he", "18 בינו׳ 2019", "2019-01-18"),
    ("bn", "প্রকাশিত: ০৩:০৫ পিএম, ১৮ জানুয়ারি ২০১৯", "2019-01-18T15:05:00"),
    ("bn", "১৮ জানুয়ারি ২০১৯, বিকাল ৩:০৫", "2019-01-18T15:05:00"),
    ("bn", "১৮ জানুয়ারি ২০১৯, ০৩:০৫ এএম", "2019-01-18T03:05:00"),
    ("ms", "18 Januari 2019, 3:05 PTG", "2019-01-18T15:05:00"),
    ("sq", "18 jan 2019, 3:05 e pasdites", "2019-01-18T15:05:00"),
    ("si", "2019 මාර්තු 18 ප.ව. 3:05", "2019-03-18T15:05:00"),
    ("am", "18 ማርች 2019 3:05 ከሰዓት", "2019-03-18T15:05:00"),
    ("da", "18.1.2019 15.05.07", "2019-01-18T15:05:07"),
    ("fi", "18.1.2019 klo 15.05.07", "2019-01-18T15:05:07"),
    ("id", "18/1/2019, 15.05.07", "2019-01-18T15:05:07"),
    ("de", "18.01.2019 bis 15.05.20", "2019-01-18"),
]


@pytest.mark.parametrize(("text", "expected"), MARKUP.items())
def test_markup(text: str, expected: str) -> None:
    when = parse(text)
    assert when is not None
    assert when.text() == expected


@pytest.mark.parametrize(("language", "text", "expected"), VISIBLE)
def test_text_in_the_language_of_the_page(language: str, text: str, expected: str) -> None:
    when = read(text, language)
    assert when is not None
    assert when.text() == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2019-13-45",
        "20190118305",
        "١٢ جمادى الأولى ١٤٤٠",
        "1397-10-28",
        "1.2.3.4",
        "May 2022",
        "31 February 2019",
        "12345",
        "call 555 0100",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert parse(text) is None


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Election 2020 | May 3, 2021",
            "Election 2020 | 3 May 2021",
            "Euro 2020, 3. Mai 2021",
            "© 2019 May 3 2021",
        ),
        *("Euro 2020 | 03.05.2021", "Nr. 18/2021 | 03.05.2021", "March 2021 | 3 May 2021"),
        *("2021 May 3", "2021, 3 May", "2021 May 3, 10:30", "2021 | 05 | 03"),
    ],
)
def test_a_year_before_a_day_that_has_its_own_is_of_something_else(text: str) -> None:
    when = read(text)
    assert when is not None
    assert when.day.isoformat() == "2021-05-03"


@pytest.mark.parametrize("zone", ["Z", "+00:00"])
def test_parts_of_a_second_do_not_hide_the_zone(zone: str) -> None:
    for text in (f"2021-05-03T10:00:07.123{zone}", f"Posted 2021-05-03T10:00:07.123456{zone} by Ada Moss"):
        when = read(text)
        assert when is not None
        assert when.text() == "2021-05-03T10:00:07+00:00"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("3 May 2021 at 5 p.m. | Listen: 4:32", "2021-05-03T17:00:00"),
        ("May 3, 2021, 9 a.m. EDT, on air at 10:15", "2021-05-03T09:00:00-04:00"),
        ("3 May 2021, 14.05 Uhr, Dauer 10:15", "2021-05-03T14:05:00"),
        ("3 May 2021, 10:15, closed from 5 p.m.", "2021-05-03T10:15:00"),
    ],
)
def test_the_time_next_to_a_day_is_its_own(text: str, told: str) -> None:
    when = read(text, "en")
    assert when is not None
    assert when.text() == told


def test_precision_is_what_the_page_says_and_no_more() -> None:
    given_as = {"2019-01-18": "day", "2019-01-18T13:00Z": "minute", "2019-01-18T13:00:00Z": "second"}
    assert {text: when.precision for text in given_as if (when := parse(text))} == given_as


@given(st.dates(dt.date(1980, 1, 1), dt.date(2099, 1, 1)), st.times(), st.integers(-840, 840))
def test_rfc_3339_comes_back_as_it_was(day: dt.date, time: dt.time, offset: int) -> None:
    when = When(day, time.replace(microsecond=0, tzinfo=None), offset, "second", "")
    again = parse(when.text())
    assert again is not None
    assert again.text() == when.text()


@pytest.mark.parametrize(("language", "text"), [("fa", "۹۷/۱۰/۲۸"), ("ne", "2095-10-04")])
def test_no_year_of_another_calendar_is_taken_for_a_common_one(language: str, text: str) -> None:
    assert parse(text, language) is None


@given(st.text(max_size=80))
def test_any_text_is_read_without_error(text: str) -> None:
    for reader in (parse, read):
        when = reader(text)
        assert when is None or 1980 <= when.day.year < 2100


@given(st.text(alphabet="0123456789-/.: TZ年月日janmay²٣", max_size=40))
def test_date_like_text_is_read_without_error(text: str) -> None:
    when = parse(text, "en-US")
    assert when is None or parse(when.text()) is not None


PLAIN = st.from_regex(
    r"(19|20)[0-9]{2}-[0-3][0-9]-[0-3][0-9]"
    r"(T[0-2][0-9]:[0-6][0-9](:[0-6][0-9](\.[0-9]{1,3})?)?(Z|[+-][01][0-9]:[0-5][0-9])?)?",
    fullmatch=True,
)


@given(PLAIN)
def test_a_plain_value_is_read_as_it_is_in_a_sentence(text: str) -> None:
    alone, among = parse(text), parse(f"Published on {text}")
    assert (alone and alone.text()) == (among and among.text())


def test_the_time_of_a_letter_in_an_archive_has_its_year_last() -> None:
    when = read("Tue Sep 19 21:14:07 CEST 2006")
    assert when is not None
    assert when.text() == "2006-09-19T21:14:07+02:00"


def test_a_blank_behind_the_colon_of_a_time_and_a_zone_in_small_letters() -> None:
    for language, line, moment in (
        ("bn", "১৭ মার্চ ২০২১, ০৯: ০৮", "2021-03-17T09:08:00"),
        ("en", "Aug 23 2021, 22:41 ist", "2021-08-23T22:41:00+05:30"),
        ("de", "23. August 2021, 22:41 ist es", "2021-08-23T22:41:00"),
    ):
        when = read(line, language)
        assert when is not None
        assert when.text() == moment


def test_a_month_said_twice_and_the_months_of_afghanistan() -> None:
    for language, line, day in (
        ("ar", "٢ نوفمبر / تشرين الثاني ٢٠١٧", "2017-11-02"),
        ("fa-AF", "دوشنبه، ۱۹ حوت ۱۳۹۸", "2020-03-09"),
    ):
        when = read(line, language)
        assert when is not None
        assert when.text() == day
