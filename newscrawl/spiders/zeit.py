"""Die Zeit (Germany). Not yet seen live."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.zeit.de"


class ZeitSpider(NewsSpider):
    """A folder of an article's address is its month; the address is the identity, that of its first page."""

    name = "zeit"
    outlet_name = "Die Zeit"
    domain = "zeit.de"
    country = "DE"
    language = "de"
    time_zone = "Europe/Berlin"
    urls = UrlFacts(
        article=r"/\d{4}[-/]\d\d/[^?#]+",
        hosts=("www.zeit.de",),
        rewrite=((r"/(?:komplettansicht|seite-\d+)$", ""),),
    )
    feeds = {"latest": "https://newsfeed.zeit.de/news/index"}
    sitemaps = (f"{HOME}/gsitemaps/index.xml",)
    dated_sitemaps = (HOME + "/gsitemaps/index.xml?date={yyyy}-{mm}-{dd}&unit=days&period=1",)
