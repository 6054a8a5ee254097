"""Anadolu Ajansı (Türkiye). Not yet seen live; tested on one address of 2025."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.aa.com.tr"


class AnadoluSpider(NewsSpider):
    """Articles end in a number; the number is the identity."""

    name = "anadolu"
    outlet_name = "Anadolu Ajansı"
    domain = "aa.com.tr"
    country = "TR"
    language = "tr"
    time_zone = "Europe/Istanbul"
    urls = UrlFacts(article=r"/(?P<id>\d{5,})$", hosts=("www.aa.com.tr",))
    feeds = {"latest": f"{HOME}/tr/rss/default?cat=guncel"}
