"""The Telegraph (United Kingdom). Not yet seen live; tested on one address of 2024."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.telegraph.co.uk"


class TelegraphSpider(NewsSpider):
    """The form of the slug decides, and the address is the identity."""

    name = "telegraph"
    outlet_name = "The Telegraph"
    domain = "telegraph.co.uk"
    country = "GB"
    language = "en"
    time_zone = "Europe/London"
    urls = UrlFacts(hosts=("www.telegraph.co.uk",))
    news_sitemaps = (f"{HOME}/custom/daily-news/sitemap.xml",)
    sitemaps = (f"{HOME}/sitemap.xml",)
