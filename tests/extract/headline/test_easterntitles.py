"""The site's name in eastern titles, and headings that are no headline."""

import pytest

from newscrawl.extract.headline.easterntitles import is_no_headline, names_in_title
from newscrawl.extract.headline.headline import read_headline
from newscrawl.extract.headline.titles import cut_site, site_names, title_parts
from newscrawl.extract.page import Page

URL = "https://www.harbourpost.example/news/1"


def page(title: str, body: str = "") -> Page:
    return Page(f"<html><head><title>{title}</title></head><body>{body}</body></html>".encode(), URL)


def headline(title: str, body: str) -> str | None:
    read = page(title, body)
    return read_headline(read, [], site_names(read)).text


@pytest.mark.parametrize(
    ("title", "body", "expected"),
    [
        ("渡轮停航三天-海港网", "", {"海港网"}),
        ("渡轮停航三天_财经_海港网", "", {"海港网", "财经"}),
        ("渡轮停航三天--海港官网", "", {"海港官网"}),
        ("渡轮停航三天-Quay 港口设计", "<h4>渡轮停航三天</h4>", {"quay港口设计"}),
        ("渡轮停航三天-港口设计", "<h4>渡轮</h4>", set()),
        ("一艘老船的故事——记船长王大明", "", set()),
        ("Harbour news - Harbour网", "", {"harbour网"}),
        ("Harbour news - Harbour Post", "", set()),
        ("海港网", "", set()),
        ("海港日报 » 渡轮停航三天", "<h3>渡轮停航三天</h3>", {"海港日报"}),
        ("海港日报: 渡轮停航三天", "<h3>渡轮停航三天</h3>", {"海港日报"}),
        ("海港日报：渡轮停航三天", "", set()),
        ("老船长：渡轮停航三天", "<h3>渡轮停航三天</h3>", set()),
    ],
)
def test_a_part_of_a_title_names_the_site(title: str, body: str, expected: set[str]) -> None:
    assert names_in_title(page(title, body)) == expected


def test_a_title_loses_the_names_that_follow_it_without_blanks() -> None:
    site = {"海港网", "财经"}
    assert cut_site("渡轮停航三天_财经_海港网", site) == "渡轮停航三天"
    assert cut_site("渡轮停航三天-海港网", site) == "渡轮停航三天"
    assert cut_site("5G-A网络来到海港", site) == "5G-A网络来到海港"
    assert cut_site("海港网", site) == "海港网"


def test_a_colon_and_a_long_dash_part_no_eastern_title() -> None:
    assert title_parts("王大明：渡轮三天后开航") == {}
    assert title_parts("一艘老船——记船长王大明") == {}
    assert title_parts("今日航运--渡轮三天后开航") == {"first": "今日航运", "last": "渡轮三天后开航"}


@pytest.mark.parametrize(
    "heading",
    [
        "海港人民政府网站",
        "首页 - 新闻动态",
        "今日海港_海港天气_海港航运_渡轮时刻 - 海港",
        "海港网 Harbour",
        "推荐阅读",
        "相關新聞：",
    ],
)
def test_a_heading_of_the_site_gives_way(heading: str) -> None:
    assert is_no_headline(heading, {"海港网"})
    found = headline("渡轮停航三天，居民出行受阻_海港网", f"<h1>{heading}</h1><p>text</p>")
    assert found == "渡轮停航三天，居民出行受阻"


@pytest.mark.parametrize(
    "heading",
    [
        "渡轮停航三天",
        "海港网友热议渡轮停航三天的消息",
        "Harbour Post",
        "新闻：渡轮停航",
        "推荐阅读者不多的书",
        "延伸阅读课程停开",
    ],
)
def test_a_headline_stays(heading: str) -> None:
    assert not is_no_headline(heading, {"海港网"})


def test_a_lone_heading_is_the_headline_whatever_it_is_called() -> None:
    assert headline("", "<h1>海港新闻</h1>") == "海港新闻"


def test_a_paper_behind_a_colon_and_a_headline_with_one() -> None:
    assert names_in_title(page("渡し船、三日間運休：港新報")) == {"港新報"}
    assert names_in_title(page("橋梁点検：県が謝罪", "<h1>橋梁点検</h1>")) == set()


@pytest.mark.parametrize("mark", [" » ", ": "])
def test_a_heading_below_a_day_is_the_headline_of_a_weblog(mark: str) -> None:
    head = "<h1><a href='/'>港日報</a></h1><h2>2006年5月14日</h2><h3>渡し船、三十年ぶりに再開</h3>"
    below = "<h2>コメントを残す</h2>"
    assert (
        headline(f"港日報{mark}渡し船、三十年ぶりに再開", head + "<p>船。</p>" + below)
        == "渡し船、三十年ぶりに再開"
    )
