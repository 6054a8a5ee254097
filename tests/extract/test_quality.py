"""Flags of a record that a person should look at."""

from newscrawl.extract import Layout, extract
from tests.extract.test_record import PROSE, URL, page


def test_without_its_layout_the_page_is_read_and_flagged() -> None:
    article = extract(page(), URL, layouts=[Layout(name="old", marker="#gone")])
    assert article is not None
    assert article.provenance.extractor == "generic"
    assert {"fallback_extractor", "no_date"} <= set(article.quality)


def test_a_layout_that_holds_but_a_part_of_the_text_is_flagged() -> None:
    end = PROSE.index("</p>") + len("</p>")
    body = f'<div id="story">{PROSE[:end]}</div><div class="ad"></div>{PROSE[end:]}'
    article = extract(page(body=body), URL, layouts=[Layout(name="old", body="#story")])
    assert article is not None
    assert article.provenance.extractor == "layout:old"
    assert article.article_body.count("The harbour bridge") == 8
    assert "fallback_extractor" in article.quality


def test_what_a_person_should_look_at_is_flagged() -> None:
    head = '<meta property="article:published_time" content="2098-03-01T09:30:00">'
    article = extract(page(head, PROSE[: PROSE.index("</p>")]), URL)
    assert article is not None
    assert {"future_date", "no_time_zone", "short_body"} <= set(article.quality)
