"""The Namibian (Namibia). Not yet seen live."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.namibian.com.na"


class NamibianSpider(NewsSpider):
    """The form of the slug decides, and the address is the identity."""

    name = "namibian"
    outlet_name = "The Namibian"
    domain = "namibian.com.na"
    country = "NA"
    language = "en"
    time_zone = "Africa/Windhoek"
    urls = UrlFacts(hosts=("www.namibian.com.na",))
    feeds = {"latest": f"{HOME}/feed/"}
    sitemaps = (f"{HOME}/sitemap_index.xml",)
