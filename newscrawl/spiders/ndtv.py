"""NDTV (India). Not yet seen live; tested on a feed of 2021."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.ndtv.com"


class NdtvSpider(NewsSpider):
    """Articles end in a number; the number is the identity."""

    name = "ndtv"
    outlet_name = "NDTV"
    domain = "ndtv.com"
    country = "IN"
    language = "en"
    time_zone = "Asia/Kolkata"
    urls = UrlFacts(
        article=r"-(?P<id>\d{5,})/?$",
        hosts=("www.ndtv.com",),
        reject=("^/(?:photo(?:s|-?gallery)?|videos?|web-?stories|topics?|tags?|author)(?:/|$)",),
        types={"/opinion/": "OpinionNewsArticle"},
    )
    sections = {"india": f"{HOME}/india", "world": f"{HOME}/world-news"}
    pagination = "{url}/page-{n}"
    feeds = {
        "top-stories": "https://feeds.feedburner.com/ndtvnews-top-stories",
        "latest": "https://feeds.feedburner.com/ndtvnews-latest",
    }
