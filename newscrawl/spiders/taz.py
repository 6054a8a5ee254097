"""Die Tageszeitung (Germany). Not yet seen live; tested on addresses of 2020 and 2023."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://taz.de"


class TazSpider(NewsSpider):
    """Articles end in `!` and a number; the number is the identity."""

    name = "taz"
    outlet_name = "Die Tageszeitung"
    domain = "taz.de"
    country = "DE"
    language = "de"
    time_zone = "Europe/Berlin"
    urls = UrlFacts(article=r"/!(?P<id>\d+)(?:/|$)", hosts=("taz.de",))
    news_sitemaps = (f"{HOME}/sitemap-google-news.xml",)
    sitemaps = (f"{HOME}/sitemap-index.xml",)
