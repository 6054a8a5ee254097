"""Hankook Ilbo (South Korea). Not yet seen live; tested on addresses of 2025 and 2026."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.hankookilbo.com"


class HankookIlboSpider(NewsSpider):
    """The id of an article is `A` and its day, then a counter; its folder had another name before."""

    name = "hankookilbo"
    outlet_name = "Hankook Ilbo"
    domain = "hankookilbo.com"
    country = "KR"
    language = "ko"
    time_zone = "Asia/Seoul"
    urls = UrlFacts(
        article=r"/(?:News/Read|news/article)/(?P<id>A\d{8,})",
        hosts=("www.hankookilbo.com",),
        id_date="A%Y%m%d",
    )
    news_sitemaps = (f"{HOME}/sitemap/latest-articles",)
