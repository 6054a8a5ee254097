"""20 Minuten (Switzerland). Not yet seen live; tested on one address of 2025."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.20min.ch"


class ZwanzigMinutenSpider(NewsSpider):
    """Articles are `/story/<slug>-<number>`; the French edition lies under `/fr/` and is no part of this."""

    name = "zwanzigminuten"
    outlet_name = "20 Minuten"
    domain = "20min.ch"
    country = "CH"
    language = "de"
    time_zone = "Europe/Zurich"
    urls = UrlFacts(article=r"^https?://[^/]+/story/(?:[^/?#]*-)?(?P<id>\d{6,})$", hosts=("www.20min.ch",))
    news_sitemaps = (f"{HOME}/sitemaps/de/news.xml",)
    sitemaps = (f"{HOME}/sitemaps/de/articles.xml",)
