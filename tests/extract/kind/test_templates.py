"""What the class of `<body>` says a page is for."""

import pytest

from newscrawl.extract.kind.kind import why_no_article
from newscrawl.extract.kind.templates import FEED, is_story_template, other_template
from newscrawl.extract.page import Page
from newscrawl.extract.record import extract

URL = "https://www.harbourpost.example/town/ferry"
STORY = (
    "<h1>Ferry sails</h1><p>"
    + "The ferry to the islands sails once more, its owner says today. " * 9
    + "</p>"
)


SEARCH = "the page is a list of search results"
TOOL = "the page is one for those who write or keep a site"


def page(names: str) -> Page:
    return Page(f"<html><body class='{names}'>{STORY}</body></html>".encode(), URL)


@pytest.mark.parametrize(
    ("names", "reason"),
    [
        ("archive category category-town category-7 wp-theme", "the page is a list of articles"),
        ("rtl archive tag tag-ferry tag-9", "the page is a list of articles"),
        ("archive author author-ada-moss author-3", "the page is a list of articles"),
        ("archive date paged paged-2 date-paged-2", "the page is a list of articles"),
        ("archive tax-post_format term-4", "the page is a list of articles"),
        ("archive post-type-archive post-type-archive-review", "the page is a list of articles"),
        ("home blog", "the page is a home page"),
        ("blog paged paged-2", "the page is a list of articles"),
        ("paged is-head-left-logo", "the page is a list of articles"),
        ("search search-results", "the page is a list of search results"),
        ("search search-no-results", "the page is a list of search results"),
        ("error404 wp-embed-responsive", "the page says: page not found"),
        ("attachment single single-attachment postid-9 attachmentid-9", "the page shows a single file"),
        ("home-template", "the page is a home page"),
        ("tag-template tag-town", "the page is a list of articles"),
        ("author-template author-ada paged", "the page is a list of articles"),
        ("pas_surlignable page_sommaire", "the page is a home page"),
        ("pas_surlignable page_rubrique", "the page is a list of articles"),
        ("pas_surlignable page_mot", "the page is a list of articles"),
        ("page_recherche", "the page is a list of search results"),
        (
            "frontend portaltype-plone-site template-listing_view viewpermission-view",
            "the page is a home page",
        ),
        ("frontend portaltype-plone-site template-search viewpermission-view", SEARCH),
        (
            "frontend portaltype-plone-site template-author viewpermission-none",
            "the page is a list of articles",
        ),
        ("frontend portaltype-plone-site template-login viewpermission-none", TOOL),
        ("frontend portaltype-folder template-summary_view", "the page is a list of articles"),
        ("frontend portaltype-image template-image_view", "the page shows a single file"),
        ("skin-vector mediawiki ltr ns--1 ns-special mw-special-Search", SEARCH),
        ("skin-vector mediawiki ltr ns--1 ns-special mw-special-Recentchanges", TOOL),
        ("mediawiki ltr ns-1 ns-talk page-Talk_Ferry action-view", "the page is a discussion of another"),
        ("mediawiki ltr ns-2 ns-subject page-User_Ada action-view", "the page is a profile"),
        ("mediawiki ltr ns-6 ns-subject page-File_Ferry_jpg action-view", "the page shows a single file"),
        ("mediawiki ltr ns-14 ns-subject page-Category_Town action-view", "the page is a list of articles"),
        ("mediawiki ltr ns-0 ns-subject page-Ferry action-history", TOOL),
    ],
)
def test_what_is_no_article_by_its_template(names: str, reason: str) -> None:
    assert other_template(page(names)) == reason
    assert why_no_article(page(names), [{"@type": "NewsArticle"}], 99, "Ferry sails") == reason
    assert extract(f"<html><body class='{names}'>{STORY}</body></html>".encode(), URL) is None


@pytest.mark.parametrize(
    "names",
    [
        "single single-post postid-12 single-format-standard archive category",
        "post-template tag-town tag-template",
        "post-template-default single single-post postid-4 paged-2 single-paged-2",
        "page page-id-12 page-template-default",
        "skin-vector mediawiki ltr ns-0 ns-subject page-Ferry_sails rootpage-Ferry_sails action-view",
        "mediawiki ltr ns-4 ns-subject page-Project_Gazette action-view",  # where some wikis have their paper
        "pas_surlignable page_article",
        "frontend portaltype-news-item section-news template-newsitem_view viewpermission-view",
        "ns-14 action-history",
        "archive category category-town",  # a story of a category, of another system
        "article archive",  # an old story, and a field for a search, of another system
        "has-search search",
        "home page page-id-2",
        "blog",
        "category-town author-moss date",
        "attachment",
        "",
    ],
)
def test_words_that_stories_have_as_well(names: str) -> None:
    assert other_template(page(names)) is None


def test_a_page_without_a_body_element() -> None:
    assert other_template(Page(b"<p class='error404'>x</p>", URL)) is None


def test_a_short_post_is_no_list_whatever_stands_beside_it() -> None:
    linked = "".join(f"<h3><a href='/{n}'>Story {n} of the town</a></h3>" for n in range(9))
    text = "<p>The ferry stays in the harbour on Sunday, as its new engine has to be looked at.</p>"
    html = f"<html><body class='{{}}'><h1>Ferry stays</h1>{text}{linked}</body></html>"
    post = Page(html.format("single single-post postid-12").encode(), URL)
    assert is_story_template(post)
    assert why_no_article(post, [], 17, "Ferry stays") is None
    assert why_no_article(Page(html.format("single").encode(), URL), [], 17, "Ferry stays") == (
        "the page is a list of links"
    )


@pytest.mark.parametrize(
    ("names", "reason"),
    [
        ("site dokuwiki mode_show tpl_dokuwiki home showSidebar", "the page is a home page"),
        ("site dokuwiki mode_show tpl_dokuwiki notFound", "the page says: page not found"),
        ("site dokuwiki mode_search tpl_dokuwiki", SEARCH),
        ("site dokuwiki mode_index tpl_dokuwiki", "the page is a list of articles"),
        ("site dokuwiki mode_revisions tpl_dokuwiki", TOOL),
        ("site dokuwiki mode_show tpl_dokuwiki showSidebar", None),
        ("site mode_edit", None),
        ("link_to_dokuwiki mode_edit", None),
    ],
)
def test_a_system_that_says_it_of_the_first_box(names: str, reason: str | None) -> None:
    boxed = f"<html><body><div id='dokuwiki__site'><div class='{names}'>{STORY}</div></div></body></html>"
    assert other_template(Page(boxed.encode(), URL)) == reason


@pytest.mark.parametrize(
    "text",
    [
        "<rss><channel><item><title>Ferry</title><description>{}</description></item></channel></rss>",
        "<feed><entry><title>Ferry</title><content>{}</content></entry></feed>",
        "<rdf:RDF><item><title>Ferry</title><description>{}</description></item></rdf:RDF>",
        "<urlset><url><loc>https://www.harbourpost.example/{}</loc></url></urlset>",
    ],
)
def test_what_programs_read_is_no_page(text: str) -> None:
    said = "The ferry to the islands sails once more, its owner says today. " * 9
    assert other_template(Page(b"<?xml version='1.0'?>" + text.format(said).encode(), URL)) == FEED
    assert other_template(Page(f"<body>{STORY}<feed>{said}</feed></body>".encode(), URL)) is None
