"""The Hindu BusinessLine (India). Not yet seen live."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.thehindubusinessline.com"


class BusinessLineSpider(NewsSpider):
    """Articles end in `article<number>.ece`, as at The Hindu; daily sitemaps go back to December 2010."""

    name = "businessline"
    outlet_name = "The Hindu BusinessLine"
    domain = "thehindubusinessline.com"
    country = "IN"
    language = "en"
    time_zone = "Asia/Kolkata"
    urls = UrlFacts(
        article=r"/article(?P<id>\d+)\.ece/?$",
        hosts=("www.thehindubusinessline.com",),
        reject=("^/(?:topic|profile|videos|photos)/",),
        types={"/opinion/": "OpinionNewsArticle"},
    )
    sections = {
        "markets": f"{HOME}/markets/",
        "companies": f"{HOME}/companies/",
        "economy": f"{HOME}/economy/",
        "news": f"{HOME}/news/",
        "opinion": f"{HOME}/opinion/",
    }
    feeds = {"latest": f"{HOME}/feeder/default.rss"}
    sitemaps = (f"{HOME}/sitemap/archive.xml",)
    dated_sitemaps = (
        HOME + "/sitemap/archive/all/{yyyy}{mm}{dd}_1.xml",
        HOME + "/sitemap/archive/all/{yyyy}{mm}{dd}_2.xml",
    )
