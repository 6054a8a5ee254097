"""CNBC-TV18 (India). Not yet seen live."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.cnbctv18.com"


class CnbcTv18Spider(NewsSpider):
    """Articles end in a number before `.htm`; the number is the identity."""

    name = "cnbctv18"
    outlet_name = "CNBC-TV18"
    domain = "cnbctv18.com"
    country = "IN"
    language = "en"
    time_zone = "Asia/Kolkata"
    urls = UrlFacts(
        article=r"-(?P<id>\d{5,})\.htm",
        hosts=("www.cnbctv18.com",),
        reject=("^/(?:photo(?:s|-?gallery)?|videos?|web-?stories|topics?|tags?|author)(?:/|$)",),
        types={"/views/": "OpinionNewsArticle", "-live-": "LiveBlogPosting"},
    )
    sections = {"market": f"{HOME}/market/", "business": f"{HOME}/business/", "economy": f"{HOME}/economy/"}
    news_sitemaps = (f"{HOME}/commonfeeds/v1/cne/sitemap/google-news.xml",)
    dated_sitemaps = (HOME + "/commonfeeds/v1/cne/sitemap/daily/{yyyy}-{mm}-{dd}.xml",)
