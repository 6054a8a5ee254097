"""Kommersant (Russia). Not yet seen live; tested on one address of 2025."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.kommersant.ru"


class KommersantSpider(NewsSpider):
    """Articles are `/doc/<number>`; the number is the identity."""

    name = "kommersant"
    outlet_name = "Kommersant"
    domain = "kommersant.ru"
    country = "RU"
    language = "ru"
    time_zone = "Europe/Moscow"
    urls = UrlFacts(article=r"/doc/(?P<id>\d+)", hosts=("www.kommersant.ru",))
    feeds = {"news": f"{HOME}/RSS/news.xml"}
    news_sitemaps = (f"{HOME}/sitemaps/sitemap_news.xml",)
    sitemaps = (f"{HOME}/sitemaps/all_docs_sitemap.xml",)
