"""Luxemburger Wort (Luxembourg). Not yet seen live; tested on one address of 2026."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.wort.lu"


class WortSpider(NewsSpider):
    """The file of an article is its number."""

    name = "wort"
    outlet_name = "Luxemburger Wort"
    domain = "wort.lu"
    country = "LU"
    language = "de"
    time_zone = "Europe/Luxembourg"
    urls = UrlFacts(article=r"/(?P<id>\d{5,})\.html", hosts=("www.wort.lu",))
    feeds = {"latest": f"{HOME}/de/rss"}
    news_sitemaps = (f"{HOME}/sitemap-news.xml",)
    sitemaps = (f"{HOME}/sitemap.xml",)
