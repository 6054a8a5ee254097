"""The section that only a line of the page, or a link up from it, shows."""

import pytest

from newscrawl.extract.topics.section import read_section
from newscrawl.extract.topics.sectionlines import shown_section
from tests.extract.facts import page

HEAD, TEXT = "<h1>Bridge opens</h1>", "<p>The bridge opens on Monday, the harbour office said.</p>"
URL = "https://www.harbourpost.example/town/roads/bridge-opens"


def section(above: str, below: str = "", url: str = URL) -> str | None:
    found = page(f"<body><div>{above}{HEAD}{below}{TEXT}</div></body>", url=url)
    return shown_section(found, found.by_tag["h1"][0])


@pytest.mark.parametrize(
    "line",
    [
        "<div class='article-category'>Town</div>",
        "<span class='news__rubric'><a href='/x'>Town</a></span>",
        "<p class='ressort'>Ressort: Town</p>",
        "<span class='post-section'>Town</span>",
        "<div class='entry-cat'>› Town</div>",
        "<div class='detail-cate'><a href='/town.htm'>Town</a> <span>20/09/2023</span></div>",
        "<ul class='meta-category'><li><a href='/x'>Town</a></li><li><a href='/y'>Sea</a></li></ul>",
    ],
)
def test_a_line_that_is_named_for_a_section(line: str) -> None:
    assert section(line) == "Town"
    assert section("", line) == "Town"


@pytest.mark.parametrize(
    "line",
    [
        "<div class='kicker'>Town</div>",
        "<div class='section'>Town</div>",
        "<div class='category'>Everything that a town wants to know</div>",
        "<div class='category'>3</div>",
        "<div class='category'>Home</div>",
        "<div class='category'>zurück zur Liste</div>",
        "<nav class='category'><a href='/a'>Town</a><a href='/b'>Sea</a><a href='/c'>Sky</a></nav>",
        "<div class='card'><h2><a href='/ferry'>Ferry sinks</a></h2><div class='category'>Town</div></div>",
        "<aside><div class='category'>Town</div></aside>",
    ],
    ids=["kicker", "layout", "long", "number", "home", "way back", "menu", "card", "aside"],
)
def test_a_line_that_is_none(line: str) -> None:
    assert section(line) is None


def test_a_link_right_above_the_heading_goes_before_those_of_a_menu() -> None:
    names = ("Town", "Sea", "Sky", "Sport", "Views")
    menu = "".join(f"<a href='/{name.lower()}/'>{name}</a>" for name in names)
    assert section(f"<div>{menu}</div><a href='/roads/'>Roads</a>") == "Roads"
    assert section(f"<div>{menu}</div>") == "Town"
    assert section("<a href='/town/'>Town</a> <p>Today</p> <a href='/roads/'>Roads</a>") == "Town"


def test_the_innermost_folder_that_the_address_begins_with() -> None:
    links = "<a href='/town/'>Town</a> <a href='https://harbourpost.example/town/roads'>Roads</a>"
    assert section(links) == "Roads"
    assert section("<p>In <a href='/town'>Town</a> since Monday</p>") == "Town"


@pytest.mark.parametrize(
    "link",
    [
        "<a href='/sea/'>Sea</a> and",
        "<a href='/town/roads/bridge-opens'>Bridge</a>",
        "<a href='/town/#comments'>Comment</a>",
        "<a href='https://other.example/town/'>Town</a>",
        "<a href='/town/'>May 2023</a>",
    ],
)
def test_a_link_that_leads_elsewhere(link: str) -> None:
    assert section(link) is None


@pytest.mark.parametrize(
    "line",
    [
        "<dl><dt>Rubrik</dt><dd><a href='/r/1'>Town</a></dd></dl>",
        "<p><b>Category:</b> <a href='/r/1'>Town</a></p>",
        "<p>Рубрика: <a href='/r/1'>Town</a></p>",
        "<p>Sadaļa: <a href='/r/1'>Town</a></p>",
    ],
)
def test_what_stands_behind_a_word_for_a_section(line: str) -> None:
    assert section("", line) == "Town"
    assert (
        section(
            "",
            line.replace("Rubrik", "Ferry")
            .replace("Category", "See")
            .replace("Рубрика", "См.")
            .replace("Sadaļa", "Sk."),
        )
        is None
    )


def test_a_link_up_from_below_the_text_is_none() -> None:
    long = "<p>The old bridge over the harbour will be closed for eleven weeks from Monday on, it said.</p>"
    assert section("", f"{long}<a href='/town/'>Town</a>") is None


def test_a_link_right_above_the_heading() -> None:
    assert section("<a class='x9' href='/politics/'>Politics</a>") == "Politics"
    assert section("<div><a href='/politics/'>Politics</a></div>") == "Politics"
    assert section("<a href='/politics/'>Politics</a> and more") is None
    assert section("<a href='/people/ada-moss/'>Ada Moss</a>") is None
    assert section("<div><div><div><a href='/login/'>Log in</a></div></div></div>") is None


def test_what_is_stated_goes_before_what_is_shown() -> None:
    line = "<div class='article-category'>Town</div>"
    stated = page(f"<meta property='article:section' content='Sea'>{line}{HEAD}{TEXT}")
    assert read_section(stated, [], []) == ("Sea", "meta")
    for name in ("og:section", "article.section"):
        stated = page(f"<meta name='{name}' content='Sea'>{line}{HEAD}{TEXT}")
        assert read_section(stated, [], []) == ("Sea", "meta")
    assert read_section(page(f"{line}{HEAD}{TEXT}"), [], ["Sky"]) == ("Sky", "breadcrumbs")
    assert read_section(page(f"{line}{HEAD}{TEXT}"), [], []) == ("Town", "selector")


@pytest.mark.parametrize(
    "href",
    ["/%E7%A4%BE%E4%BC%9A/", "/社会/", "/en/town/", "/%D0%BE%D0%B1%D1%89%D0%B5%D1%81%D1%82%D0%B2%D0%BE"],
)
def test_a_folder_of_another_script_or_below_that_of_a_language_leads_up_too(href: str) -> None:
    assert section(f"<a href='{href}'>Town</a>", url="https://www.harbourpost.example/9812.html") == "Town"


def test_a_few_words_behind_a_mark_may_go_on_with_a_link_above_the_heading() -> None:
    url = "https://www.harbourpost.example/9812.html"
    assert section("<p><a href='/football/'>Football</a> | Round 11</p>", url=url) == "Football"
    assert section("<p><a href='/football/'>Football</a> is back, says the board</p>", url=url) is None


@pytest.mark.parametrize(
    "above",
    [
        "<ul class='badges'><li><a href='/planning/'>Planning</a></li></ul>",
        "<div><a href='/planning'>Planning</a> <b>|</b> <i>2023 m. spalio 19 d. 11:25</i></div>",
        "<a href='/planning'>Planning</a><p>March 30, 2023</p>",
    ],
)
def test_a_day_may_stand_between_the_link_right_above_a_heading_and_it(above: str) -> None:
    assert section(above) == "Planning"


def test_a_sentence_between_them_may_not() -> None:
    assert (
        section("<a href='/planning'>Planning</a><p>What the town will build by 2030, and where</p>") is None
    )


def test_a_label_that_is_a_link_heads_a_wikis_categories() -> None:
    row = "<a href='/Special:Categories'>Categories</a>: <ul><li><a href='/C:H'>Hail</a></li></ul>"
    assert section("", f"<div>{row}</div>") is None


def test_right_above_the_heading_a_folder_below_the_news_is_a_section() -> None:
    other = "https://www.harbourpost.example/live/storm/4"
    assert section("<span>LIVE</span> <a href='/news/weather'>Weather</a>", url=other) == "Weather"
    assert section("<a href='/news/weather'>Weather</a>", url=other) == "Weather"
    assert section("<a href='/vijesti/hrvatska'>Hrvatska</a>", url=other) == "Hrvatska"
    assert section("<a href='/thoi-su.htm'>Thời sự</a>", url=other) == "Thời sự"
    assert section("<a href='/news/tag/weather'>Weather</a>", url=other) is None
    assert section("<a href='/people/ada-moss'>Ada Moss</a>", url=other) is None


def test_right_above_the_heading_a_folder_below_one_that_the_menu_has_is_a_section() -> None:
    menu, other = (
        "<ul><li><a href='/cafe/'>Café</a></li></ul>",
        "https://www.harbourpost.example/240719/bridge",
    )
    assert section(f"{menu}<p><a href='/cafe/musica'>Música</a></p>", url=other) == "Música"
    assert section("<p><a href='/cafe/musica'>Música</a></p>", url=other) is None
    assert section(f"{menu}<p><a href='/cafe/musica/2024'>Música</a></p>", url=other) is None
    assert section(f"{menu}<p><a href='/cafe/tema/musica'>Música</a></p>", url=other) is None


def test_the_link_right_above_the_heading_goes_before_the_folder_that_its_own_lies_in() -> None:
    menu, link = "<a href='/news'>News</a>", "<p><a href='/news/sea'>Sea</a></p>"
    url = "https://www.harbourpost.example/news/2023/07/19/dolphin"
    assert section(f"<div>{menu}<a href='/sport'>Sport</a></div>{link}", url=url) == "Sea"
    assert section(f"<div>{menu}</div><p>By Ada Moss</p>", url=url) == "News"


@pytest.mark.parametrize(
    "menu",
    [
        "<div><a href='/town'>Town</a> | <a href='/letters'>Letters</a> | <a href='/sport'>Sport</a></div>",
        "<ul><li><a href='/'>Now</a></li><li><a href='/town'>Town</a><li><a href='/sport'>Sport</a></ul>",
        "<td><a href='/town'>Town</a><br><a href='/letters'>Letters</a><br><a href='/sport'>Sport</a></td>",
    ],
)
def test_the_last_link_of_a_menu_above_the_heading_is_none(menu: str) -> None:
    url = "https://www.harbourpost.example/2003/dolphin"
    assert section(menu, url=url) is None
    assert section(f"{menu}<p><a href='/coast'>Coast</a></p>", url=url) == "Coast"
    assert section(menu, url="https://www.harbourpost.example/town/dolphin") == "Town"


@pytest.mark.parametrize(
    "link",
    [
        "<a href='/town'>All posts</a>",
        "<a href='/town'>Anna Moss</a>",
        "<a href='/town'>Alle Beiträge</a>",
    ],
)
def test_the_list_of_all_posts_and_who_wrote_are_no_section(link: str) -> None:
    assert section(link) is None


def test_the_headline_that_is_a_link_to_itself_is_no_section() -> None:
    found = page("<div><h3><a href='/town/bridge'>Bridge opens</a></h3><p>text</p></div>", url=f"{URL}/1")
    assert shown_section(found, found.by_tag["h3"][0]) is None


def test_who_wrote_a_story_is_no_section_whatever_the_line_is_named() -> None:
    assert section("<span class='category'>Posted by Konstantin</span>") is None
