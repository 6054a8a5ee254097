"""Outlook Business (India). Not yet seen live."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.outlookbusiness.com"


class OutlookBusinessSpider(NewsSpider):
    """The form of the slug decides, and the address is the identity."""

    name = "outlookbusiness"
    outlet_name = "Outlook Business"
    domain = "outlookbusiness.com"
    country = "IN"
    language = "en"
    time_zone = "Asia/Kolkata"
    urls = UrlFacts(
        hosts=("www.outlookbusiness.com",),
        reject=("^/(?:photo(?:s|-?gallery)?|videos?|web-?stories|topics?|tags?|author)(?:/|$)",),
    )
    dated_sitemaps = (HOME + "/sitemap/sitemap-daily-{yyyy}-{mm}-{dd}.xml",)
