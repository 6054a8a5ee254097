"""The small facts of a page: language, breadcrumbs, section, keywords, images, corrections."""

import json
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.extract.breadcrumbs import read_breadcrumbs
from newscrawl.extract.images import read_images
from newscrawl.extract.keywords import read_keywords
from newscrawl.extract.kind import article_type, why_no_article
from newscrawl.extract.language import bcp47, checked, read_language
from newscrawl.extract.nodes import address_key, article_nodes
from newscrawl.extract.page import Page
from newscrawl.extract.section import read_section
from newscrawl.items import Image

URL = "https://www.harbourpost.example/news/1"


def page(body: str = "", node: object = None, *, head: str = "", url: str = URL, lang: str = "en") -> Page:
    script = f'<script type="application/ld+json">{json.dumps(node)}</script>' if node else ""
    return Page(f'<html lang="{lang}"><head>{head}{script}</head><body>{body}</body></html>'.encode(), url)


@given(st.text(max_size=60), st.text(max_size=200))
def test_any_text_has_a_tag_or_none(declared: str, text: str) -> None:
    tag = bcp47(declared)
    assert tag is None or bcp47(tag) == tag
    language, _ = checked(tag, text)
    assert language is None or bcp47(language) == language


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("en_gb", "en-GB"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("DE", "de"),
        ("English", "en"),
        ("", None),
        ("??", None),
    ],
)
def test_language_tags(text: str, tag: str | None) -> None:
    assert bcp47(text) == tag


def test_the_script_corrects_a_language_that_cannot_be() -> None:
    assert checked("en", "今天城里的新桥通车了工人们在这里工作了三年" * 3) == ("zh", True)
    assert checked("ja", "今日、町に新しい橋ができたという知らせがあった。" * 3) == ("ja", False)
    assert checked("en", "The new bridge opened today, three years late.") == ("en", False)
    assert checked("en-IN", "નવો પુલ આજે ત્રણ વર્ષ મોડો ખુલ્લો મુકાયો." * 3) == ("gu", True)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Новый мост открыли сегодня, на три года позже срока.", "ru"),
        ("Новий міст відкрили сьогодні, із запізненням на три роки.", "uk"),
        ("Новият мост беше открит днес, със закъснение от три години, съобщи общината.", "bg"),
        ("Нови мост је отворен данас, са три године закашњења, саопштила је општина, речено је ноћу.", "sr"),
        ("افتتح الجسر الجديد اليوم بعد تأخير دام ثلاث سنوات كما أعلنت البلدية", "ar"),
        ("پل جدید امروز با سه سال تأخیر گشایش یافت و چند هزار نفر آمدند", "fa"),
        ("نیا پل آج تین سال کی تاخیر سے کھول دیا گیا اور بڑے ہجوم نے دیکھا", "ur"),
        ("Նոր կամուրջը բացվեց այսօր երեք տարի ուշացումով", "hy"),
        ("ახალი ხიდი დღეს გაიხსნა სამი წლის დაგვიანებით, განაცხადა მერიამ", "ka"),
    ],
)
def test_letters_tell_a_language_that_no_page_declares(text: str, language: str) -> None:
    assert checked(None, text) == (language, False)
    assert checked(language, text) == (language, False)
    assert checked("en", text) == (language, True)
    assert checked(f"{language}-XX", text) == (f"{language}-XX", False)


def test_language_of_the_article_before_that_of_the_page() -> None:
    found = page(lang="en", node={"@type": "NewsArticle", "inLanguage": "hi-IN"})
    assert read_language(found, article_nodes(found, set())) == ("hi-IN", "json-ld")
    assert read_language(page(lang="fr-ca"), []) == ("fr-CA", "html")


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


def test_section_and_keywords() -> None:
    found = page(
        node={"@type": "NewsArticle", "articleSection": ["Town"], "keywords": "bridge, harbour,bridge"}
    )
    nodes = article_nodes(found, set())
    assert read_section(found, nodes, []) == ("Town", "json-ld")
    assert read_keywords(found, nodes) == (["bridge", "harbour"], "json-ld")
    assert read_section(page(), [], ["Town", "Harbour"]) == ("Harbour", "breadcrumbs")
    assert read_keywords(page(head='<meta name="news_keywords" content="a;b">'), []) == (["a", "b"], "meta")


def test_pictures_with_caption_and_credit() -> None:
    found = page(
        '<article><figure><img src="/a-800x600.jpg"><figcaption>The bridge '
        '<span class="credit">Ada Moss</span>'
        '</figcaption></figure><figure><img data-src="b.jpg" src="data:x">'
        "<figcaption>At night (Photo: Ben Lund)"
        "</figcaption></figure><p>text</p></article>",
        {"@type": "NewsArticle", "image": {"url": "https://cdn.example/a-1200x900.jpg"}},
    )
    root = found.by_tag["article"][0]
    images, source = read_images(found, article_nodes(found, set()), root)
    assert source == "json-ld"
    assert images == [
        Image(url="https://cdn.example/a-1200x900.jpg"),
        Image(url="https://www.harbourpost.example/a-800x600.jpg", caption="The bridge", credit="Ada Moss"),
        Image(url="https://www.harbourpost.example/news/b.jpg", caption="At night", credit="Ben Lund"),
    ]


@pytest.mark.parametrize(
    ("url", "type_", "section", "expected"),
    [
        (URL, "NewsArticle", None, "NewsArticle"),
        (URL, "http://schema.org/LiveBlogPosting", None, "LiveBlogPosting"),
        (URL, "Article", "Opinion", "OpinionNewsArticle"),
        ("https://x.example/opinion/bridge-1", "NewsArticle", None, "OpinionNewsArticle"),
        ("https://x.example/news/opinion-polls-rise", "NewsArticle", None, "NewsArticle"),
        ("https://x.example/news/bridge-liveblog", "NewsArticle", None, "LiveBlogPosting"),
        (URL, "BlogPosting", None, "BlogPosting"),
    ],
)
def test_types(url: str, type_: str, section: str | None, expected: str) -> None:
    found = page(url=url, node={"@type": type_, "headline": "Bridge"})
    assert article_type(found, article_nodes(found, set()), section) == expected


@pytest.mark.parametrize(
    ("path", "title", "live"),
    [
        ("culture/where-we-live-now", "Where we live now", False),
        ("news/storm-live-harbour-shut", "Storm live: harbour shut", True),
        ("news/storm-live-harbour-shut", "Harbour shut after storm", False),
        ("news/live/12345", "Storm – live updates from the harbour", True),
        ("live/12345", "Four bands at the old mill", False),
        ("monde/la-tempete-en-direct-du-port", "Comment voir la tempête", False),
        ("monde/la-tempete-en-direct-du-port", "En direct, la tempête au port", True),
        ("news/storm-live-updates-12", "Storm at the harbour", True),
    ],
)
def test_an_address_with_live_in_it_is_no_live_report_by_itself(path: str, title: str, live: bool) -> None:
    node = {"@type": "NewsArticle", "headline": title}
    found = page(f"<h1>{title}</h1>", url=f"https://x.example/{path}", node=node)
    expected = "LiveBlogPosting" if live else "NewsArticle"
    assert article_type(found, article_nodes(found, set()), None) == expected


def test_reasons_for_no_article() -> None:
    links = "".join(f"<h2><a href='/{n}'>Story {n}</a></h2>" for n in range(10))
    assert why_no_article(Page(b""), [], 0, None) == "the page is empty"
    assert why_no_article(page(), [], 4, "404 - Page not found") == "the page says: 404 - Page not found"
    assert why_no_article(page(), [], 0, "Bridge") == "the page has no text that reads like an article"
    assert (
        why_no_article(page(node={"@type": "CollectionPage"}), [], 9, None)
        == "the page calls itself a CollectionPage"
    )
    assert why_no_article(page(url="https://x.example/"), [], 9, None) == "the page is a home page"
    assert why_no_article(page(links), [], 20, "Town") == "the page is a list of links"
    assert why_no_article(page(links), [], 200, "Town") is None
    assert why_no_article(page(), [], 30, "Bridge opens") is None


def test_the_node_that_names_the_page_is_its_own() -> None:
    other = {"@type": "NewsArticle", "headline": "Other", "url": "https://www.harbourpost.example/news/2"}
    mine = {"@type": "NewsArticle", "headline": "Mine", "mainEntityOfPage": {"@id": f"{URL}?utm_source=x"}}
    found = page(node={"@graph": [other, mine]})
    assert [node["headline"] for node in article_nodes(found, {address_key(URL)})] == ["Mine"]


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


def test_a_language_in_three_letters_has_two_where_there_are_two() -> None:
    assert (bcp47("eng"), bcp47("ENG-GB"), bcp47("ger")) == ("en", "en-GB", "de")
    assert (bcp47("gsw"), bcp47("yue")) == ("gsw", "yue")
