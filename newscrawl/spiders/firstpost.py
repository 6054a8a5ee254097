"""Firstpost (India). Not yet seen live."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.firstpost.com"


class FirstpostSpider(NewsSpider):
    """Articles end in a number before `.html`; the number is the identity."""

    name = "firstpost"
    outlet_name = "Firstpost"
    domain = "firstpost.com"
    country = "IN"
    language = "en"
    time_zone = "Asia/Kolkata"
    urls = UrlFacts(
        article=r"-(?P<id>\d{5,})\.html",
        hosts=("www.firstpost.com",),
        reject=("^/(?:photo(?:s|-?gallery)?|videos?|web-?stories|topics?|tags?|author)(?:/|$)",),
        types={"/opinion[^/]*/": "OpinionNewsArticle"},
    )
    sections = {"india": f"{HOME}/india/", "world": f"{HOME}/world/", "business": f"{HOME}/business/"}
    dated_sitemaps = (HOME + "/commonfeeds/v1/mfp/sitemap/daily/{yyyy}-{mm}-{dd}.xml",)
