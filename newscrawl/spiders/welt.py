"""Die Welt (Germany). Not yet seen live; tested on one address of 2019."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.welt.de"


class WeltSpider(NewsSpider):
    """A folder of an article's address is `article` or `plus` and its number."""

    name = "welt"
    outlet_name = "Die Welt"
    domain = "welt.de"
    country = "DE"
    language = "de"
    time_zone = "Europe/Berlin"
    urls = UrlFacts(
        article="/(?:article|plus|live)(?P<id>[0-9a-f]{6,24})(?:/|$)",
        hosts=("www.welt.de",),
        types={"/live[0-9a-f]{6}": "LiveBlogPosting", "/debatte/kommentare/": "OpinionNewsArticle"},
    )
    feeds = {"latest": f"{HOME}/feeds/latest.rss"}
    news_sitemaps = (f"{HOME}/sitemaps/newssitemap/newssitemap.xml",)
    sitemaps = (f"{HOME}/sitemaps/sitemap/sitemap.xml",)
