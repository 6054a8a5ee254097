"""CBC News (Canada). Not yet seen live; tested on one address of 2024."""

from newscrawl.discover.identity import UrlFacts
from newscrawl.spiders.base import NewsSpider

HOME = "https://www.cbc.ca"


class CbcSpider(NewsSpider):
    """Articles end in a digit, a full stop and a number; that is the identity."""

    name = "cbc"
    outlet_name = "CBC News"
    domain = "cbc.ca"
    country = "CA"
    language = "en"
    time_zone = "America/Toronto"
    urls = UrlFacts(
        article=r"[-/](?P<id>\d\.\d{5,8})/?$", hosts=("www.cbc.ca",), reject=("^/(?:player|listen)/",)
    )
    feeds = {
        "top-stories": f"{HOME}/webfeed/rss/rss-topstories",
        "world": f"{HOME}/webfeed/rss/rss-world",
        "canada": f"{HOME}/webfeed/rss/rss-canada",
    }
