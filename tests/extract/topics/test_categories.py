"""The categories that a page marks as its article's."""

import pytest

from newscrawl.extract.topics.categories import own_categories
from newscrawl.extract.topics.keywords import read_keywords
from newscrawl.extract.topics.section import read_section
from tests.extract.facts import page

LINKS = '<a href="/c/town" rel="category tag">Town</a> <a href="/c/sea" rel="category">Sea</a>'
ROW = f'<p class="cat-links">{LINKS}</p>'
BLOCK = (
    '<div class="taxonomy-category wp-block-post-terms"><a href="/c/town" rel="tag">Town</a>, '
    '<a href="/c/sea" rel="tag">Sea</a></div>'
)
TAGS = '<div class="taxonomy-post_tag wp-block-post-terms"><a href="/t/b" rel="tag">Bridge</a></div>'
CARD = f"<div class='card'><h3><a href='/other'>Another story</a></h3>{ROW}</div>"


@pytest.mark.parametrize("row", [ROW, BLOCK, f"<ul class='post-categories'><li>{ROW}</li></ul>"])
@pytest.mark.parametrize(
    "around",
    [
        "<article><header>{}<h1>Bridge opens</h1></header><p>Text.</p></article>",
        "<article><h1>Bridge opens</h1><p>Text.</p><h2>Why now</h2><p>Text.</p><footer>{}</footer></article>",
        "<main><h1>Bridge opens</h1><div><p>Text.</p></div><div><div>{}</div></div></main>",
    ],
)
def test_links_that_are_marked_as_categories(row: str, around: str) -> None:
    assert list(own_categories(page(around.format(row)))) == ["Town", "Sea"]
    assert read_section(page(around.format(row)), [], []) == ("Town", "selector")
    path = around.format(row.replace(">Town<", ">/Town<"))
    assert read_section(page(path), [], []) == ("Town", "selector")


@pytest.mark.parametrize(
    "row",
    [
        '<span class="post-card-primary-tag"><a href="/tag/town/">Town</a></span>',
        '<a class="gh-article-tag" href="/tag/town/">Town</a>',
        '<div class="itemCategory"><span>Published in</span><a href="/town">Town</a></div>',
    ],
)
def test_what_a_system_has_in_the_place_of_marked_categories(row: str) -> None:
    card = f"<a href='/x'><h2>Another story</h2>{row}</a>"
    assert read_section(page(f"<article><header>{row}<h1>Bridge</h1></header></article>{card}"), [], []) == (
        "Town",
        "selector",
    )
    assert read_section(
        page(f"<article><h1>Bridge</h1></article><div><h2><a href='/x'>A story</a></h2>{row}</div>"), [], []
    ) == (
        None,
        "",
    )


SIGN = "<h1><a href='/'>Harbour Post</a></h1>"


@pytest.mark.parametrize("row", [ROW, "<ul><li><a href='/category/town/'>Town</a></li></ul>"])
def test_a_story_whose_heading_is_of_a_lower_rank_than_the_site_s(row: str) -> None:
    story = f"<article><h2><a href='/bridge'>Bridge opens</a></h2>{row}<p>Text.</p></article>"
    found = page(SIGN + story + CARD)
    assert read_section(found, [], [], found.by_tag["h2"][0]) == ("Town", "selector")
    other = page(f"{SIGN}<div><h2>Bridge opens</h2><p>Text.</p></div>{CARD}")
    assert read_section(other, [], [], other.by_tag["h2"][0]) == (None, "")


def test_what_is_stated_and_the_trail_come_first() -> None:
    found = page(f"<article><h1>Bridge</h1>{ROW}</article>")
    assert read_section(found, [{"articleSection": "Harbour"}], []) == ("Harbour", "json-ld")
    assert read_section(found, [], ["News", "Local"]) == ("Local", "breadcrumbs")


@pytest.mark.parametrize(
    "body",
    [
        f"<article><h1>Bridge</h1><p>Text.</p></article>{CARD}",
        f"<main><h1>Bridge</h1><ul><li>{CARD}</li></ul></main>",
        f"<h1>Bridge</h1><aside>{ROW}</aside>",
        f"<nav>{ROW}</nav><h1>Bridge</h1>",
        ROW,
        "<h1>Bridge</h1><a rel='category tag' href='/c/1'>Uncategorized</a>",
        "<h1>Bridge</h1><a rel='category tag' href='/c/1'>Sin categoría</a>",
        "<h1>Bridge</h1><a rel='category' href='/c/1'>All that has ever been said on the old town</a>",
        TAGS,
    ],
)
def test_categories_of_others_and_none_at_all(body: str) -> None:
    assert read_section(page(body), [], []) == (None, "")


def test_a_category_is_no_tag_though_its_link_is_called_one() -> None:
    assert read_keywords(page(f"<h1>Bridge</h1>{BLOCK}{TAGS}"), []) == (["Bridge"], "selector")
    assert read_keywords(page(f"<h1>Bridge</h1>{BLOCK}"), []) == ([], "")
    plain = '<div class="category-and-tags"><a href="/t/b" rel="tag">Bridge</a></div>'
    assert read_keywords(page(plain), []) == (["Bridge"], "selector")


SHELVED = "<article><h1>Bridge</h1><div class='{}'><a href='{}'>Town</a></div><p>Text.</p></article>"


@pytest.mark.parametrize(
    "address",
    ["/category/town/", "https://x.example/news/category/town", "/categories/town.html", "/rubrik/town",
     "/rubrique/town/", "/rubriques/town", "/kategorie/ort/town.php", "/section/town", "/ressort/town"],
)  # fmt: skip
def test_an_address_beside_the_heading_tells_a_category_as_well(address: str) -> None:
    assert read_section(page(SHELVED.format("meta", address)), [], []) == ("Town", "selector")


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("meta", "/category/"),
        ("meta", "/category"),
        ("meta", "/towns/7"),
        ("meta", "/story?from=/category/town"),
        ("menu", "/category/town"),
        ("mega-menu", "/category/town"),
        ("widget", "/category/town"),
        ("related-posts", "/category/town"),
    ],
)
def test_other_addresses_and_menus_tell_none(name: str, address: str) -> None:
    assert read_section(page(SHELVED.format(name, address)), [], []) == (None, "")


def test_far_from_the_heading_an_address_tells_nothing() -> None:
    far = "<i>x</i>" * 60
    found = page(f"<article><h1>Bridge</h1>{far}<a href='/category/town'>Town</a></article>")
    assert read_section(found, [], []) == (None, "")


def test_headings_of_related_stories_in_the_text_and_links_to_cancel_tell_nothing() -> None:
    head = "<header><h1>Bridge opens</h1></header>"
    related = "<div class='jp-relatedposts'><h4><a href='/other'>Another story</a></h4></div>"
    answer = "<h3>Leave a Reply <small><a href='#respond'>Cancel</a></small></h3>"
    own = f"<article><p>Text.</p>{related}<footer>{ROW}</footer></article>"
    body = f"<div>{head}<main>{own}{answer}</main></div>"
    assert list(own_categories(page(body))) == ["Town", "Sea"]
    assert list(own_categories(page(body.replace("jp-related", "more-")))) == []


def test_a_category_may_be_a_heading_itself() -> None:
    body = "<header><h5 class='top-tag'><a href='/category/town/'>Town</a></h5><h1>Bridge opens</h1></header>"
    assert list(own_categories(page(body))) == ["Town"]


def test_a_menu_of_one_link_within_the_article_is_the_place_of_its_category() -> None:
    menu = "<nav aria-label='Rubriken'><a href='/blog/categories/town'>Town</a></nav>"
    assert list(own_categories(page(f"<main><div>{menu}<h1>Bridge</h1></div></main>"))) == ["Town"]
    assert list(own_categories(page(f"{menu}<main><h1>Bridge</h1></main>"))) == []


@pytest.mark.parametrize("folder", ["rovat", "seccion", "secao", "section"])
def test_a_folder_of_sections_in_any_language(folder: str) -> None:
    body = f"<div><a href='/{folder}/town'>Town</a><p>12 June</p><h1>Bridge</h1></div>"
    found = page(body)
    assert list(own_categories(found, found.by_tag["h1"][0])) == ["Town"]


PARTS = (
    "<article><div class='x-widget'><a href='/category/town'>Town</a></div>"
    "<div class='x-widget x-widget-title'><h1>Bridge</h1></div><div class='{}'>{}</div></article>"
)


def test_a_name_that_the_heading_stands_in_as_well_tells_nothing_of_a_part() -> None:
    assert read_section(page(PARTS.format("x-widget", "")), [], []) == ("Town", "selector")
    menu = PARTS.replace("<div class='x-widget'>", "<div class='x-widget menu'>")
    assert read_section(page(menu.format("x-widget", "")), [], []) == (None, "")
