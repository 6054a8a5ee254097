"""Taipei Times (Taiwan). Not yet seen live; tested on one address of 2024."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.taipeitimes.com"


class TaipeiTimesSpider(NewsSpider):
    """Articles have their day and a number as folders under `/archives/`; the number is the identity."""

    name = "taipeitimes"
    outlet_name = "Taipei Times"
    domain = "taipeitimes.com"
    country = "TW"
    language = "en"
    time_zone = "Asia/Taipei"
    urls = UrlFacts(
        article=r"/archives/\d{4}/\d\d/\d\d/(?P<id>\d+)",
        hosts=("www.taipeitimes.com",),
        types={"/News/editorials/": "OpinionNewsArticle"},
    )
    news_sitemaps = (f"{HOME}/sitemap/sitemap.xml",)
    sitemaps = (f"{HOME}/sitemapIndex.xml",)
