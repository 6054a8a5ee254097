"""Menus, page ends and lists of links leave a page's source; what readers read of such places does not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newscrawl.extract.markup.source.menus import has_text
from newscrawl.extract.markup.source.unread import without_unread
from newscrawl.extract.page import Page

_PLACES = ("Harbour", "Market", "Town hall", "Bridges", "Ferries", "Schools")


def _links(*addresses: str) -> str:
    return "".join(
        f'<li class="item"><a href="{address}"><span>{place}</span></a></li>\n'
        for place, address in zip(
            _PLACES, addresses or [f"/{place.lower()}" for place in _PLACES], strict=False
        )
    )


def _left(source: str) -> str:
    return without_unread(f"<p>One</p>{source}<p>Two</p>".encode()).decode()


@pytest.mark.parametrize(
    "menu",
    [
        f"<ul>{_links()}</ul>",
        f"<ul class='menu' id=main>\n{_links()}</ul >",
        f"<ul><li><a href='/more'>More</a><ul>{_links()}</ul></li>{_links()}</ul>",
        f"<ul><!-- <p> --><li><a href='/'><img src='/home.png' alt=''> Home</a> | </li>{_links()}</ul>",
        f"<ul>{_links()}<li><a onclick=\"go('<b>Quay</b>')\" href='/quay'><b>Quay</b></a></li></ul>",
        f"<nav><!-- </nav> --><ul>{_links()}</ul></nav>",
        f"<nav><section><p>Sections</p>{_links()}</section></nav>",
        "<nav itemtype='https://schema.org/SiteNavigationElement'><a itemprop='url' href='/a'>A</a></nav>",
        '<nav><a href="/">Home</a> | <a href="/town">Town</a></nav>',
        '<nav><a href="/home">Home</a><i>/</i><a href="/town">Town</a></nav>',
        f"<footer><p>© The Example</p>{_links()}</footer>",
    ],
)
def test_what_holds_nothing_but_links_goes(menu: str) -> None:
    assert _left(menu) == "<p>One</p><p>Two</p>"


@pytest.mark.parametrize(
    "read",
    [
        f"<ul>{_links('/a', '/b', '/c', '/d')}</ul>",
        f"<ul>{_links()}<li>The ferry runs again from Monday on.</li></ul>",
        f"<ul>{_links()}<li>See <a href='/map'>the map</a></li></ul>",
        f"<ul>{_links()}<li><p><a href='/map'>A map of the harbour</a></p></li></ul>",
        f"<ul>{_links()}<li><time>May 4</time></li></ul>",
        f"<ul>{_links()}<li><a href='/map'>{'A map of the harbour and of the town. ' * 4}</a></li></ul>",
        f"<ul class='article-tags'>{_links()}</ul>",
        f"<div class='breadcrumb'><ul>{_links()}</ul></div>",
        f"<ul>{_links('/topic/a', '/topic/b', '/topic/c', '/topic/d', '/topic/e', '/topic/f')}</ul>",
        f"<p class='byline'>By</p><ul>{_links()}</ul>",
        f"<ul>{_links()}",
        f"<ul>{_links()}<ul>",
        "<nav><ul><li><a rel=\"tag\" href='/harbour'>Harbour</a></li></ul></nav>",
        '<nav><a href="/">Home</a><i>/</i><a href="/town">Town</a></nav>',
        '<nav><a href="/">Home</a> <i> › </i> <a href="/town">Town</a></nav>',
        f"<nav><section><p>{'The text of a broken page. ' * 4}</p></section></nav>",
        "<nav><h1>The harbour is open</h1></nav>",
        f"<article><p>Text</p><footer>{_links()}</footer></div></article>",
        f"<footer class='entry-footer'>{_links()}</footer>",
        f"<footer>{_links('/a')}<p>Corrected on May 4.</p></footer>",
        f"<footer>{_links()}<p>{'The text of a broken page. ' * 20}</p></footer>",
        f"<footer>{_links()}<time>May 4</time></footer>",
    ],
)
def test_what_may_be_read_stays(read: str) -> None:
    assert read in _left(read)


@pytest.mark.parametrize(
    "read",
    [
        f"<ul class='ArticleTags_root'>{_links()}</ul>",
        f"<ul class='Byline'>{_links()}</ul>",
        f"<ul class='Tag-List'>{_links()}</ul>",
        f"<nav class='BreadCrumb'>{_links()}</nav>",
        f"<footer class='Entry-Footer'>{_links()}</footer>",
        "<ul>" + _links().replace("<a ", "<a rel=tag ") + "</ul>",
        "<ul>" + _links().replace("<a ", "<a rel='tag' ") + "</ul>",
        "<ul>" + _links().replace("<a ", '<a rel="nofollow tag" ') + "</ul>",
    ],
)
def test_names_in_capitals_and_marks_of_every_kind_are_names(read: str) -> None:
    assert read in _left(read)


@pytest.mark.parametrize("folder", ["temas", "tagi", "etiqueta", "sujet", "konu"])
def test_a_list_of_links_to_topics_stays_in_every_language(folder: str) -> None:
    links = f"<ul>{_links(*[f'/{folder}/{place}' for place in 'abcdef'])}</ul>"
    assert links in _left(links)


@pytest.mark.parametrize(
    "label",
    ["<h3>Tags</h3>", "<p>Schlagwörter:</p>", "<div>Теги </div>\n", "<h4>Themen in diesem Artikel</h4>"],
)
def test_a_list_behind_a_word_for_topics_stays(label: str) -> None:
    assert "Ferries" in _left(f"{label}<ul>{_links()}</ul>")
    assert "Ferries" not in _left(f"{label}<p>Of the town</p><ul>{_links()}</ul>")


def test_what_is_said_before_a_list_is_no_name_of_it() -> None:
    assert "Ferries" not in _left(f"<p>An author of topics and themes</p><ul>{_links()}</ul>")


def test_a_list_in_a_menu_that_stays_goes() -> None:
    menu = "<nav><h1>The harbour is open</h1></nav>"
    assert _left(menu.replace("</nav>", f"<ul>{_links()}</ul></nav>")) == f"<p>One</p>{menu}<p>Two</p>"


def test_a_list_in_a_script_or_comment_is_no_list() -> None:
    for source in (
        f'<script type="application/ld+json">"<ul>{_links()}</ul>"</script>',
        f"<!-- <ul>{_links()}</ul> -->",
    ):
        assert source in _left(source)


def test_lists_within_lists_are_one() -> None:
    deep = "<ul><li><a href='/a'>a</a>" * 3000 + "</li></ul>" * 3000
    assert _left(deep).count("<ul") < 5


_TAGS = ["ul", "li", "a", "nav", "footer", "p"]
_WHOLE = ("w", "<!--", "-->", "<a href=/b>b</a>", "<ul class='x'>", "<ul ")
_SCRAPS = st.sampled_from(
    [part.encode() for part in (*_WHOLE, *map("<{}>".format, _TAGS), *map("</{}>".format, _TAGS))]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(_SCRAPS, max_size=40))
def test_any_soup_is_cut_and_parsed(scraps: list[bytes]) -> None:
    source = b"<p>first</p>" + b"".join(scraps) + b"<p>last</p>"
    left = without_unread(source)
    assert left.startswith(b"<p>first</p>")
    assert left.endswith(b"<p>last</p>")
    assert Page(source).tree.tag == "html"


def test_a_list_of_links_stays_that_a_sentence_leads_to() -> None:
    led = f"<p>These are the papers on the pier:</p>\n<ul>{_links()}</ul>"
    assert _left(led) == f"<p>One</p>{led}<p>Two</p>"
    assert _left(led.replace("These are the papers on the pier", "Read more")).count("<li") == 0
    assert _left(led.replace("pier:", "pier.")).count("<li") == 0


@pytest.mark.parametrize(
    ("source", "has"),
    [
        (b"<a>" + b"x" * 8 + b"</a>", True),
        (b"<a>" + b"x" * 7 + b"</a>" * 9, False),
        (b"<a>x</a>" * 9 + b"<b>" + b"x" * 8, True),
        (b"<a href='/a-long-address'>x</a><a title='of many words > and more'>x</a>", True),
        (b"<a href='/a-long-address'>x</a>", False),
        (b" class=navigation>x</a>", False),
        (b"x" * 20 + b"<a>", False),
        (b"", False),
    ],
)
def test_a_text_is_as_many_bytes_behind_a_tag(source: bytes, has: bool) -> None:
    assert has_text(source, 8) is has


def test_a_menu_in_a_menu_and_one_with_comments_end_where_they_do() -> None:
    assert _left("<nav><a>1</a><!-- </nav> --><a>2</a></nav>") == "<p>One</p><p>Two</p>"
    assert _left("<nav><nav><a>1</a></nav><a>2</a></nav>") == "<p>One</p><nav><a>2</a></nav><p>Two</p>"
    assert _left("<nav><a>1</a></nave></nav>") == "<p>One</p><nav><a>1</a></nave></nav><p>Two</p>"
