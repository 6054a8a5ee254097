"""The most trusted date of several."""

import pytest

from newscrawl.extract import extract
from tests.extract.dated import dates, published

MONTH = "https://www.harbourpost.example/blogs/2014/06/bridge.html"
SHOWN = "<p class='date'>June 17, 2014</p>"


@pytest.mark.parametrize("of_template", ["2009-09-02T00:00:00-04:00", "2019-09-02T00:00:00-04:00"])
def test_a_day_months_from_that_in_the_address_gives_way_to_one_of_that_month(of_template: str) -> None:
    head = f'<meta property="article:published_time" content="{of_template}">'
    assert published(dates(SHOWN, head, url=MONTH)) == ("2014-06-17", "visible")
    assert published(dates(head=head, url=MONTH)) == (of_template, "meta")


def test_a_change_a_year_before_the_publication_is_the_templates() -> None:
    head = '<meta property="article:modified_time" content="2012-12-03T13:48:23-04:00">'
    assert dates(SHOWN, head).modified is None
    later = '<meta property="article:modified_time" content="2014-06-03T13:48:23-04:00">'
    assert dates(SHOWN, later).modified is not None


@pytest.mark.parametrize("name", ["date", "DC.date", "creation_date"])
def test_a_meta_element_of_the_site_gives_way_to_a_line_at_the_heading_years_from_it(name: str) -> None:
    head = f'<meta name="{name}" content="2011-02-03">'
    assert published(dates("<p>By Ada Moss</p><p>March 5, 2024</p>", head)) == ("2024-03-05", "visible")
    assert published(dates("<p>By Ada Moss</p><p>March 5, 2011</p>", head)) == ("2011-02-03", "meta")
    sure = head.replace(name, "article:published_time")
    assert published(dates("<p>By Ada Moss</p><p>March 5, 2024</p>", sure)) == ("2011-02-03", "meta")
    far = "<p>By Ada Moss</p>" + "<p>The pier was opened again after two years of work.</p>" * 6
    assert published(dates(f"{far}<p>March 5, 2024</p>", head)) == ("2011-02-03", "meta")


@pytest.mark.parametrize("heading", ["<h1>Bridge opens again</h1>", ""])
def test_a_day_beside_no_heading_does_not_come_before_the_one_that_data_state(heading: str) -> None:
    script = (
        '{"@type": "NewsArticle", "headline": "Bridge opens again", "datePublished": "2026-10-12T08:15:00Z"}'
    )
    text = " ".join(["The harbour council voted on Monday evening to open the bridge again."] * 9)
    page = (
        f'<title>Bridge opens again</title><script type="application/ld+json">{script}</script>'
        f"{heading}<div><a href='/pier'>The pier</a> <span class='date'>March 2, 2020</span></div>"
        f"<p>{text}</p>"
    )
    article = extract(page.encode(), "https://www.harbourpost.example/news/1")
    assert article is not None
    assert article.date_published == ("2020-03-02" if heading else "2026-10-12T08:15:00+00:00")
