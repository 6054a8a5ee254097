"""Het Nieuwsblad (Belgium). Not yet seen live; tested on one address of 2025."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.nieuwsblad.be"


class NieuwsbladSpider(NewsSpider):
    """Articles are `/cnt/<id>` or end in a number before `.html`."""

    name = "nieuwsblad"
    outlet_name = "Het Nieuwsblad"
    domain = "nieuwsblad.be"
    country = "BE"
    language = "nl"
    time_zone = "Europe/Brussels"
    urls = UrlFacts(article=r"(?P<id>(?<=/cnt/)\w+|(?<=/)\d{6,}(?=\.html))", hosts=("www.nieuwsblad.be",))
    feeds = {"latest": f"{HOME}/rss/"}
    news_sitemaps = (f"{HOME}/sitemap-news.xml",)
    sitemaps = (f"{HOME}/sitemap.xml",)
