"""Nodes of JSON-LD that may speak of the page's article though their class is none of an article's.

Some systems state who wrote it, and when, of the page that it is on, of the film or the recording that it
goes with, or under a class that schema.org has not. What is a list, or the site, has no article of its own.
"""

from __future__ import annotations

from newscrawl.extract.data.jsonld import Node, types
from newscrawl.extract.markup.text import letters, plain
from newscrawl.extract.page import Page

_WEAK = {
    "WebPage", "ItemPage", "CreativeWork", "VideoObject", "AudioObject", "PodcastEpisode", "HowTo",
    "ClaimReview",
}  # fmt: skip
_OTHERS = {
    "CollectionPage", "SearchResultsPage", "ProfilePage", "AboutPage", "ContactPage", "ItemList", "WebSite",
    "Blog", "Episode", "RadioEpisode", "TVEpisode",
}  # fmt: skip
"""Lists, and broadcasts that have a day of their own."""
_STORIES = frozenset(("Report", "Review", "Recipe"))
_DATED = ("datePublished", "dateCreated", "dateModified")


def is_weak(page: Page, node: Node, *, alone: bool = True) -> bool:
    """Whether a node tells a day, and is of a class that an article may be stated under, or of none of an
    article's with a headline. A film that tells when it was put there has to be called as the page is, and to
    stand `alone`, without the node of an article."""
    names = types(node)
    if any(map(node.get, _DATED)):
        if not _WEAK.isdisjoint(names):
            return True
        return "headline" in node and _OTHERS.isdisjoint(names) and not any(map(_is_story, names))
    name = node.get("name") if alone and node.get("uploadDate") and "VideoObject" in names else None
    key = letters(plain(name)) if isinstance(name, str) else ""
    return bool(key) and any(title.startswith(key) for title in page.titles)


def _is_story(name: str) -> bool:
    """Whether a class is an article's, which is asked for elsewhere."""
    return name.endswith(("Article", "Posting")) or name in _STORIES
