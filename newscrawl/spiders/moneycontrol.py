"""Moneycontrol (India). Not yet seen live; tested on a feed of 2021."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.moneycontrol.com"


class MoneycontrolSpider(NewsSpider):
    """Articles end in a number after `-` or, before, `_`; the number is the identity."""

    name = "moneycontrol"
    outlet_name = "Moneycontrol"
    domain = "moneycontrol.com"
    country = "IN"
    language = "en"
    time_zone = "Asia/Kolkata"
    urls = UrlFacts(
        article=r"[-_](?P<id>\d{6,9})\.html",
        hosts=("www.moneycontrol.com",),
        reject=("^/news/(?:photos|videos|tags|podcast|author)/", "^/(?:india|mutual-funds|stocks)/"),
        types={"/opinion/": "OpinionNewsArticle"},
    )
    sections = {
        "business": f"{HOME}/news/business/",
        "markets": f"{HOME}/news/business/markets/",
        "economy": f"{HOME}/news/business/economy/",
        "companies": f"{HOME}/news/business/companies/",
        "opinion": f"{HOME}/news/opinion/",
    }
    pagination = "{url}/page-{n}/"
    feeds = {"top-stories": f"{HOME}/rss/MCtopnews.xml", "latest": f"{HOME}/rss/latestnews.xml"}
    news_sitemaps = (f"{HOME}/news/news-sitemap.xml",)
    dated_sitemaps = (HOME + "/news/sitemap/sitemap-post-{yyyy}-{mm}.xml",)
