"""Seznam Zprávy (Czechia). Not yet seen live; tested on addresses of 2025."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.seznamzpravy.cz"


class SeznamZpravySpider(NewsSpider):
    """Articles are `/clanek/<slug>-<number>`; the number is the identity."""

    name = "seznamzpravy"
    outlet_name = "Seznam Zprávy"
    domain = "seznamzpravy.cz"
    country = "CZ"
    language = "cs"
    time_zone = "Europe/Prague"
    urls = UrlFacts(article=r"/clanek/[^/?#]*-(?P<id>\d+)$", hosts=("www.seznamzpravy.cz",))
    feeds = {"latest": f"{HOME}/rss"}
    news_sitemaps = (f"{HOME}/sitemaps/sitemap_news.xml",)
    sitemaps = (f"{HOME}/sitemaps/sitemap_articles.xml",)
