"""Trails that nothing marks, from the home page on: whatever it is called, and in cells."""

import pytest

from newscrawl.extract.headline.titles import site_names
from newscrawl.extract.topics.breadcrumbs import read_breadcrumbs
from tests.extract.facts import page

HOME = "<a href='https://www.jiangpost.example'>首页</a>"
CELLS = "<table><tr><td>当前位置：</td><td>{}</td><td><table><tr>{}</tr></table></td></tr></table>"


@pytest.mark.parametrize(
    ("row", "trail"),
    [
        (
            f"<p>当前位置：{HOME} &gt; <a href='/s'>社会</a> &gt; <a href='/s/c'>城市</a> &gt; 正文</p>",
            ["社会", "城市"],
        ),
        (f"<td>现在位置： {HOME}&nbsp;&gt;&gt;&nbsp;<a href='/s'>社会</a></td>", ["社会"]),
        (
            CELLS.format(HOME, "<td>&gt;<a href='/s'>社会</a></td><td>&gt;<a href='/s/c'>城市</a></td>"),
            ["社会", "城市"],
        ),
        (f"<p>{HOME} | <a href='/s'>社会</a> | <a href='/c'>城市</a></p>", []),
        (CELLS.format(HOME, "<td><a href='/s'>社会</a></td><td><a href='/c'>城市</a></td>"), []),
    ],
)
def test_a_row_from_the_home_page_of_another_host(row: str, trail: list[str]) -> None:
    assert read_breadcrumbs(page(f"{row}<h1>渡轮开航</h1>"), "渡轮开航") == trail
    assert read_breadcrumbs(page(f"{row}<div class='title'>渡轮开航</div>"), "渡轮开航") == trail


def test_the_name_of_a_chinese_site_in_which_the_title_ends_is_no_step() -> None:
    trail = "<div class='crumb'><a href='/i'>江城新闻网</a> &gt; <a href='/s'>社会</a></div><h1>渡轮开航</h1>"
    assert read_breadcrumbs(page(trail, head="<title>渡轮开航_江城新闻网</title>"), "渡轮开航") == ["社会"]
    assert read_breadcrumbs(page(trail, head="<title>渡轮开航</title>"), "渡轮开航") == ["江城新闻网", "社会"]


def test_what_stands_before_the_name_of_a_chinese_paper_in_the_title_may_be_a_step() -> None:
    data = (
        '<script type="application/ld+json">{"@type": "BreadcrumbList", "itemListElement": ['
        '{"@type": "ListItem", "position": 1, "name": "首页", "item": "https://www.jiangpost.example/"},'
        '{"@type": "ListItem", "position": 2, "name": "社会", "item": "https://www.jiangpost.example/s/"}]}</script>'
    )
    found = page("<h1>渡轮今天开航</h1>", head=f"<title>渡轮今天开航 | 社会 | 江城新闻网</title>{data}")
    assert read_breadcrumbs(found, "渡轮今天开航", site_names(found)) == ["社会"]


@pytest.mark.parametrize(
    ("above", "trail"),
    [
        ("<p>Home &gt; News &gt; Local</p><header><div>By Ada Moss</div>{}</header>", ["News", "Local"]),
        ("<div>Startseite » Politik » Bridge opens</div><div><span>Harbour</span>{}</div>", ["Politik"]),
        ("<div>Home › Sport</div>{}", ["Sport"]),
        ("<p>Bridge &gt; ferry, our readers say</p>{}", []),
        ("<p><a href='/x'>Home &gt; News</a></p>{}", []),
        ("<p>Home is where the harbour is</p>{}", []),
    ],
)
def test_a_line_of_steps_some_way_above_the_heading(above: str, trail: list[str]) -> None:
    found = page(above.format("<h1>Bridge opens</h1>"))
    assert read_breadcrumbs(found, "Bridge opens", (), found.by_tag["h1"][0]) == trail
