"""The Indian Express (India). Not yet seen live."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://indianexpress.com"


class IndianExpressSpider(NewsSpider):
    """Articles lie under `/article/` and end in a number; the number is the identity."""

    name = "indianexpress"
    outlet_name = "The Indian Express"
    domain = "indianexpress.com"
    country = "IN"
    language = "en"
    time_zone = "Asia/Kolkata"
    urls = UrlFacts(
        article=r"^https?://[^/]+/article/(?:[^?#]*[-/])?(?P<id>\d{5,8})/?$",
        hosts=("indianexpress.com",),
        rewrite=(("/lite/?$", "/"),),
        types={"/article/opinion/": "OpinionNewsArticle", "-live-": "LiveBlogPosting"},
    )
    sections = {
        "india": f"{HOME}/section/india/",
        "world": f"{HOME}/section/world/",
        "business": f"{HOME}/section/business/",
        "cities": f"{HOME}/section/cities/",
        "opinion": f"{HOME}/section/opinion/",
    }
    pagination = "{url}/page/{n}/"
    feeds = {"business": f"{HOME}/section/business/feed/"}
    news_sitemaps = (f"{HOME}/news-sitemap.xml",)
    dated_sitemaps = (HOME + "/sitemap.xml?yyyy={yyyy}&mm={mm}&dd={dd}",)
