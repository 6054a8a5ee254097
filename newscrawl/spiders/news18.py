"""News18 (India). Not yet seen live; tested on one address of 2020."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.news18.com"


class News18Spider(NewsSpider):
    """Articles end in a number before `.html`; the number is the identity."""

    name = "news18"
    outlet_name = "News18"
    domain = "news18.com"
    country = "IN"
    language = "en"
    time_zone = "Asia/Kolkata"
    urls = UrlFacts(
        article=r"-(?P<id>\d{5,})\.html",
        hosts=("www.news18.com",),
        reject=("^/(?:photo(?:s|-?gallery)?|videos?|web-?stories|topics?|tags?|author)(?:/|$)",),
        types={"/opinion/": "OpinionNewsArticle", "-live(?:blog)?-": "LiveBlogPosting"},
    )
    sections = {
        "india": f"{HOME}/india/",
        "world": f"{HOME}/world/",
        "business": f"{HOME}/business/",
        "politics": f"{HOME}/politics/",
    }
    dated_sitemaps = (HOME + "/commonfeeds/v1/eng/sitemap/daily/{yyyy}-{mm}-{dd}.xml",)
