"""Le Monde (France). Not yet seen live."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.lemonde.fr"


class LeMondeSpider(NewsSpider):
    """Articles end in `_<number>_<number of their section>.html`; the first number is the identity."""

    name = "lemonde"
    outlet_name = "Le Monde"
    domain = "lemonde.fr"
    country = "FR"
    language = "fr"
    time_zone = "Europe/Paris"
    urls = UrlFacts(
        article=r"/(?:article|live)/\d{4}/\d\d/\d\d/[^/?#]*_(?P<id>\d+)_\d+\.html",
        hosts=("www.lemonde.fr",),
        types={"/live/": "LiveBlogPosting", "/idees/": "OpinionNewsArticle"},
    )
    news_sitemaps = (f"{HOME}/sitemap_news.xml",)
    sitemaps = (f"{HOME}/sitemap_index.xml",)
