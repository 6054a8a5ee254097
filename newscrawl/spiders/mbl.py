"""Morgunblaðið (Iceland). Not yet seen live."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.mbl.is"


class MblSpider(NewsSpider):
    """Folders of an article's address are its day; the address is the identity."""

    name = "mbl"
    outlet_name = "Morgunblaðið"
    domain = "mbl.is"
    country = "IS"
    language = "is"
    time_zone = "Atlantic/Reykjavik"
    urls = UrlFacts(article=r"/\d{4}/\d\d/\d\d/[^/?#]+/?$", hosts=("www.mbl.is",))
    feeds = {
        "front-page": f"{HOME}/feeds/fp/",
        "domestic": f"{HOME}/feeds/innlent/",
        "foreign": f"{HOME}/feeds/erlent/",
        "highlights": f"{HOME}/feeds/helst/",
    }
    sitemaps = (f"{HOME}/mm/sitemap.xml",)
