"""NRK (Norway). Not yet seen live."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.nrk.no"


class NrkSpider(NewsSpider):
    """Articles end in `1.<number>`; that is the identity."""

    name = "nrk"
    outlet_name = "NRK"
    domain = "nrk.no"
    country = "NO"
    language = "nb"
    time_zone = "Europe/Oslo"
    urls = UrlFacts(article=r"[-/](?P<id>1\.\d{6,})$", hosts=("www.nrk.no",))
    feeds = {
        "norway": f"{HOME}/norge/toppsaker.rss",
        "world": f"{HOME}/urix/toppsaker.rss",
        "sport": f"{HOME}/sport/toppsaker.rss",
        "culture": f"{HOME}/kultur/toppsaker.rss",
        "science": f"{HOME}/viten/toppsaker.rss",
    }
    sitemaps = (f"{HOME}/sitemap.xml",)
