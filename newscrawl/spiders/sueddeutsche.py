"""Süddeutsche Zeitung (Germany). Not yet seen live; tested on one address of 2019."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider


class SueddeutscheSpider(NewsSpider):
    """The form of the address decides: ids had several forms (`1.`, `lux.`, `li.`, those of the dpa)."""

    name = "sueddeutsche"
    outlet_name = "Süddeutsche Zeitung"
    domain = "sueddeutsche.de"
    country = "DE"
    language = "de"
    time_zone = "Europe/Berlin"
    urls = UrlFacts(hosts=("www.sueddeutsche.de",))
    feeds = {"latest": "https://rss.sueddeutsche.de/alles"}
