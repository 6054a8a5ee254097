"""Days in numbers, in the order that other dates of the page bear out."""

from tests.extract.dated import dates, published


def test_a_day_in_numbers_is_turned_where_markup_has_the_other_day() -> None:
    head = '<meta name="displaydate" content="2013-06-05">'
    line = '<p class="date">06.05.13</p>'
    found = dates(line, head, language="en-US")
    assert found.published is not None
    assert str(found.published.when.day) == "2013-06-05"
    assert published(dates(line)) == ("2013-05-06", "visible")


def test_a_day_in_numbers_stays_where_another_source_has_it_too() -> None:
    head = '<meta name="displaydate" content="2013-06-05"><meta name="date" content="2013-05-06">'
    found = dates('<p class="date">06.05.13</p>', head)
    assert found.published is not None
    assert str(found.published.when.day) == "2013-05-06"


def test_an_address_bears_out_the_order() -> None:
    url = "https://www.harbourpost.example/2019/04/03/bridge"
    assert published(dates("<p class='date'>04/03/2019 at 9:15</p>", url=url)) == (
        "2019-04-03T09:15:00",
        "visible",
    )
    assert published(dates("<p class='date'>04/03/2019</p>")) == ("2019-03-04", "visible")
