"""Rzeczpospolita (Poland). Not yet seen live; tested on addresses of 2024 and before."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.rp.pl"


class RzeczpospolitaSpider(NewsSpider):
    """The file of an article begins with `art` and its number, before with the number alone."""

    name = "rzeczpospolita"
    outlet_name = "Rzeczpospolita"
    domain = "rp.pl"
    country = "PL"
    language = "pl"
    time_zone = "Europe/Warsaw"
    urls = UrlFacts(article=r"/(?:art)?(?P<id>\d{6,})-[^/?#]+$", hosts=("www.rp.pl",))
    news_sitemaps = (f"{HOME}/sitemaps/news-sitemap.xml",)
    sitemaps = (f"{HOME}/sitemaps/sitemap.xml",)
