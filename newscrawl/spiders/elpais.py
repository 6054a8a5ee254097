"""El País (Spain). Not yet seen live."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://elpais.com"


class ElPaisSpider(NewsSpider):
    """A folder of an article's address is its day; monthly sitemaps go back to May 1976."""

    name = "elpais"
    outlet_name = "El País"
    domain = "elpais.com"
    country = "ES"
    language = "es"
    time_zone = "Europe/Madrid"
    urls = UrlFacts(
        article=r"/\d{4}[-/]\d\d[-/]\d\d/(?:[^/?#]+/)?[^/?#]+\.html",
        hosts=("elpais.com",),
        types={"/opinion/": "OpinionNewsArticle"},
    )
    feeds = {"front-page": "https://feeds.elpais.com/mrss-s/pages/ep/site/elpais.com/portada"}
    dated_sitemaps = (HOME + "/sitemaps/{yyyy}/{mm}/sitemap_0.xml",)
