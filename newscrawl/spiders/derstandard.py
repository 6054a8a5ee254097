"""Der Standard (Austria). Not yet seen live; tested on one address of 2024."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.derstandard.at"


class DerStandardSpider(NewsSpider):
    """Articles are `/story/<number>`, live reports `/jetzt/livebericht/<number>`."""

    name = "derstandard"
    outlet_name = "Der Standard"
    domain = "derstandard.at"
    country = "AT"
    language = "de"
    time_zone = "Europe/Vienna"
    urls = UrlFacts(
        article=r"/(?:story|jetzt/livebericht)/(?P<id>\d{6,})",
        hosts=("www.derstandard.at", "www.derstandard.de"),
        types={"/jetzt/livebericht/": "LiveBlogPosting"},
    )
    feeds = {"latest": f"{HOME}/rss"}
    news_sitemaps = (f"{HOME}/sitemaps/news.xml",)
    sitemaps = (f"{HOME}/sitemaps/sitemap.xml",)
