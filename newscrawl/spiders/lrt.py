"""LRT (Lithuania). Not yet seen live."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.lrt.lt"


class LrtSpider(NewsSpider):
    """Articles are `/naujienos/<section>/<digit>/<number>/<slug>`; the number is the identity."""

    name = "lrt"
    outlet_name = "LRT"
    domain = "lrt.lt"
    country = "LT"
    language = "lt"
    time_zone = "Europe/Vilnius"
    urls = UrlFacts(article=r"/naujienos/[^/?#]+/\d+/(?P<id>\d+)(?:/|$)", hosts=("www.lrt.lt",))
    feeds = {"latest": f"{HOME}/?rss"}
    sitemaps = (f"{HOME}/servisai/sitemap/sitemap-index.xml",)
