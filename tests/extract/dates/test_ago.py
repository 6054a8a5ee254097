"""How long ago something was is a date where an attribute has the moment."""

import pytest

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
