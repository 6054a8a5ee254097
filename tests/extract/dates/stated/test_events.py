"""Days on which something takes place, on pages that announce it."""

from tests.extract.dated import dates, published

TEXT = "The mill shows sails of two hundred years, and the women who made them tell of their work. " * 3


def test_the_day_of_an_event_in_the_data_is_not_that_of_its_page() -> None:
    event = '{"@type": "MusicEvent", "name": "Sails", "startDate": "2025-06-12T19:00"}'
    head = f"<script type='application/ld+json'>{event}</script>"
    assert published(dates(f"<p>Thu 12 June 2025</p><p>{TEXT}</p>", head)) is None
    day = "<p>Published 3 May 2025</p>"
    found = dates(f"<p>Thu 12 June 2025</p>{day}<p>{TEXT}</p>", head)
    assert published(found) == ("2025-05-03", "visible")
