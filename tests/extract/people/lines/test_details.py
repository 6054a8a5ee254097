"""Who is named in the midst of a line of details, as themes of blogs have it, in any order."""

from itertools import permutations

import pytest

from newscrawl.extract import extract
from tests.extract.dated import LONG
from tests.extract.people.test_authors import authors

DAY = "Monday, May 3, 2021"
TOPICS = 'Posted in <a href="/category/ice/" rel="category tag">Harbour Ice</a>'
SAID = '<a href="#comments">3 Comments</a>'

HEADS = {"hi": "बंदरगाह पहली बार जमा", "ja": "港が初めて凍結", "zh": "港口首次结冰"}
TEXTS = {
    "hi": "<p>बुधवार को करीब चालीस लोग पैदल द्वीप तक गए, हालांकि पुलिस ने सभी से जमीन पर रहने को कहा था।</p>" * 2,
    "ja": "<p>港は火曜日の夜に凍結し、朝にはどのフェリーも離れられなかったと港湾当局が発表した。</p>" * 2,
    "zh": "<p>尽管警方要求所有人留在岸上，周三仍有大约四十人步行前往岛上，议会请求政府派遣破冰船。</p>" * 2,
}


def names(html: str) -> list[str]:
    return [name for name, _ in authors(html)[0]]


@pytest.mark.parametrize("mark", [" | ", " / ", " · ", " – ", ", ", " ", "<br>", "<i> | </i>"])
@pytest.mark.parametrize("by", ["Posted by Ada Moss", "By: <a href='/1'>Ada Moss</a>", "by <b>Ada Moss</b>"])
@pytest.mark.parametrize("place", ["{line}{text}", "{text}{line}"])
def test_a_line_names_its_writer_in_any_place(mark: str, by: str, place: str) -> None:
    if mark == " ":
        by = f"<span>{by}</span>"
    for parts in permutations((DAY, TOPICS, SAID, by)):
        line = f'<div class="c1">{mark.join(parts)}</div>'
        assert names(place.format(line=line, text=LONG)) == ["Ada Moss"], line


@pytest.mark.parametrize(
    "line",
    [
        f"{DAY} | No Comments | 3 min read",
        f"{DAY} / {TOPICS} / Comments Off",
        f"{SAID} | {DAY} | Photos by Ada Moss",
        f"{DAY} – {SAID} – Harbour News",
    ],
)
def test_a_line_that_names_no_writer_names_nobody(line: str) -> None:
    assert names(f'<div class="c1">{line}</div>{LONG}') == []


def test_the_only_name_of_a_line_is_its_writers_unless_the_text_speaks_of_them() -> None:
    line = f'<div class="c1"><i>{SAID}</i> <i>Ada Moss</i> <i>{DAY}</i></div>'
    spoken = f"<p>Ada Moss said on Tuesday that the harbour is frozen {'over and ' * 8}over.</p>"
    assert names(f"{line}{LONG}") == ["Ada Moss"]
    assert names(f"{line}{spoken}{LONG}") == []


def test_lines_below_the_text_that_are_alike_are_of_other_stories() -> None:
    line = f'<div class="c1"><i>{SAID}</i> {DAY} – Posted by Ada Moss</div>'
    assert names(f"{LONG}{line}") == ["Ada Moss"]
    assert names(f"{LONG}{line}{line}") == []


@pytest.mark.parametrize(
    ("language", "day", "said", "by", "name"),
    [
        ("hi", "3 मई 2021", "कोई टिप्पणी नहीं", "<a href='/1'>सुनील शर्मा</a> द्वारा", "सुनील शर्मा"),
        ("hi", "3 मई 2021", "3 मिनट में पढ़ें", "सुनील शर्मा द्वारा", "सुनील शर्मा"),
        ("ja", "2021年5月3日", "コメントはありません", "取材・文／<a href='/1'>山田太郎</a>", "山田太郎"),
        ("ja", "2021/05/03", "3分で読める", "文＝<b>山田太郎</b>", "山田太郎"),
        ("zh", "2021-05-03", "暂无评论", "文/<a href='/1'>王小明</a>", "王小明"),
    ],
)
@pytest.mark.parametrize("mark", [" | ", " · ", "<br>"])
def test_words_of_other_orders_and_marks_lead_to_a_writer(
    language: str, day: str, said: str, by: str, name: str, mark: str
) -> None:
    for parts in permutations((day, said, by)):
        for css in ("c1",) if language == "ja" else ("c1", "submitted"):
            line = f'<div class="{css}">{mark.join(parts)}</div>'
            body = f"<body><h1>{HEADS[language]}</h1>{line}{TEXTS[language]}</body>"
            html = f'<html lang="{language}">{body}</html>'
            found = extract(html.encode(), "https://post.example/news/2021/ice-77.html")
            assert found is not None
            assert [one.name for one in found.authors] == [name], line
