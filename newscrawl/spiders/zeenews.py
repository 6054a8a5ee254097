"""Zee News (India). Not yet seen live."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://zeenews.india.com"


class ZeeNewsSpider(NewsSpider):
    """Articles end in a number after `-` or, before, `_`; the number is the identity."""

    name = "zeenews"
    outlet_name = "Zee News"
    domain = "zeenews.india.com"
    country = "IN"
    language = "en"
    time_zone = "Asia/Kolkata"
    urls = UrlFacts(
        article=r"[-_](?P<id>\d{5,8})\.html",
        hosts=("zeenews.india.com",),
        reject=("^/(?:photo(?:s|-?gallery)?|videos?|web-?stories|topics?|tags?|author)(?:/|$)",),
    )
    sections = {"india": f"{HOME}/india", "world": f"{HOME}/world", "business": f"{HOME}/business"}
    dated_sitemaps = (HOME + "/sitemaps/sitemap-{yyyy}-{mon}.xml",)
