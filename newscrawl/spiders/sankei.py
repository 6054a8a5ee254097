"""Sankei Shimbun (Japan). Not yet seen live; tested on one address of 2025."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.sankei.com"


class SankeiSpider(NewsSpider):
    """The id of an article begins with its day."""

    name = "sankei"
    outlet_name = "Sankei Shimbun"
    domain = "sankei.com"
    country = "JP"
    language = "ja"
    time_zone = "Asia/Tokyo"
    urls = UrlFacts(article=r"/article/(?P<id>\d{8}-[A-Z0-9]+)", hosts=("www.sankei.com",), id_date="%Y%m%d")
    news_sitemaps = (f"{HOME}/feeds/sitemapindex-category/?outputType=xml",)
