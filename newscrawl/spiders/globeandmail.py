"""The Globe and Mail (Canada). Not yet seen live; tested on one address of 2025."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.theglobeandmail.com"


class GlobeAndMailSpider(NewsSpider):
    """The last folder begins with `article`; the address is the identity."""

    name = "globeandmail"
    outlet_name = "The Globe and Mail"
    domain = "theglobeandmail.com"
    country = "CA"
    language = "en"
    time_zone = "America/Toronto"
    urls = UrlFacts(
        article=r"/article(?:-[^/?#]+|\d+)/?$",
        hosts=("www.theglobeandmail.com",),
        types={"/opinion/": "OpinionNewsArticle"},
    )
    news_sitemaps = (
        f"{HOME}/arc/outboundfeeds/news-sitemap-index/?outputType=xml",
        f"{HOME}/arc/outboundfeeds/sitemap-index/?outputType=xml",
    )
