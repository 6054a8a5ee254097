"""HabariLeo (Tanzania). Not yet seen live."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://habarileo.co.tz"


class HabariLeoSpider(NewsSpider):
    """The form of the slug decides, and the address is the identity."""

    name = "habarileo"
    outlet_name = "HabariLeo"
    domain = "habarileo.co.tz"
    country = "TZ"
    language = "sw"
    time_zone = "Africa/Dar_es_Salaam"
    urls = UrlFacts(hosts=("habarileo.co.tz",))
    sitemaps = (f"{HOME}/sitemap.xml",)
