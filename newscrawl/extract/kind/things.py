"""What a page may say that it shows in the place of a story: a product, a job, an event, a film.

An article is said to be one, or tells its day; and a report on a film may name it in its data. So this counts
for a page of a few words alone, whose data name no article.
"""

from __future__ import annotations

from collections.abc import Set

_TYPES = frozenset((
    "Product", "ProductGroup", "IndividualProduct", "Vehicle", "Offer", "JobPosting", "RealEstateListing",
    "Apartment", "House", "SingleFamilyResidence", "Event", "MusicEvent", "SportsEvent", "TheaterEvent",
    "ScreeningEvent", "Festival", "Movie", "TVSeries", "TVEpisode", "MusicAlbum", "VideoObject",
    "VideoGallery", "AudioObject", "ImageGallery", "PodcastSeries", "PodcastEpisode", "LocalBusiness",
    "Restaurant", "Store", "Quiz", "Game", "Course",
))  # fmt: skip
_OPEN_GRAPH = frozenset(("video", "music", "product", "event", "place", "restaurant", "game", "business"))
"""What stands before the point or the colon of `og:type`, as in "video.other"."""


def thing_shown(stated: Set[str], og_type: str) -> str | None:
    """What a page shows by the types of its data, or by `og:type`; None where it says no such thing."""
    if found := stated & _TYPES:
        return min(found)
    return og_type if og_type.partition(":")[0].partition(".")[0] in _OPEN_GRAPH else None
