"""Los Angeles Times (United States). Not yet seen live; tested on one address of 2019."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.latimes.com"


class LosAngelesTimesSpider(NewsSpider):
    """Articles are `/story/<day>/<slug>`; the address is the identity."""

    name = "latimes"
    outlet_name = "Los Angeles Times"
    domain = "latimes.com"
    country = "US"
    language = "en"
    time_zone = "America/Los_Angeles"
    urls = UrlFacts(
        article=r"/story/\d{4}-\d\d-\d\d/[^/?#]+",
        hosts=("www.latimes.com",),
        types={"/opinion/": "OpinionNewsArticle"},
    )
    news_sitemaps = (f"{HOME}/news-sitemap.xml",)
    sitemaps = (f"{HOME}/sitemap.xml",)
