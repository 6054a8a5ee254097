"""Maeil Business Newspaper (South Korea). Not yet seen live; tested on one address of 2025."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.mk.co.kr"


class MaeilSpider(NewsSpider):
    """Articles are `/news/<section>/<number>`; the number is the identity."""

    name = "maeil"
    outlet_name = "Maeil Business Newspaper"
    domain = "mk.co.kr"
    country = "KR"
    language = "ko"
    time_zone = "Asia/Seoul"
    urls = UrlFacts(article=r"/news/[^/?#]+/(?P<id>\d+)$", hosts=("www.mk.co.kr",))
    sitemaps = (f"{HOME}/sitemap/latest-articles/", f"{HOME}/sitemap/daily-articles/")
