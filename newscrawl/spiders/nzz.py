"""Neue Zürcher Zeitung (Switzerland). Not yet seen live; tested on one address of 2019."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.nzz.ch"


class NzzSpider(NewsSpider):
    """Articles end in `ld.<number>`; the number is the identity."""

    name = "nzz"
    outlet_name = "Neue Zürcher Zeitung"
    domain = "nzz.ch"
    country = "CH"
    language = "de"
    time_zone = "Europe/Zurich"
    urls = UrlFacts(
        article=r"[-/]ld\.(?P<id>\d+)", hosts=("www.nzz.ch",), types={"/meinung/": "OpinionNewsArticle"}
    )
    news_sitemaps = (f"{HOME}/sitemap/news0.xml",)
    sitemaps = (f"{HOME}/sitemap.xml",)
