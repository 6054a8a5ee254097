"""Jyllands-Posten (Denmark). Not yet seen live; tested on one address of 2025."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://jyllands-posten.dk"


class JyllandsPostenSpider(NewsSpider):
    """A folder of an article's address is `ECE` and its number."""

    name = "jyllandsposten"
    outlet_name = "Jyllands-Posten"
    domain = "jyllands-posten.dk"
    country = "DK"
    language = "da"
    time_zone = "Europe/Copenhagen"
    urls = UrlFacts(article=r"/(?P<id>ECE\d+)(?:/|$)", hosts=("jyllands-posten.dk",))
    sitemaps = (f"{HOME}/sitemapindex.xml",)
