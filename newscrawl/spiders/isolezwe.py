"""Isolezwe (South Africa). Not yet seen live; tested on one address of 2025."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://isolezwe.co.za"


class IsolezweSpider(NewsSpider):
    """The last folder begins with the day; the address is the identity."""

    name = "isolezwe"
    outlet_name = "Isolezwe"
    domain = "isolezwe.co.za"
    country = "ZA"
    language = "zu"
    time_zone = "Africa/Johannesburg"
    urls = UrlFacts(article=r"/\d{4}-\d\d-\d\d-[^/?#]+/?$", hosts=("isolezwe.co.za",))
    sitemaps = (f"{HOME}/sitemap/",)
