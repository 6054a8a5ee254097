"""Die Presse (Austria). Not yet seen live; tested on one address of 2025."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.diepresse.com"


class DiePresseSpider(NewsSpider):
    """The first folder of an article is its number."""

    name = "diepresse"
    outlet_name = "Die Presse"
    domain = "diepresse.com"
    country = "AT"
    language = "de"
    time_zone = "Europe/Vienna"
    urls = UrlFacts(article=r"^https?://[^/]+/(?P<id>\d{6,9})(?:/|$)", hosts=("www.diepresse.com",))
    news_sitemaps = (f"{HOME}/news-sitemap",)
    sitemaps = (f"{HOME}/sitemap",)
