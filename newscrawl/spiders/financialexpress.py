"""Financial Express (India). Not yet seen live."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.financialexpress.com"


class FinancialExpressSpider(NewsSpider):
    """Articles end in a number, in the slug or, before, in a folder of its own."""

    name = "financialexpress"
    outlet_name = "Financial Express"
    domain = "financialexpress.com"
    country = "IN"
    language = "en"
    time_zone = "Asia/Kolkata"
    urls = UrlFacts(
        article=r"[-/](?P<id>\d{5,7})/?$",
        hosts=("www.financialexpress.com",),
        rewrite=(("/lite/?$", "/"),),
        reject=("^/(?:photo(?:s|-?gallery)?|videos?|web-?stories|topics?|tags?|author)(?:/|$)",),
        types={"/opinion/": "OpinionNewsArticle"},
    )
    feeds = {"market": f"{HOME}/market/feed/"}
    news_sitemaps = (f"{HOME}/news-sitemap.xml",)
    dated_sitemaps = (HOME + "/sitemap.xml?yyyy={yyyy}&mm={mm}&dd={dd}",)
