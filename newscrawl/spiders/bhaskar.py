"""Dainik Bhaskar (India). Not yet seen live."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.bhaskar.com"


class BhaskarSpider(NewsSpider):
    """The form of the slug decides, and the address is the identity."""

    name = "bhaskar"
    outlet_name = "Dainik Bhaskar"
    domain = "bhaskar.com"
    country = "IN"
    language = "hi"
    time_zone = "Asia/Kolkata"
    urls = UrlFacts(
        hosts=("www.bhaskar.com",),
        reject=("^/(?:photo(?:s|-?gallery)?|videos?|web-?stories|topics?|tags?|author)(?:/|$)",),
    )
    news_sitemaps = (f"{HOME}/sitemaps-v1--sitemap-google-news-index.xml",)
