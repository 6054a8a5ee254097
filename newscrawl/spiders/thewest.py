"""The West Australian (Australia). Not yet seen live."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://thewest.com.au"


class TheWestSpider(NewsSpider):
    """The form of the slug decides, and the address is the identity."""

    name = "thewest"
    outlet_name = "The West Australian"
    domain = "thewest.com.au"
    country = "AU"
    language = "en"
    time_zone = "Australia/Perth"
    urls = UrlFacts(hosts=("thewest.com.au",))
    feeds = {"latest": f"{HOME}/rss"}
    news_sitemaps = (f"{HOME}/news-sitemap.xml",)
    sitemaps = (f"{HOME}/sitemap.xml",)
