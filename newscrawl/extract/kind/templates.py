"""What the template of a page is for, where the class of `<body>` says so: lists, searches, faults.

Publishing systems of which half the web is made (WordPress, Ghost) name there what they show, in words of
their own that no theme changes, and so do wikis and what is made for papers (SPIP, Plone). A word alone is
anybody's ("archive" is the look of an old story, "search" of a page with a field for it): a kind is two words
that only the system writes together, or one that says enough.
"""

from __future__ import annotations

from typing import NamedTuple

from newscrawl.extract.kind.filekinds import NO_PAGE, what_else
from newscrawl.extract.kind.reasons import FRONT
from newscrawl.extract.page import Page

LISTED = "the page is a list of articles"
_FOUND = "the page is a list of search results"
_FILE = "the page shows a single file"
_MISSING = "the page says: page not found"
_TOOL = "the page is one for those who write or keep a site"
_TALK = "the page is a discussion of another"
FEED = "the page is a feed or a sitemap"
_FEEDS = (
    ("rss", "channel"),
    ("feed", "entry"),
    ("rdf:rdf", "item"),
    ("urlset", "loc"),
    ("sitemapindex", "loc"),
)
"""What files for programs have for elements."""
_STORY = frozenset(("single", "singular", "single-post", "post-template", "type-post"))
"""What the system says of a page with one story, whatever else a theme has put beside it."""


class _Kind(NamedTuple):
    """A kind of page: the words that all stand there, one of those that one must be of, and the reason.

    A word that ends in a hyphen is the beginning of one, and what follows is a number where it ends in `#`:
    other systems call a story of a category "archive category" as well, and number none.
    """

    reason: str
    all_of: frozenset[str]
    one_of: tuple[str, ...] = ()


def _kind(reason: str, all_of: str, one_of: str = "") -> _Kind:
    return _Kind(reason, frozenset(all_of.split()), tuple(one_of.split()))


_FILES = _kind(_FILE, "attachment", "attachmentid-")
"""A page of its own for each picture; the system calls it a single page as well."""
_POST = _kind("", "single", "postid-")
_KINDS = (
    _kind(_MISSING, "error404"),
    _kind(_FOUND, "search", "search-results search-no-results"),
    _kind(LISTED, "archive", "category-# tag-# author-# date tax- post-type-archive"),
    _kind(LISTED, "paged"),
    _kind(FRONT, "home blog"),
    _kind(FRONT, "home-template"),
    _kind(LISTED, "tag-template"),
    _kind(LISTED, "author-template"),
    _kind(FRONT, "page_sommaire"),
    _kind(LISTED, "page_rubrique"),
    _kind(LISTED, "page_mot"),
    _kind(LISTED, "page_auteur"),
    _kind(LISTED, "page_plan"),
    _kind(_FOUND, "page_recherche"),
    _kind(_FOUND, "portaltype-plone-site", "template-search"),
    _kind(LISTED, "portaltype-plone-site", "template-author template-sitemap"),
    _kind(FRONT, "portaltype-plone-site viewpermission-view"),
    _kind(_TOOL, "portaltype-plone-site"),
    _kind(LISTED, "portaltype-folder"),
    _kind(LISTED, "portaltype-collection"),
    _kind(LISTED, "portaltype-topic"),
    _kind(_FILE, "portaltype-image"),
    _kind(_FILE, "portaltype-file"),
    _kind(_FOUND, "mediawiki mw-special-search"),
    _kind(_TOOL, "mediawiki ns-special"),
    _kind(_TALK, "mediawiki ns-talk"),
    _kind("the page is a profile", "mediawiki ns-2"),
    _kind(_FILE, "mediawiki ns-6"),
    _kind(_TOOL, "mediawiki ns-10"),
    _kind(LISTED, "mediawiki ns-14"),
    _kind(
        _TOOL,
        "mediawiki",
        "action-edit action-submit action-history action-info action-delete action-protect",
    ),
    _kind(_MISSING, "dokuwiki notfound"),
    _kind(_FOUND, "dokuwiki mode_search"),
    _kind(LISTED, "dokuwiki", "mode_index mode_recent mode_backlink"),
    _kind(
        _TOOL,
        "dokuwiki",
        "mode_admin mode_denied mode_diff mode_draft mode_edit mode_locked mode_login mode_media "
        "mode_preview mode_profile mode_register mode_resendpwd mode_revisions",
    ),
    _kind(FRONT, "dokuwiki mode_show home"),
)
_APART = "dokuwiki"
"""What a system is called that says all this of the first box of a page."""
_TELLING = frozenset(word for kind in (*_KINDS, _FILES) for word in kind.all_of)
"""Most pages have none of these, and are looked at no further."""


def is_story_template(page: Page) -> bool:
    """Whether the class of its `<body>` says that a page is that of one post."""
    return _is(_POST, _words(page))


def other_template(page: Page) -> str | None:
    """The reason why a page is no article by the class of its `<body>`, by elements that no page has, or by
    bytes without a title that are none, or None."""
    for root, part in _FEEDS:
        if page.by_tag.get(root) and page.by_tag.get(part):
            return FEED
    if not page.by_tag["title"] and (kind := what_else(page.html)):
        return f"it is {kind}{NO_PAGE}"
    words = _words(page)
    if _TELLING.isdisjoint(words):
        return None
    if _is(_FILES, words):
        return _FILES.reason
    if not _STORY.isdisjoint(words):
        return None
    return next((kind.reason for kind in _KINDS if _is(kind, words)), None)


def _words(page: Page) -> frozenset[str]:
    body = next(iter(page.by_tag["body"]), None)
    words = (body.get("class") or "").lower().split() if body is not None else []
    for _, box in page.named(_APART) if _APART in page.outline.text else ():
        if _APART in (own := (box.get("class") or "").lower().split()):
            words += own
            break
    return frozenset(words)


def _is(kind: _Kind, words: frozenset[str]) -> bool:
    if not kind.all_of <= words:
        return False
    return not kind.one_of or any(_has(word, words) for word in kind.one_of)


def _has(word: str, words: frozenset[str]) -> bool:
    stem, number, _ = word.partition("#")
    if not stem.endswith("-"):
        return word in words
    return any(one.startswith(stem) and (not number or one[len(stem) :].isdigit()) for one in words)
