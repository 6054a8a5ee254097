"""Tagesschau (Germany). Not yet seen live."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.tagesschau.de"


class TagesschauSpider(NewsSpider):
    """Articles end in a counter of two or three digits before `.html`; the address is the identity."""

    name = "tagesschau"
    outlet_name = "Tagesschau"
    domain = "tagesschau.de"
    country = "DE"
    language = "de"
    time_zone = "Europe/Berlin"
    urls = UrlFacts(
        article=r"/[^/?#]+-\d{2,3}\.html$",
        hosts=("www.tagesschau.de",),
        reject=("^/multimedia/", "^/sendung/"),
        types={"/(?:newsticker/)?liveblog": "LiveBlogPosting"},
    )
    feeds = {"latest": f"{HOME}/xml/rss2/"}
