"""LBC (Lebanon). Not yet seen live; tested on one address of 2025."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.lbcgroup.tv"


class LbcSpider(NewsSpider):
    """Articles are `/news/<section>/<number>/<headline>/<language>`; the number is the identity."""

    name = "lbc"
    outlet_name = "LBC"
    domain = "lbcgroup.tv"
    country = "LB"
    language = "ar"
    time_zone = "Asia/Beirut"
    urls = UrlFacts(article=r"/news/[^/?#]+/(?P<id>\d+)/", hosts=("www.lbcgroup.tv",))
    feeds = {
        "latest": f"{HOME}/Rss/latest-news/en",
        "lebanon": f"{HOME}/Rss/News/en/8/lebanon-news",
        "world": f"{HOME}/Rss/News/en/125/world-news",
        "economy-arabic": f"{HOME}/Rss/News/ar/25/%D8%A7%D9%82%D8%AA%D8%B5%D8%A7%D8%AF",
        "breaking-arabic": f"{HOME}/Rss/News/ar/123/%D8%AE%D8%A8%D8%B1-%D8%B9%D8%A7%D8%AC%D9%84",
    }
    news_sitemaps = (f"{HOME}/newssitemap.xml",)
