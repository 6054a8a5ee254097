"""NDTV Profit (India). Not yet seen live."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.ndtvprofit.com"


class NdtvProfitSpider(NewsSpider):
    """Addresses carry no number: the form of the slug decides, and the address is the identity."""

    name = "ndtvprofit"
    outlet_name = "NDTV Profit"
    domain = "ndtvprofit.com"
    country = "IN"
    language = "en"
    time_zone = "Asia/Kolkata"
    urls = UrlFacts(
        hosts=("www.ndtvprofit.com",),
        reject=("^/(?:photo(?:s|-?gallery)?|videos?|web-?stories|topics?|tags?|author)(?:/|$)",),
        types={"/opinion/": "OpinionNewsArticle"},
    )
    sections = {"markets": f"{HOME}/markets", "business": f"{HOME}/business"}
    dated_sitemaps = (HOME + "/sitemap/sitemap-daily-{yyyy}-{mm}-{dd}.xml",)
