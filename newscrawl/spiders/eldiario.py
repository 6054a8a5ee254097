"""elDiario.es (Spain). Not yet seen live; tested on one address of 2025."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.eldiario.es"


class ElDiarioSpider(NewsSpider):
    """Articles end in `_1_<number>.html`; the number is the identity."""

    name = "eldiario"
    outlet_name = "elDiario.es"
    domain = "eldiario.es"
    country = "ES"
    language = "es"
    time_zone = "Europe/Madrid"
    urls = UrlFacts(
        article=r"_1_(?P<id>\d+)\.html", hosts=("www.eldiario.es",), types={"/opinion/": "OpinionNewsArticle"}
    )
    feeds = {"latest": f"{HOME}/rss/"}
    news_sitemaps = (f"{HOME}/sitemap_google_news_25b87.xml",)
    sitemaps = (f"{HOME}/sitemap_index_25b87.xml",)
