"""Verdens Gang (Norway). Not yet seen live."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.vg.no"


class VgSpider(NewsSpider):
    """Articles are `/i/<id>/<slug>`; the id is the identity."""

    name = "vg"
    outlet_name = "Verdens Gang"
    domain = "vg.no"
    country = "NO"
    language = "nb"
    time_zone = "Europe/Oslo"
    urls = UrlFacts(article="/i/(?P<id>[A-Za-z0-9]+)(?:/|$)", hosts=("www.vg.no",))
    news_sitemaps = (f"{HOME}/sitemap/files/articles-48hrs.xml",)
    sitemaps = (f"{HOME}/sitemap.xml",)
