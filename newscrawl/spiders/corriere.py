"""Corriere della Sera (Italy). Not yet seen live; tested on one address of 2025."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.corriere.it"


class CorriereSpider(NewsSpider):
    """A folder of an article's address is its day; it ends in a UUID, on the hosts of all city editions."""

    name = "corriere"
    outlet_name = "Corriere della Sera"
    domain = "corriere.it"
    country = "IT"
    language = "it"
    time_zone = "Europe/Rome"
    urls = UrlFacts(
        article=r"^https?://(?:[a-z0-9-]+\.)?corriere\.it/[^?#]*/\d\d_[a-z]+_\d\d/[^/?#]*(?P<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-\w{12})",
        types={"/opinioni/": "OpinionNewsArticle"},
    )
    feeds = {"front-page": f"{HOME}/rss/homepage.xml", "latest": f"{HOME}/rss/ultimora.xml"}
    sitemaps = (f"{HOME}/rss/sitemap_v2.xml",)
