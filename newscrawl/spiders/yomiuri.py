"""Yomiuri Shimbun (Japan). Not yet seen live."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.yomiuri.co.jp"


class YomiuriSpider(NewsSpider):
    """The last folder of an article is its id, which begins with its day."""

    name = "yomiuri"
    outlet_name = "Yomiuri Shimbun"
    domain = "yomiuri.co.jp"
    country = "JP"
    language = "ja"
    time_zone = "Asia/Tokyo"
    urls = UrlFacts(
        article=r"/(?P<id>\d{8}-[A-Z0-9]+)/?$",
        hosts=("www.yomiuri.co.jp",),
        types={"/editorial/": "OpinionNewsArticle"},
        id_date="%Y%m%d",
    )
    news_sitemaps = (f"{HOME}/sitemap-news-latest.xml",)
    sitemaps = (f"{HOME}/sitemap.xml",)
