"""Der Spiegel (Germany). Not yet seen live; tested on one address of 2018."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.spiegel.de"


class SpiegelSpider(NewsSpider):
    """Articles end in `a-` and a UUID, once `a-<number>.html`; printed ones in `d-<number>`."""

    name = "spiegel"
    outlet_name = "Der Spiegel"
    domain = "spiegel.de"
    country = "DE"
    language = "de"
    time_zone = "Europe/Berlin"
    urls = UrlFacts(
        article=r"[-/][ad]-(?P<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d+)(?:\.html)?$",
        hosts=("www.spiegel.de",),
    )
    feeds = {"latest": f"{HOME}/schlagzeilen/index.rss"}
    news_sitemaps = (f"{HOME}/sitemaps/news-de.xml",)
    sitemaps = (f"{HOME}/sitemap.xml",)
