"""Outlook India (India). Not yet seen live."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.outlookindia.com"


class OutlookIndiaSpider(NewsSpider):
    """The form of the slug decides, and the address is the identity."""

    name = "outlookindia"
    outlet_name = "Outlook India"
    domain = "outlookindia.com"
    country = "IN"
    language = "en"
    time_zone = "Asia/Kolkata"
    urls = UrlFacts(
        hosts=("www.outlookindia.com",),
        reject=("^/(?:photo(?:s|-?gallery)?|videos?|web-?stories|topics?|tags?|author)(?:/|$)",),
    )
    dated_sitemaps = (HOME + "/sitemap/sitemap-daily-{yyyy}-{mm}-{dd}.xml",)
