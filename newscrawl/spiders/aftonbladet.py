"""Aftonbladet (Sweden). Not yet seen live; tested on one address of 2025."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.aftonbladet.se"


class AftonbladetSpider(NewsSpider):
    """Articles are `/a/<id>/<slug>`; the id is the identity."""

    name = "aftonbladet"
    outlet_name = "Aftonbladet"
    domain = "aftonbladet.se"
    country = "SE"
    language = "sv"
    time_zone = "Europe/Stockholm"
    urls = UrlFacts(
        article="/a/(?P<id>[A-Za-z0-9]+)(?:/|$)",
        hosts=("www.aftonbladet.se",),
        types={"/ledare/": "OpinionNewsArticle"},
    )
    feeds = {"latest": "https://rss.aftonbladet.se/rss2/small/pages/sections/senastenytt/"}
    news_sitemaps = (f"{HOME}/sitemaps/files/articles-48hrs.xml",)
    sitemaps = (f"{HOME}/sitemap.xml",)
