"""Frankfurter Allgemeine Zeitung (Germany). Not yet seen live; tested on addresses of 2020 to 2025."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.faz.net"


class FazSpider(NewsSpider):
    """Articles end in a number before `.html`; the number is the identity."""

    name = "faz"
    outlet_name = "Frankfurter Allgemeine Zeitung"
    domain = "faz.net"
    country = "DE"
    language = "de"
    time_zone = "Europe/Berlin"
    urls = UrlFacts(
        article=r"-(?P<id>\d{6,})\.html", hosts=("www.faz.net",), reject=("^/(?:podcasts|multimedia)/",)
    )
    feeds = {
        "latest": f"{HOME}/rss/aktuell",
        "politics": f"{HOME}/rss/aktuell/politik",
        "sport": f"{HOME}/rss/aktuell/sport",
        "business": f"{HOME}/rss/aktuell/wirtschaft/",
        "society": f"{HOME}/rss/aktuell/gesellschaft/",
    }
    news_sitemaps = (f"{HOME}/sitemap-news.xml",)
    sitemaps = (f"{HOME}/sitemap-index.xml",)
