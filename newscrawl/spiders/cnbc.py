"""CNBC (United States). Not yet seen live; tested on one address of 2019."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.cnbc.com"


class CnbcSpider(NewsSpider):
    """Folders of an article's address are its day; the address is the identity."""

    name = "cnbc"
    outlet_name = "CNBC"
    domain = "cnbc.com"
    country = "US"
    language = "en"
    time_zone = "America/New_York"
    urls = UrlFacts(article=r"/\d{4}/\d\d/\d\d/[^/?#]+\.html", hosts=("www.cnbc.com",), reject=("^/video/",))
    news_sitemaps = (f"{HOME}/sitemap_news.xml",)
    sitemaps = (f"{HOME}/sitemapAll.xml",)
