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
_LISTS = {
    "CollectionPage", "SearchResultsPage", "ProfilePage", "AboutPage", "ContactPage", "ItemList", "WebSite",
    "Blog",
}  # fmt: skip
_DATED = ("datePublished", "dateCreated", "dateModified")


def is_weak(page: Page, node: Node) -> bool:
    """Whether a node of no article's class tells a day, and is of a class that an article may be stated under
    or has a headline; a film that tells when it was put there has to be called as the page is."""
    names = types(node)
    if any(map(node.get, _DATED)):
        return not _WEAK.isdisjoint(names) or ("headline" in node and _LISTS.isdisjoint(names))
    name = node.get("name") if node.get("uploadDate") and "VideoObject" in names else None
    key = letters(plain(name)) if isinstance(name, str) else ""
    return bool(key) and any(title.startswith(key) for title in page.titles)
