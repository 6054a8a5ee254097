"""Mexico News Daily (Mexico). Not yet seen live; tested on one address of 2025."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://mexiconewsdaily.com"


class MexicoNewsDailySpider(NewsSpider):
    """The form of the slug decides, and the address is the identity."""

    name = "mexiconewsdaily"
    outlet_name = "Mexico News Daily"
    domain = "mexiconewsdaily.com"
    country = "MX"
    language = "en"
    time_zone = "America/Mexico_City"
    urls = UrlFacts(hosts=("mexiconewsdaily.com",))
    sitemaps = (f"{HOME}/sitemap_index.xml",)
