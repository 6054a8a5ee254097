"""Global News (Canada). Not yet seen live; tested on one address of 2020."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://globalnews.ca"


class GlobalNewsSpider(NewsSpider):
    """Articles are `/news/<number>/<slug>`; the number is the identity."""

    name = "globalnews"
    outlet_name = "Global News"
    domain = "globalnews.ca"
    country = "CA"
    language = "en"
    time_zone = "America/Toronto"
    urls = UrlFacts(article=r"/news/(?P<id>\d+)(?:/|$)", hosts=("globalnews.ca",))
    news_sitemaps = (f"{HOME}/news-sitemap.xml",)
    sitemaps = (f"{HOME}/sitemap.xml",)
