"""The Independent (United Kingdom). Not yet seen live."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.independent.co.uk"


class IndependentSpider(NewsSpider):
    """Articles end in `a` or `b` and a number before `.html`."""

    name = "independent"
    outlet_name = "The Independent"
    domain = "independent.co.uk"
    country = "GB"
    language = "en"
    time_zone = "Europe/London"
    urls = UrlFacts(
        article=r"-(?P<id>[ab]\d+)\.html",
        hosts=("www.independent.co.uk",),
        reject=("^/(?:tv|topic|author)/",),
        types={"/voices/": "OpinionNewsArticle"},
    )
    news_sitemaps = (f"{HOME}/sitemaps/googlenews",)
    sitemaps = (f"{HOME}/sitemap.xml",)
