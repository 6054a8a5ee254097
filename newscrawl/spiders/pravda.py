"""Ukrainska Pravda (Ukraine). Not yet seen live."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.pravda.com.ua"


class UkrainskaPravdaSpider(NewsSpider):
    """Articles have their day and a number as folders; editions in other languages may share it."""

    name = "pravda"
    outlet_name = "Ukrainska Pravda"
    domain = "pravda.com.ua"
    country = "UA"
    language = "uk"
    time_zone = "Europe/Kyiv"
    urls = UrlFacts(
        article=r"/(?:news|articles|columns)/\d{4}/\d\d?/\d\d?/\d+",
        hosts=("www.pravda.com.ua",),
        types={"/columns/": "OpinionNewsArticle"},
    )
    news_sitemaps = (f"{HOME}/sitemap/sitemap-news.xml",)
    sitemaps = (f"{HOME}/sitemap/sitemap-archive.xml",)
