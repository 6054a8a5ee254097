"""Expressen (Sweden). Not yet seen live; tested on one address of 2024."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.expressen.se"


class ExpressenSpider(NewsSpider):
    """The form of the slug decides, and the address is the identity."""

    name = "expressen"
    outlet_name = "Expressen"
    domain = "expressen.se"
    country = "SE"
    language = "sv"
    time_zone = "Europe/Stockholm"
    urls = UrlFacts(hosts=("www.expressen.se",), reject=("^/tv/",))
    feeds = {
        "news": "https://feeds.expressen.se/nyheter/",
        "sport": "https://feeds.expressen.se/sport/",
        "culture": "https://feeds.expressen.se/kultur/",
        "business": "https://feeds.expressen.se/dinapengar/",
        "editorials": "https://feeds.expressen.se/ledare/",
        "debate": "https://feeds.expressen.se/debatt/",
    }
    sitemaps = (f"{HOME}/sitemap.xml",)
