"""Lists told by their address: home pages, the shelves of a tag, a category, a writer, a month."""

from __future__ import annotations

import pytest

from newscrawl.extract.kind.reasons import FRONT
from newscrawl.extract.kind.templates import LISTED
from newscrawl.extract.record import read

SITE = "https://notes.example"
OWNER = "<meta name='author' content='Ada Moss'><meta property='article:author' content='Ada Moss'>"
TYPE = "<meta property='og:type' content='website'>"
STORY = (
    "The harbour wall of the old town needs new stones before the winter, says the office, and whoever has "
    "a boat there is to pay a part of it. The fishermen do not think that this is fair. They met on Monday "
    "evening in the hall beside the mill, and there they agreed to ask the mayor for a talk. Until then, "
    "they said, no stone is to be moved, and no boat either."
)
SHORT = "The harbour wall needs new stones before the winter, and the fishermen are to pay a part of it."
HEADED = "<h2 class='title'><a href='{0}'>The wall at the harbour</a></h2>"
LINED = "<p class='title'><a href='{0}'>The wall at the harbour is old</a></p>"


def stories(count: int, title: str = HEADED, text: str = STORY) -> str:
    """Boxes each of a make of its own, as blogs name them after their stories."""
    boxes = (
        f"<article id='post-{n}' class='post-{n} tag-{n}'>{title.format(f'/{n}/wall/')}<p>No. {n}: {text}</p>"
        for n in range(count)
    )
    return "</article>".join(boxes) + "</article>"


def reason(path: str, body: str, head: str = TYPE + OWNER) -> str | None:
    html = f"<html><head>{head}</head><body><main>{body}</main></body></html>"
    return read(html.encode(), f"{SITE}{path}").reason


@pytest.mark.parametrize(
    "path",
    [
        "/tags/harbour/",
        "/tag/harbour",
        "/blog/category/towns/harbour/",
        "/categories/%E6%96%87%E5%8C%96/",
        "/kategorie/stadt",
        "/author/ada-moss/",
        "/archives/",
        "/archives/2024/",
        "/archives/2024/03/page/2/",
        "/tags/harbour/page/3/",
        "/tags/harbour/index.html",
    ],
)
@pytest.mark.parametrize(
    "body", [f"<h1>Harbour</h1><p>{SHORT}</p>", stories(1), stories(1, LINED), stories(6)]
)
def test_a_shelf_is_told_by_its_address(path: str, body: str) -> None:
    assert reason(path, body) == LISTED


@pytest.mark.parametrize(
    "path",
    [
        "/archives/1234/",  # of a story: many systems keep all of them there
        "/archives/wall-at-the-harbour/",
        "/tags/the-wall-at-the-harbour-is-old/",
        "/category/towns/28117.html",
        "/category/towns/harbour/wall/",
        "/heritage/tag/harbour/wall/2",
        "/vintage/harbour/",
        "/2024/03/",
        "/2024/",
        "/",
    ],
)
def test_a_short_story_at_another_address_is_one(path: str) -> None:
    assert reason(path, f"<h1>Harbour</h1><p>{STORY}</p>") is None


DATED = '<script type="application/ld+json">{"@type": "BlogPosting", "datePublished": "2024-03-05"}</script>'


@pytest.mark.parametrize(
    "head",
    [
        "<meta property='og:type' content='article'>",
        TYPE + "<meta property='article:published_time' content='2024-03-05'>",
        TYPE + DATED,
    ],
)
@pytest.mark.parametrize("body", [f"<h1>Harbour</h1><p>{SHORT}</p>", stories(1)])
def test_what_tells_its_day_is_a_story_wherever_it_is(head: str, body: str) -> None:
    assert reason("/tags/harbour/", body, head) is None


def test_the_day_on_which_a_page_was_made_is_no_day_of_a_story() -> None:
    made = TYPE + "<meta name='Date' content='Fri Nov 27 06:05:56 2026'>"
    assert reason("/tags/harbour/", stories(2), made) == reason("/2024/03/", stories(2), made) == LISTED
    assert reason("/", stories(5), made) == FRONT
    assert reason("/tags/harbour/", stories(1), made) is None
    assert reason("/2024/03/05/", f"<h1>Harbour</h1><p>{STORY}</p>", made) is None


def test_a_text_about_a_shelf_is_kept() -> None:
    assert reason("/category/harbour/", f"<h1>Harbour</h1><p>{STORY}</p>" + stories(2, text=SHORT)) is None


def test_a_posting_without_a_day_that_all_pages_are_called_makes_no_article() -> None:
    data = '<script type="application/ld+json">{"@type": "BlogPosting", "headline": "Notes"}</script>'
    assert reason("/tags/harbour/", stories(1), TYPE + data) == LISTED
    assert reason("/", stories(5), TYPE + data) == FRONT
    assert reason("/1/wall/", f"<h1>Harbour</h1><p>{STORY}</p>", TYPE + data) is None


def test_where_all_shelves_are_may_have_a_day() -> None:
    day = TYPE + "<meta property='article:published_time' content='2024-03-05'>"
    assert reason("/tags/", "<h1>Tags</h1><p>There are no tags in these notes yet.</p>", day) == LISTED
    assert reason("/tags/", f"<h1>Tags</h1><p>{STORY}</p>", day) is None


@pytest.mark.parametrize("title", [HEADED, LINED])
def test_a_home_page_may_name_its_owner_and_show_whole_stories(title: str) -> None:
    assert reason("/", stories(5, title)) == FRONT
    assert reason("/index.html", stories(5, title)) == FRONT
    assert reason("/page/2/", stories(1, title)) == reason("/page/2/", f"<p>{SHORT}</p>") == FRONT
    assert reason("/index2.html", stories(1, title)) == reason("/index-3.html", f"<p>{SHORT}</p>") == FRONT
    assert reason("/wall/index2.html", f"<h1>Harbour</h1><p>{STORY}</p>") is None
    assert reason("/?page=2", stories(1, title)) == reason("/?page=2", f"<p>{SHORT}</p>") == FRONT
    assert reason("/2024/03/", stories(1, title)) == reason("/2024/", stories(1, title)) == LISTED
    assert reason("/", stories(1, title)) is None  # a story of its own host that names one page beside it
    assert reason("/2/wall/", stories(5, title)) is None
    assert reason("/?p=12", stories(5, title)) is None
    assert reason("/2/wall/?page=2", stories(5, title)) is None


def test_lines_of_an_archive_may_go_on_behind_their_links() -> None:
    line = (
        "<p><a href='/{0}/wall/'>The wall at the harbour {0}</a><br>Posted by Ada Moss, who lives there</p>"
    )
    lines = "".join(map(line.format, range(14)))
    assert reason("/archives/", f"<h1>Archive</h1>{lines}") == LISTED
    assert reason("/1/wall/", f"<h1>Archive</h1>{lines}") is None
    assert reason("/archives/", f"<h1>Archive</h1>{lines.replace('<br>', ' ')}") is None


def test_a_writer_and_a_day_above_the_boxes_make_a_letter() -> None:
    line = "<h1>The week</h1><p>By Ada Moss, <time>March 5</time></p>"
    assert reason("/", line + stories(5)) is None
    assert reason("/page/2/", line + stories(5)) is None


def test_an_address_that_is_none_is_no_list() -> None:
    html = f"<main><h1>Harbour</h1><p>{STORY}</p></main>"
    assert read(html.encode(), "https://[bad/tags/x/").reason is None


ALL = "<h1>All notes</h1>"
ARTICLE = "<meta property='og:type' content='article'>"


@pytest.mark.parametrize(
    "path", ["/blog/", "/blog", "/blog.html", "/posts/2/", "/en/news/12", "/posts/page/3/", "/blog/2024.html"]
)
@pytest.mark.parametrize("title", [HEADED, LINED])
def test_where_all_stories_are_shown_is_no_story(path: str, title: str) -> None:
    assert reason(path, ALL + stories(2, title)) == LISTED
    assert reason(path, ALL + stories(6, title), ARTICLE) == LISTED
    assert reason(path, f"<h1>Harbour</h1><p>{STORY}</p>") is None


def test_the_last_page_of_a_list_may_have_one_story() -> None:
    assert (
        reason("/blog/page/5/", f"<h1>Blog</h1><h2><a href='/1/wall/'>The wall</a></h2><p>{SHORT}</p>")
        == LISTED
    )
    assert reason("/blog/5/", ALL + stories(1)) is None


@pytest.mark.parametrize(
    "path", ["/blog/the-harbour/", "/newsroom/", "/blog/2024/the-harbour", "/blog/12345/"]
)
def test_a_folder_of_stories_is_not_their_list(path: str) -> None:
    assert reason(path, ALL + stories(3)) is None


def test_a_story_at_the_address_of_a_list_has_its_own_heading_linked() -> None:
    head = "<h1><a href='/1/wall/'>The wall at the harbour</a></h1>"
    assert reason("/blog/", f"{head}<p>{STORY}</p>" + stories(3)) is None


@pytest.mark.parametrize("path", ["/tags/harbour/", "/tags/harbour.html", "/blog/authors/ada-moss/"])
def test_a_shelf_that_is_called_an_article_has_several_stories(path: str) -> None:
    assert reason(path, ALL + stories(2), ARTICLE) == LISTED
    assert reason(path, ALL + stories(1), ARTICLE) is None
    assert reason(path, f"<h1>Harbour</h1><p>{SHORT}</p>", ARTICLE) is None


def test_stories_need_no_box_around_each() -> None:
    loose = "".join(f"{HEADED.format(f'/{n}/wall/')}{STORY} No. {n}" for n in range(3))
    assert reason("/tags/harbour/", f"<h1>Harbour</h1>{loose}") == LISTED
    assert reason("/tags/harbour/", f"<h1>Harbour</h1><p>{STORY} {STORY}</p>{loose}") is None


def test_where_one_may_search_is_no_story() -> None:
    hint = "<p>Searching for several words shows only notes that contain all of them.</p>"
    assert reason("/search.html", f"<h1>Search</h1>{hint}", "") == LISTED
    assert reason("/search/", f"<h1>Search</h1><p>{STORY}</p>", "") is None


LAID_OVER = (
    "<article class='post-{0}'><h2>The wall at the harbour</h2><p>No. {0}: {1}</p>"
    "<a class='entry-link' href='/{0}/wall/'></a></article>"
)


def test_a_link_without_a_text_laid_over_a_story_heads_it() -> None:
    boxes = "".join(LAID_OVER.format(n, STORY) for n in range(3))
    assert reason("/posts/", f"<h1>Posts</h1>{boxes}", TYPE) == LISTED
    bare = boxes.replace("></a>", ">Read</a>")
    assert reason("/posts/", f"<h1>Posts</h1>{bare}", TYPE) is None


def test_a_list_may_stand_behind_the_name_of_the_program() -> None:
    assert reason("/index.php/news", f"<h1>News</h1>{stories(3)}", "") == LISTED
    assert reason("/shop.php/news", f"<h1>News</h1>{stories(3)}", "") is None


def test_a_home_page_of_few_whole_stories_has_no_first_heading_of_its_own() -> None:
    sign = "<h1><a href='/'>Notes</a></h1>"
    first = "<h1 class='title'><a href='{0}'>The wall at the harbour</a></h1>"
    assert reason("/", f"{sign}{stories(3, first)}", "") == FRONT
    assert reason("/", f"<h1>The wall, in three parts</h1>{stories(3, first)}", "") is None


@pytest.mark.parametrize(
    "path", ["/list?cat=7&page=3", "/?rub=7&PAGEN_1=3", "/town?start=20", "/town/?sort=new&seite=2"]
)
def test_a_further_page_of_a_list_may_have_few_stories(path: str) -> None:
    assert reason(path, f"<h1>Town</h1>{stories(2, text=SHORT)}", "") == LISTED
    assert reason(path, f"<h1>Town</h1><p>{STORY}</p>{stories(1, text=SHORT)}", "") is None


@pytest.mark.parametrize("path", ["/list?cat=7", "/?p=48", "/list?cat=7&homepage=3"])
def test_a_number_that_counts_no_pages(path: str) -> None:
    assert reason(path, f"<h1>Town</h1>{stories(2, text=SHORT)}", "") is None


def test_a_shelf_may_tell_what_it_is_about() -> None:
    page = f"<h1>Harbour</h1><p>{STORY}</p><p>{SHORT}</p>{stories(6, text=SHORT)}"
    assert reason("/tag/harbour", page, "") == LISTED
    assert reason("/town/harbour", page, "") is None
    assert reason("/tag/harbour", page, "<meta property='og:type' content='article'>") is None
    assert reason("/tag/harbour", f"<h1>Harbour</h1><p>{STORY}</p><p>{SHORT}</p>{stories(2)}", "") is None


def test_a_story_that_tells_its_day_may_lie_on_a_shelf_beside_links_to_others() -> None:
    others = "".join(f"<h3><a href='/{n}/wall/'>The wall at the harbour {n}</a></h3>" for n in range(8))
    story = f"<h1>The wall is old</h1>{{}}<p>{STORY}</p><section>{others}</section>"
    for path in ("/category/town/the-wall", "/archives/1999"):
        assert reason(path, story.format("<p>5 March 2024</p>"), TYPE) is None
        assert reason(path, story.format("<p>By the desk</p>"), TYPE) == LISTED
        assert reason(path, f"<h1>Town</h1>{others}<p>5 March 2024</p><p>{STORY}</p>", TYPE) == LISTED
    assert reason("/author/ada-moss", story.format("<p>Writes since 5 March 2024</p>"), TYPE) == LISTED


@pytest.mark.parametrize("shelf", ["/author/ada-moss", "/tag/town", "/kategorie/stadt"])
def test_a_story_below_a_tag_or_a_writer_is_told_by_its_text_before_what_leads_on(shelf: str) -> None:
    others = "".join(f"<h3><a href='/{n}/wall/'>The wall at the harbour {n}</a></h3>" for n in range(8))
    story = (
        f"<h1>The wall is old</h1><p>{STORY}</p><p>By the desk</p><p>{STORY}</p><section>{others}</section>"
    )
    assert reason(f"{shelf}/wall", story, "") is None
    assert reason(shelf, story, "") == LISTED
    assert reason(f"{shelf}/wall", f"<h1>Town</h1><p>{SHORT}</p>{others}<p>{STORY} {STORY}</p>", "") == LISTED
