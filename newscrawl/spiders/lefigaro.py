"""Le Figaro (France). Not yet seen live; tested on one address of 2024."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.lefigaro.fr"


class LeFigaroSpider(NewsSpider):
    """The form of the slug decides, and the address is the identity."""

    name = "lefigaro"
    outlet_name = "Le Figaro"
    domain = "lefigaro.fr"
    country = "FR"
    language = "fr"
    time_zone = "Europe/Paris"
    urls = UrlFacts(hosts=("www.lefigaro.fr",))
    feeds = {"latest": f"{HOME}/rss/figaro_actualites.xml", "flash": f"{HOME}/rss/figaro_flash-actu.xml"}
    news_sitemaps = (f"{HOME}/sitemap_news.xml",)
    sitemaps = ("https://sitemaps.lefigaro.fr/lefigaro.fr/articles.xml",)
