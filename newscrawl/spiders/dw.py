"""Deutsche Welle (Germany). Not yet seen live; tested on addresses of 2023 and 2024."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.dw.com"


class DeutscheWelleSpider(NewsSpider):
    """Articles end in `a-<number>` in every language; here the German and the English service."""

    name = "dw"
    outlet_name = "Deutsche Welle"
    domain = "dw.com"
    country = "DE"
    language = "de"
    time_zone = "Europe/Berlin"
    urls = UrlFacts(article=r"/a-(?P<id>\d+)", hosts=("www.dw.com",))
    feeds = {"german": "https://rss.dw.com/xml/rss-de-all", "english": "https://rss.dw.com/xml/rss-en-all"}
    news_sitemaps = (f"{HOME}/de/news-sitemap.xml", f"{HOME}/en/news-sitemap.xml")
    sitemaps = (f"{HOME}/de/article-sitemap.xml", f"{HOME}/en/article-sitemap.xml")
