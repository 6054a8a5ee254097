"""The section of an article, and the trail of steps above it."""

from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract.topics.breadcrumbs import read_breadcrumbs
from newscrawl.extract.topics.section import read_section
from tests.extract.facts import page


def test_breadcrumbs_without_home_and_story() -> None:
    items = [
        {"position": n, "item": {"name": name}} for n, name in ((2, "Town"), (1, "Home"), (3, "Bridge opens"))
    ]
    trail = page(node={"@type": "BreadcrumbList", "itemListElement": items})
    assert read_breadcrumbs(trail, "Bridge opens") == ["Town"]
    shown = page('<nav class="breadcrumb"><a>Home</a><a>Town</a><a>Harbour</a></nav>')
    assert read_breadcrumbs(shown, None) == ["Town", "Harbour"]
    home = page('<nav class="breadcrumb"><a>海港首页</a><a>航运</a></nav>')
    assert read_breadcrumbs(home, None) == ["航运"]
    joined = page('<nav class="breadcrumb"><a>海港首页</a><a>申请入驻</a></nav>')
    assert read_breadcrumbs(joined, None) == []
    search = page('<div class="crumbs-search"><form action="/s"><a>Harbour Search</a></form></div>')
    assert read_breadcrumbs(search, None) == []


def test_a_trail_of_nothing_but_home_and_story_gives_way_to_another() -> None:
    items = [{"position": n, "name": name} for n, name in ((1, "Home"), (2, "Bridge opens"))]
    node = {"@type": "BreadcrumbList", "itemListElement": items}
    shown = '<nav class="breadcrumb"><a>Home</a><a>Town</a><a>Harbour</a></nav>'
    assert read_breadcrumbs(page(shown, node=node), "Bridge opens") == ["Town", "Harbour"]
    assert read_breadcrumbs(page(node=node), "Bridge opens") == []


def test_an_address_in_the_place_of_a_name_is_no_step() -> None:
    items = [
        {"position": n, "item": f"https://example.org/{n}", "name": name}
        for n, name in ((1, "Town"), (2, ""))
    ]
    trail = page(node={"@type": "BreadcrumbList", "itemListElement": items})
    assert read_breadcrumbs(trail, None) == ["Town"]


@pytest.mark.parametrize(
    ("steps", "trail"),
    [
        (["Harbour Post", "Town", "At last: the bridge that was three years late opens"], ["Town"]),
        (["harbourpost.example", "Town", "At last: the bridge that was three years..."], ["Town"]),
        (["Hlavní stránka", "Town", "Bridge opens"], ["Town"]),
        (["Town", "A step with more words in it than any section has"], ["Town"]),
        (["Town", "Harbour"], ["Town", "Harbour"]),
        (["Harbour Post"], []),
        (["Town", "2024", "May", "12", "Bridge opens"], ["Town"]),
        (["Town", "2024", "CW 15"], ["Town"]),
        (["History", "1945", "Battles"], ["History", "1945", "Battles"]),
    ],
)
def test_a_trail_loses_the_site_and_the_story_in_any_of_its_titles(
    steps: list[str], trail: list[str]
) -> None:
    items = [{"position": n, "name": name} for n, name in enumerate(steps)]
    found = page(
        "<h1>Harbour</h1>",
        {"@type": "BreadcrumbList", "itemListElement": items},
        head='<meta property="og:title" content="At last: the bridge that was three years late opens">',
    )
    assert read_breadcrumbs(found, "Bridge opens", {"harbourpost"}) == trail


MICRODATA = """
<ul itemscope itemtype="https://schema.org/ItemList">
<li itemprop="itemListElement"><b itemprop="name">Other</b></li></ul>
<ol itemscope itemtype="https://schema.org/BreadcrumbList">
<li itemprop="itemListElement"><a itemprop="item" href="/"><span itemprop="name">Home</span></a></li>
<li itemprop="itemListElement"><a itemprop="item" href="/town"><span itemprop="name">Town</span></a></li>
<li itemprop="itemListElement"><meta itemprop="name" content="Harbour"><a href="/harbour">more</a></li>
<li itemprop="itemListElement"><span itemprop="name">Bridge opens</span></li></ol>
"""


def test_a_trail_is_read_from_microdata_and_rdfa() -> None:
    rdfa = MICRODATA.replace("itemprop=", "property=").replace("itemscope itemtype=", "typeof=")
    for marked in (MICRODATA, rdfa.replace("https://schema.org/", "")):
        assert read_breadcrumbs(page(marked), "Bridge opens") == ["Town", "Harbour"]


def test_a_trail_ends_before_the_name_of_any_page() -> None:
    shown = page('<nav class="breadcrumb"><a>Town</a><a>Harbour</a><a>Details</a></nav>')
    assert read_breadcrumbs(shown, None) == ["Town", "Harbour"]


@pytest.mark.parametrize(
    ("body", "section"),
    [
        ('<p itemprop="articleSection">Town</p>', "Town"),
        ('<p itemprop="articleSection"><a href="/t">Town</a> <a href="/h">Harbour</a></p>', "Town"),
        ('<meta itemprop="articleSection" content="Town">', "Town"),
        ('<div typeof="NewsArticle"><b property="schema:articleSection">Town</b></div>', "Town"),
        ('<p itemprop="articleSection"> </p><p itemprop="articleSection">Harbour</p>', "Harbour"),
    ],
)
def test_a_section_is_read_from_microdata_and_rdfa(body: str, section: str) -> None:
    assert read_section(page(body), [], ["News"]) == (section, "microdata")
    stated = [{"@type": "NewsArticle", "articleSection": "Sport"}]
    assert read_section(page(body), stated, []) == ("Sport", "json-ld")


@pytest.mark.parametrize(
    "body",
    [
        '<div class="articleSectionShare"><a href="/s">Share</a></div>',
        '<section id="articleSection"><p>The bridge was opened on Monday.</p></section>',
        '<section class="articleSection">Sport</section>',
        '<div itemprop="articleSection"><p>Sport</p></div>',
        '<p itemprop="articleSection">The bridge was opened on Monday after two years</p>',
        '<div itemscope itemtype="https://schema.org/Article"><b itemprop="articleSection">Sport</b></div>',
        '<div typeof="Article"><b property="articleSection">Sport</b></div>',
    ],
)
def test_what_is_named_for_a_section_or_is_that_of_another_item_is_none(body: str) -> None:
    around = f'<main itemscope itemtype="https://schema.org/NewsArticle"><h1>Bridge opens</h1>{body}'
    assert read_section(page(around + "</main>"), [], ["News"]) == ("News", "breadcrumbs")
    own = '<p itemprop="articleSection">Town</p></main>'
    assert read_section(page(around + own), [], ["News"]) == ("Town", "microdata")


def test_a_box_named_like_a_trail_is_none() -> None:
    box = '<div class="crumbs"><a>News</a><a>FACEBOOK</a></div><ul class="crumb"><li><a>Town</a></li></ul>'
    assert read_breadcrumbs(page(box), None) == ["Town"]


def test_a_box_with_the_menus_of_its_steps_is_no_trail() -> None:
    step = "<li><a>{}</a></li>"
    menu = f'<ol class="breadcrumb">{"".join(map(step.format, "ABCDEFGHI"))}</ol>'
    assert read_breadcrumbs(page(menu), None) == []
    trail = f'<ol class="breadcrumb">{"".join(map(step.format, "ABCDEFGH"))}<li><a></a></li></ol>'
    assert read_breadcrumbs(page(trail), None) == [*"ABCDEFGH"]
    assert read_breadcrumbs(page(menu + '<p class="crumbs"><a>Town</a></p>'), None) == ["Town"]
    shares = '<div class="intro-crumbs"><a>Town</a><a>teilen</a></div>'
    assert read_breadcrumbs(page(shares), None) == []


@pytest.mark.parametrize(
    ("stated", "section"),
    [
        ("Town, Harbour, Ships", "Town"),
        ("Town, Harbour, ", "Town"),
        ("Harbour, Town", "Harbour"),
        ("Town, Sport", "Town, Sport"),
        ("Town, Country", "Town, Country"),
    ],
)
def test_of_sections_that_are_each_a_step_of_the_trail_the_first_is_taken(stated: str, section: str) -> None:
    nodes = [{"@type": "NewsArticle", "articleSection": stated}]
    assert read_section(page(), nodes, ["Town", "Harbour", "Ships", "Town, Country"])[0] == section


@pytest.mark.parametrize(
    ("stated", "section"),
    [
        ("public-service", "Public Service"),
        ("Town,Harbour,Ships", "Town"),
        ("Ships, Harbours and Quays", "Ships, Harbours and Quays"),
        ("news_news", "Public Service"),
        ("articles", "Public Service"),
        ("Sport", "Sport"),
    ],
)
def test_a_section_is_one_and_spelled_for_readers(stated: str, section: str) -> None:
    nodes = [{"@type": "NewsArticle", "articleSection": stated}]
    assert read_section(page(), nodes, ["News", "Public Service"])[0] == section


@given(st.lists(st.text(max_size=40), max_size=6), st.text(max_size=60), st.text(max_size=40))
def test_any_steps_make_a_trail(steps: list[str], title: str, stated: str) -> None:
    items = [{"name": name} for name in steps]
    node = {"@type": "BreadcrumbList", "itemListElement": items, "articleSection": stated}
    found = page(node=node, head=f"<title>{escape(title)}</title>")
    trail = read_breadcrumbs(found, title)
    section, source = read_section(found, [node], trail)
    assert all(trail)
    assert bool(section) == bool(source)


@pytest.mark.parametrize(
    ("stated", "section"),
    [
        ("/world/old_quay", "old quay"),
        ("Town News, Port News, Sea News, Ship News", "Town News"),
        ("town; port; sea; ships", "town"),
        ("Arts, Culture, Books", "Arts, Culture, Books"),
        ("Food & Drink", "Food & Drink"),
        ('{"domainName":"harbour"', "Port"),
        ("Article", "Port"),
    ],
)
def test_what_is_stated_as_a_section_is_read_as_a_name(stated: str, section: str) -> None:
    head = f"<meta name='section' content='{stated}'><meta name='subsection' content='Port'>"
    assert read_section(page(head=head), [], [])[0] == section


def test_a_trail_ends_where_an_archive_by_days_begins() -> None:
    links = "".join(f'<a href="/{name}">{name}</a>' for name in ("News", "2015", "KW 15"))
    assert read_breadcrumbs(page(f'<div class="breadcrumbs">{links}</div>'), None) == ["News"]


@pytest.mark.parametrize(
    ("row", "trail"),
    [
        ("<a href='/'>Home</a> » <a href='/t'>Town</a> » <a href='/t/h'>Harbour</a>", ["Town", "Harbour"]),
        ("<a href='/'>Начало</a> &gt; <a href='/t'>Town</a> &gt; Bridge opens", ["Town"]),
        ("<a href='https://www.harbourpost.example/'>หน้าแรก</a> <i>›</i> <a href='/t'>Town</a>", ["Town"]),
        ("<a href='/'>Home</a> | <a href='/t'>Town</a> | <a href='/s'>Sport</a>", []),
        ("<a href='/'>Home</a> <a href='/t'>Town</a> <a href='/s'>Sport</a>", []),
        ("<a href='/t'>Town</a> » <a href='/t/h'>Harbour</a>", []),
        ("<a href='/'>Ferry</a> » <a href='/t'>Town</a>", []),
        ("<a href='/'>Home</a> » Bridge opens", []),
    ],
)
def test_a_row_from_the_home_page_on_with_marks_between_is_a_trail(row: str, trail: list[str]) -> None:
    assert read_breadcrumbs(page(f"<div>{row}</div><h1>Bridge opens</h1>"), "Bridge opens") == trail
    assert read_breadcrumbs(page(f"<h1>Bridge opens</h1><div>{row}</div>"), "Bridge opens") == []


def test_the_places_of_steps_may_be_texts() -> None:
    steps = [("10", "Coast", "/news/coast"), ("2", "News", "/news"), ("x", "Harbour", "/news/coast/harbour")]
    items = [{"@type": "ListItem", "position": at, "name": name, "item": to} for at, name, to in steps[:2]]
    found = page(node={"@type": "BreadcrumbList", "itemListElement": items})
    assert read_breadcrumbs(found, "Pier") == ["News", "Coast"]
    odd = [{"@type": "ListItem", "position": "x", "name": name} for _, name, _ in steps]
    assert read_breadcrumbs(page(node={"@type": "BreadcrumbList", "itemListElement": odd}), "Pier") == [
        "Coast", "News", "Harbour"
    ]  # fmt: skip


@pytest.mark.parametrize("home", ["Lindmoor Post", "主页", "Home"])
def test_a_row_above_a_heading_of_a_lower_rank_may_begin_with_the_site(home: str) -> None:
    trail = f"<div><a href='./'>{home}</a> <em>›</em><a href='/town'>Town</a> <em>›</em> Read</div>"
    body = f"<h1><a href='/'>Lindmoor Post</a></h1>{trail}<h3>Bridge opens</h3><p>It rained.</p>"
    read = page(f"{body}", head="<title>Bridge opens » Lindmoor Post</title>")
    assert read_breadcrumbs(read, "Bridge opens", (), read.by_tag["h3"][0]) == ["Town"]
    assert read_breadcrumbs(read, "Bridge opens") == []


def test_a_genre_in_microdata_is_a_section() -> None:
    marked = "<dd>Category: <a href='/x' itemprop='genre'>Town</a></dd>"
    body = f"<div itemscope itemtype='https://schema.org/Article'><h1>Bridge opens</h1>{marked}</div>"
    assert read_section(page(body), [], []) == ("Town", "microdata")
    stated = "<meta itemprop=genre content=News><meta itemprop=articleSection content=Harbour>"
    assert read_section(page(body, head=stated), [], [])[0] == "Harbour"
    apart = f"<h1>Bridge opens</h1><div itemscope itemtype='https://schema.org/Movie'>{marked}</div>"
    assert read_section(page(apart), [], []) == (None, "")


@pytest.mark.parametrize(
    "above",
    [
        "<p class='path'>홈 &gt; 사회</p>",
        "<div>ホーム › 사회</div>",
        "<div><a href='/'>トップ</a>＞<a href='/x'>사회</a>＞記事</div>",
    ],
)
def test_a_line_of_steps_right_above_the_heading_is_a_trail(above: str) -> None:
    found = page(f"<body>{above}<h1>다리가 열렸다</h1><p>글.</p></body>")
    assert read_breadcrumbs(found, "다리가 열렸다", (), found.by_tag["h1"][0]) == ["사회"]


def test_a_line_that_does_not_begin_at_home_is_none() -> None:
    for above in ("<p>Storm > Flood</p>", "<p>홈</p>", "<p>The pier &gt; the bridge</p>"):
        found = page(f"<body>{above}<h1>Bridge</h1><p>Text.</p></body>")
        assert read_breadcrumbs(found, "Bridge", (), found.by_tag["h1"][0]) == []


@pytest.mark.parametrize(
    ("title", "url", "section"),
    [
        ("Bridge opens | Economía | Post", "https://x.example/economia/2024/bridge", "Economía"),
        ("Bridge opens - Town - Post", "https://x.example/en/town/bridge.html", "Town"),
        ("Bridge opens | Town | Post", "https://x.example/sea/bridge", None),
        ("Bridge opens | Town", "https://x.example/news/town/", None),
    ],
)
def test_a_part_of_the_title_that_a_folder_is_called_as_well(
    title: str, url: str, section: str | None
) -> None:
    found = page(f"<head><title>{title}</title></head><body><h1>Bridge opens</h1></body>", url=url)
    assert read_section(found, [], [])[0] == section


def test_a_step_behind_the_home_page_stays_though_the_title_takes_it_for_the_sites_name() -> None:
    above = "<div><a href='/'>首页</a> > <a href='/s/'>社会</a> > 正文</div>"
    found = page(f"<body>{above}<h1>大桥通车</h1><p>正文。</p></body>")
    assert read_breadcrumbs(found, "大桥通车", {"社会", "江畔晚报"}, found.by_tag["h1"][0]) == ["社会"]


def test_a_trail_without_a_name_that_ends_in_the_heading() -> None:
    steps = "<a href='/'>ख़बरें</a> › <a href='/up/'>उत्तर प्रदेश</a> › {}"
    body = f"<div>{steps}</div><h1>पुल खुला</h1>"
    assert read_breadcrumbs(page(body.format("पुल खुला")), "पुल खुला") == ["उत्तर प्रदेश"]
    assert read_breadcrumbs(page(body.format("और पढ़ें")), "पुल खुला") == []


@pytest.mark.parametrize(
    ("above", "trail"),
    [
        ("<div class='path'><a href='/a'>Town</a> » <a href='/b'>Roads</a></div>", ["Town", "Roads"]),
        ("<p><a href='/a'>Town</a><i>›</i><a href='/b'>Roads</a> › Bridge opens</p>", ["Town", "Roads"]),
        ("<p><a href='/a'>Town</a> / <a href='/b'>Sea</a></p>", []),
        ("<p><a href='/a'>Town</a> » <b>Bridge opens</b></p>", []),
    ],
)
def test_links_right_above_the_heading_with_arrows_between_are_a_trail(above: str, trail: list[str]) -> None:
    found = page(f"<main>{above}<h1>Bridge opens</h1><p>The bridge opens.</p></main>")
    assert read_breadcrumbs(found, "Bridge opens", (), found.by_tag["h1"][0]) == trail


def test_a_folder_of_the_address_is_spelled_without_dots_or_with_an_e() -> None:
    title = "<title>Seal in the office - Küstenort - The Post</title>"
    for folder in ("kuestenort", "kustenort"):
        found = page(
            "<h1>Seal in the office</h1>", head=title, url=f"https://www.post.example/a/{folder}/seal-7"
        )
        assert read_section(found, [], []) == ("Küstenort", "title")


def test_a_writers_folder_is_no_section() -> None:
    title = "<title>A table by the sea - Ada Moss - The Post</title>"
    url = "https://www.post.example/columnists/ada-moss/a-table-7"
    found = page(
        "<h1>A table by the sea</h1><a href='/columnists/ada-moss'>Ada Moss</a>", head=title, url=url
    )
    assert read_section(found, [], []) == (None, "")
    head = "<meta name=author content='Lauri Tidewater'><meta name='prism.section' content=views>"
    stated = page("<h1>A table by the sea</h1>", {"articleSection": "Lauri Tidewater"}, head=head)
    assert read_section(stated, stated.jsonld, []) == ("views", "meta")


def test_of_categories_and_tags_that_are_stated_as_one_section_the_first_is_it() -> None:
    node = {"@type": "BlogPosting", "articleSection": "Town Life, pier, harbour board"}
    own = "<a rel='category tag' href='/c/town'>Town Life</a>"
    heading = "<h1>Bridge opens</h1>"
    found = page(f"<article>{heading}{own}<p>text</p></article>", node)
    assert read_section(found, [node], []) == ("Town Life", "json-ld")
    found = page(f"<article>{heading}<p>text</p></article>", node)
    assert read_section(found, [node], []) == ("Town Life, pier, harbour board", "json-ld")
