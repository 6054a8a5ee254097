"""Asahi Shimbun (Japan). Not yet seen live; tested on one address of 2025."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.asahi.com"


class AsahiSpider(NewsSpider):
    """Articles are `/articles/<id>.html`; the id is the identity."""

    name = "asahi"
    outlet_name = "Asahi Shimbun"
    domain = "asahi.com"
    country = "JP"
    language = "ja"
    time_zone = "Asia/Tokyo"
    urls = UrlFacts(article=r"/articles/(?P<id>[A-Z0-9]+)\.html", hosts=("www.asahi.com",))
    news_sitemaps = (f"{HOME}/sitemap.xml",)
