"""Mint (India). Not yet seen live; tested on a feed of 2021."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.livemint.com"


class MintSpider(NewsSpider):
    """An id is `1` and the epoch milliseconds of its making; before, 22 letters and digits in a folder."""

    name = "mint"
    outlet_name = "Mint"
    domain = "livemint.com"
    country = "IN"
    language = "en"
    time_zone = "Asia/Kolkata"
    urls = UrlFacts(
        article=r"(?P<id>(?<=-)\d{11,}(?=\.html)|(?<=/)[A-Za-z0-9]{22}(?=/[^/]+\.html))",
        hosts=("www.livemint.com",),
        reject=("^/(?:photo(?:s|-?gallery)?|videos?|web-?stories|topics?|tags?|author)(?:/|$)",),
        types={"/opinion/": "OpinionNewsArticle", "/live-blog/": "LiveBlogPosting"},
        id_date="1%Q",
    )
    sections = {
        "market": f"{HOME}/market",
        "companies": f"{HOME}/companies",
        "news": f"{HOME}/news",
        "money": f"{HOME}/money",
        "politics": f"{HOME}/politics",
        "opinion": f"{HOME}/opinion",
    }
    feeds = {
        "markets": f"{HOME}/rss/markets",
        "companies": f"{HOME}/rss/companies",
        "news": f"{HOME}/rss/news",
        "money": f"{HOME}/rss/money",
    }
    sitemaps = (f"{HOME}/sitemap/today.xml",)
