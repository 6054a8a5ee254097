"""Daily Maverick (South Africa). Not yet seen live; tested on one address of 2026."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.dailymaverick.co.za"


class DailyMaverickSpider(NewsSpider):
    """The last folder begins with the day; the address is the identity."""

    name = "dailymaverick"
    outlet_name = "Daily Maverick"
    domain = "dailymaverick.co.za"
    country = "ZA"
    language = "en"
    time_zone = "Africa/Johannesburg"
    urls = UrlFacts(
        article=r"/(?:article|opinionista)/\d{4}-\d\d-\d\d-[^/?#]+",
        hosts=("www.dailymaverick.co.za",),
        types={"/opinionista/": "OpinionNewsArticle"},
    )
    news_sitemaps = (f"{HOME}/news-sitemap.xml",)
    sitemaps = (f"{HOME}/sitemap_index.xml",)
