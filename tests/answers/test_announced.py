"""What was told of an article before its page was seen."""

from __future__ import annotations

import pytest

from newscrawl.answers.announced import has_nothing_told, is_same_story
from newscrawl.archive import Pending
from newscrawl.items import Article

SITE = "https://example.org/2026/11"


def at(slug: str, title: str | None = None) -> Pending:
    return Pending(key=slug, url=f"{SITE}/{slug}", via={"title": title} if title else {})


@pytest.mark.parametrize(
    ("slug", "headline"),
    [
        ("muehle-oeffnet-nach-jahren-fuer-kuenstler.html", "Mühle öffnet nach Jahren für Künstler"),
        ("welches-dach-die-muehle-braucht", "„Welches Dach die Mühle braucht?“"),
        ("muhle-offnet-nach-jahren", "Mühle öffnet nach Jahren: „Endlich!“"),
        ("xuong-cua-thi-tran-hoat-dong-tro-lai", "Xưởng của thị trấn hoạt động trở lại"),
        ("rzad-chce-zamknac-mlyn-na-rzece", "Rząd chce zamknąć młyn na rzece"),
        ("degirmen-iscileri-carsamba-yuruyor-7101", "Değirmen işçileri çarşamba yürüyor"),
        ("a-malom-megnyitja-kapuit-hetfon", "A malom megnyitja kapuit hétfőn"),
        ("hanna-18-forsvunnen-i-kvarnen", "Hanna, 18, försvunnen i kvarnen"),
        ("mill-of-the-valley-opens-again", "Мельница долины снова открыта"),
    ],
)
def test_an_address_tells_a_headline_in_letters_of_its_own(slug: str, headline: str) -> None:
    assert not has_nothing_told(at(slug), Article(url=at(slug).url, headline=headline))


@pytest.mark.parametrize(
    "headline", ["Please log in to read on", "Die Seite wird gewartet", "Ferry is back between both banks"]
)
def test_a_page_in_the_place_of_an_article_has_nothing_of_it(headline: str) -> None:
    row = at("muehle-oeffnet-nach-jahren-fuer-kuenstler.html", "Mühle öffnet nach Jahren für Künstler")
    assert has_nothing_told(row, Article(url=row.url, headline=headline))


@pytest.mark.parametrize(
    ("title", "other"),
    [
        ("린드무어 낡은 다리 다음 달 폐쇄", "로그인 후 이용해 주시기 바랍니다"),
        ("लिंडमूर का पुराना पुल अगले महीने से बंद रहेगा", "आगे पढ़ने के लिए कृपया लॉग इन करें"),
        ("লিন্ডমুরের পুরোনো সেতু আগামী মাস থেকে বন্ধ", "পড়তে হলে অনুগ্রহ করে লগ ইন করুন"),
        ("லிண்ட்மூர் பழைய பாலம் அடுத்த மாதம் மூடப்படும்", "தொடர்ந்து படிக்க உள்நுழையவும்"),
        ("ปิดซ่อมสะพานเก่าลินด์มัวร์ตั้งแต่เดือนหน้า", "กรุณาเข้าสู่ระบบเพื่ออ่านต่อ"),
        ("リンドムーアの古い橋、来月から通行止め", "ログインしてください"),
        ("הגשר הישן בלינדמור ייסגר לתיקונים מהחודש הבא", "אנא התחברו כדי להמשיך לקרוא"),
    ],
)
def test_a_title_tells_its_story_in_every_script(title: str, other: str) -> None:
    row = at("4811", title)
    assert has_nothing_told(row, Article(url=row.url, headline=other))
    assert not has_nothing_told(row, Article(url=row.url, headline=title))


def test_the_kind_of_a_file_is_no_word_of_an_address() -> None:
    row = at("on-the-mill-road.html")
    assert not has_nothing_told(row, Article(url=row.url, headline="Lorries go round by a quarry"))


def test_copies_of_a_story_are_told_by_their_addresses() -> None:
    assert is_same_story(at("mill-opens-again-after-years.html"), at("print/mill-opens-again-after-years"))
    assert not is_same_story(at("mill-opens-again-after-years"), at("ferry-crosses-again-after-years"))
