"""What of a page's dates the record has."""

from newscrawl.extract import extract
from tests.extract.test_record import PROSE, URL, page


def test_a_day_of_change_that_stands_in_for_publication_is_told_as_both() -> None:
    article = extract(page(body=f'<p class="date">Updated: 15 May 2013, 12:10</p>{PROSE}'), URL)
    assert article is not None
    assert (article.date_published, article.date_modified) == ("2013-05-15T12:10:00",) * 2
    assert "date_from_change" in article.quality


def test_a_change_in_a_year_of_two_figures_that_is_to_come_is_none() -> None:
    head = '<meta property="article:modified_time" content="14-12-30">'
    article = extract(page(head, body=f'<p class="date">29 December 2014</p>{PROSE}'), URL)
    assert article is not None
    assert (article.date_published, article.date_modified) == ("2014-12-29", None)
