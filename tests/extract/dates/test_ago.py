"""How long ago something was is a date where an attribute has the moment."""

import pytest

from newscrawl.extract.dates.ago import is_ago, tells_ago
from tests.extract.dated import LONG, dates, published

MOMENT = "2026-03-05T08:30:00+01:00"


@pytest.mark.parametrize(
    ("text", "attribute"),
    [
        ("3 hours ago", f"title='{MOMENT}'"),
        ("3h", f"data-timestamp='{MOMENT}'"),
        ("vor 3 Stunden", f"title='{MOMENT}'"),
        ("hace 3 horas", f"data-epoch='{1772695800}'"),
        ("3時間前", f"title='{MOMENT}'"),
        ("il y a 2 jours", f"aria-label='{MOMENT}'"),
        ("Yesterday at 8:30", f"data-unixtime='{1772695800}'"),
        ("08:30", f"title='{MOMENT}'"),
        ("1 hr 4 mins ago", f"title='{MOMENT}'"),
        ("2 years, 3 months ago", f"title='{MOMENT}'"),
        ("hace 3 semanas", f"title='{MOMENT}'"),
        ("vor 3 Std.", f"title='{MOMENT}'"),
        ("godzinę temu", f"title='{MOMENT}'"),
        ("for 3 timer siden", f"title='{MOMENT}'"),
        ("преди 3 часа", f"title='{MOMENT}'"),
        ("3 घंटे पहले", f"title='{MOMENT}'"),
        ("prieš 3 val.", f"title='{MOMENT}'"),
        ("أمس", f"title='{MOMENT}'"),
    ],
)
def test_an_attribute_has_the_moment(text: str, attribute: str) -> None:
    found = dates(f"<div><span {attribute}>{text}</span></div>{LONG}").published
    assert found is not None
    assert found.when.day.isoformat() == "2026-03-05"
    assert found.when.time is not None


@pytest.mark.parametrize(
    "element",
    [
        "<span>3 hours ago</span>",
        "<span title='3 comments since 5 March 2026'>3 comments</span>",
        "<a title='5 March 2026' href='/ada'>Ada Moss</a>",
        "<span title='The bridge of 1926'>3 hours ago</span>",
        "<span data-update-time='2026-03-05'>5 min</span>",
        "<span data-event-date='2026-03-05'>Today</span>",
        "<span title='5 March 2026'>3 hours ago the ferry left the old quay</span>",
        "<div class='comment'><p>Ben</p><span title='5 March 2026'>3 hours ago</span></div>",
    ],
)
def test_what_no_moment_is_said_of(element: str) -> None:
    assert published(dates(f"<div>{element}</div>{LONG}")) is None


def test_how_long_ago_a_change_was() -> None:
    found = dates(f"<p>Updated <span title='{MOMENT}'>3 hours ago</span></p>{LONG}")
    assert found.flags == ["date_from_change"]


@pytest.mark.parametrize(
    "text",
    [
        "3 ore fa", "před 3 hodinami", "acum 2 zile", "3 години тому", "пре 3 сата", "πριν από 3 ώρες",
        "3 tuntia sitten",
        "منذ 3 ساعات", "3 ساعت پیش", "לפני 3 שעות", "৩ ঘণ্টা আগে", "3 giờ trước", "3 jam lalu", "3 小时前",
        "3시간 전",
        "pirms 3 stundām", "3 saat əvvəl", "hai 3 horas", "3 godz. temu",
    ],
)  # fmt: skip
def test_hours_and_days_ago_in_many_languages(text: str) -> None:
    assert is_ago(text)
    assert tells_ago(f"Ada Moss | {text}")


@pytest.mark.parametrize(
    "text",
    [
        "преди 3 години",
        "пред 3 године",
        "prije 3 godine",
        "před 3 lety",
        "for 3 days",
        "för 3 dagar",
        "3年前",
        "vor Ort",
    ],
)
def test_what_is_years_ago_or_lasts_days_is_none(text: str) -> None:
    assert not tells_ago(text)
