"""Habertürk (Türkiye). Not yet seen live; tested on one address of 2024."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.haberturk.com"


class HaberturkSpider(NewsSpider):
    """The form of the slug decides, and the address is the identity."""

    name = "haberturk"
    outlet_name = "Habertürk"
    domain = "haberturk.com"
    country = "TR"
    language = "tr"
    time_zone = "Europe/Istanbul"
    urls = UrlFacts(hosts=("www.haberturk.com",))
    news_sitemaps = (f"{HOME}/sitemap_google_news.xml",)
    sitemaps = (f"{HOME}/sitemap.xml",)
