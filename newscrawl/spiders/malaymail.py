"""Malay Mail (Malaysia). Not yet seen live."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.malaymail.com"


class MalayMailSpider(NewsSpider):
    """Articles have their day and, last, a number as folders; the number is the identity."""

    name = "malaymail"
    outlet_name = "Malay Mail"
    domain = "malaymail.com"
    country = "MY"
    language = "en"
    time_zone = "Asia/Kuala_Lumpur"
    urls = UrlFacts(article=r"/\d{4}/\d\d/\d\d/[^/?#]+/(?P<id>\d+)$", hosts=("www.malaymail.com",))
    feeds = {"latest": f"{HOME}/feed/rss/"}
    sitemaps = (f"{HOME}/sitemap.xml",)
