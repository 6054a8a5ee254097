"""Links to topics beside the names of a byline are nobody's names."""

import pytest

from tests.extract.people.test_authors import authors

TOPICS = '<a href="/ice" rel="category tag">Harbour Ice</a>, <a href="/boats" rel="tag">Small Boats</a>'


@pytest.mark.parametrize("name", ["byline", "entry-meta", "x"])
@pytest.mark.parametrize(
    "line",
    [
        f'By <a href="/about">Ada Moss</a> | {TOPICS}',
        f'By <a href="/about">Ada Moss</a><span> | {TOPICS}</span>',
        f"By Ada Moss | {TOPICS}",
        f"Ada Moss | {TOPICS} | May 3, 2021",
        'By Ada Moss | <a href="/category/ice/">Harbour Ice</a>',
        'Par Ada Moss - <a href="/rubrique/port/">Grand Port</a> - 3 mai 2021',
        'By Ada Moss | <span>In <a href="/ice" rel="tag">Harbour Ice</a></span>',
        f"{TOPICS} by Ada Moss",
        f"{TOPICS} | By Ada Moss",
        f"{TOPICS} / by Ada Moss / May 3, 2021",
        f"In {TOPICS} by Ada Moss",
        'Posted on May 3, 2021 in <a href="/ice" rel="tag">Harbour Ice</a> by <a href="/about">Ada Moss</a>',
        '<a href="/ice" rel="tag">Harbour Ice</a> | By <a href="/about">Ada Moss</a> | May 3, 2021',
        '<a href="/tag/ice">Harbour Ice</a> | <a href="/author/moss">Ada Moss</a> | May 3, 2021',
        'By Ada Moss | <a href="/ice" rel="tag"><img src="/ice.png"></a>',
    ],
)
def test_a_topic_is_no_author(name: str, line: str) -> None:
    assert [name for name, _ in authors(f'<div class="{name}">{line}</div>')[0]] == ["Ada Moss"]


@pytest.mark.parametrize("name", ["byline", "x"])
@pytest.mark.parametrize(
    "line",
    [
        'By <a href="/moss" rel="tag">Ada Moss</a> and <a href="/lund" rel="tag">Ben Lund</a>',
        'By Ada Moss and <a href="/lund" rel="tag">Ben Lund</a>',
        'By <a href="/authors/moss" rel="tag">Ada Moss</a> | <a href="/authors/lund" rel="tag">Ben Lund</a>',
    ],
)
def test_an_author_whom_a_system_marks_as_a_topic_is_one(name: str, line: str) -> None:
    assert [name for name, _ in authors(f'<div class="{name}">{line}</div>')[0]] == ["Ada Moss", "Ben Lund"]
