"""What stands before a date and tells what it is of, and what only seems to."""

import pytest

from tests.extract.dated import LONG, dates, published

DATE = '<p class="date">5 March 2026</p>'
SPAN = '<span class="date">{}</span>'


@pytest.mark.parametrize(
    "before",
    [
        "<h1>Town budget revised</h1>",
        "<h2>Bridge closure: live updates</h2>",
        "<header><div><h1>Bridge: live updates</h1></div></header>",
        '<p class="lead">The town council has amended its budget</p>',
    ],
)
def test_a_headline_and_a_standfirst_label_no_date(before: str) -> None:
    found = dates(before + DATE + LONG * 4)
    assert published(found) == ("2026-03-05", "visible")
    assert (found.modified, found.flags) == (None, [])


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", '<span class="author">Edited by: Tom Fen</span>' + SPAN.format("March 5, 2026")),
        ("en", '<p class="byline">By Ada Moss, edited by Tom Fen | March 5, 2026</p>'),
        ("fr", f"<span>Actualités</span>{SPAN.format('5 mars 2026')}"),
        ("es", f"<span>Actualidad</span>{SPAN.format('5 de marzo de 2026')}"),
        ("ru", '<p class="meta">Редакция · 5 марта 2026</p>'),
        ("ko", f"<span>김수정 기자</span>{SPAN.format('2026.03.05')}"),
        ("da", '<p class="date">Bornholm, 5. marts 2026</p>'),
        ("en", '<p class="date">Case notes, 5 March 2026</p>'),
    ],
)
def test_words_that_only_seem_to_be_labels(language: str, line: str) -> None:
    found = dates(line + LONG * 4, language=language)
    assert published(found) == ("2026-03-05", "visible")
    assert (found.modified, found.flags) == (None, [])


def test_the_name_of_a_paper_does_not_hide_a_change() -> None:
    found = dates(f'<p class="meta">Lindmoor Republic | Updated March 6, 2026</p>{LONG * 4}')
    assert found.flags == ["date_from_change"]


@pytest.mark.parametrize(
    "rows",
    [
        "<dl><dt>Updated</dt><dd>6 March 2026</dd><dt>Published</dt><dd>5 March 2026</dd></dl>",
        "<table><tr><th>Updated</th><td>6 March 2026</td></tr><tr><td>5 March 2026</td></tr></table>",
        "<p><b>Updated:</b> 6 March 2026</p><p><b>Published:</b> 5 March 2026</p>",
        "<p><b>Published:</b> 5 March 2026</p><p><b>Updated:</b> 6 March 2026</p>",
    ],
)
def test_a_label_in_an_element_of_its_own_tells_a_change(rows: str) -> None:
    found = dates(rows + LONG * 4)
    assert published(found) == ("2026-03-05", "visible")
    assert found.modified is not None
    assert found.modified.when.text() == "2026-03-06"


@pytest.mark.parametrize(
    "rows",
    [
        "<dl><dt>Deadline</dt><dd>30 April 2026</dd><dt>Posted</dt><dd>5 March 2026</dd></dl>",
        f"<p><b>Deadline:</b> {SPAN.format('30 April 2026')}</p><p>Posted: {SPAN.format('5 March 2026')}</p>",
        "<p><b>Event date:</b> 30 April 2026</p><p><b>Posted:</b> 5 March 2026</p>",
    ],
)
def test_a_label_in_an_element_of_its_own_tells_a_day_of_something_else(rows: str) -> None:
    assert published(dates(rows + LONG * 4)) == ("2026-03-05", "visible")


@pytest.mark.parametrize("line", ["Photo: 5 March 2019", "See also: Bridge closes, 5 March 2019"])
def test_the_day_of_a_photograph_or_of_another_story_is_none(line: str) -> None:
    assert published(dates(f"{LONG}<p>{line}</p>")) is None


@pytest.mark.parametrize("credit", ["Photographs by Sol Tate", "Photos: Sol Tate", "Fotos von Sol M. Tate"])
@pytest.mark.parametrize("day", ["<div>5 March 2026</div>", "<time datetime='2026-03-05'>5 March</time>"])
def test_who_took_the_pictures_is_no_label_of_the_day_below(credit: str, day: str) -> None:
    line = f"<div>Words by Ada Moss</div><div>{credit}</div>{day}"
    found = published(dates(line + LONG * 4))
    assert found is not None
    assert found[0] == "2026-03-05"
    assert published(dates(f"<div>Photograph taken on</div>{day}{LONG}")) is None


def test_a_name_alone_tells_a_change() -> None:
    found = dates("<ul><li class='published'>5 March 2026</li><li class='modified'>6 March 2026</li></ul>")
    assert published(found) == ("2026-03-05", "visible")
    assert found.modified is not None
    assert found.modified.when.text() == "2026-03-06"


def test_the_day_of_a_film_in_the_page_is_none() -> None:
    film = "<div itemscope itemtype='https://schema.org/VideoObject'>{}</div>"
    made = "<meta itemprop='uploadDate' content='3/5/2026 4:13:36 PM'>"
    head = '<meta itemprop="datePublished" content="2026-03-05T19:01:01">'
    found = dates(film.format(made), head.replace("Published", "Modified") + head)
    assert published(found) == ("2026-03-05T19:01:01", "meta")


def test_the_words_before_a_change_count_where_its_name_has_a_publication_too() -> None:
    line = '<span>{}</span><time class="publication-date__{}" datetime="2026-03-0{}">{} mars 2026</time>'
    times = line.format("Publié le", "published", 5, 5) + line.format("Mis à jour le", "modified", 6, 6)
    found = dates(f'<div class="signature"><p>Lindmoor</p></div><div>{times}</div>{LONG * 4}', language="fr")
    days = [stated.when.day.day for stated in (found.published, found.modified) if stated]
    assert days == [5, 6]
