"""Tags on the page, where markup says nothing of what an article is about."""

import pytest

from tests.extract.topics.keywords import ROW, keywords


def test_a_row_of_links_to_topics_after_the_heading() -> None:
    assert keywords(body=f"<h1>Bridge</h1><div>{ROW}</div>") == (["Bridge", "Harbour"], "selector")
    plain = '<h1>Bridge</h1><div><a href="/tag/b">Bridge</a> <a href="/tag/h">Harbour</a></div>'
    assert keywords(body=plain)[0] == ["Bridge", "Harbour"]


@pytest.mark.parametrize(
    "body",
    [
        f"<div>{ROW}</div><h1>Bridge</h1>",
        f"<h1>Bridge</h1><nav>{ROW}</nav>",
        f"<h1>Bridge</h1><div class='trending'>{ROW}</div>",
        "<h1>Bridge</h1><p>Of <a href='/topics/b1'>Bridge</a> and <a href='/topics/h2'>Harbour</a></p>",
        "<h1>Bridge</h1><div><a href='/topics/b1'>Bridge</a></div>",
        f"<h1>Bridge</h1><div>{ROW * 11}</div>",
        "<h1>Bridge</h1><div><a href='/topics/2/b1'>Bridge</a><a href='/topics/2/h2'>Harbour</a></div>",
    ],
)
def test_other_rows_of_links_are_no_tags(body: str) -> None:
    assert keywords(body=body) == ([], "")


def test_a_list_named_for_tags_may_have_buttons_and_links_that_lead_nowhere() -> None:
    buttons = '<div class="taglist"><button>Bridge</button><button>Harbour</button></div>'
    assert keywords(body=buttons)[0] == ["Bridge", "Harbour"]
    skip = '<section id="related-topics"><a href="#next">Skip</a><a href="/b/t-1">Bridge</a></section>'
    assert keywords(body=skip)[0] == ["Bridge"]


def test_links_that_are_tags_where_markup_says_nothing() -> None:
    links = '<a rel="tag" href="/t/b">#Bridge</a> <a rel="tag" href="/t/h">Harbour</a>'
    assert keywords(body=links) == (["Bridge", "Harbour"], "selector")
    assert keywords("Ferry", body=links) == (["Ferry"], "json-ld")
    assert keywords(body='<ul class="tagList"><li><a href="/t/b">Bridge</a></li></ul>')[0] == ["Bridge"]
    assert keywords(body='<nav class="topics"><a href="/politics">Politics</a></nav>') == ([], "")


LINK = "<a href='/tags/bridges/'>bridges</a>"


@pytest.mark.parametrize(
    "body",
    [
        "<a class='post-tag' href='/tags/bridges/'>bridges</a>",
        "<span><a class='tag' href='/tags/bridges/'>bridges</a></span>",
        f"<b>Tags:</b><ul><li>{LINK}</li></ul>",
        f"<span>Tag</span> {LINK}",
        f"<div class='post-footer'><div><b>Themen: </b><ul><li>{LINK}</li></ul></div></div>",
        f"<div class='article__footer'><h3>Tags:</h3><ul><li>{LINK}</li></ul></div>",
    ],
)
def test_a_lone_link_to_a_topic_is_a_tag_where_something_says_so(body: str) -> None:
    assert keywords(body=f"<h1>Bridge opens</h1><p>Text.</p><div>{body}</div>") == (["bridges"], "selector")


@pytest.mark.parametrize(
    "body",
    [
        LINK,
        f"<b>Menu:</b><ul><li>{LINK}</li></ul>",
        f"<div class='site-footer'><b>Tags:</b><ul><li>{LINK}</li></ul></div>",
        "<a class='stage' href='/tags/bridges/'>bridges</a>",
    ],
)
def test_other_lone_links_are_none(body: str) -> None:
    assert keywords(body=f"<h1>Bridge opens</h1><p>Text.</p><div>{body}</div>") == ([], "")


@pytest.mark.parametrize("tag", ["nav class='md-tags'", "li id='item tags ablog__tags'"])
def test_lists_of_tags_that_systems_set_in_a_menu_or_an_entry(tag: str) -> None:
    links = "<a href='../tags/#tag:a'>piers</a> , <a href='../tag/b.html'>locks</a>"
    body = f"<h1>Bridge opens</h1><p>Text.</p><div><{tag}><span>Tags:</span>{links}</{tag.split()[0]}></div>"
    assert keywords(body=body) == (["piers", "locks"], "selector")


def test_the_categories_of_a_wiki_without_what_they_are_headed_by() -> None:
    links = (
        "<ul><li><a href='/wiki/Category:Piers'>Piers</a></li><li><a href='/wiki/C:Locks'>Locks</a></li></ul>"
    )
    label = "<a href='/wiki/Special:Categories'>Categories</a>: "
    body = (
        f"<h1>Bridge</h1><p>Text.</p><div id='mw-normal-catlinks' class='mw-normal-catlinks'>{label}{links}"
    )
    hidden = "</div><div class='mw-hidden-catlinks'><ul><li><a href='/wiki/C:Stubs'>Stubs</a></li></ul></div>"
    assert keywords(body=body + hidden) == (["Piers", "Locks"], "selector")


TOPICS = '<a href="/{0}/bridge">Bridge</a>{1}<a href="/{0}/sea">Sea</a>'


@pytest.mark.parametrize(
    "box",
    [
        f"<article><p>It opened.</p><footer class='content-footer'><ul>{TOPICS}</ul></footer></article>",
        f"<article><div><footer><p>tags: {TOPICS}</p></footer><p>It opened.</p></div></article>",
        f"<article><b><i><div><p>It opened.</p><footer>{TOPICS}</footer></div></i></b></article>",
        f"<div><p class='basetags'><i>Теги: {TOPICS}</i></p></div>",
    ],
)
@pytest.mark.parametrize("folder", ["tags", "blog/tag", "tags.php?"])
def test_a_row_may_stand_in_the_end_of_an_article_or_be_all_of_a_paragraph(box: str, folder: str) -> None:
    row = box.format(folder, " ")
    assert keywords(body=f"<h1>Bridge opens</h1>{row}") == (["Bridge", "Sea"], "selector")
    assert keywords(body=f"<h2>Bridge opens</h2>{row}") == (["Bridge", "Sea"], "selector")
    head = row.replace("footer", "header")
    assert keywords(body=f"<h1>Bridge opens</h1>{head}") == (["Bridge", "Sea"], "selector")


def test_neither_the_end_of_a_page_nor_a_sentence_is_a_row() -> None:
    row = TOPICS.format("tags", " and to the ")
    assert keywords(body=f"<h1>Bridge opens</h1><p>It leads over the {row}.</p>")[0] == []
    assert keywords(body=f"<h1>Bridge opens</h1><footer>{row}</footer>")[0] == []


def test_topics_in_other_addresses() -> None:
    for address in ("/tag:", "/tags#", "/index.php?c=tag&tag="):
        row = f"<div><a href='{address}bridge'>Bridge</a> <a href='{address}sea'>Sea</a></div>"
        assert keywords(body=f"<h1>Bridge opens</h1>{row}")[0] == ["Bridge", "Sea"]
    shop = "<div><a href='https://shop.example/x?tag=post-21'>Boots</a> <a href='/hats'>Hats</a></div>"
    assert keywords(body=f"<h1>Boots for the beach</h1>{shop}")[0] == []


def test_categories_and_years_in_a_list_of_tags_are_none_of_them() -> None:
    tag = "<a rel='tag' href='{}'>{}</a>"
    links = [("/blog/2023", "2023"), ("/blog/tag/sea", "Sea"), ("/blog/category/town", "Town")]
    marked = " ".join(tag.format(*link) for link in links)
    assert keywords(body=f"<h1>Bridge opens</h1><p>{marked}</p>")[0] == ["Sea"]
    listed = f"<p class='post-tags'>{marked.replace('rel', 'id')}</p>"
    assert keywords(body=f"<h1>Bridge opens</h1>{listed}")[0] == ["Sea"]
    alone = tag.format("/category/town", "Town")
    assert keywords(body=f"<h1>Bridge opens</h1><p>{alone}</p>")[0] == ["Town"]


@pytest.mark.parametrize("folder", ["aihe", "schlagwort", "tu-khoa", "topik"])
def test_topics_have_addresses_in_many_languages(folder: str) -> None:
    row = f"<div><a href='/{folder}/a'>Bridge</a> <a href='/{folder}/b'>Ferry</a></div>"
    assert keywords(body=f"<main><h1>Bridge</h1><p>Text.</p>{row}</main>")[0] == ["Bridge", "Ferry"]


@pytest.mark.parametrize(
    "label", ["Schlagwörter:", "Теги", "الوسوم", "标签：", "Từ khóa", "Тагове:", "Temi", "מילות מפתח"]
)
def test_a_label_before_a_lone_tag_in_its_own_language(label: str) -> None:
    row = f"<div><b>{label}</b> <a href='/tag/a'>Bridge</a></div>"
    assert keywords(body=f"<main><h1>Bridge</h1><p>Text.</p>{row}</main>")[0] == ["Bridge"]


TWO = "<a href='/x1'>Bridge</a> <a href='/x2'>Ferry</a>"


@pytest.mark.parametrize(
    "box", [f"<div class='m-tags'>{TWO}</div>", f"<div class='story_topics'><b>In this story</b> {TWO}</div>"]
)
def test_a_box_that_is_named_for_tags_and_holds_nothing_else(box: str) -> None:
    assert keywords(body=f"<main><h1>Bridge</h1><p>Text.</p>{box}</main>")[0] == ["Bridge", "Ferry"]


@pytest.mark.parametrize(
    "body",
    [
        f"<div class='tags'>{TWO}</div><h1>Bridge</h1>",
        f"<h1>Bridge</h1><aside><div class='tags'>{TWO}</div></aside>",
        f"<h1>Bridge</h1><div class='tags'>{TWO}<p>Six stories on what the town has said of it</p></div>",
        f"<h1>Bridge</h1><div class='price-tags-of-shops'>{TWO}</div>",
        f"<h1>Bridge</h1><div class='tags'>{TWO * 12}</div>",
    ],
    ids=["above", "aside", "with a text", "another name", "a cloud"],
)
def test_other_boxes_are_none(body: str) -> None:
    assert keywords(body=f"<main>{body}</main>")[0] == []


def test_the_end_of_an_article_may_have_any_spelling() -> None:
    row = "<a href='/tag/a'>Bridge</a> <a href='/tag/b'>Ferry</a>"
    for name, found in (("articleFooter", ["Bridge", "Ferry"]), ("pageFooter", [])):
        body = f"<main><h1>Bridge</h1><p>Text.</p><div class='{name}'><span>{row}</span></div></main>"
        assert keywords(body=body)[0] == found


def test_a_menu_of_tags() -> None:
    row = "<ul><li><a href='/blog/tags/a'>Bridge</a></li><li><a href='/blog/tags/b'>Ferry</a></li></ul>"
    for menu, found in (
        ("aria-label='tags'", ["Bridge", "Ferry"]),
        ("class='topics-of-today'", ["Bridge", "Ferry"]),
        ("", []),
    ):
        body = f"<main><h1>Bridge</h1><p>Text.</p><nav {menu}>{row}</nav></main>"
        assert keywords(body=body)[0] == found


@pytest.mark.parametrize(
    "row",
    [
        f"<div class='etiketler'>Etiketler: {TWO}</div>",
        f"<dl><dt>Stichwörter</dt><dd>{TWO}</dd></dl>",
        f"<p><b>Tags</b>: {TWO}</p>",
        "<p><a href='/c'>Town</a> | Tags: <a href='/x1'>Bridge</a>, <a href='/x2'>Ferry</a> | <a>0</a></p>",
    ],
)
def test_a_row_behind_a_word_for_tags_wherever_its_links_lead(row: str) -> None:
    assert keywords(body=f"<main><h1>Bridge</h1><p>Text.</p>{row}</main>")[0] == ["Bridge", "Ferry"]


HEAD = "<h1>Bridge opens</h1><p>The bridge opens on Monday, the harbour office said.</p>"


@pytest.mark.parametrize(
    "row",
    [
        "<div class='end'><a href='/s?w=1'>#Bridge</a> <a href='/s?w=2'>#Sea</a></div>",
        "<div class='related-tags'><a href='/tag/b-1'>Bridge</a><a href='/tag/s-2'>Sea</a></div>",
        "<div class='x'><a href='/all/?tag=b'>Bridge</a> <a href='/all/?tag=s'>Sea</a></div>",
        "<div class='body-tag'><p class='nav'><a href='/tag/b'>Bridge</a><a href='/tag/s'>Sea</a></p></div>",
        "<p>Powiązane tematy: <a href='/1'>Bridge</a>, <a href='/2'>Sea</a></p>",
    ],
)
def test_rows_of_tags_by_their_sign_their_address_or_what_is_before_them(row: str) -> None:
    assert keywords(body=f"<main>{HEAD}{row}</main>")[0] == ["Bridge", "Sea"]


def test_a_row_in_a_box_that_holds_the_heading_is_the_articles() -> None:
    row = "<div class='tags'><a href='/tag/b'>Bridge</a><a href='/tag/s'>Sea</a></div>"
    assert keywords(body=f"<div class='sidebar-1'>{HEAD}{row}</div>")[0] == ["Bridge", "Sea"]
    assert keywords(body=f"<div>{HEAD}</div><div class='sidebar-2'>{row}</div>")[0] == []


def test_a_number_or_a_part_of_the_page_behind_the_sign_of_a_tag_is_none() -> None:
    for row in ("<div><a href='/s'>#1 Bridge</a></div>", "<div><a href='#b'>#Bridge</a></div>"):
        assert keywords(body=f"<main>{HEAD}{row}</main>")[0] == []


def test_signs_before_tags_a_heading_above_them_and_a_cloud_in_the_article() -> None:
    row = "<a href='/tag/b'>{}Bridge</a><a href='/tag/s'>{}Sea</a>"
    links = "<li><a href='/n/b/'>Bridge</a></li><li><a href='/n/s/'>Sea</a></li>"
    headed = f"<header><h3>Archivado En</h3></header><ul>{links}</ul>"
    for box in (f"<div class='tags'>{row.format('♦ ', '♦ ')}</div>", headed):
        assert keywords(body=f"<main>{HEAD}{box}</main>")[0] == ["Bridge", "Sea"]
    cloud = f"<div class='TagCloud'>{row.format('', '')}</div>"
    assert keywords(body=f"<article>{HEAD}{cloud}</article>")[0] == ["Bridge", "Sea"]
    assert keywords(body=f"<div>{HEAD}</div>{cloud}")[0] == []


@pytest.mark.parametrize(
    ("body", "tags"),
    [
        (
            "<div class='tags'><a href='/c/b'>#Bridge</a> <a href='/c/h'>#Harbour</a></div><h1>Bridge</h1>",
            True,
        ),
        (
            "<div class='tags'><a href='/c/b'>Bridge</a> <a href='/c/h'>Harbour</a></div><h1>Bridge</h1>",
            False,
        ),
        (f"<main><h1>Bridge</h1><footer><p>En esta nota</p><div>{ROW}</div></footer></main>", True),
        (f"<main><h1>Bridge</h1><footer><p>Top</p><div>{ROW}</div></footer></main>", False),
    ],
    ids=["signs above", "no signs above", "a label at the end", "no label at the end"],
)
def test_tags_right_above_the_heading_and_at_the_end_of_the_main_part(body: str, tags: bool) -> None:
    assert keywords(body=body)[0] == (["Bridge", "Harbour"] if tags else [])


def test_a_lone_tag_behind_the_sign_of_one() -> None:
    assert keywords(body="<h1>Bridge</h1><p>#<a href='/tag/1'>Harbour</a></p>")[0] == ["Harbour"]
    assert keywords(body="<h1>Bridge</h1><p>No <a href='/tag/1'>Harbour</a></p>")[0] == []


def test_a_row_in_what_all_parts_of_a_page_are_named_is_of_the_article() -> None:
    parts = "<div class='{}'><h1>Bridge</h1></div><div class='x-widget'>{}</div>"
    assert keywords(body=parts.format("x-widget", ROW))[0] == ["Bridge", "Harbour"]
    assert keywords(body=parts.format("title", ROW)) == ([], "")


def test_a_list_of_topics_that_points_at_other_stories_is_none() -> None:
    story = "<div class='related-topics {}'><a href='/bridge-shut'>A bridge is shut</a></div>"
    assert keywords(body=story.format(""))[0] == ["A bridge is shut"]
    assert keywords(body=story.format("also-read")) == ([], "")


def test_the_tags_of_the_next_article_on_a_page_are_its_own() -> None:
    tag = '<article>{}<p>A text.</p><a rel="tag" href="/t/{}">{}</a></article>'
    first, second = tag.format("<h1>Bridge</h1>", "b", "Bridge"), tag.format("<h1>Mill</h1>", "f", "Fire")
    assert keywords(body=first + second)[0] == ["Bridge"]
    assert keywords(body=second + first)[0] == ["Fire"]
    inside = f"<article><h1>Town</h1>{first.replace('h1', 'h2')}</article>"
    assert keywords(body=inside)[0] == ["Bridge"]


@pytest.mark.parametrize(
    "row", [f"<div>{ROW}</div>", '<div class="tags"><a href="/t/b" rel="tag">Bridge</a></div>']
)
def test_the_tags_of_the_next_story_of_a_page_are_not_this_ones(row: str) -> None:
    own = "<article><h1>The pier is open</h1><p>A text.</p>{}</article>"
    further = f"<article><h2>The mill is sold</h2><p>A text.</p>{row}</article>"
    assert keywords(body=own.format("") + further) == ([], "")
    assert keywords(body=own.format(row) + further)[0][0] == "Bridge"


def test_the_count_behind_a_tag_is_no_part_of_it() -> None:
    said = {"b": "Bridges (12)", "e": "Election (2024)", "f": "Floods (1,204)"}
    row = " ".join(f'<a href="/tag/{tag}">{text}</a>' for tag, text in said.items())
    assert keywords(body=f"<h1>Bridge</h1><div>{row}</div>")[0] == ["Bridges", "Election (2024)", "Floods"]


def test_nor_is_a_count_in_an_element_of_its_own_within_the_link() -> None:
    tags = '<a rel="tag" href="/t/b">Bridges <span>12</span></a> <a rel="tag" href="/t/9">Pier 9</a>'
    assert keywords(body=f"<h1>Storm</h1><p>{tags}</p>")[0] == ["Bridges", "Pier 9"]


def test_how_many_articles_a_tag_has_is_no_part_of_it_in_an_element_of_its_own() -> None:
    tags = (("ferries", 1888), ("w-2026", 11))
    links = "".join(f"<a rel=tag class=tag href=/tags/{tag}/>{tag}\n<i>{n}</i>\n</a>" for tag, n in tags)
    assert keywords(body=f"<h1>Bridge</h1><div>{links}</div>") == (["ferries", "w-2026"], "selector")
