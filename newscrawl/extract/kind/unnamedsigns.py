"""Signs that a page whose data name no article is indeed none.

It shows a product or an event, by the types of its data; that it lists others, by its address; that it tells
nothing, by its text; that its story is a picture and no text. These are weak signs. A report on a film may
name it in its data, an article may lie in a category's folder, and a caption may be all of a story: others
must agree, and what tells a day or a writer is never asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from itertools import islice

from newscrawl.extract.body.firstlook import ends_sentence
from newscrawl.extract.kind.fronts import tells_day
from newscrawl.extract.markup.element import Element
from newscrawl.extract.markup.text import fold
from newscrawl.extract.page import Page
from newscrawl.items import Block
from newscrawl.known.listnames import ARCHIVES, RESEARCH_TOO, SEARCHES, SHELVES
from newscrawl.known.wordcount import count_words

_SENTENCE, _TOLD = 10, 15
"""Words of a sentence that tells something, and of a text that does without an end: not all have one."""
_NAMED = "|".join(sorted(SHELVES | ARCHIVES | SEARCHES | RESEARCH_TOO))
_LISTING = re.compile(rf"[/?&](?<!://)(?:{_NAMED})(?:[/?=.]|$)|[?&][qs]=", re.IGNORECASE)
"""Such a name anywhere but at the beginning of a host."""
_HEADS = 4
"""Elements with the headline that are looked at."""
_MOST = 20
"""Articles of a page that are looked at for one without a word."""
_TYPES = frozenset((
    "Product", "ProductGroup", "IndividualProduct", "Vehicle", "Offer", "JobPosting", "RealEstateListing",
    "Apartment", "House", "SingleFamilyResidence", "Event", "MusicEvent", "SportsEvent", "TheaterEvent",
    "ScreeningEvent", "Festival", "Movie", "TVSeries", "TVEpisode", "MusicAlbum", "VideoObject",
    "VideoGallery", "AudioObject", "ImageGallery", "PodcastSeries", "PodcastEpisode", "LocalBusiness",
    "Restaurant", "Store", "Quiz", "Game", "Course",
))  # fmt: skip
_BESIDE_STORIES = frozenset((
    "VideoObject", "AudioObject", "ImageGallery", "PodcastEpisode", "LocalBusiness", "Store", "Quiz",
))  # fmt: skip
"""What stands beside a story or is read out of it, or whose house tells it: where a page tells its day, that
is the story's, and not that of an event or an advert."""
_OPEN_GRAPH = frozenset(("video", "music", "product", "event", "place", "restaurant", "game", "business"))
"""What stands before the point or the colon of `og:type`, as in "video.other"."""


def is_listing(url: str) -> bool:
    """Whether an address may be that of a search, or of all stories with a tag or by an author."""
    return _LISTING.search(url) is not None


def tell_nothing(blocks: Sequence[Block]) -> bool:
    """Whether no text is a sentence of some words: labels of forms are none, nor that a cart is empty."""
    return bool(blocks) and not any(map(_tells, blocks))


def shows_day(page: Page, headline: str) -> bool:
    """Whether a short line right below a headline tells a day: what follows may be one short sentence."""
    sought = fold(headline)
    heads = (element for element in page.elements if element.text and fold(element.text) == sought)
    return any(tells_day(page, head) for head in islice(heads, _HEADS))


def is_picture(page: Page) -> bool:
    """Whether the page's story is a picture without a word, as of some posts in forums: one `article` element
    holds nothing else, and stands in another with a time, on a page with one heading of the first rank. One
    that stands in none may be waiting for a script to draw its text."""
    if len(page.by_tag["h1"]) != 1 or not page.by_tag["time"]:
        return False
    found = [article for article in page.by_tag["article"][:_MOST] if _is_picture(page, article)]
    around = next(found[0].iterancestors("article"), None) if len(found) == 1 else None
    return around is not None and any(around.place < time.place < around.end for time in page.by_tag["time"])


def _is_picture(page: Page, article: Element) -> bool:
    inside = page.elements[article.place + 1 : article.end]
    texts = (text for element in inside for text in (element.text, element.tail) if text)
    pictured = any(element.tag == "img" for element in inside)
    return pictured and not (article.text or "").strip() and all(map(str.isspace, texts))


def _tells(block: Block) -> bool:
    words = count_words(block.text)
    return words >= _TOLD or (words >= _SENTENCE and ends_sentence(block.text))


def is_beside_stories(thing: str) -> bool:
    """Whether such a thing may stand beside a short story."""
    return thing in _BESIDE_STORIES or thing.startswith("video")


def thing_shown(stated: Set[str], og_type: str) -> str | None:
    """What a page shows by the types of its data, or by `og:type`; None where it says no such thing."""
    if found := stated & _TYPES:
        return min(found - _BESIDE_STORIES or found)
    return og_type if og_type.partition(":")[0].partition(".")[0] in _OPEN_GRAPH else None
