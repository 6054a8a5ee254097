"""The Washington Post (United States). Not yet seen live; tested on one address of 2020."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.washingtonpost.com"


class WashingtonPostSpider(NewsSpider):
    """Folders of an article's address are its day; the address is the identity."""

    name = "washingtonpost"
    outlet_name = "The Washington Post"
    domain = "washingtonpost.com"
    country = "US"
    language = "en"
    time_zone = "America/New_York"
    urls = UrlFacts(
        article=r"/\d{4}/\d\d/\d\d/[^?#]+",
        hosts=("www.washingtonpost.com",),
        types={"/opinions/": "OpinionNewsArticle"},
    )
    feeds = {
        "world": "https://feeds.washingtonpost.com/rss/world",
        "national": "https://feeds.washingtonpost.com/rss/national",
    }
    news_sitemaps = (f"{HOME}/sitemaps/news-sitemap.xml.gz",)
    sitemaps = (f"{HOME}/sitemaps/sitemap.xml.gz",)
