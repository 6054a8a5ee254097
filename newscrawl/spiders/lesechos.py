"""Les Échos (France). Not yet seen live; tested on one address of 2024."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.lesechos.fr"


class LesEchosSpider(NewsSpider):
    """Articles end in a number; the number is the identity."""

    name = "lesechos"
    outlet_name = "Les Échos"
    domain = "lesechos.fr"
    country = "FR"
    language = "fr"
    time_zone = "Europe/Paris"
    urls = UrlFacts(
        article=r"-(?P<id>\d{5,})$",
        hosts=("www.lesechos.fr",),
        types={"/idees-debats/": "OpinionNewsArticle"},
    )
    news_sitemaps = (f"{HOME}/sitemap_news.xml",)
    sitemaps = ("https://sitemap.lesechos.fr/sitemap_index.xml",)
